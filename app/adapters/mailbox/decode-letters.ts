/**
 * Bytes that stand for letters, and the letters they stand for. Senders say which way of writing they used, say
 * nothing, or say the wrong one; the bytes themselves are held against what is said.
 */
import iconv from "iconv-lite";

/** What a sender says when he says nothing. */
const saysNothing = /^(us-?ascii|ascii|ansi_x3\.4.*|default|none|unknown.*|x-unknown|8bit|utf-?8|)$/i;
/** Said by whoever means the letters of Windows; the two differ only where Latin-1 has no letter at all. */
const latin1 = /^(iso[-_]?8859[-_]?1|latin-?1|l1|cp819)$/i;

/**
 * `said` is the name of the way of writing, as in `charset=`. Valid UTF-8 is read as such whatever a one-byte way of
 * writing is said to be: no words in Latin letters look like it by chance. Bytes that fit nothing else are letters of
 * Windows-1252, each by itself, so that one broken letter does not spoil those beside it.
 */
export function decodeLetters(bytes: Buffer, said?: string | null): string {
  const marked = byItsMark(bytes) ?? wideWithoutMark(bytes);
  if (marked !== null) return marked;

  const name = (said ?? "").trim().replace(/^["']|["']$/g, "");
  if (!name || saysNothing.test(name)) return isJapaneseMail(bytes) ? inJapanese(bytes) : utf8OrWindows(bytes);
  if (/^(cs)?iso-?2022-?jp/i.test(name)) return inJapanese(bytes);
  if (latin1.test(name)) return utf8OrWindows(bytes);
  if (!iconv.encodingExists(name) || /^(base64|hex|binary)$/i.test(name)) return utf8OrWindows(bytes);
  return oneByteALetter.test(name) && isUtf8WithMore(bytes) ? bytes.toString("utf8") : iconv.decode(bytes, name);
}

const oneByteALetter = /^(windows-?125\d|cp125\d|iso[-_]?8859[-_]?\d+|latin-?\d|koi8.*|mac.*|cp\d{3})$/i;

function byItsMark(bytes: Buffer): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8OrWindows(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return iconv.decode(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return iconv.decode(bytes, "utf-16be");
  return null;
}

const sampled = 4_096;

function wideWithoutMark(bytes: Buffer): string | null {
  const way = bytes.length % 2 === 0 ? wideLetters(bytes) : null;
  return way && iconv.decode(bytes, way);
}

/** Two bytes a letter, of which every other is nought in words of Latin letters: which way round, where it is so. */
export function wideLetters(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, sampled);
  if (sample.length < 4) return null;
  const noughts = [0, 0];
  sample.forEach((byte, at) => (noughts[at % 2]! += byte === 0 ? 1 : 0));
  const mostOfHalf = sample.length * 0.4;
  if (noughts[1]! > mostOfHalf && noughts[0]! === 0) return "utf-16le";
  return noughts[0]! > mostOfHalf && noughts[1]! === 0 ? "utf-16be" : null;
}

/** Seven bits a letter, and an escape that says that Japanese begins. */
function isJapaneseMail(bytes: Buffer): boolean {
  const escape = bytes.indexOf(Buffer.from([0x1b, 0x24]));
  return escape !== -1 && !bytes.some((byte) => byte > 0x7f);
}

const inJapanese = (bytes: Buffer) => new TextDecoder("iso-2022-jp").decode(bytes);

const isUtf8WithMore = (bytes: Buffer) => bytes.some((byte) => byte > 0x7f) && decodesAsUtf8(bytes);

function decodesAsUtf8(bytes: Buffer): boolean {
  return !bytes.toString("utf8").includes("\ufffd");
}

function utf8OrWindows(bytes: Buffer): string {
  const asUtf8 = bytes.toString("utf8");
  if (!asUtf8.includes("\ufffd")) return asUtf8;
  const letters: string[] = [];
  let sound = 0;
  for (let at = 0; at < bytes.length;) {
    const length = utf8Length(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    letters.push(bytes.toString("utf8", sound, at), iconv.decode(bytes.subarray(at, at + 1), "windows-1252"));
    at += 1;
    sound = at;
  }
  return [...letters, bytes.toString("utf8", sound)].join("");
}

/** Of the letter that begins there; 0 where none does. */
function utf8Length(bytes: Buffer, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = utf8LengthBy(first);
  if (length === 0 || at + length > bytes.length) return 0;
  for (let next = at + 1; next < at + length; next += 1) if ((bytes[next]! & 0xc0) !== 0x80) return 0;
  return bytes.toString("utf8", at, at + length).includes("\ufffd") ? 0 : length;
}

function utf8LengthBy(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

const lookedAtForMeta = 4_096;
const metaCharset = /<meta\b[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i;
const xmlEncoding = /^\s{0,99}<\?xml\b[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i;

/** A web page says in itself how it was written; what its part of the message says goes before, where it says it. */
export function decodeHtml(bytes: Buffer, said?: string | null): string {
  const start = bytes.toString("latin1", 0, lookedAtForMeta);
  const meta = (xmlEncoding.exec(start) ?? metaCharset.exec(start))?.[1];
  if (/^\s*utf-?8\s*$/i.test(said ?? "") && decodesAsUtf8(bytes)) return decodeLetters(bytes, "utf-8");
  const isSaid = said && !saysNothing.test(said.trim());
  // a page in two bytes a letter could not have been read as far as its own word for it
  const own = meta && !/^utf-?16/i.test(meta) ? meta : undefined;
  return decodeLetters(bytes, isSaid ? said : own);
}
