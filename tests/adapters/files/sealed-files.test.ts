import { createHash, randomBytes } from "node:crypto";
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isStoreFull } from "#db/engine/errors";
import { diskObjects, sweepUnfinished } from "~/adapters/files/disk-objects";
import type { Files } from "~/adapters/files/files";
import { StorageFull } from "~/adapters/files/objects";
import { SealBroken } from "~/adapters/files/seal";
import { openFiles, sealedFiles } from "~/adapters/files/sealed-files";
import { removeFolder } from "../../given/remove-folder";

const masterKey = randomBytes(32);
const frame = 64 * 1024;
let root: string;
let files: Files;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "access-desk-files-"));
  files = openFiles({ url: `file:${root}`, masterKey });
});
afterAll(() => removeFolder(root));

const inPieces = (bytes: Buffer, length: number) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / length) }, (_, n) => bytes.subarray(n * length, (n + 1) * length)),
  );
const stored = (id: string, name: string, trust = 1) => join(root, String(trust), id.slice(-2), id, name);
const filesBelow = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : [];

describe("a sealed folder", () => {
  test.each([0, 1, frame - 1, frame, frame + 1, 2 * frame, 2 * frame + 17, 5_000_000])(
    "gives back %i bytes as they were",
    async (length) => {
      const bytes = randomBytes(length);
      const { key, folder } = files.newFolder(1);
      const kept = await folder.put("original", inPieces(bytes, 40_001));
      expect(kept).toEqual({ size: length, sha256: createHash("sha256").update(bytes).digest("hex") });
      const again = files.folder(1, key);
      expect(await again.size("original")).toBe(length);
      expect((await again.read("original")).equals(bytes)).toBe(true);
      expect((await buffer(await again.get("original"))).equals(bytes)).toBe(true);
    },
  );

  test("nothing of what it holds can be read on the disk", async () => {
    const { key, folder } = files.newFolder(1);
    await folder.put("page/00001.json", Buffer.from("Amelia Brightwater ".repeat(500)));
    expect(readFileSync(stored(key.id, "page/00001.json")).includes("Brightwater")).toBe(false);
    expect(statSync(stored(key.id, "page/00001.json")).mode & 0o077).toBe(0);
  });

  test("the same name again replaces the file", async () => {
    const { folder } = files.newFolder(1);
    await folder.put("pages.json", Buffer.from("first, which was longer"));
    await folder.put("pages.json", Buffer.from("second"));
    expect((await folder.read("pages.json")).toString()).toBe("second");
  });

  test("says when a file is not there", async () => {
    const { folder } = files.newFolder(1);
    expect(await folder.size("none")).toBeNull();
    await expect(folder.get("none")).rejects.toMatchObject({ code: "ENOENT" });
    await folder.remove("none");
  });

  test("a removed file is gone", async () => {
    const { folder } = files.newFolder(1);
    await folder.put("original", Buffer.from("x"));
    await folder.remove("original");
    expect(await folder.size("original")).toBeNull();
  });

  test.each(["../outside", "/etc/passwd", "a/../../b", "", ".hidden", "a//b", "a\0b", "page/../original"])(
    "refuses the name %j",
    async (name) => {
      const { folder } = files.newFolder(1);
      await expect(folder.put(name, Buffer.from("x"))).rejects.toThrow("not a name");
    },
  );
});

