/**
 * A sealed file: AES-256-GCM in frames of 64 KiB (the STREAM construction, as in age and Tink), so that memory stays
 * the same whatever the size and nothing is given out unverified. Frames cannot be changed, reordered, dropped or cut
 * off, and a file opens only with its own key under its own name (`binding`).
 *
 * One version byte, 16 bytes of salt, then the frames, each followed by its tag of 16 bytes. Every file has a key of
 * its own, derived from its folder's key and the salt, so that frames are simply numbered; the last one is numbered as
 * the last.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const version = 1;
const saltLength = 16;
const headLength = 1 + saltLength;
const frameLength = 64 * 1024;
const tagLength = 16;

/** The code by which those are known who may not know this place. */
const storedFileBroken = "STORED_FILE_BROKEN";

/** What was stored is not what was sealed here: changed, cut off, or another file's. */
export class SealBroken extends Error {
  override name = "SealBroken";
  readonly code = storedFileBroken;
}

type Chunks = AsyncIterable<Uint8Array>;

export async function* seal(clear: Chunks, folderKey: Buffer, binding: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltLength);
  const key = fileKey(folderKey, salt);
  yield Buffer.concat([Buffer.of(version), salt]);
  for await (const { bytes, number, isLast } of frames(clear, frameLength)) {
    const cipher = createCipheriv("aes-256-gcm", key, nonce(number, isLast)).setAAD(Buffer.from(binding));
    yield cipher.update(bytes);
    cipher.final(); // gives no bytes in this mode
    yield cipher.getAuthTag();
  }
}

/** Throws `SealBroken` at the first frame that does not verify; frames before it have been given out by then. */
export async function* unseal(sealed: Chunks, folderKey: Buffer, binding: string): AsyncGenerator<Buffer> {
  const { head, rest } = await beheaded(sealed);
  if (head.length < headLength || head[0] !== version) throw new SealBroken("not a sealed file of a version we know");
  const key = fileKey(folderKey, head.subarray(1));
  for await (const { bytes, number, isLast } of frames(rest, frameLength + tagLength)) {
    yield opened(bytes, key, nonce(number, isLast), binding);
  }
}

/** The size of the clear bytes, from the size of the sealed ones. */
export function clearSize(sealedSize: number): number {
  const body = sealedSize - headLength;
  const frameCount = Math.max(1, Math.ceil(body / (frameLength + tagLength)));
  return body - frameCount * tagLength;
}

function opened(bytes: Buffer, key: Buffer, iv: Buffer, binding: string): Buffer {
  if (bytes.length < tagLength) throw new SealBroken("a sealed file was cut off");
  const decipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: tagLength }).setAAD(Buffer.from(binding));
  decipher.setAuthTag(bytes.subarray(-tagLength));
  const clear = decipher.update(bytes.subarray(0, -tagLength));
  try {
    decipher.final();
  } catch (error) {
    throw new SealBroken("a sealed file was changed", { cause: error });
  }
  return clear;
}

const fileKey = (folderKey: Buffer, salt: Buffer) =>
  Buffer.from(hkdfSync("sha256", folderKey, salt, "access-desk file", 32));

function nonce(number: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(number, 7);
  bytes[11] = isLast ? 1 : 0;
  return bytes;
}

type Frame = { bytes: Buffer; number: number; isLast: boolean };

/**
 * Frames of exactly `length` and a last one of what is left, which may be nothing: which is the last is known only at
 * the end. All stand in the same memory, one after another: whoever takes a frame is done with it before asking for the
 * next.
 */
async function* frames(chunks: Chunks, length: number): AsyncGenerator<Frame> {
  const frame = Buffer.alloc(length);
  let number = 0;
  let filled = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      if (filled === length) {
        yield { bytes: frame, number, isLast: false };
        number += 1;
        filled = 0;
      }
      const part = chunk.subarray(from, from + length - filled);
      frame.set(part, filled);
      filled += part.length;
      from += part.length;
    }
  }
  yield { bytes: frame.subarray(0, filled), number, isLast: true };
}

async function beheaded(chunks: Chunks): Promise<{ head: Buffer; rest: AsyncGenerator<Uint8Array> }> {
  const reader = chunks[Symbol.asyncIterator]();
  let read = Buffer.alloc(0);
  while (read.length < headLength) {
    const next = await reader.next();
    if (next.done) break;
    read = Buffer.concat([read, next.value]);
  }
  const rest = async function* () {
    try {
      yield read.subarray(headLength);
      for (let next = await reader.next(); !next.done; next = await reader.next()) yield next.value;
    } finally {
      await reader.return?.();
    }
  };
  return { head: read.subarray(0, headLength), rest: rest() };
}
