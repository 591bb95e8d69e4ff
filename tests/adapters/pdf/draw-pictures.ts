/** The same picture in every way a scanner or a camera may pack it. */
import { readFileSync } from "node:fs";
import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, type PDFRef } from "pdf-lib";
import sharp from "sharp";
import { jpegOf, secret, type Drawing } from "./draw";

export type Grey = { grey: Buffer; width: number; height: number };
export type PackedPicture = (d: Drawing, picture: Grey) => PDFRef | Promise<PDFRef>;

export const imageEntries = (
  { width, height }: Pick<Grey, "width" | "height">,
  more: Record<string, unknown> = {},
) => ({
  Type: "XObject",
  Subtype: "Image",
  Width: width,
  Height: height,
  ColorSpace: "DeviceGray",
  BitsPerComponent: 8,
  ...more,
});

/** A stream whose bytes stay as they are. */
const packed = (d: Drawing, bytes: Uint8Array, entries: Record<string, unknown>) =>
  d.document.context.register(PDFRawStream.of(d.obj({ ...entries, Length: bytes.length }) as never, bytes));

/** One bit for each pixel, white as 1. */
function bitsOf({ grey, width, height }: Grey): Buffer {
  const row = Math.ceil(width / 8);
  const rows = Buffer.alloc(row * height);
  grey.forEach((level, at) => {
    if (level > 128) rows[Math.floor(at / width) * row + ((at % width) >> 3)]! |= 0x80 >> ((at % width) & 7);
  });
  return rows;
}

/** Each entry of a TIFF's directory by its number. */
function tagsOf(tiff: Buffer): Map<number, number[]> {
  const little = tiff[0] === 0x49;
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const start = long(4);
  return new Map(
    Array.from({ length: short(start) }, (_, index) => {
      const entry = start + 2 + index * 12;
      const bytesEach = short(entry + 2) === 3 ? 2 : 4;
      const count = long(entry + 4);
      const from = count * bytesEach <= 4 ? entry + 8 : long(entry + 8);
      return [
        short(entry),
        Array.from({ length: count }, (_, place) =>
          bytesEach === 2 ? short(from + place * 2) : long(from + place * 4),
        ),
      ] as const;
    }),
  );
}

const rowsPerStrip = 278;
const stripOffsets = 273;
const stripLengths = 279;
const tileOffsets = 324;
const tileLengths = 325;
const photometric = 262;

export type FaxStrip = { bytes: Buffer; from: number; rows: number };

/**
 * Coded as by a fax machine (CCITT group 4), in the strips that sharp makes of it. `blackIs1` is how its pixels are to
 * be taken.
 */
export async function faxStrips({ grey, width, height }: Grey): Promise<{ strips: FaxStrip[]; blackIs1: boolean }> {
  const tiff = await sharp(grey, { raw: { width, height, channels: 1 } })
    .toColourspace("b-w")
    .tiff({ compression: "ccittfax4", bitdepth: 1 })
    .toBuffer();
  const tags = tagsOf(tiff);
  const each = tags.get(rowsPerStrip)?.[0] ?? height;
  const strips = tags.get(stripOffsets)!.map((at, strip): FaxStrip => ({
    bytes: tiff.subarray(at, at + tags.get(stripLengths)![strip]!),
    from: strip * each,
    rows: Math.min(each, height - strip * each),
  }));
  return { strips, blackIs1: tags.get(photometric)?.[0] === 1 };
}

/** All in one piece; the picture's sides must be multiples of 16. */
async function wholeFax({ grey, width, height }: Grey): Promise<{ bytes: Buffer; blackIs1: boolean }> {
  const tiff = await sharp(grey, { raw: { width, height, channels: 1 } })
    .toColourspace("b-w")
    .tiff({ compression: "ccittfax4", bitdepth: 1, tile: true, tileWidth: width, tileHeight: height })
    .toBuffer();
  const tags = tagsOf(tiff);
  const at = tags.get(tileOffsets)![0]!;
  return { bytes: tiff.subarray(at, at + tags.get(tileLengths)![0]!), blackIs1: tags.get(photometric)?.[0] === 1 };
}

