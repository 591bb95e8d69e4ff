/** A file that is sent is closed, also where nobody reads it to its end. */
import { mkdtemp, open, readlink, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { download } from "~/gates/download.server";

const size = 3_000_000;
let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "access-desk-download-"));
  path = join(folder, "copy.pdf");
  await writeFile(path, Buffer.alloc(size, "x"));
});
afterAll(() => rm(folder, { recursive: true }));

/** How often this process holds the file open. */
async function held(): Promise<number> {
  const links = (await readdir("/proc/self/fd")).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ""));
  return (await Promise.all(links)).filter((link) => link === path).length;
}

async function sending() {
  const leaving = new AbortController();
  const request = new Request("http://desk.test/copy", { signal: leaving.signal });
  const body = (await open(path)).createReadStream();
  return { leaving, send: () => download({ body, name: "copy.pdf", mediaType: "application/pdf", size }, request) };
}

test("read to its end", async () => {
  const { send } = await sending();
  expect((await send().arrayBuffer()).byteLength).toBe(size);
  await expect.poll(held).toBe(0);
});

test("whoever asked went away while it was made", async () => {
  const { leaving, send } = await sending();
  expect(await held()).toBe(1);
  leaving.abort();
  send();
  await expect.poll(held).toBe(0);
});

test("whoever asked goes away before the first byte", async () => {
  const { leaving, send } = await sending();
  send();
  leaving.abort();
  await expect.poll(held).toBe(0);
});

test("whoever asked goes away half-way", async () => {
  const { leaving, send } = await sending();
  const reader = send().body!.getReader();
  await reader.read();
  leaving.abort();
  await expect.poll(held).toBe(0);
  let part = await reader.read();
  while (!part.done) part = await reader.read(); // it ends, without an error in the log
});
