/** Objects as files below one folder: written beside, made durable, then moved into place. */
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { dirname, join, resolve, sep } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { StorageFull, type Objects } from "./objects";

/** Opens a new file for writing; what it wrote is on the disk when it closes. */
const newFile = (path: string): Writable => createWriteStream(path, { flags: "wx", mode: 0o600, flush: true });

/** Keys are made by `sealed-files.ts` alone; one that leads out of `root` is a bug and throws. */
export function diskObjects(root: string, { write = newFile }: { write?: (path: string) => Writable } = {}): Objects {
  const base = resolve(root);
  const at = (key: string) => {
    const path = resolve(base, key);
    if (!path.startsWith(base + sep)) throw new Error("an object's key must stay below its root");
    return path;
  };
  return {
    async put(key, body) {
      const path = at(key);
      const unfinished = join(unfinishedIn(base), randomUUID());
      try {
        await mkdir(unfinishedIn(base), { recursive: true, mode: 0o700 });
        await pipeline(body, write(unfinished));
        await madeDurable(dirname(path));
        await rename(unfinished, path);
        await synced(dirname(path));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw isFull(error) ? new StorageFull() : error;
      }
    },
    async get(key) {
      await stat(at(key));
      return () => createReadStream(at(key));
    },
    async size(key) {
      return stat(at(key)).then((found) => found.size, noneIfMissing);
    },
    async remove(key) {
      await rm(at(key), { force: true });
    },
  };
}

/** Removes what a killed process left half written `olderThanMs` ago or earlier. */
export async function sweepUnfinished(root: string, olderThanMs: number, now: number) {
  const folder = unfinishedIn(resolve(root));
  const names = (await readdir(folder).catch(noneIfMissing)) ?? [];
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(noneIfMissing);
    if (found && now - found.mtimeMs > olderThanMs) await rm(join(folder, name), { force: true });
  }
}

const unfinishedIn = (base: string) => join(base, "unfinished");

/** Makes the folder, and the entry of each new folder in the one above it, last through a power cut. */
async function madeDurable(folder: string) {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!first) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await synced(dirname(made));
}

async function synced(folder: string) {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isFull = (error: unknown) => ["ENOSPC", "EDQUOT"].includes((error as NodeJS.ErrnoException | null)?.code ?? "");

function noneIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
