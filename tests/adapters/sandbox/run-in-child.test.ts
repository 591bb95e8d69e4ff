import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { childProgram } from "~/adapters/sandbox/child-program";
import { MachineFault, runInChild } from "~/adapters/sandbox/run-in-child";
import type { PageProgress } from "~/adapters/documents/prepare/prepare";
import { patience } from "../../given/patience";
import { removeFolder } from "../../given/remove-folder";

let folder: string;
let source: string;
const limits = { timeoutMs: patience, memoryMb: 1_500 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-"));
  source = join(folder, "six-pages.pdf");
  const document = await PDFDocument.create();
  for (let page = 1; page <= 6; page += 1)
    document
      .addPage()
      .drawText(`This is page ${page} of a document which has six pages and which is read in a child process`, {
        x: 20,
        y: 500,
        size: 10,
      });
  await writeFile(source, await document.save());
});
afterAll(() => removeFolder(folder));

const prepare = (more: Partial<Parameters<typeof runInChild<"prepare-document">>[2]> = {}) =>
  runInChild(
    "prepare-document",
    { source, name: "six-pages.pdf", workFolder: folder },
    { ...limits, workFolder: folder, ...more },
  );

/** The process ids of this process's own children of the sandbox. */
function childrenRunning(): number[] {
  const isOurs = (pid: string) => {
    try {
      const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
      return (
        Number(parent) === process.pid && /(sandbox|server)\/child\./.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"))
      );
    } catch (error) {
      if (["ENOENT", "ESRCH"].includes((error as NodeJS.ErrnoException).code ?? "")) return false; // it has just ended
      throw error;
    }
  };
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter(isOurs)
    .map(Number);
}

test("a task's value comes back, and its process is gone", async () => {
  expect(await prepare()).toMatchObject({ ok: true, value: { ok: true, pageCount: 6 } });
  expect(childrenRunning()).toEqual([]);
});

test("progress arrives in order and is waited for", async () => {
  const dealtWith: number[] = [];
  let underWay = 0;
  await prepare({
    onProgress: async (progress: PageProgress) => {
      underWay += 1;
      expect(underWay).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      dealtWith.push("done" in progress ? progress.done : 0);
      underWay -= 1;
    },
  });
  expect(dealtWith).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test("a child that takes too long is ended", async () => {
  expect(await prepare({ timeoutMs: 1 })).toEqual({ ok: false, because: "took-too-long" });
  expect(childrenRunning()).toEqual([]);
});

test("a child that needs too much memory is ended", async () => {
  const untilItIsEnded = async () => {
    while (childrenRunning().length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  expect(await prepare({ memoryMb: 20, onProgress: untilItIsEnded })).toMatchObject({
    ok: false,
    because: "needed-too-much-memory",
  });
  expect(childrenRunning()).toEqual([]);
});

test.each(["SIGSEGV", "SIGABRT", "SIGKILL"] as const)(
  "a child that dies by %s has failed, and its parent lives",
  async (signal) => {
    const onProgress = (progress: PageProgress) =>
      void ("done" in progress && progress.done === 1 && process.kill(childrenRunning()[0]!, signal));
    const result = await prepare({ onProgress });
    expect(result).toMatchObject({ ok: false, because: "failed" });
  },
);

test("a child is ended when its work is cancelled", async () => {
  const stop = new AbortController();
  expect(await prepare({ signal: stop.signal, onProgress: () => stop.abort() })).toEqual({
    ok: false,
    because: "cancelled",
  });
  expect(await prepare({ signal: stop.signal })).toEqual({ ok: false, because: "cancelled" });
  expect(childrenRunning()).toEqual([]);
});

test("what was begun when the work is cancelled is done before the caller hears of it, and nothing more is begun", async () => {
  const stop = new AbortController();
  const did: string[] = [];
  const onProgress = async () => {
    did.push("begun");
    stop.abort();
    await new Promise((resolve) => setTimeout(resolve, 300));
    did.push("done");
  };
  expect(await prepare({ signal: stop.signal, onProgress })).toEqual({ ok: false, because: "cancelled" });
  expect(did).toEqual(["begun", "done"]);
});

test("what goes wrong while progress is dealt with is the caller's", async () => {
  await expect(prepare({ onProgress: () => Promise.reject(new Error("the store is closed")) })).rejects.toThrow(
    "the store is closed",
  );
  expect(childrenRunning()).toEqual([]);
});

test("an error inside a task is a failure with a detail", async () => {
  const result = await runInChild(
    "seal",
    { source: join(folder, "six-pages.pdf"), password: "one\nline too many", out: join(folder, "o.pdf") },
    { ...limits, workFolder: folder },
  );
  expect(result).toMatchObject({ ok: false, because: "failed", detail: expect.stringContaining("must be one line") });
});

test("a missing file is no fault of the file", async () => {
  const reading = runInChild(
    "read-application-form",
    { source: join(folder, "nowhere.pdf") },
    { ...limits, workFolder: folder },
  );
  await expect(reading).rejects.toThrow(MachineFault);
});

test("a child sees nothing of the server's environment", async () => {
  process.env.DATABASE_URL = "postgres://secret@nowhere/desk";
  process.env.ACCESS_DESK_MASTER_KEY_FILE = "/secret";
  let seen = "";
  let at = "";
  await prepare({
    onProgress: async (progress) => {
      if (!("opened" in progress)) return; // later the child may have ended
      const [child] = childrenRunning();
      seen = await readFile(`/proc/${child}/environ`, "utf8");
      at = readlinkSync(`/proc/${child}/cwd`);
    },
  });
  delete process.env.DATABASE_URL;
  delete process.env.ACCESS_DESK_MASTER_KEY_FILE;
  expect(seen).toContain("PATH=");
  expect(seen).not.toMatch(/DATABASE|MASTER_KEY|secret/);
  expect(at).toBe(folder);
  expect(await readdir(folder)).toContain("page-1.png");
});

describe("the child's program", () => {
  test.each([
    ["file:///srv/desk/build/server/index.js"],
    ["file:///srv/desk/build/server/chunks/run-in-child-B1.js"],
    ["file:///srv/desk/build/server/assets/deeper/run-in-child-B1.js"],
  ])("is the built one beside %s", (here) => {
    expect(childProgram(here)).toMatchObject({ entry: "/srv/desk/build/server/child.js", execArgv: [] });
  });

  test("is the source under tsx elsewhere", () => {
    const { entry, execArgv } = childProgram();
    expect(entry).toBe(join(process.cwd(), "app/adapters/sandbox/child.ts"));
    expect(execArgv[0]).toBe("--import");
  });
});
