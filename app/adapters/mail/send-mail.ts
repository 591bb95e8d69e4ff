/** One message to exactly one approved address. */
import type { Readable } from "node:stream";

export type OutgoingMail = {
  /** Stable per outbox row, so that a bounce or a repeat can be matched: `<outbox-ID@host>`. */
  messageId: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  attachment?: { name: string; content: Readable; mediaType: string };
};

export type MailOutcome =
  | { ok: true }
  | { ok: false; because: "unreachable" | "try-again-later" | "address-refused" | "refused" | "may-have-been-sent" };

export type SendMail = (mail: OutgoingMail) => Promise<MailOutcome>;
