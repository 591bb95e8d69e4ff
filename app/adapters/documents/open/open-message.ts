/** An e-mail as records: its own header and words become pages, and its attachments stand beside it. */
import { join } from "node:path";
import type { NotTaken, NotTakenReason } from "~/domain/records/enclosed-files";
import { shownPerson } from "~/adapters/mailbox/header-words";
import { readMessage } from "~/adapters/mailbox/read-message";
import type { ReadAttachment, ReadMessage } from "~/adapters/mailbox/read-mail";
import { textToPdf, type Converted } from "./convert";
import type { Enclosed, FileRefusal } from "~/adapters/documents/document-tools";
import { mostEnclosed } from "./limits";
import { isLittlePicture } from "./little-picture";
import { outlookToMessage, type OutlookHeader } from "./outlook-to-message";

export type OpenedMessage =
  | { ok: true; printed: Extract<Converted, { ok: true }>; enclosed: Enclosed[]; notTaken: NotTaken[] }
  | {
      ok: false;
      because: Extract<FileRefusal, "damaged" | "too-many-pages" | "needed-too-much-memory" | "too-many-files">;
    };

/** Nothing of an e-mail that is a record may be left out. */
const longestText = 60 * 1024 * 1024;

/** `header` in stead of the message's own. */
export async function openMessage(source: string, workFolder: string, header?: OutlookHeader): Promise<OpenedMessage> {
  const message = await readMessage({ source, workFolder, longestText, mostAttachments: mostEnclosed + 1 });
  if (!message.ok)
    return { ok: false, because: message.because === "too-large" ? "needed-too-much-memory" : "damaged" };
  if (message.attachments.length > mostEnclosed) return { ok: false, because: "too-many-files" };
  const printed = await textToPdf(wordsOf({ ...message, ...header }));
  if (!printed.ok) return printed;
  const enclosed: Enclosed[] = [];
  const notTaken: NotTaken[] = [];
  for (const attachment of message.attachments) {
    const { path, name, mediaType } = attachment;
    const because = await whyNotTaken(attachment);
    if (because) notTaken.push({ name, because });
    else enclosed.push({ path, name, mediaType });
  }
  return { ok: true, printed, enclosed, notTaken };
}

async function whyNotTaken({ path, size, isWithinWords }: ReadAttachment): Promise<NotTakenReason | null> {
  if (size === 0) return "empty";
  return isWithinWords && (await isLittlePicture(path, size)) ? "little-picture" : null;
}

export async function openOutlookMessage(source: string, workFolder: string): Promise<OpenedMessage> {
  const message = join(workFolder, "message.eml");
  const written = await outlookToMessage(source, message);
  return written.ok ? openMessage(message, workFolder, written.header) : written;
}

const inLondon = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", dateStyle: "long", timeStyle: "short" });

type Message = Extract<ReadMessage, { ok: true }>;

function wordsOf(message: Message): string {
  const { from, to, copiedTo, sentAt, subject, moreHeader, otherHeader, attachments, text } = message;
  const lines: [label: string, words: string][] = [
    ["From", shownPerson(from)],
    ["To", to],
    ["Copied to", copiedTo],
    ["Sent", sentAt ? inLondon.format(new Date(sentAt)) : ""],
    ["Subject", subject],
    ["Attached", attachments.map(({ name }) => name).join(", ")],
  ];
  const header = [...lines, ...moreHeader.map(({ name, value }): [string, string] => [name, value])]
    .filter(([, words]) => words)
    .map(([label, words]) => `${label}: ${words}`);
  const unprinted =
    otherHeader.length > 0 ? ["", `Lines of its header that are not printed: ${otherHeader.join(", ")}.`] : [];
  return [...header, "", text, ...unprinted].join("\n");
}
