/** The demonstration's folder of sent mail, for showing on a page. Attachments are named and measured, never opened. */
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { MailParser, type AttachmentStream, type MessageText } from "mailparser";

export type SentMail = {
  file: string;
  sentAt: Date;
  to: string;
  subject: string;
  text: string;
  attachments: { name: string; size: number }[];
};

const fileShape = /^[\w-]+\.eml$/;

/** The latest first; empty while nothing was sent. */
export async function sentMail(folder: string, { limit = 50 }: { limit?: number } = {}): Promise<SentMail[]> {
  const names = await readdir(folder).catch((problem: NodeJS.ErrnoException) =>
    problem.code === "ENOENT" ? [] : Promise.reject(problem),
  );
  const found = await Promise.all(
    names
      .filter((name) => fileShape.test(name))
      .map(async (file) => ({ file, sentAt: (await stat(join(folder, file))).mtime })),
  );
  const latest = found.sort((one, other) => other.sentAt.getTime() - one.sentAt.getTime()).slice(0, limit);
  return Promise.all(
    latest.map(async ({ file, sentAt }) => ({ file, sentAt, ...(await partsOf(join(folder, file))) })),
  );
}

/** Null for a name that is not one of the folder's messages. */
export const pathOfSentMail = (folder: string, file: string) => (fileShape.test(file) ? join(folder, file) : null);

function partsOf(path: string): Promise<Pick<SentMail, "to" | "subject" | "text" | "attachments">> {
  return new Promise((resolve, reject) => {
    const parser = new MailParser({ skipHtmlToText: true, skipImageLinks: true });
    const attachments: SentMail["attachments"] = [];
    let text = "";
    parser.on("data", (part: AttachmentStream | MessageText) => {
      if (part.type === "text") text = part.text ?? "";
      else measure(part, attachments);
    });
    parser.on("error", reject);
    parser.on("end", () => resolve({ to: addressesIn(parser), subject: parser.subject ?? "", text, attachments }));
    createReadStream(path).on("error", reject).pipe(parser);
  });
}

function measure(part: AttachmentStream, attachments: SentMail["attachments"]) {
  let size = 0;
  const content = part.content as NodeJS.ReadableStream;
  content.on("data", (chunk: Buffer) => (size += chunk.length));
  content.on("end", () => {
    attachments.push({ name: part.filename ?? "attachment", size });
    part.release?.();
  });
}

const addressesIn = ({ to }: MailParser) =>
  [to ?? []]
    .flat()
    .map(({ text }) => text)
    .join(", ");