describe("what was stored is not what was sealed", () => {
  const sealedFrame = frame + 16;
  const head = 17;
  const swap = (bytes: Buffer) =>
    Buffer.concat([
      bytes.subarray(0, head),
      bytes.subarray(head + sealedFrame, head + 2 * sealedFrame),
      bytes.subarray(head, head + sealedFrame),
      bytes.subarray(head + 2 * sealedFrame),
    ]);
  const flipped = (at: number) => (bytes: Buffer) => {
    bytes[at]! ^= 1;
    return bytes;
  };
  test.each<[string, (bytes: Buffer) => Buffer]>([
    ["a bit flipped in a frame", flipped(50_000)],
    ["a bit flipped in the last tag", (bytes) => flipped(bytes.length - 1)(bytes)],
    ["a bit flipped in the salt", flipped(5)],
    ["another version", flipped(0)],
    ["two frames exchanged", swap],
    ["the last byte gone", (bytes) => bytes.subarray(0, -1)],
    ["the last frame gone", (bytes) => bytes.subarray(0, head + 2 * sealedFrame)],
    ["all frames but the first gone", (bytes) => bytes.subarray(0, head + sealedFrame)],
    ["the first frame gone", (bytes) => Buffer.concat([bytes.subarray(0, head), bytes.subarray(head + sealedFrame)])],
    ["a frame twice", (bytes) => Buffer.concat([bytes.subarray(0, head + sealedFrame), bytes.subarray(head)])],
    ["only the head", (bytes) => bytes.subarray(0, head)],
    ["cut off in the head", (bytes) => bytes.subarray(0, 4)],
    ["nothing", () => Buffer.alloc(0)],
    ["something added", (bytes) => Buffer.concat([bytes, Buffer.from("more")])],
  ])("%s is refused", async (_, damage) => {
    const { key, folder } = files.newFolder(1);
    await folder.put("original", randomBytes(2 * frame + 20_000));
    writeFileSync(stored(key.id, "original"), damage(readFileSync(stored(key.id, "original"))));
    await expect(folder.read("original")).rejects.toThrow(SealBroken);
  });

  test("a file moved to another name, another folder or another trust is refused", async () => {
    const one = files.newFolder(1);
    const other = files.newFolder(1);
    await one.folder.put("page/1.png", Buffer.from("page one"));
    await one.folder.put("page/2.png", Buffer.from("page two"));
    await other.folder.put("page/1.png", Buffer.from("another patient's page"));
    writeFileSync(stored(one.key.id, "page/2.png"), readFileSync(stored(one.key.id, "page/1.png")));
    await expect(one.folder.read("page/2.png")).rejects.toThrow(SealBroken);
    writeFileSync(stored(one.key.id, "page/1.png"), readFileSync(stored(other.key.id, "page/1.png")));
    await expect(one.folder.read("page/1.png")).rejects.toThrow(SealBroken);
    expect(() => files.folder(2, one.key)).toThrow(SealBroken);
    expect(() => files.folder(1, { id: other.key.id, wrappedKey: one.key.wrappedKey })).toThrow(SealBroken);
    expect(() => openFiles({ url: `file:${root}`, masterKey: randomBytes(32) }).folder(1, one.key)).toThrow(SealBroken);
  });
});

describe("a write that fails leaves nothing behind", () => {
  test("where the upload is cut off half-way", async () => {
    const { key, folder } = files.newFolder(7);
    const cutOff = Readable.from(
      (async function* () {
        yield randomBytes(300_000);
        throw new Error("the line went dead");
      })(),
    );
    await expect(folder.put("original", cutOff)).rejects.toThrow("the line went dead");
    expect(await folder.size("original")).toBeNull();
    expect(filesBelow(join(root, "unfinished"))).toEqual([]);
    expect(existsSync(stored(key.id, "original", 7))).toBe(false);
  });

  test.skipIf(!existsSync("/dev/full"))("where the disk is full, with an error that says so", async () => {
    const place = mkdtempSync(join(tmpdir(), "access-desk-full-"));
    const onFullDisk = sealedFiles(
      diskObjects(place, { write: () => createWriteStream("/dev/full", { flags: "w" }) }),
      masterKey,
    );
    const { folder } = onFullDisk.newFolder(1);
    const error: unknown = await folder.put("original", randomBytes(200_000)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StorageFull);
    expect(isStoreFull(error)).toBe(true);
    expect(await folder.size("original")).toBeNull();
    expect(filesBelow(place)).toEqual([]);
    rmSync(place, { recursive: true });
  });

  test("what a killed process left is swept once it is old", async () => {
    const place = mkdtempSync(join(tmpdir(), "access-desk-swept-"));
    await diskObjects(place).put("1/kept", Readable.from([Buffer.from("kept")]));
    const left = (name: string) => join(place, "unfinished", name);
    writeFileSync(left("old"), "x");
    writeFileSync(left("new"), "x");
    utimesSync(left("old"), new Date(0), new Date(0));
    await sweepUnfinished(place, 60_000, Date.now());
    expect(
      filesBelow(place)
        .map((entry) => entry.name)
        .sort(),
    ).toEqual(["kept", "new"]);
    rmSync(place, { recursive: true });
  });
});

describe("a short secret", () => {
  test("opens for its own trust and purpose alone", () => {
    const sealed = files.sealSecret(1, "release password A", "correct horse battery");
    expect(sealed.includes("correct")).toBe(false);
    expect(files.openSecret(1, "release password A", sealed)).toBe("correct horse battery");
    expect(() => files.openSecret(1, "release password B", sealed)).toThrow(SealBroken);
    expect(() => files.openSecret(2, "release password A", sealed)).toThrow(SealBroken);
    expect(() => files.openSecret(1, "release password A", sealed.subarray(0, 10))).toThrow(SealBroken);
  });

  test("is never sealed the same way twice", () => {
    expect(files.sealSecret(1, "p", "s").equals(files.sealSecret(1, "p", "s"))).toBe(false);
  });

  test("needs a master key of 32 bytes", () => {
    expect(() => openFiles({ url: `file:${root}`, masterKey: randomBytes(31) })).toThrow("32 bytes");
  });
});
