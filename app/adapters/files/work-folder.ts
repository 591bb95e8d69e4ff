/** A private working folder for tools that want paths: clear bytes live there only while the work lasts. */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { SealedFolder, StoredFile } from "./files";

export type WorkFolder = {
  path: string;
  /** Copies a sealed file here in the clear; returns its path. */
  fetch(from: SealedFolder, name: string, as?: string): Promise<string>;
  /** Seals a file of this folder into `to`. */
  keep(to: SealedFolder, name: string, path: string): Promise<StoredFile>;
  sha256(path: string): Promise<string>;
  /** Removes a file of this folder that is needed no longer, so that a long piece of work needs little room. */
  discard(path: string): Promise<void>;
};

export type InWorkFolder = <T>(work: (folder: WorkFolder) => Promise<T>) => Promise<T>;

const prefix = "work-";

/** `root` is made when missing. What a killed process left behind is swept by `sweepWorkFolders`. */
export function workFoldersIn(root: string): InWorkFolder {
  return async (work) => {
    await mkdir(root, { recursive: true, mode: 0o700 });
    const path = await mkdtemp(join(root, prefix));
    await chmod(path, 0o700);
    try {
      return await work({
        path,
        fetch: async (from, name, as = name.replaceAll("/", "-")) => {
          const to = join(path, as);
          await pipeline(await from.get(name), createWriteStream(to, { mode: 0o600 }));
          return to;
        },
        keep: (to, name, file) => to.put(name, createReadStream(file)),
        discard: (file) => rm(file, { force: true }),
        sha256: async (file) => {
          const hash = createHash("sha256");
          await pipeline(createReadStream(file), hash);
          return hash.digest("hex");
        },
      });
    } finally {
      await rm(path, { recursive: true, force: true });
    }
  };
}

/** Removes working folders untouched for `olderThanMs`: those of a process that was killed. */
export async function sweepWorkFolders(root: string, olderThanMs: number, now: number) {
  const names = await readdir(root).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  for (const name of names.filter((name) => name.startsWith(prefix))) {
    const path = join(root, name);
    const { mtimeMs } = await stat(path);
    if (now - mtimeMs > olderThanMs) await rm(path, { recursive: true, force: true });
  }
}
