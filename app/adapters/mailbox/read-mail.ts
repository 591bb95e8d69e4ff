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
      /** A program reports on a letter that was sent, and encloses it. */
      isReport: boolean;
      messageId: string | null;
      /** Messages that it answers, by their Message-ID. */
      refersTo: string[];
      from: { name: string; address: string };
      to: string;
      copiedTo: string;
      subject: string;
      sentAt: string | null;
      /** The same as its sender wrote it; "" where it bears no date. */
      sentSaid: string;
      /** Lines of its header beyond these that a person wrote or that say something of one, as they stand there. */
      moreHeader: { name: string; value: string }[];
      /** Names of the lines that programs wrote for programs. */
      otherHeader: string[];
      text: string;
      attachments: ReadAttachment[];
    }
  | { ok: false; because: "not-a-message" | "too-large" | "took-too-long" };

/** A message that another one passes on, as an attachment or quoted among its words. */
export type EnclosedMessage = {
  how: "attached" | "quoted";
  /** 1 for one that the letter encloses, 2 for one within that, and so on. */
  depth: number;
  messageId: string | null;
  from: { name: string; address: string };
  subject: string;
  /** Null where its day stands only in words, as in what is quoted. */
  sentAt: string | null;
  sentSaid: string;
};

/**
 * A letter to the desk. `text` and `attachments` are its own, and behind them those of each message that it encloses;
 * `enclosed` names those messages, each before what is within it.
 */
export type ReadLetter =
  (Extract<ReadMessage, { ok: true }> & { enclosed: EnclosedMessage[] }) | Extract<ReadMessage, { ok: false }>;

export type ReadMail = (call: { source: string; workFolder: string }) => Promise<ReadLetter>;
