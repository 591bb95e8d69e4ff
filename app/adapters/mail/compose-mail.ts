/** What every message carries, whichever way it leaves. */
import type Mail from "nodemailer/lib/mailer";
import type { OutgoingMail } from "./send-mail";

export type MailFrom = { name: string; address: string };

/** Addresses are given as objects and never as text: text is parsed, and can hold a second recipient. */
export function composed(mail: OutgoingMail, from: MailFrom): Mail.Options {
  return {
    from: { name: oneLine(from.name), address: from.address },
    to: { name: oneLine(mail.to.name), address: mail.to.address },
    envelope: { from: from.address, to: [mail.to.address] },
    messageId: mail.messageId,
    subject: oneLine(mail.subject),
    text: mail.text,
    headers: { "Auto-Submitted": "auto-generated" }, // RFC 3834: no out-of-office answers back
    attachments: mail.attachment
      ? [
          {
            filename: oneLine(mail.attachment.name),
            content: mail.attachment.content,
            contentType: mail.attachment.mediaType,
          },
        ]
      : [],
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The envelope is what the server obeys: it must name the approved address and nobody else. */
export function goesOnlyTo(address: string, envelope: { to?: unknown }): boolean {
  return Array.isArray(envelope.to) && envelope.to.length === 1 && envelope.to[0] === address;
}

// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const oneLine = (words: string) => words.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
