/**
 * Reads one raw message (`.eml`) in a child process. Attachments are written into the working folder under neutral
 * names.
 */
export type ReadAttachment = { path: string; name: string; mediaType: string; size: number; sha256: string };

export type ReadMessage =
  | {
      ok: true;
      messageId: string | null;
      from: { name: string; address: string };
      to: string;
      copiedTo: string;
      subject: string;
      sentAt: string | null;
      text: string;
      attachments: ReadAttachment[];
    }
  | { ok: false; because: "not-a-message" | "too-large" | "took-too-long" };

export type ReadMail = (call: { source: string; workFolder: string }) => Promise<ReadMessage>;
