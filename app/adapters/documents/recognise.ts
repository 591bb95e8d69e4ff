/** What a file is, judged by its bytes; its name is only held against it. */
import { extname } from "node:path";
import { isUtf8 } from "node:buffer";
import type { FileRefusal } from "./document-tools";

export type FileKind = "pdf" | "jpeg" | "png" | "tiff" | "text";
type Family = "document" | "picture" | "text";
export type Recognised = { ok: true; kind: FileKind } | { ok: false; because: Extract<FileRefusal, "empty" | "not-what-its-name-says" | "unsupported"> };

// Telephones and scanners mix up the names of picture formats every day, so within a family the name may be wrong.
const familyOf: Record<FileKind, Family> = { pdf: "document", jpeg: "picture", png: "picture", tiff: "picture", text: "text" };
const familyNamed: Record<string, Family> = {
  ".pdf": "document", ".jpg": "picture", ".jpeg": "picture", ".jfif": "picture", ".png": "picture", ".tif": "picture", ".tiff": "picture", ".txt": "text",
};

export function recognise(bytes: Uint8Array, name: string): Recognised {
  if (bytes.length === 0) return { ok: false, because: "empty" };
  const kind = kindOf(bytes);
  const named = familyNamed[extname(name).toLowerCase()];
  if (named && (!kind || familyOf[kind] !== named)) return { ok: false, because: "not-what-its-name-says" };
  // a web page or a program is text too: only a file that calls itself text, or nothing, is taken for it
  if (!kind || (kind === "text" && !named && extname(name))) return { ok: false, because: "unsupported" };
  return { ok: true, kind };
}

function kindOf(bytes: Uint8Array): FileKind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  const starts = (hex: string) => head.toString("hex", 0, hex.length / 2) === hex;
  if (head.includes("%PDF-")) return "pdf";
  if (starts("ffd8ff")) return "jpeg";
  if (starts("89504e470d0a1a0a")) return "png";
  if (starts("49492a00") || starts("4d4d002a")) return "tiff";
  return looksLikeText(bytes) ? "text" : null;
}

const markup = /^\s*<(!doctype|html|svg|\?xml)/i;

function looksLikeText(bytes: Uint8Array): boolean {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return true;
  const controls = bytes.subarray(0, 65_536).some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));
  if (controls || markup.test(Buffer.from(bytes.subarray(0, 200)).toString("latin1"))) return false;
  return isUtf8(bytes) || mostlyAscii(bytes);
}

/** Older Windows programs write one byte a letter: a text in English has few above 127. */
function mostlyAscii(bytes: Uint8Array): boolean {
  const high = bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  return high / bytes.length < 0.1;
}
