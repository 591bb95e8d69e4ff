/**
 * Uploads over a real connection: kept whole or not at all, in constant memory, and a sender who leaves harms nothing.
 */
import { createServer, request as httpRequest, type Server } from "node:http";
import { mkdtemp, readdir, readFile, unlink } from "node:fs/promises";
import { createWriteStream } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { receiveUpload, type Upload } from "~/forms/upload.server";
import { removeFolder } from "../given/remove-folder";

let folder: string;
let server: Server;
let outcomes: (Upload<string> | Error)[];
let answered: () => Promise<Upload<string> | Error>;

const megabyte = 1024 * 1024;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "upload-"));
  outcomes = [];
  const waiting: ((outcome: Upload<string> | Error) => void)[] = [];
  answered = () =>
    new Promise((resolve) => {
      const ready = outcomes.shift();
      if (ready) resolve(ready);
      else waiting.push(resolve);
    });
  server = createServer((incoming, response) => {
    const request = new Request("http://desk.test/", {
      method: "POST",
      headers: incoming.headers as Record<string, string>,
      body: createReadableStreamFromReadable(incoming),
      duplex: "half",
    });
    void receiveUpload(request, { maxBytes: 8 * megabyte, into: keepIn(folder), undo: (path) => unlink(path) })
      .catch((problem: Error) => problem)
      .then((outcome) => {
        const next = waiting.shift();
        if (next) next(outcome);
        else outcomes.push(outcome);
        response.end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await removeFolder(folder);
});

let named: string[] = [];
const keepIn =
  (dir: string) =>
  async ({ name }: { name: string }, content: Readable) => {
    named.push(name);
    if (name === "disk-full.pdf") throw Object.assign(new Error("write"), { code: "ENOSPC" });
    if (name === "bug.pdf") throw new TypeError("a bug");
    const path = join(dir, `${(await readdir(dir)).length}.kept`);
    try {
      await pipeline(content, createWriteStream(path));
    } catch (problem) {
      await unlink(path);
      throw problem;
    }
    return path;
  };

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

async function send(...files: [name: string, bytes: Uint8Array][]) {
  const form = new FormData();
  form.append("note", "for volume two");
  for (const [name, bytes] of files) form.append("records", new Blob([Buffer.from(bytes)]), name);
  await fetch(address(), { method: "POST", body: form });
  return answered();
}

describe("an upload that arrives whole", () => {
  test("is kept byte for byte, with the form's fields", async () => {
    const bytes = Uint8Array.from({ length: 3 * megabyte }, (_, index) => index % 251);
    const outcome = await send(["vol 1.pdf", bytes], ["vol 2.pdf", bytes.slice(0, 5)]);
    expect(outcome).toMatchObject({ ok: true });
    const { files, fields } = outcome as Extract<Upload<string>, { ok: true }>;
    expect(fields.get("note")).toBe("for volume two");
    expect(Buffer.compare(await readFile(files[0]!), bytes)).toBe(0);
    expect(await readFile(files[1]!)).toHaveLength(5);
  });

  test.each([
    ["records\u202Efdp.exe", "recordsfdp.exe"],
    ["note\u200Bs.pdf", "notes.pdf"],
    ["..\\..\\etc\\passwd", "passwd"],
    [" . ", "file"],
    ["Łęcka – wyniki.pdf", "Łęcka – wyniki.pdf"],
  ])("its name is one that reads as it is: %j", async (sent, kept) => {
    named = [];
    await send([sent, Uint8Array.of(1)]);
    expect(named).toEqual([kept]);
  });

  test("may leave a file box empty", async () => {
    expect(await send(["", new Uint8Array()], ["a.pdf", Uint8Array.of(1)])).toMatchObject({
      ok: true,
      files: [expect.any(String)],
    });
  });
});

describe("an upload that cannot be kept leaves nothing behind", () => {
  test.each<[because: string, ...files: [string, Uint8Array][]]>([
    ["too-large", ["small.pdf", new Uint8Array(10)], ["huge.pdf", new Uint8Array(9 * megabyte)]],
    ["empty", ["whole.pdf", new Uint8Array(10)], ["nothing.pdf", new Uint8Array()]],
    ["empty"],
    ["storage-full", ["whole.pdf", new Uint8Array(10)], ["disk-full.pdf", new Uint8Array(megabyte)]],
  ])("%s", async (because, ...files) => {
    expect(await send(...files)).toMatchObject({ ok: false, because });
    expect(await readdir(folder)).toEqual([]);
  });

  test("cut-off: the sender leaves half-way, and the next one is served", async () => {
    const sender = httpRequest(address(), {
      method: "POST",
      headers: { "Content-Type": "multipart/form-data; boundary=b", "Content-Length": 50 * megabyte },
    });
    sender.on("error", () => {});
    sender.write(
      '--b\r\nContent-Disposition: form-data; name="records"; filename="vol.pdf"\r\nContent-Type: application/pdf\r\n\r\n',
    );
    await new Promise((resolve) => sender.write(Buffer.alloc(2 * megabyte), resolve));
    sender.destroy();
    expect(await answered()).toMatchObject({ ok: false, because: "cut-off" });
    expect(await readdir(folder)).toEqual([]);
    expect(await send(["a.pdf", Uint8Array.of(1)])).toMatchObject({ ok: true });
  });

  test("a submission that ends before its form does", async () => {
    const body = '--b\r\nContent-Disposition: form-data; name="records"; filename="vol.pdf"\r\n\r\nhalf a fi';
    await fetch(address(), { method: "POST", headers: { "Content-Type": "multipart/form-data; boundary=b" }, body });
    expect(await answered()).toMatchObject({ ok: false, because: "cut-off" });
    expect(await readdir(folder)).toEqual([]);
  });

  test("a bug of ours is not called the sender's fault", async () => {
    expect(await send(["bug.pdf", Uint8Array.of(1)])).toBeInstanceOf(TypeError);
  });
});

test("what is not a form with files is refused", async () => {
  await fetch(address(), { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" });
  expect(await answered()).toMatchObject({ ok: false, because: "empty" });
});

describe("where each file is taken by itself", () => {
  const send = async (files: readonly (readonly [string, string])[]) => {
    const form = new FormData();
    for (const [name, bytes] of files) form.append("records", new Blob([bytes]), name);
    const refused: string[] = [];
    const upload = await receiveUpload(new Request("http://desk.test/", { method: "POST", body: form }), {
      maxBytes: 10,
      into: async ({ name }, content) => {
        await buffer(content); // to its end, or to what stops it
        return name;
      },
      refusedFile: ({ name }, because) => void refused.push(`${name} ${because}`),
    });
    return { upload, refused };
  };

  test("one that is empty or too large is told of, and those behind it are taken", async () => {
    const { upload, refused } = await send([
      ["1.txt", "one"],
      ["2.txt", ""],
      ["3.txt", "three"],
      ["4.txt", "longer than it may be"],
      ["5.txt", "five"],
    ]);
    expect(refused).toEqual(["2.txt empty", "4.txt too-large"]);
    expect(upload).toMatchObject({ ok: true, files: ["1.txt", "3.txt", "5.txt"], hasMore: false });
  });

  test("more than are taken at once: it is said that there were more", async () => {
    const { upload } = await send(Array.from({ length: 53 }, (_, index) => [`${index}.txt`, "text"] as const));
    expect(upload).toMatchObject({ ok: true, hasMore: true });
    expect(upload.ok && upload.files).toHaveLength(50);
  });

  test("nothing but an empty one", async () => {
    const { upload, refused } = await send([["1.txt", ""]]);
    expect(upload).toMatchObject({ ok: true, files: [] });
    expect(refused).toEqual(["1.txt empty"]);
  });
});
