/**
 * Reads one raw message (`.eml`) in a child process. Attachments are written into the working folder under neutral
 * names.
 */
export type ReadAttachment = {
  path: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  /** It is shown among the words, as a logo is, and not beside them. */
  isWithinWords: boolean;
  /** By which the words refer to it; "" where they cannot. */
  contentId: string;
};

export type ReadMessage =
  | {
      ok: true;
      messageId: string | null;
      from: { name: string; address: string };
      to: string;
      copiedTo: string;
      subject: string;
      sentAt: string | null;
      /** Lines of its header beyond these that a person wrote or that say something of one, as they stand there. */
      moreHeader: { name: string; value: string }[];
      /** Names of the lines that programs wrote for programs. */
      otherHeader: string[];
      text: string;
      attachments: ReadAttachment[];
    }
  | { ok: false; because: "not-a-message" | "too-large" | "took-too-long" };

export type ReadMail = (call: { source: string; workFolder: string }) => Promise<ReadMessage>;
