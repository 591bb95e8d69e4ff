/** Where sealed bytes stand. A second place (S3) needs these four and nothing else. */
import type { Readable } from "node:stream";

export type Objects = {
  /** Whole or not at all; throws `StorageFull` where there is no room. An object of the same key is replaced. */
  put(key: string, body: AsyncIterable<Uint8Array>): Promise<void>;
  /** Throws an error with code ENOENT where there is no such object. */
  get(key: string): Promise<() => Readable>;
  /** Null where there is no such object. */
  size(key: string): Promise<number | null>;
  remove(key: string): Promise<void>;
};

/** No room is left for files. Nothing was kept of the file that was being written. */
export class StorageFull extends Error {
  override name = "StorageFull";
  readonly code = "ENOSPC";
  constructor() {
    super("no room is left to store files");
  }
}
