/**
 * Pictures whose bytes say something else than what is drawn of them: shown through a table that makes their pixels
 * alike, or larger in their own file than the document says. A program that takes pictures out sees it all.
 */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from "pdf-lib";
import type { Operand, Operation } from "~/adapters/pdf/engine/content-stream";
import { decoded, name, pictureBytes } from "~/adapters/pdf/engine/stream-bytes";

type Look = (object: PDFObject | undefined) => PDFObject | undefined;

export function isOddPicture(picture: PDFStream, look: Look): boolean {
  return (
    hasOddDecode(look(picture.dict.get(name("Decode"))), look) ||
    hasFlatPalette(look(picture.dict.get(name("ColorSpace"))), look) ||
    isLargerThanSaid(picture, look)
  );
}

const fullKeys: Record<string, string> = {
  D: "Decode",
  CS: "ColorSpace",
  W: "Width",
  H: "Height",
  F: "Filter",
  DP: "DecodeParms",
  IM: "ImageMask",
};
const fullFilters: Record<string, string> = {
  AHx: "ASCIIHexDecode",
  A85: "ASCII85Decode",
  LZW: "LZWDecode",
  Fl: "FlateDecode",
  RL: "RunLengthDecode",
  CCF: "CCITTFaxDecode",
  DCT: "DCTDecode",
};

/** A picture within the content; its keys and the names of its filters may be short. */
export function isOddInlinePicture({ operands, picture }: Operation, document: PDFDocument): boolean {
  const [dictionary] = operands;
  if (!picture || dictionary?.is !== "dictionary") return false;
  const { context } = document;
  const asObject = (operand: Operand): PDFObject | undefined => {
    if (operand.is === "number") return PDFNumber.of(operand.value);
    if (operand.is === "name") return name(fullFilters[operand.name] ?? operand.name);
    if (operand.is === "string") return PDFHexString.of(Buffer.from(operand.bytes).toString("hex"));
    if (operand.is === "array") return context.obj(operand.parts.map(asObject).filter((part) => part !== undefined));
    if (operand.is === "dictionary") return dictionaryOf(operand.entries);
    return undefined;
  };
  const dictionaryOf = (entries: ReadonlyMap<string, Operand>): PDFDict => {
    const made = PDFDict.withContext(context);
    for (const [key, operand] of entries) {
      const value = asObject(operand);
      if (value) made.set(name(fullKeys[key] ?? key), value);
    }
    return made;
  };
  return isOddPicture(PDFRawStream.of(dictionaryOf(dictionary.entries), picture), (object) => context.lookup(object));
}

/** Pairs of nought and one, either way round, show every shade. */
function hasOddDecode(decode: PDFObject | undefined, look: Look): boolean {
  if (!(decode instanceof PDFArray)) return false;
  const numbers = decode.asArray().map((part) => numberOf(look(part)) ?? 0);
  return numbers.some((low, place) => place % 2 === 0 && Math.abs((numbers[place + 1] ?? 0) - low) < 0.8);
}

const [alike, mostOfTwo] = [40, 4];

/** Of two or a few colours that cannot be told apart. */
function hasFlatPalette(space: PDFObject | undefined, look: Look): boolean {
  if (!(space instanceof PDFArray)) return false;
  const [family, base, highest, table] = space.asArray().map(look);
  if (!(family instanceof PDFName) || !["Indexed", "I"].includes(family.decodeText())) return false;
  const bytes = bytesOf(table);
  const colours = (numberOf(highest) ?? 255) + 1;
  const channels = bytes ? Math.max(1, Math.round(bytes.length / colours)) : 0;
  if (!bytes || !base || !channels) return false;
  const greys = Array.from({ length: Math.min(colours, Math.floor(bytes.length / channels)) }, (_, colour) =>
    Array.from(bytes.subarray(colour * channels, (colour + 1) * channels)).reduce((sum, part) => sum + part, 0),
  ).map((sum) => sum / channels);
  const span = Math.max(...greys) - Math.min(...greys);
  const alikeAmongFew = greys.length <= mostOfTwo && greys.some((grey, place) => greys.indexOf(grey) !== place);
  return span < alike || alikeAmongFew;
}

type Size = { width: number; height: number };

/** What the picture's own head says, in the formats that say it. */
const sizesSaid: Record<string, (bytes: Uint8Array, picture: PDFStream, look: Look) => Size | null> = {
  DCTDecode: jpegSize,
  JPXDecode: jpeg2000Size,
  JBIG2Decode: jbig2Size,
  CCITTFaxDecode: faxSize,
};

/** Any other size than the document says: a program that takes the file out shows it all. */
function isLargerThanSaid(picture: PDFStream, look: Look): boolean {
  const packed = pictureBytes(picture);
  const said = packed?.filter ? sizesSaid[packed.filter]?.(packed.bytes, picture, look) : null;
  if (!said) return false;
  const [width, height] = ["Width", "Height"].map((key) => numberOf(look(picture.dict.get(name(key)))));
  return said.width !== width || said.height !== height;
}

function jpegSize(bytes: Uint8Array): Size | null {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    const word = (from: number) => (bytes[from]! << 8) | bytes[from + 1]!;
    if (isFrame) return { height: word(at + 5), width: word(at + 7) };
    at += marker === 0xff ? 1 : 2 + word(at + 2);
  }
  return null;
}

const sizeMarker = [0xff, 0x4f, 0xff, 0x51];

/** The first segment of the codestream gives the grid, and where on it the picture begins. */
function jpeg2000Size(bytes: Uint8Array): Size | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = view.indexOf(Buffer.from(sizeMarker));
  if (at < 0 || at + 24 > view.length) return null;
  const [right, bottom, left, top] = [8, 12, 16, 20].map((from) => view.readUInt32BE(at + from)) as [
    number,
    number,
    number,
    number,
  ];
  return { width: right - left, height: bottom - top };
}

const [pageSegment, unknownHeight] = [48, 0xffffffff];

/** The segment that describes the page stands first; one that does not know its height is taken at its word. */
function jbig2Size(bytes: Uint8Array, picture: PDFStream, look: Look): Size | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 19 || (view[4]! & 0x3f) !== pageSegment) return null;
  const pageNumberBytes = view[4]! & 0x40 ? 4 : 1;
  const from = 4 + 1 + 1 + pageNumberBytes + 4; // number, flags, no other segments, its page, its length
  if (from + 8 > view.length) return null;
  const [width, height] = [view.readUInt32BE(from), view.readUInt32BE(from + 4)];
  const said = numberOf(look(picture.dict.get(name("Height")))) ?? 0;
  return { width, height: height === unknownHeight ? said : height };
}

const usualColumns = 1728;

/** Its parameters; without a number of rows there are as many as the document says, and an end after them. */
function faxSize(_: Uint8Array, picture: PDFStream, look: Look): Size | null {
  const { parms } = pictureBytes(picture) ?? {};
  const [columns, rows] = ["Columns", "Rows"].map((key) =>
    parms instanceof PDFDict ? numberOf(look(parms.get(name(key)))) : undefined,
  );
  const said = numberOf(look(picture.dict.get(name("Height")))) ?? 0;
  return { width: columns ?? usualColumns, height: rows ? Math.max(rows, said) : said };
}

const numberOf = (object: PDFObject | undefined) => (object instanceof PDFNumber ? object.asNumber() : undefined);

function bytesOf(table: PDFObject | undefined): Uint8Array | null {
  if (table instanceof PDFString || table instanceof PDFHexString) return table.asBytes();
  return table instanceof PDFStream ? decoded(table) : null;
}
