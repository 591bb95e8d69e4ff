/**
 * Fax pictures say nowhere how many rows they hold: what lies behind the rows that the document names is not drawn, and
 * is there for any program that reads on. Read here by libtiff, as a TIFF of more rows.
 */
import { PDFBool, PDFDict, PDFNumber, type PDFDocument, type PDFStream } from "pdf-lib";
import sharp from "sharp";
import { name, pictureBytes } from "~/adapters/pdf/engine/stream-bytes";
import { picturesOf } from "./pictures-of-page";

/** Numbers of the pages with a fax picture that goes on behind its last row. */
export async function pagesWithRowsBehind(document: PDFDocument): Promise<number[]> {
  const known = new Map<PDFStream, Promise<boolean>>();
  const found: number[] = [];
  for (let page = 1; page <= document.getPageCount(); page += 1) {
    for (const picture of picturesOf(document, page)) {
      const goesOn = known.get(picture) ?? goesOnBehind(picture);
      known.set(picture, goesOn);
      if (await goesOn) found.push(page);
    }
  }
  return [...new Set(found)];
}

const moreRows = 64;
const ink = 128;

async function goesOnBehind(picture: PDFStream): Promise<boolean> {
  const packed = pictureBytes(picture);
  if (packed?.filter !== "CCITTFaxDecode") return false;
  const { bytes, parms } = packed;
  const entry = (key: string) => (parms instanceof PDFDict ? parms.lookup(name(key)) : undefined);
  const number = (key: string, usual: number) => {
    const value = entry(key);
    return value instanceof PDFNumber ? value.asNumber() : usual;
  };
  if (entry("EncodedByteAlign") === PDFBool.True) return true; // no TIFF says this, so it cannot be looked at
  const height = picture.dict.lookupMaybe(name("Height"), PDFNumber)?.asNumber() ?? 0;
  const fax = { bytes, k: number("K", 0), width: number("Columns", 1728), height: 2 * height + moreRows };
  const decoded = await sharp(asTiff(fax), { failOn: "none", limitInputPixels: false })
    .greyscale()
    .toColourspace("b-w")
    .raw()
    .toBuffer()
    .catch(() => null); // nothing that libtiff can read, and so nothing that is drawn either
  return decoded !== null && decoded.subarray(fax.width * height).some((level) => level < ink);
}

type Fax = { bytes: Uint8Array; k: number; width: number; height: number };

const [short, long] = [3, 4];

function asTiff({ bytes, k, width, height }: Fax): Buffer {
  const head = 8;
  const entries: [tag: number, type: number, value: number][] = [
    [256, long, width],
    [257, long, height],
    [258, short, 1],
    [259, short, k < 0 ? 4 : 3],
    [262, short, 0],
    [273, long, head],
    [277, short, 1],
    [278, long, height],
    [279, long, bytes.length],
    ...(k < 0 ? [] : [[292, long, k > 0 ? 1 : 0] as [number, number, number]]),
  ];
  const directory = Buffer.alloc(2 + entries.length * 12 + 4);
  directory.writeUInt16LE(entries.length, 0);
  entries.forEach(([tag, type, value], index) => {
    const at = 2 + index * 12;
    directory.writeUInt16LE(tag, at);
    directory.writeUInt16LE(type, at + 2);
    directory.writeUInt32LE(1, at + 4);
    if (type === short) directory.writeUInt16LE(value, at + 8);
    else directory.writeUInt32LE(value, at + 8);
  });
  const opening = Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0]);
  const odd = bytes.length % 2;
  opening.writeUInt32LE(head + bytes.length + odd, 4);
  return Buffer.concat([opening, bytes, Buffer.alloc(odd), directory]);
}
