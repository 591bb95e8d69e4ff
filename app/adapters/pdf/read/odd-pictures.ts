/**
 * Pictures whose bytes say something else than what is drawn of them: shown through a table that makes their pixels
 * alike, or larger in their own file than the document says. A program that takes pictures out sees it all.
 */
import { PDFArray, PDFHexString, PDFName, PDFNumber, PDFStream, PDFString, type PDFObject } from "pdf-lib";
import { decoded, filtersOf, name, rawBytes } from "~/adapters/pdf/engine/stream-bytes";

type Look = (object: PDFObject | undefined) => PDFObject | undefined;

export function isOddPicture(picture: PDFStream, look: Look): boolean {
  return (
    hasOddDecode(look(picture.dict.get(name("Decode"))), look) ||
    hasFlatPalette(look(picture.dict.get(name("ColorSpace"))), look) ||
    isLargerThanSaid(picture, look)
  );
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

/** The height and width in a JPEG's own head. */
function isLargerThanSaid(picture: PDFStream, look: Look): boolean {
  if (!["DCTDecode", "DCT"].includes(filtersOf(picture).join())) return false;
  const said = jpegSize(rawBytes(picture));
  const [width, height] = ["Width", "Height"].map((key) => numberOf(look(picture.dict.get(name(key)))));
  return said !== null && (said.width !== width || said.height !== height);
}

function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    const word = (from: number) => (bytes[from]! << 8) | bytes[from + 1]!;
    if (isFrame) return { height: word(at + 5), width: word(at + 7) };
    at += marker === 0xff ? 1 : 2 + word(at + 2);
  }
  return null;
}

const numberOf = (object: PDFObject | undefined) => (object instanceof PDFNumber ? object.asNumber() : undefined);

function bytesOf(table: PDFObject | undefined): Uint8Array | null {
  if (table instanceof PDFString || table instanceof PDFHexString) return table.asBytes();
  return table instanceof PDFStream ? decoded(table) : null;
}
