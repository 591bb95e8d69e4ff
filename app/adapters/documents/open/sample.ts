/** The beginning and the end of a file: enough to say what it is, however large it is. */
import { open } from "node:fs/promises";

/** `tail` are the last bytes, `head` among them where the file is small. */
export type Sample = { size: number; head: Buffer; tail: Buffer; isWhole: boolean };

const headSize = 64 * 1024;
const tailSize = 256 * 1024;

export async function sampleOf(path: string): Promise<Sample> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const read = async (length: number, at: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
      return buffer.subarray(0, bytesRead);
    };
    const head = await read(Math.min(headSize, size), 0);
    const tail = await read(Math.min(tailSize, size), Math.max(0, size - tailSize));
    return { size, head, tail, isWhole: size <= headSize };
  } finally {
    await file.close();
  }
}
