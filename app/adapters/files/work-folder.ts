/** A private working folder for tools that want paths: clear bytes live there only while the work lasts. */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
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

/** A folder's name says whose it is: machine, process, and when that process began, since numbers are used again. */
const ownerNamed = /^work-(?<machine>[^.]+)\.(?<pid>\d+)\.(?<began>\d+)-/;
const machine = () => hostname().replaceAll(/[^A-Za-z0-9-]/g, "-");
const prefix = () => `work-${machine()}.${process.pid}.${beganAt(process.pid)}-`;

/** `root` is made when missing. What a killed process left behind is swept by `sweepWorkFolders`. */
export function workFoldersIn(root: string): InWorkFolder {
  return async (work) => {
    await mkdir(root, { recursive: true, mode: 0o700 });
    const path = await mkdtemp(join(root, prefix()));
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

/**
 * Removes the working folders of processes that were killed: at once where the process ran on this machine; what
 * another machine left, or what does not say whose it is, once it is untouched for `olderThanMs`.
 */
export async function sweepWorkFolders(root: string, olderThanMs: number, now: number) {
  const names = await readdir(root).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  for (const name of names.filter((name) => name.startsWith("work-"))) {
    const path = join(root, name);
    if (await isLeftBehind(path, name, olderThanMs, now)) await rm(path, { recursive: true, force: true });
  }
}

async function isLeftBehind(path: string, name: string, olderThanMs: number, now: number): Promise<boolean> {
  const owner = ownerNamed.exec(name)?.groups;
  if (owner?.["machine"] === machine()) return beganAt(Number(owner["pid"])) !== Number(owner["began"]);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null; // its own process was quicker
    throw error;
  });
  return found !== null && now - found.mtimeMs > olderThanMs;
}

/** When a process of this machine began, in ticks since the machine started; null where there is none of the number. */
function beganAt(pid: number): number | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(line.slice(line.lastIndexOf(")") + 2).split(" ")[19]);
  } catch (error) {
    if (["ENOENT", "ESRCH"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}
