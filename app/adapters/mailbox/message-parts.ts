/**
 * The parts of a message, as a tree: words are kept, attachments are written into the working folder under neutral
 * names while they come.
 */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { Transform, type Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { Splitter, type MimeNode } from "@zone-eu/mailsplit";
import FlowedDecoder from "@zone-eu/mailsplit/lib/flowed-decoder.js";
import { cleanFileName, cleanLine } from "./clean-name";
import { decodeLetters } from "./decode-letters";
import type { HeaderLine } from "./message-header";
import type { ReadAttachment } from "./read-mail";

export type Part = {
  /** In small letters, such as "text/html"; "message" for a message whose parts are read with those of this one. */
  type: string;
  charset: string | null;
  /** A character for each byte; "" where there is none. */
  headerLines: HeaderLine[];
  children: Part[];
  /** Of a part that is words. */
  bytes?: Buffer;
  /** Index in `attachments`, of one that is not. */
  attachment?: number;
  /**
   * What stood between its parts, where it has any: what old programs show, or the words of a message whose parts are
   * not marked as it says.
   */
  between: Buffer[];
};

export type MessageParts = { root: Part; attachments: ReadAttachment[]; moreAttachments: number };
type Reading = {
  source: string;
  workFolder: string;
  mostAttachments: number;
  /** Also a message that its sender wants shown in place is a file of its own. */
  isEnclosedKeptApart?: boolean;
};

/** Throws where the message has thousands of parts, or an endless header: the caller keeps it as it came. */
export async function messageParts({
  source,
  workFolder,
  mostAttachments,
  isEnclosedKeptApart = false,
}: Reading): Promise<MessageParts> {
  const parts: MessageParts = { root: partOf("text/plain"), attachments: [], moreAttachments: 0 };
  const known = new Map<MimeNode, Part>();
  let writing: Writing | null = null;

  const splitter = new Splitter({ ignoreEmbedded: isEnclosedKeptApart });

  await pipeline(createReadStream(source), splitter, async (chunks: AsyncIterable<Chunk>) => {
    for await (const chunk of chunks) {
      if (chunk.type === "node") {
        await writing?.end();
        const part = partOfNode(chunk);
        known.set(chunk, part);
        const parent = chunk.parentNode && known.get(chunk.parentNode);
        if (parent) parent.children.push(part);
        else parts.root = part;
        writing = beginWriting(chunk, part, parts, { workFolder, mostAttachments });
      } else if (chunk.type === "body" && writing) await writing.take(chunk.value);
      else if (chunk.type === "data") {
        const part = known.get(chunk.node);
        if (part && !isDelimiter(chunk.value)) part.between.push(Buffer.from(chunk.value));
      }
    }
    await writing?.end();
  });
  return parts;
}

type Chunk = MimeNode | { type: "body" | "data"; node: MimeNode; value: Buffer };

const isDelimiter = (line: Buffer) => line.length < 1_200 && /^\s*--\S[^\r\n]*\s*$/.test(line.toString("latin1"));

const partOf = (type: string): Part => ({ type, charset: null, headerLines: [], children: [], between: [] });

function partOfNode(node: MimeNode): Part {
  return {
    ...partOf(node.messageNode ? "message" : typeOf(node)),
    charset: node.charset || null,
    headerLines: (node.headers && node.headers.getList()) || [],
  };
}

/** A type without its second half is what programs of the nineties wrote. */
function typeOf(node: MimeNode): string {
  const { contentType, root } = node;
  if (isBareInDigest(node)) return "message/rfc822";
  const type = contentType || (root ? "text/plain" : "application/octet-stream");
  return type === "text" ? "text/plain" : type;
}

/** What stands in a digest without saying what it is, is a message (RFC 2046, 5.1.5). */
function isBareInDigest({ parentNode, headers }: MimeNode): boolean {
  const isInDigest = Boolean(parentNode) && (parentNode as MimeNode).multipart === "digest";
  return isInDigest && (!headers || headers.getList().every(({ key }) => key === ""));
}

type Writing = { take(bytes: Buffer): Promise<void>; end(): Promise<void> };

/** Words that are read with the message, unless its sender says that they are a file. */
const wordTypes = /^text\/(plain|html|enriched|richtext|markdown|x-[\w.-]+|vnd\.[\w.-]+)$/;

const isWords = ({ disposition }: MimeNode, type: string) =>
  wordTypes.test(type) && (!disposition || disposition === "inline");

function beginWriting(
  node: MimeNode,
  part: Part,
  parts: MessageParts,
  { workFolder, mostAttachments }: { workFolder: string; mostAttachments: number },
): Writing | null {
  if (node.multipart || node.messageNode) return null;
  const decoder = node.getDecoder();
  if (isWords(node, part.type)) {
    const words = node.flowed ? decoder.pipe(new FlowedDecoder({ delSp: node.delSp })) : decoder;
    decoder.on("error", (problem) => words.destroy(problem));
    return writingTo(
      decoder,
      buffer(words as Readable).then((bytes) => void (part.bytes = bytes)),
    );
  }
  if (parts.attachments.length >= mostAttachments) {
    parts.moreAttachments += 1;
    return null;
  }
  const attachment = newAttachment(node, part.type, parts.attachments.length + 1, workFolder);
  part.attachment = parts.attachments.push(attachment) - 1;
  return writingTo(decoder, writeAttachment(decoder, attachment));
}

/** `done` ends when everything was taken; what fails there fails here. */
function writingTo(decoder: Transform, done: Promise<void>): Writing {
  let problem: Error | null = null;
  const settled = done.catch((failed: unknown) => {
    problem = failed instanceof Error ? failed : new Error(String(failed));
  });
  const rethrow = () => {
    if (problem) throw problem;
  };
  const drained = () => Promise.race([new Promise<void>((resolve) => decoder.once("drain", resolve)), settled]);
  return {
    async take(bytes) {
      rethrow();
      if (!decoder.write(bytes)) await drained();
      rethrow();
    },
    async end() {
      decoder.end();
      await settled;
      rethrow();
    },
  };
}

function newAttachment(node: MimeNode, type: string, position: number, workFolder: string): ReadAttachment {
  const contentId = node.headers ? node.headers.getFirst("content-id") : "";
  const location = node.headers ? node.headers.getFirst("content-location") : "";
  return {
    path: join(workFolder, `attachment-${position}`),
    name: nameOf(node, type, position),
    mediaType: cleanLine(typeByName(type, node.filename), 100),
    size: 0,
    sha256: "",
    isWithinWords: node.disposition !== "attachment" && (node.disposition === "inline" || contentId + location !== ""),
    contentId: contentId.trim().replace(/^<|>$/g, ""),
  };
}

async function writeAttachment(content: Readable, attachment: ReadAttachment): Promise<void> {
  const sha256 = createHash("sha256");
  const measure = new Transform({
    transform(chunk: Buffer, _, done) {
      attachment.size += chunk.length;
      sha256.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(content, measure, createWriteStream(attachment.path, { mode: 0o600 }));
  attachment.sha256 = sha256.digest("hex");
}

export const endingOf: Record<string, string> = {
  "application/pdf": ".pdf",
  "image/jpeg": ".jpg",
  "image/png": ".png",
  "image/gif": ".gif",
  "image/webp": ".webp",
  "image/bmp": ".bmp",
  "image/svg+xml": ".svg",
  "image/tiff": ".tif",
  "text/plain": ".txt",
  "message/rfc822": ".eml",
};

/** A program that does not know what it sends calls it bytes. */
function typeByName(type: string, name: string | false): string {
  const ending = /\.[^.]{1,5}$/.exec(name || "")?.[0].toLowerCase();
  if (type !== "application/octet-stream" || !ending) return type;
  return Object.keys(endingOf).find((known) => endingOf[known] === ending) ?? type;
}

function nameOf({ filename }: MimeNode, type: string, position: number): string {
  const ending = endingOf[type] ?? "";
  const name = cleanFileName(filename ? letterByByte(filename) : undefined, `attachment-${position}${ending}`);
  return ending === ".eml" && !name.toLowerCase().endsWith(".eml") ? `${name}.eml` : name;
}

/** A name that was written without saying in which letters comes as a character for each byte. */
const letterByByte = (name: string) =>
  [...name].every((letter) => letter <= "\u00ff") ? decodeLetters(Buffer.from(name, "latin1")) : name;