/** A JBIG2 page of one region, coded as a fax is (its MMR way). */
function jbig2Of({ width, height }: Grey, fax: Buffer): Buffer {
  const long = (...numbers: number[]) =>
    Buffer.concat(
      numbers.map((number) => Buffer.from([number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255])),
    );
  const segment = (number: number, kind: number, body: Buffer) =>
    Buffer.concat([long(number), Buffer.from([kind, 0, 1]), long(body.length), body]);
  const page = Buffer.concat([long(width, height, 0, 0), Buffer.from([0, 0, 0])]);
  const region = Buffer.concat([long(width, height, 0, 0), Buffer.from([0, 1]), fax]);
  return Buffer.concat([segment(0, 48, page), segment(1, 38, region)]);
}

/** The same picture, of which the document names fewer rows than there are. */
export const largerThanSaid: Record<string, PackedPicture> = {
  "a fax of more rows": (d, picture) => shortened(d, pictures["a fax"]!, picture),
  "a fax whose parameters say so": async (d, picture) => {
    const ref = await pictures["a fax"]!(d, picture);
    const { dict } = d.document.context.lookup(ref) as PDFRawStream;
    dict.set(PDFName.of("Height"), PDFNumber.of(picture.height / 2));
    return ref;
  },
  "a JBIG2 of more rows": (d, picture) => shortened(d, pictures.JBIG2!, picture),
  "a JPEG of more rows": (d, picture) => shortened(d, pictures["a JPEG"]!, picture),
  "a JPEG 2000 of more rows": (d, picture) => shortened(d, jpeg2000.make, picture),
};

async function shortened(d: Drawing, pack: PackedPicture, picture: Grey): Promise<PDFRef> {
  const ref = await pack(d, picture);
  const { dict } = d.document.context.lookup(ref) as PDFRawStream;
  dict.set(PDFName.of("Height"), PDFNumber.of(picture.height / 2));
  dict.lookupMaybe(PDFName.of("DecodeParms"), PDFDict)?.set(PDFName.of("Rows"), PDFNumber.of(picture.height / 2));
  return ref;
}

export const pictures: Record<string, PackedPicture> = {
  "a JPEG": async (d, picture) => packed(d, await jpegOf(picture), imageEntries(picture, { Filter: "DCTDecode" })),
  "plain samples": (d, picture) => d.stream(picture.grey, imageEntries(picture)),
  "one bit for each pixel": (d, picture) => d.stream(bitsOf(picture), imageEntries(picture, { BitsPerComponent: 1 })),
  "a stencil": (d, picture) =>
    d.stream(bitsOf(picture), imageEntries(picture, { ColorSpace: undefined, BitsPerComponent: 1, ImageMask: true })),
  "a palette": (d, picture) =>
    d.stream(
      bitsOf(picture),
      imageEntries(picture, {
        BitsPerComponent: 1,
        ColorSpace: ["Indexed", "DeviceRGB", 1, PDFHexString.of("000080ffffff")],
      }),
    ),
  "four inks": (d, picture) =>
    d.stream(
      Buffer.from([...picture.grey].flatMap((level) => [0, 0, 0, 255 - level])),
      imageEntries(picture, { ColorSpace: "DeviceCMYK" }),
    ),
  "a mask over one colour": (d, picture) =>
    d.stream(
      Buffer.alloc(picture.grey.length, 0),
      imageEntries(picture, {
        SMask: d.stream(Buffer.from(picture.grey.map((level) => 255 - level)), imageEntries(picture)),
      }),
    ),
  "a fax": async (d, picture) => {
    const { bytes, blackIs1 } = await wholeFax(picture);
    return packed(
      d,
      bytes,
      imageEntries(picture, {
        BitsPerComponent: 1,
        Filter: "CCITTFaxDecode",
        DecodeParms: { K: -1, Columns: picture.width, Rows: picture.height, BlackIs1: blackIs1 },
      }),
    );
  },
  JBIG2: async (d, picture) => {
    const { bytes, blackIs1 } = await wholeFax(picture);
    return packed(
      d,
      jbig2Of(picture, bytes),
      imageEntries(picture, { BitsPerComponent: 1, Filter: "JBIG2Decode", Decode: blackIs1 ? [1, 0] : [0, 1] }),
    );
  },
};

/**
 * No library here writes JPEG 2000, so one picture was made beforehand: three lines, of which the second is the secret.
 */
export const jpeg2000 = {
  says: secret,
  width: 800,
  height: 400,
  make: (d: Drawing) =>
    packed(d, readFileSync(new URL("three-lines.jp2", import.meta.url)), {
      Type: "XObject",
      Subtype: "Image",
      Width: 800,
      Height: 400,
      Filter: "JPXDecode",
    }),
};
