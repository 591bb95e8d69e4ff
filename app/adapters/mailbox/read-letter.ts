/**
 * Reads a letter to the desk whole: a colleague may have passed on the request as a message within a message, in which
 * the words, the proof and the day stand that matter.
 */
import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { outlookToMessage } from "~/adapters/documents/open/outlook-to-message";
import { shownPerson } from "./header-words";
import { looksLikeMessage } from "./looks-like-message";
import { quotedMessages } from "./quoted-messages";
import { readMessage, usuallyMostAttachments, withinLimits, usuallyLongestText } from "./read-message";
import type { EnclosedMessage, ReadAttachment, ReadLetter, ReadMessage } from "./read-mail";

type Reading = { source: string; workFolder: string; longestText?: number; mostAttachments?: number };
type Message = Extract<ReadMessage, { ok: true }>;

/** What is within more messages than that stays a file. */
const deepest = 8;
const mostEnclosed = 100;

/** Throws as `readMessage` does. */
export async function readLetter({
  source,
  workFolder,
  longestText = usuallyLongestText,
  mostAttachments = usuallyMostAttachments,
}: Reading): Promise<ReadLetter> {
  const message = await readMessage({ source, workFolder, longestText, mostAttachments, isEnclosedKeptApart: true });
  if (!message.ok) return message;

  const gathered: Gathered = { words: [message.text], attachments: [...message.attachments], enclosed: [], opened: 0 };
  await gatherFrom(message, { depth: 1, workFolder, mostAttachments, longestText }, gathered);
  const unlisted = Math.max(0, gathered.attachments.length - mostAttachments);
  return {
    ...message,
    text: withinLimits(gathered.words.filter(Boolean).join("\n\n"), longestText, unlisted),
    attachments: gathered.attachments.slice(0, mostAttachments),
    enclosed: gathered.enclosed,
  };
}

type Gathered = { words: string[]; attachments: ReadAttachment[]; enclosed: EnclosedMessage[]; opened: number };
type Within = { depth: number; workFolder: string; mostAttachments: number; longestText: number };

async function gatherFrom(message: Message, within: Within, gathered: Gathered): Promise<void> {
  const { depth } = within;
  quotedMessages(message).forEach((quoted, index) =>
    gathered.enclosed.push({ ...quoted, how: "quoted", depth: depth + index, messageId: null, sentAt: null }),
  );
  if (depth > deepest) return;
  for (const attachment of message.attachments) {
    if (gathered.opened >= mostEnclosed) return;
    const inner = await messageIn(attachment, within, gathered);
    if (!inner) continue;
    gathered.words.push([boundary(depth), ...headingOf(inner), "", inner.text].join("\n").trim());
    gathered.attachments.push(...inner.attachments);
    const { messageId, from, subject, sentAt, sentSaid } = inner;
    if (!isSavedPage(inner))
      gathered.enclosed.push({ how: "attached", depth, messageId, from, subject, sentAt, sentSaid });
    await gatherFrom(inner, { ...within, depth: depth + 1 }, gathered);
  }
}

/** A page that a browser saved whole is written like a message, and nobody sent it. */
const isSavedPage = ({ from }: Message) => from.address === "" && /^saved by /i.test(from.name);

const boundary = (depth: number) =>
  depth === 1 ? "----- A message that came within this letter: -----" : "----- A message within the one above: -----";

const headingOf = ({ from, to, copiedTo, sentSaid, subject }: Message): string[] =>
  [
    ["From", shownPerson(from)],
    ["To", to],
    ["Copied to", copiedTo],
    ["Sent", sentSaid],
    ["Subject", subject],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));

/** Null where the attachment is no message; it stays a file in either case. */
async function messageIn(
  { path, name, mediaType }: ReadAttachment,
  { workFolder, mostAttachments, longestText }: Within,
  gathered: Gathered,
): Promise<Message | null> {
  const beginning = await beginningOf(path);
  const outlook = isOutlooks(beginning, name, mediaType);
  if (!outlook && !isMessage(beginning, name, mediaType)) return null;

  gathered.opened += 1;
  const folder = join(workFolder, `enclosed-${gathered.opened}`);
  await mkdir(folder, { mode: 0o700 });
  const read = { workFolder: folder, mostAttachments, longestText, isEnclosedKeptApart: true };
  try {
    if (!outlook) return orNull(await readMessage({ source: path, ...read }));
    const rewritten = join(folder, "message.eml");
    const written = await outlookToMessage(path, rewritten);
    if (!written.ok) return null;
    const message = orNull(await readMessage({ source: rewritten, ...read }));
    const { sentAt } = written.header;
    const sentSaid = sentAt ? new Date(sentAt).toUTCString() : "";
    return message && { ...message, ...written.header, sentSaid, messageId: null };
  } catch {
    return null; // the parser gave up on it: it stays a file, and the letter around it is read
  }
}

const orNull = (read: ReadMessage): Message | null => (read.ok ? read : null);

const ofNoKnownKind = /^(?:application\/(?:octet-stream|binary|x-unknown)|text\/plain|)$/;

function isMessage(beginning: Buffer, name: string, mediaType: string): boolean {
  const isSaid = /^message\/(?:rfc822|global|news|x-.*)$/.test(mediaType) || /\.eml$/i.test(name);
  return looksLikeMessage(beginning) && (isSaid || (ofNoKnownKind.test(mediaType) && hasSenderAndMore(beginning)));
}

/** Of a file that nobody calls a message: words may begin with "From:", too. */
function hasSenderAndMore(beginning: Buffer): boolean {
  const header = beginning.toString("latin1").split(/\r?\n\r?\n/, 1)[0]!;
  return /^from:/im.test(header) && /^(?:date|received|message-id|mime-version):/im.test(header);
}

/** A compound file may be any of Office's: Outlook's say so by their name or kind. */
const isOutlooks = (beginning: Buffer, name: string, mediaType: string) =>
  beginning.subarray(0, 8).toString("hex") === "d0cf11e0a1b11ae1" &&
  (/\.msg$/i.test(name) || mediaType === "application/vnd.ms-outlook");

const lookedAt = 65_536;

async function beginningOf(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(lookedAt), 0, lookedAt, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
