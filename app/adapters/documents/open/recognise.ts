/** What a file is, judged by its bytes; its name is only held against it. */
import { isUtf8 } from "node:buffer";
import { extname } from "node:path";
import type { FileRefusal } from "~/adapters/documents/document-tools";
import { wideLetters } from "~/adapters/mailbox/decode-letters";
import { looksLikeMessage } from "~/adapters/mailbox/looks-like-message";
import { hasDirectory, officeInOle, officeInZip, type OfficeKind } from "./recognise-office";
import type { Sample } from "./sample";

export type PictureKind = "jpeg" | "png" | "tiff" | "heic";
type FileKind = "pdf" | PictureKind | "text" | OfficeKind | "message" | "outlook" | "zip";
type Family = "document" | "picture" | "text" | "office" | "message" | "zip";
type Because = Extract<FileRefusal, "empty" | "not-what-its-name-says" | "unsupported" | "password-needed" | "damaged">;
export type Recognised = { ok: true; kind: FileKind } | { ok: false; because: Because };

// Telephones, scanners and office programs mix up the names of their formats every day, so within a family the name may
// be wrong.
const familyOf: Record<FileKind, Family> = {
  pdf: "document",
  jpeg: "picture",
  png: "picture",
  tiff: "picture",
  heic: "picture",
  text: "text",
  word: "office",
  sheet: "office",
  slides: "office",
  rtf: "office",
  message: "message",
  outlook: "message",
  zip: "zip",
};
const familyNamed: Record<string, Family> = {
  ".pdf": "document",
  ".jpg": "picture",
  ".jpeg": "picture",
  ".jfif": "picture",
  ".png": "picture",
  ".tif": "picture",
  ".tiff": "picture",
  ".heic": "picture",
  ".heif": "picture",
  ".txt": "text",
  ".csv": "text",
  ".tsv": "text",
  ".log": "text",
  ".md": "text",
  ".ics": "text",
  ".vcf": "text",
  ".eml": "message",
  ".mht": "message",
  ".mhtml": "message",
  ".msg": "message",
  ".zip": "zip",
  ".doc": "office",
  ".docx": "office",
  ".docm": "office",
  ".dot": "office",
  ".dotx": "office",
  ".odt": "office",
  ".rtf": "office",
  ".xls": "office",
  ".xlsx": "office",
  ".xlsm": "office",
  ".ods": "office",
  ".ppt": "office",
  ".pptx": "office",
  ".pps": "office",
  ".ppsx": "office",
  ".odp": "office",
};

export function recognise(sample: Sample, name: string): Recognised {
  if (sample.size === 0) return refused("empty");
  const named = familyNamed[extname(name).toLowerCase()];
  const kind = kindOf(sample, named);
  if (kind === "locked") return refused("password-needed");
  // cut off before its directory
  if (kind === "zip" && named === "office" && !hasDirectory(sample)) return refused("damaged");
  if (named && (!kind || familyOf[kind] !== named)) return refused("not-what-its-name-says");
  // a web page or a program is text too: only a file that calls itself text, or nothing, is taken for it
  if (!kind || (kind === "text" && !named && extname(name))) return refused("unsupported");
  return { ok: true, kind };
}

const refused = (because: Because) => ({ ok: false as const, because });

function kindOf(sample: Sample, named: Family | undefined): FileKind | "locked" | null {
  const { head } = sample;
  const starts = (hex: string) => head.toString("hex", 0, hex.length / 2) === hex;
  if (starts("ffd8ff")) return "jpeg";
  if (starts("89504e470d0a1a0a")) return "png";
  if (starts("49492a00") || starts("4d4d002a")) return "tiff";
  if (isHeic(head)) return "heic";
  if (starts("7b5c727466")) return "rtf"; // {\rtf
  // its directory may lie in neither end
  if (starts("d0cf11e0a1b11ae1")) return officeInOle(sample) ?? (named === "message" ? "outlook" : null);
  if (starts("504b0304") || starts("504b0506")) return officeInZip(sample) ?? "zip";
  if (starts("789f3e22")) return null; // what Outlook wraps a message in (TNEF): a PDF in it is not the whole
  if (named === "message" && looksLikeMessage(head)) return "message";
  if (head.subarray(0, 1024).includes("%PDF-")) return "pdf";
  if (!looksLikeText(sample)) return null;
  return named !== "text" && looksLikeMessage(head) ? "message" : "text";
}

/** "ftyp", and a brand of the high-efficiency family. */
function isHeic(head: Buffer): boolean {
  return (
    head.toString("latin1", 4, 8) === "ftyp" &&
    /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/.test(head.toString("latin1", 8, 12))
  );
}

const markup = /^\s*<(!doctype|html|svg|\?xml)/i;

function looksLikeText({ head, tail, isWhole }: Sample): boolean {
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (wide || wideLetters(head)) return true;
  if (markup.test(head.toString("latin1", 0, 200)) || isFullOfControls(head) || isFullOfControls(tail)) return false;
  return isUtf8(isWhole ? head : uptoALetter(head)) || mostlyAscii(head);
}

/** Fields of old systems are filled up with noughts; between them stand words, and little else. */
function isFullOfControls(bytes: Buffer): boolean {
  const words = bytes.filter((byte) => byte !== 0);
  return words.length < bytes.length * (1 - mostNoughts) || shareOf(words, isControl) > mostControls;
}

/** A sample may end in the middle of a letter of several bytes. */
function uptoALetter(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > bytes.length - 4 && (bytes[end - 1]! & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, Math.max(0, end - 1));
}

/** Older Windows programs write one byte a letter: a text in English has few above 127. */
function mostlyAscii(bytes: Uint8Array): boolean {
  return shareOf(bytes, (byte) => byte > 0x7f) < 0.1;
}

/** Orders to printers stand between the words of old systems (`printer-controls.ts`); other files are full of such. */
const mostControls = 0.1;
const mostNoughts = 0.3;
const isControl = (byte: number) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte);

const shareOf = (bytes: Uint8Array, holds: (byte: number) => boolean) =>
  bytes.reduce((count, byte) => count + (holds(byte) ? 1 : 0), 0) / bytes.length;
