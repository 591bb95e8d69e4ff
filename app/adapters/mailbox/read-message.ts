/** Reads one raw message as a stream; attachments go to neutral file names in the working folder. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { cleanLine } from "./clean-name";
import { looksLikeMessage } from "./looks-like-message";
import { headerOf } from "./message-header";
import { endingOf, messageParts, type MessageParts } from "./message-parts";
import { messageWords } from "./message-words";
import type { PastedFile } from "./pasted-files";
import type { ReadAttachment, ReadMessage } from "./read-mail";

const largestMessage = 200 * 1024 * 1024;
export const usuallyLongestText = 200_000;
export const usuallyMostAttachments = 500;

/** `longestText` is in characters. What is beyond the limits is left out, and the words say so. */
export type Reading = {
  source: string;
  workFolder: string;
  longestText?: number;
  mostAttachments?: number;
  isEnclosedKeptApart?: boolean;
};

/** Throws where the parser gives up (thousands of nested parts, endless headers): the caller keeps the raw message. */
export async function readMessage({
  source,
  workFolder,
  longestText = usuallyLongestText,
  mostAttachments = usuallyMostAttachments,
  isEnclosedKeptApart = false,
}: Reading): Promise<ReadMessage> {
  if ((await stat(source)).size > largestMessage) return { ok: false, because: "too-large" };
  if (!(await beginsLikeAMessage(source))) return { ok: false, because: "not-a-message" };

  const parts = await messageParts({ source, workFolder, mostAttachments, isEnclosedKeptApart });
  const words = messageWords(parts.root, (file) => keepPasted(file, parts, { workFolder, mostAttachments }));
  return {
    ok: true,
    isReport: parts.root.type === "multipart/report",
    ...headerOf(parts.root.headerLines, parts.root.charset),
    text: withinLimits(words, longestText, parts.moreAttachments),
    attachments: parts.attachments,
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

/** A photograph that was pasted into the words becomes an attachment like any other. */
function keepPasted(
  { mediaType, bytes }: PastedFile,
  parts: MessageParts,
  { workFolder, mostAttachments }: { workFolder: string; mostAttachments: number },
): string {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const same = parts.attachments.find((each) => each.sha256 === sha256);
  if (same) return `[${same.name}]`;
  if (parts.attachments.length >= mostAttachments) {
    parts.moreAttachments += 1;
    return "[…]";
  }
  const position = parts.attachments.length + 1;
  const attachment: ReadAttachment = {
    path: join(workFolder, `attachment-${position}`),
    name: `${mediaType.startsWith("image/") ? "picture" : "file"}-${position}${endingOf[mediaType] ?? ""}`,
    mediaType: cleanLine(mediaType, 100),
    size: bytes.length,
    sha256,
    isWithinWords: true,
    contentId: "",
  };
  writeFileSync(attachment.path, bytes, { mode: 0o600 });
  parts.attachments.push(attachment);
  return `[${attachment.name}]`;
}

export function withinLimits(words: string, longestText: number, moreAttachments: number): string {
  const cut = words.length > longestText ? "[The words go on. The rest is in the message as it came.]" : "";
  const more = moreAttachments > 0 ? `[${moreAttachments} more files are in the message as it came.]` : "";
  return [words.slice(0, longestText).trim(), cut, more].filter(Boolean).join("\n\n");
}
