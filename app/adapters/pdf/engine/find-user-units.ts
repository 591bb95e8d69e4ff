/**
 * Whether a file may have pages measured in units of their own: the key is looked for in the bytes, however it is
 * spelt, and in every packed stream of objects, without ever holding the file whole.
 */
import { createReadStream } from "node:fs";
import { inflateSync } from "node:zlib";

/** Each letter of a name may be written as its number. */
const spelt = (name: string) =>
  new RegExp([...name].map((letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`).join(""), "i");
const key = spelt("UserUnit");
const packed = spelt("ObjStm");

/** Streams of objects are small; one that is longer, or packed otherwise, is taken to have the key. */
const longestPacked = 4 * 1024 * 1024;

const partLength = 8 * 1024 * 1024;

export function fileMayHaveUserUnits(path: string): Promise<boolean> {
  return mayHaveUserUnits(createReadStream(path, { highWaterMark: partLength }) as AsyncIterable<Buffer>);
}

export function bytesMayHaveUserUnits(bytes: Uint8Array): Promise<boolean> {
  const parts = Array.from({ length: Math.ceil(bytes.length / partLength) }, (_, part) =>
    Buffer.from(
      bytes.buffer,
      bytes.byteOffset + part * partLength,
      Math.min(partLength, bytes.length - part * partLength),
    ),
  );
  return mayHaveUserUnits(parts);
}

async function mayHaveUserUnits(parts: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<boolean> {
  let rest = Buffer.alloc(0);
  for await (const chunk of parts) {
    const bytes = Buffer.concat([rest, chunk]);
    if (hasKey(bytes)) return true;
    rest = bytes.subarray(Math.max(0, bytes.length - longestPacked));
  }
  return false;
}

function hasKey(bytes: Buffer): boolean {
  const text = bytes.toString("latin1");
  if (key.test(text)) return true;
  for (let at = text.search(packed); at !== -1;) {
    const begins = text.indexOf("stream", at + 6);
    const from = begins + (text[begins + 6] === "\r" ? 8 : 7);
    const ends = text.indexOf("endstream", from);
    if (begins === -1 || ends === -1) return false; // it will be whole in the next part of the file
    if (key.test(unpacked(bytes.subarray(from, ends)))) return true;
    const next = text.slice(ends).search(packed);
    at = next === -1 ? -1 : ends + next;
  }
  return false;
}

function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString("latin1");
  } catch {
    return "UserUnit"; // packed in a way of its own: the slow way will tell
  }
}
