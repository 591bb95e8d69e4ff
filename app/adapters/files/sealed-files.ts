/** Sealed folders over objects. See docs/decisions/0004-files-sealed-per-folder.md. */
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { v7 as newId } from "uuid";
import { diskObjects } from "./disk-objects";
import type { Files, SealedFolder, StoredFile } from "./files";
import { keysFrom } from "./keys";
import type { Objects } from "./objects";
import { clearSize, seal, unseal } from "./seal";

/** `url` is `file:data/files`; `masterKey` is 32 bytes that are kept apart from it. */
export function openFiles({ url, masterKey }: { url: string; masterKey: Buffer }): Files {
  if (!url.startsWith("file:")) throw new Error("files are kept below a folder: file:…");
  return sealedFiles(diskObjects(url.slice("file:".length)), masterKey);
}

export function sealedFiles(objects: Objects, masterKey: Buffer): Files {
  const keys = keysFrom(masterKey);
  return {
    newFolder(trust) {
      const id = newId();
      const folderKey = keys.newFolderKey();
      return {
        key: { id, wrappedKey: keys.wrap(trust, id, folderKey) },
        folder: sealedFolder(objects, trust, id, folderKey),
      };
    },
    folder: (trust, { id, wrappedKey }) => sealedFolder(objects, trust, id, keys.unwrap(trust, id, wrappedKey)),
    sealSecret: keys.sealSecret,
    openSecret: keys.openSecret,
  };
}

function sealedFolder(objects: Objects, trust: number, id: string, folderKey: Buffer): SealedFolder {
  const place = (name: string) => {
    if (!/^[a-z0-9][\w.-]*(\/[a-z0-9][\w.-]*)*$/i.test(name))
      throw new Error("not a name for a file in a sealed folder");
    // the end of an id is random: it spreads folders over 256
    return `${trust}/${id.slice(-2)}/${id}/${name}`;
  };
  const binding = (name: string) => `${trust}/${id}/${name}`;
  const get = async (name: string) => {
    const stored = await objects.get(place(name));
    return Readable.from(unsealed(stored, folderKey, binding(name)), { objectMode: false });
  };
  return {
    async put(name, body) {
      const measure = measuring();
      await objects.put(place(name), seal(measure.through(chunksOf(body)), folderKey, binding(name)));
      return measure.result();
    },
    get,
    read: async (name) => buffer(await get(name)),
    async size(name) {
      const stored = await objects.size(place(name));
      return stored === null ? null : clearSize(stored);
    },
    remove: (name) => objects.remove(place(name)),
  };
}

/** Opened only when somebody reads, so that a stream nobody reads holds no file open. */
async function* unsealed(open: () => Readable, folderKey: Buffer, binding: string) {
  const stored = open();
  try {
    yield* unseal(stored, folderKey, binding);
  } finally {
    stored.destroy();
  }
}

async function* chunksOf(body: Readable | Uint8Array): AsyncGenerator<Uint8Array> {
  if (body instanceof Uint8Array) yield body;
  else for await (const chunk of body) yield typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Uint8Array);
}

/** Counts and hashes the clear bytes on their way. */
function measuring() {
  const hash = createHash("sha256");
  let size = 0;
  return {
    async *through(chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        hash.update(chunk);
        yield chunk;
      }
    },
    result: (): StoredFile => ({ size, sha256: hash.digest("hex") }),
  };
}
