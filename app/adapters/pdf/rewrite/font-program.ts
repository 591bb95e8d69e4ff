/** Font files carry words of their own (names, notices). They are blanked: a reader draws glyphs without them. */
import { PDFArray, PDFName, PDFNumber, type PDFDict, type PDFObject } from "pdf-lib";
import { name } from "~/adapters/pdf/engine/stream-bytes";

export function plainFontProgram(program: Uint8Array): Uint8Array {
  const plain = Buffer.from(program);
  const start = plain.length >= 12 ? plain.readUInt32BE(0) : 0;
  const isOpenType = start === 0x00010000 || start === 0x74727565 || start === 0x4f54544f;
  if (!isOpenType) return plain;
  const tables = plain.readUInt16BE(4);
  for (let table = 0; table < tables && 28 + table * 16 <= plain.length; table += 1) {
    const entry = 12 + table * 16;
    if (plain.toString("latin1", entry, entry + 4) === "name")
      blankNames(plain, plain.readUInt32BE(entry + 8), plain.readUInt32BE(entry + 12));
  }
  return plain;
}

function blankNames(program: Buffer, from: number, length: number) {
  if (from + 6 > program.length) return;
  const words = from + program.readUInt16BE(from + 4);
  program.fill(0, Math.min(words, program.length), Math.min(from + length, program.length));
}

const wideEncodings = /^(Identity-|.*UCS2|.*UTF16)/;

/** Whether the codes of a font have two bytes; null where they vary. */
export function isWide(font: PDFDict, look: (object: PDFObject | undefined) => PDFObject | undefined): boolean | null {
  if (look(font.get(name("Subtype"))) !== name("Type0")) return false;
  const encoding = look(font.get(name("Encoding")));
  return encoding instanceof PDFName && wideEncodings.test(encoding.decodeText()) ? true : null;
}

/** Glyph names of codes no longer shown are dropped. */
export function narrowDifferences(encoding: PDFDict, shown: ReadonlySet<string>) {
  const differences = encoding.lookup(name("Differences"));
  if (!(differences instanceof PDFArray)) return;
  const kept = PDFArray.withContext(encoding.context);
  let code = 0;
  for (const part of differences.asArray()) {
    if (part instanceof PDFNumber) code = part.asNumber();
    if (!(part instanceof PDFName)) continue;
    if (shown.has(code.toString(16).padStart(2, "0"))) {
      kept.push(PDFNumber.of(code));
      kept.push(part);
    }
    code += 1;
  }
  encoding.set(name("Differences"), kept);
}
