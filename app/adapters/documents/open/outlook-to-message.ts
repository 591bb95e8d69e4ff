/**
 * A message that Outlook saved (.msg): its words and attachments are written anew as an ordinary one (.eml), to be read
 * like any other.
 */
import { createWriteStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { decompressRTF } from "@kenjiuno/decompressrtf";
import MsgReaderModule, { type FieldsData } from "@kenjiuno/msgreader";
import iconv from "iconv-lite";
import { createTransport, type SendMailOptions } from "nodemailer";
import { cleanLine } from "~/adapters/mailbox/clean-name";
import type { ReadMessage } from "~/adapters/mailbox/read-mail";
import { chainsEnd } from "./compound-file";
import type { FileRefusal } from "~/adapters/documents/document-tools";

const MsgReader = "default" in MsgReaderModule ? (MsgReaderModule.default as typeof MsgReaderModule) : MsgReaderModule;

/** It is read whole, in the child's memory. */
const largest = 200 * 1024 * 1024;

/**
 * As in `ReadMessage`: within one organisation people have names and no addresses, which an ordinary message cannot
 * say.
 */
export type OutlookHeader = Pick<Extract<ReadMessage, { ok: true }>, "from" | "to" | "copiedTo" | "subject" | "sentAt">;
type Written =
  | { ok: true; header: OutlookHeader }
  | { ok: false; because: Extract<FileRefusal, "damaged" | "needed-too-much-memory"> };

export async function outlookToMessage(source: string, message: string): Promise<Written> {
  if ((await stat(source)).size > largest) return { ok: false, because: "needed-too-much-memory" };
  const bytes = await readFile(source);
  const read = chainsEnd(bytes) ? readOutlook(bytes) : null;
  if (!read) return { ok: false, because: "damaged" };
  const transport = createTransport({
    streamTransport: true,
    buffer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const { message: raw } = await transport.sendMail({ ...read.content, subject: read.header.subject });
  await pipeline(raw as NodeJS.ReadableStream, createWriteStream(message, { mode: 0o600 }));
  return { ok: true, header: read.header };
}

/** Null where the file is no message, or broken. */
function readOutlook(bytes: Buffer): { header: OutlookHeader; content: SendMailOptions } | null {
  try {
    const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    reader.parserConfig = { ansiEncoding: "cp1252" }; // what Outlook in this country wrote before it wrote Unicode
    const fields = reader.getFileData();
    if (fields.error || fields.dataType !== "msg" || holdsNothing(fields)) return null;
    const attachments = (fields.attachments ?? [])
      .map((each) => reader.getAttachment(each))
      .map(({ fileName, content }) => ({
        filename: fileName || "attachment",
        content: Buffer.from(content),
        contentType: "application/octet-stream",
      }));
    return {
      header: headerOf(fields),
      content: { ...bodyOf(fields), attachments: [...attachments, ...richTextOf(fields)] },
    };
  } catch {
    return null; // it throws plain errors at whatever is broken
  }
}

/** A file that is cut off or is no message reads as one without any field. */
const holdsNothing = ({
  subject,
  senderName,
  body,
  bodyHtml,
  html,
  compressedRtf,
  recipients = [],
  attachments = [],
}: FieldsData) =>
  [subject, senderName, body, bodyHtml, html, compressedRtf].every((field) => field === undefined) &&
  recipients.length + attachments.length === 0;

function headerOf(fields: FieldsData): OutlookHeader {
  const {
    recipients = [],
    senderName,
    senderSmtpAddress,
    senderEmail,
    subject = "",
    clientSubmitTime,
    messageDeliveryTime,
  } = fields;
  const listed = (type: "to" | "cc") =>
    cleanLine(
      recipients
        .filter(({ recipType }) => (recipType ?? "to") === type)
        .map(({ name, smtpAddress, email }) => shown(person(name, smtpAddress, email)))
        .join(", "),
      2_000,
    );
  const sent = new Date(clientSubmitTime ?? messageDeliveryTime ?? "");
  return {
    from: person(senderName, senderSmtpAddress, senderEmail),
    to: listed("to"),
    copiedTo: listed("cc"),
    subject: cleanLine(subject),
    sentAt: Number.isNaN(sent.getTime()) ? null : sent.toISOString(),
  };
}

/** Outlook may keep a place in its directory ("/o=Trust/cn=…") in stead of an address. */
function person(name = "", ...addresses: (string | undefined)[]) {
  return {
    name: cleanLine(name, 200),
    address: cleanLine(addresses.find((address) => address?.includes("@")) ?? "", 320),
  };
}

const shown = ({ name, address }: { name: string; address: string }) =>
  name && address && name !== address ? `${name} <${address}>` : address || name;

function bodyOf({ body, bodyHtml, html, internetCodepage }: FieldsData): SendMailOptions {
  if (body?.trim()) return { text: body };
  const marked = bodyHtml ?? (html && iconv.decode(Buffer.from(html), writingOf(internetCodepage)));
  return marked ? { html: marked } : { text: "" };
}

/** Node 20's own decoder takes Windows-1252 for Latin-1. */
const writingOf = (codepage: number | undefined): string =>
  codepage !== undefined && iconv.encodingExists(`cp${codepage}`) ? `cp${codepage}` : "utf8";

/** Words that are there only as rich text stand beside the message as a file of their own. */
function richTextOf(fields: FieldsData) {
  const { body, bodyHtml, html, compressedRtf } = fields;
  if (body?.trim() || bodyHtml || html || !compressedRtf) return [];
  return [
    {
      filename: "message.rtf",
      content: Buffer.from(decompressRTF([...compressedRtf])),
      contentType: "application/rtf",
    },
  ];
}
