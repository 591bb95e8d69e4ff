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
import { decodeHtml } from "~/adapters/mailbox/decode-letters";
import { headerLines, headerOf } from "~/adapters/mailbox/message-header";
import { chainsEnd } from "./compound-file";
import type { FileRefusal } from "~/adapters/documents/document-tools";
import { rtfWords, type RtfWords } from "./rtf-words";

const MsgReader = "default" in MsgReaderModule ? (MsgReaderModule.default as typeof MsgReaderModule) : MsgReaderModule;

/** It is read whole, in the child's memory. */
const largest = 200 * 1024 * 1024;

/**
 * As in `ReadMessage`: within one organisation people have names and no addresses, which an ordinary message cannot
 * say.
 */
export type OutlookHeader = Pick<
  Extract<ReadMessage, { ok: true }>,
  "from" | "to" | "copiedTo" | "subject" | "sentAt" | "moreHeader" | "otherHeader"
>;
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
    const attachments = (fields.attachments ?? []).map((each) => {
      const { fileName, content } = reader.getAttachment(each);
      return {
        filename: fileName || "attachment",
        content: Buffer.from(content),
        contentType: "application/octet-stream",
        ...(each.pidContentId && { cid: each.pidContentId, contentDisposition: "inline" as const }),
      };
    });
    return {
      header: outlookHeader(fields),
      content: { ...bodyOf(fields), attachments: [...attachments, ...richTextFile(fields)] },
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

function outlookHeader(fields: FieldsData): OutlookHeader {
  const {
    recipients = [],
    senderName,
    senderSmtpAddress,
    senderEmail,
    subject = "",
    clientSubmitTime,
    messageDeliveryTime,
  } = fields;
  const listed = (type: "to" | "cc" | "bcc") =>
    cleanLine(
      recipients
        .filter(({ recipType }) => (recipType ?? "to") === type)
        .map(({ name, smtpAddress, email }) => shown(person(name, smtpAddress, email)))
        .join(", "),
      longestList,
    );
  const transport = headerOf(headerLines(fields.headers ?? ""), null);
  const sent = new Date(clientSubmitTime ?? messageDeliveryTime ?? "");
  return {
    from: person(senderName, senderSmtpAddress, senderEmail),
    to: listed("to"),
    copiedTo: listed("cc"),
    subject: cleanLine(subject),
    sentAt: Number.isNaN(sent.getTime()) ? null : sent.toISOString(),
    moreHeader: [...moreHeader(fields, listed("bcc")), ...transport.moreHeader],
    otherHeader: transport.otherHeader,
  };
}

const longestList = 50_000;

/** Shown elsewhere, or written by Outlook for itself. */
const knownFields = new Set(
  `dataType subject body bodyHtml headers senderName senderEmail senderSmtpAddress clientSubmitTime messageDeliveryTime
  creationTime lastModificationTime messageClass messageId globalAppointmentID preview normalizedSubject
  conversationTopic senderAddressType addressType lastModifierName lastModifierSMTPAddress creatorSMTPAddress
  sentRepresentingSmtpAddress inetAcctName timeZoneDesc error extension`.split(/\s+/),
);

/** What else of words Outlook keeps with a message, an appointment or a contact, under its own names for it. */
function moreHeader(fields: FieldsData, blindCopies: string) {
  const others = Object.entries(fields).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !knownFields.has(entry[0]),
  );
  const lines = others.map(([name, value]) => ({ name: inWords(name), value: cleanLine(value, longestList) }));
  return [{ name: "Blind copied to", value: blindCopies }, ...lines].filter(({ value }) => value);
}

const inWords = (name: string) => {
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Outlook may keep a place in its directory ("/o=Trust/cn=…") in stead of an address. */
function person(name = "", ...addresses: (string | undefined)[]) {
  return {
    name: cleanLine(name, 200),
    address: cleanLine(addresses.find((address) => address?.includes("@")) ?? "", 320),
  };
}

const shown = ({ name, address }: { name: string; address: string }) =>
  name && address && name !== address ? `${name} <${address}>` : address || name;

/**
 * Each form in which the words are there, so that the reader of messages can see which says most. Outlook keeps rich
 * text beside the plain words that it made of it.
 */
function bodyOf(fields: FieldsData): SendMailOptions {
  const { body, bodyHtml, html, internetCodepage } = fields;
  const page = bodyHtml ?? (html && decodeHtml(Buffer.from(html), writingOf(internetCodepage)));
  const rich = richTextOf(fields)?.read;
  const richForm = rich?.words && {
    contentType: `text/${rich.kind === "html" ? "html" : "plain"}; charset=utf-8`,
    content: rich.words,
  };
  return { text: body ?? "", ...(page && { html: page }), ...(richForm && { alternatives: [richForm] }) };
}

/** Node 20's own decoder takes Windows-1252 for Latin-1. */
const writingOf = (codepage: number | undefined): string | null =>
  codepage !== undefined && codepage !== 65001 && iconv.encodingExists(`cp${codepage}`) ? `cp${codepage}` : null;

function richTextOf({ compressedRtf }: FieldsData): { bytes: Buffer; read: RtfWords } | null {
  if (!compressedRtf) return null;
  const bytes = Buffer.from(decompressRTF([...compressedRtf]));
  return { bytes, read: rtfWords(bytes) };
}

/** Pictures that are there only within the rich text stand beside the message, in a file of their own. */
function richTextFile(fields: FieldsData) {
  const rich = richTextOf(fields);
  const isOnlyForm = !fields.body?.trim() && !fields.bodyHtml && !fields.html;
  if (!rich || !(rich.read.hasPictures || (isOnlyForm && !rich.read.words))) return [];
  return [{ filename: "message.rtf", content: rich.bytes, contentType: "application/rtf" }];
}
