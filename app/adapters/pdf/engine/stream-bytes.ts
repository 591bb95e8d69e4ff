/**
 * The bytes of a PDF stream, and the same bytes without what readers skip: text between and behind the picture's own
 * parts.
 */
import { constants, inflateSync } from "node:zlib";
import { unpredicted } from "./predictors";
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from "pdf-lib";

export const name = (text: string) => PDFName.of(text);

/** A stream's dictionary, or the dictionary itself. */
export function dictOf(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : undefined;
}

const pictureFilters = new Set(["DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode"]);

export function filtersOf(stream: PDFStream): string[] {
  const context = stream.dict.context;
  const filter = context.lookup(stream.dict.get(name("Filter")) ?? stream.dict.get(name("F")));
  if (filter instanceof PDFName) return [filter.decodeText()];
  return filter instanceof PDFArray ? filter.asArray().map((part) => String(context.lookup(part)).slice(1)) : [];
}

export function rawBytes(stream: PDFStream): Uint8Array {
  return stream.getContents();
}

/** Null when a picture filter stands in the way or the bytes are broken beyond reading. */
export function decoded(stream: PDFStream): Uint8Array | null {
  const filters = filtersOf(stream);
  if (filters.some((filter) => pictureFilters.has(filter))) return null;
  if (!filters.length) return rawBytes(stream);
  const isFlate = filters.length === 1 && (filters[0] === "FlateDecode" || filters[0] === "Fl");
  const bytes = isFlate ? inflated(rawBytes(stream)) : decodedBySteps(stream);
  const parms = lastParms(stream);
  return bytes && parms instanceof PDFDict ? unpredicted(bytes, parms) : bytes;
}

function decodedBySteps(stream: PDFStream): Uint8Array | null {
  try {
    return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : rawBytes(stream);
  } catch {
    return null; // pdf-lib throws plain errors for streams it cannot decode; the caller treats them as unreadable
  }
}

/** Broken ends are taken as far as they go, as readers do. */
function inflated(bytes: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code === "string") return null;
    throw error;
  }
}

type PictureBytes = { bytes: Uint8Array; filter: string | null; parms: PDFObject | undefined };

/** The picture's own bytes and the filter that is left; `null` filter means raw samples. */
export function pictureBytes(stream: PDFStream): PictureBytes | null {
  const filters = filtersOf(stream);
  const last = filters.at(-1);
  if (!last || !pictureFilters.has(last)) {
    const samples = decoded(stream);
    return samples && { bytes: samples, filter: null, parms: undefined };
  }
  const coded = filters.length === 1 ? rawBytes(stream) : decodedBySteps(withoutLastFilter(stream, filters));
  if (!coded) return null;
  const filter = fullNames[last] ?? last;
  return { bytes: withoutWords(coded, filter), filter, parms: lastParms(stream) };
}

const fullNames: Record<string, string> = { DCT: "DCTDecode", CCF: "CCITTFaxDecode" };

function withoutWords(coded: Uint8Array, filter: string): Uint8Array {
  if (filter === "DCTDecode") return withoutJpegComments(coded);
  return filter === "JPXDecode" ? withoutJpxBoxes(coded) : coded;
}

function withoutLastFilter(stream: PDFStream, filters: string[]): PDFRawStream {
  const context: PDFContext = stream.dict.context;
  const dict = PDFDict.withContext(context);
  dict.set(name("Filter"), context.obj(filters.slice(0, -1).map(name)));
  const parms = context.lookup(stream.dict.get(name("DecodeParms")));
  if (parms instanceof PDFArray) dict.set(name("DecodeParms"), context.obj(parms.asArray().slice(0, -1)));
  return PDFRawStream.of(dict, rawBytes(stream));
}

function lastParms(stream: PDFStream): PDFObject | undefined {
  const context = stream.dict.context;
  const parms = context.lookup(stream.dict.get(name("DecodeParms")) ?? stream.dict.get(name("DP")));
  return parms instanceof PDFArray ? context.lookup(parms.asArray().at(-1)) : parms;
}

const keptSegments = new Set([0xe0, 0xee]); // JFIF and Adobe: they change how colours are read

/** Without comments, Exif, XMP, thumbnails and anything behind the end of the picture. */
function withoutJpegComments(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const pieces: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
    const isComment = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && !keptSegments.has(marker));
    if (marker === 0xe0) pieces.push(withoutThumbnail(bytes.subarray(at, at + 2 + length)));
    else if (!isComment) pieces.push(bytes.subarray(at, at + 2 + length));
    at += 2 + length;
    if (marker === 0xda) return Buffer.concat([...pieces, bytes.subarray(at, endOfScans(bytes, at))]);
  }
  return bytes;
}

function withoutThumbnail(segment: Uint8Array): Uint8Array {
  const plain = Uint8Array.from([0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
  if (segment.length < 18 || segment[4] !== 0x4a) return new Uint8Array();
  plain.set(segment.subarray(9, 16), 9);
  return plain;
}

function endOfScans(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  }
  return bytes.length;
}

/** Nought stands for all that is left, one for a length of eight bytes behind the box's name. */
function sizeOfBox(view: Buffer, at: number): number {
  const length = view.readUInt32BE(at);
  if (length === 0) return view.length - at;
  return length === 1 ? Number(view.readBigUInt64BE(at + 8)) : length;
}

/** JPEG 2000 files are boxes; only the header and the codestream are the picture. */
function withoutJpxBoxes(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 12 || view.toString("latin1", 4, 8) !== "jP  ") return bytes;
  const kept = new Set(["jP  ", "ftyp", "jp2h", "jp2c"]);
  const pieces: Buffer[] = [];
  for (let at = 0; at + 8 <= view.length;) {
    const size = sizeOfBox(view, at);
    if (size < 8) break;
    if (kept.has(view.toString("latin1", at + 4, at + 8))) pieces.push(view.subarray(at, at + size));
    at += size;
  }
  return Buffer.concat(pieces);
}
