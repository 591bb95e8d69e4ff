/** Reads one raw message as a stream; attachments go to neutral file names in the working folder. */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { MailParser, type AttachmentStream, type MailParserOptions, type MessageText } from "mailparser";
import { cleanFileName, cleanLine } from "./clean-name";
import { looksLikeMessage } from "./looks-like-message";
import type { ReadAttachment, ReadMessage } from "./read-mail";

const largestMessage = 200 * 1024 * 1024;
const usuallyLongestText = 200_000;
const usuallyMostAttachments = 500;

const options: MailParserOptions = {
  skipTextToHtml: true,
  skipImageLinks: true,
  keepDeliveryStatus: true, // otherwise a report of non-delivery disappears into the text
  checksumAlgo: false,
  maxHtmlLengthToParse: 2_000_000,
};

/** `longestText` is in characters. What is beyond the limits is left out. */
type Reading = { source: string; workFolder: string; longestText?: number; mostAttachments?: number };

/** Throws where the parser gives up (thousands of nested parts, endless headers): the caller keeps the raw message. */
export async function readMessage({
  source,
  workFolder,
  longestText = usuallyLongestText,
  mostAttachments = usuallyMostAttachments,
}: Reading): Promise<ReadMessage> {
  if ((await stat(source)).size > largestMessage) return { ok: false, because: "too-large" };
  if (!(await beginsLikeAMessage(source))) return { ok: false, because: "not-a-message" };

  const parser = new MailParser(options);
  const parts = readParts(parser, workFolder, { longestText, mostAttachments });
  await Promise.all([pipeline(createReadStream(source), parser), parts]);
  const { text, attachments } = await parts;
  const sender = parser.from?.value[0];
  return {
    ok: true,
    messageId: parser.messageId ? cleanLine(parser.messageId) : null,
    from: { name: cleanLine(sender?.name ?? "", 200), address: cleanLine(sender?.address ?? "", 320) },
    to: peopleIn(parser.to),
    copiedTo: peopleIn(parser.cc),
    subject: cleanLine(parser.subject ?? ""),
    sentAt: sentAt(parser),
    text,
    attachments,
  };
}

async function beginsLikeAMessage(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return looksLikeMessage(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

async function readParts(
  parser: MailParser,
  workFolder: string,
  { longestText, mostAttachments }: { longestText: number; mostAttachments: number },
) {
  const attachments: ReadAttachment[] = [];
  let text = "";
  for await (const part of parser as AsyncIterable<AttachmentStream | MessageText>) {
    if (part.type === "text") text = tidyText(part.text ?? "", longestText);
    else if (attachments.length < mostAttachments)
      attachments.push(await writeAttachment(part, attachments.length + 1, workFolder));
    else part.content.resume();
    if (part.type === "attachment") part.release?.();
  }
  return { text, attachments };
}

function tidyText(text: string, longestText: number): string {
  return text.replaceAll("\0", "").slice(0, longestText).trim();
}

async function writeAttachment(part: AttachmentStream, position: number, workFolder: string): Promise<ReadAttachment> {
  const path = join(workFolder, `attachment-${position}`);
  const sha256 = createHash("sha256");
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      sha256.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(part.content, measure, createWriteStream(path, { mode: 0o600 }));
  return {
    path,
    name: nameOf(part, position),
    mediaType: cleanLine(part.contentType, 100).toLowerCase(),
    size,
    sha256: sha256.digest("hex"),
  };
}

const endings: Record<string, string> = {
  "application/pdf": ".pdf",
  "image/jpeg": ".jpg",
  "image/png": ".png",
  "image/tiff": ".tif",
  "text/plain": ".txt",
  "message/rfc822": ".eml",
};

function nameOf({ filename, contentType }: AttachmentStream, position: number): string {
  const ending = endings[contentType.toLowerCase()] ?? "";
  const name = cleanFileName(filename || undefined, `attachment-${position}${ending}`);
  return ending === ".eml" && !name.toLowerCase().endsWith(".eml") ? `${name}.eml` : name;
}

const longestList = 2_000;

/** A list of names and addresses as the sender wrote it. */
function peopleIn(field: MailParser["to"]): string {
  const lists = field === undefined ? [] : [field].flat();
  return cleanLine(lists.map(({ text }) => text).join(", "), longestList);
}

/** The sender's own date line; the parser would put today in place of one that cannot be read. */
function sentAt({ headerLines }: MailParser): string | null {
  const line = headerLines && headerLines.find(({ key }) => key === "date")?.line;
  const date = new Date(line ? line.slice(line.indexOf(":") + 1).trim() : Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
