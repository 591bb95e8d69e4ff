/**
 * Sealed folders: every document, intake entry and release has one, with its own key. Erasing the key erases the
 * folder.
 */
import type { Readable } from "node:stream";

export type StoredFile = { size: number; sha256: string };

export type SealedFolder = {
  /**
   * Written once, whole, and never changed: a name that exists already is replaced only by `put` of the same name after
   * a crash.
   */
  put(name: string, body: Readable | Uint8Array): Promise<StoredFile>;
  /** A stream of the clear bytes; fails (never truncates silently) where the stored bytes were changed. */
  get(name: string): Promise<Readable>;
  read(name: string): Promise<Buffer>;
  /** Null where there is no such file. */
  size(name: string): Promise<number | null>;
  remove(name: string): Promise<void>;
};

export type FolderKey = { id: string; wrappedKey: Buffer };

export type Files = {
  /**
   * A fresh folder; the caller stores `key` in the same transaction as the row that owns it, after the files are in.
   */
  newFolder(trust: number): { key: FolderKey; folder: SealedFolder };
  folder(trust: number, key: FolderKey): SealedFolder;
  /** For short secrets in a column (a disclosure's password until it was shown once). */
  sealSecret(trust: number, purpose: string, secret: string): Buffer;
  openSecret(trust: number, purpose: string, sealed: Buffer): string;
};
