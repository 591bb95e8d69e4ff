import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PDFDocument } from "pdf-lib";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordsOfParent } from "~/adapters/sandbox/end-with-parent";
import { childProgram } from "~/adapters/sandbox/child-program";
import { newPassword } from "~/adapters/seal/password";
import { runQpdfProgram } from "~/adapters/seal/qpdf-program";
import { runQpdfWebAssembly } from "~/adapters/seal/qpdf-webassembly";
import { sealPdf } from "~/adapters/seal/seal-pdf";
import { removeFolder } from "../../given/remove-folder";

const run = promisify(execFile);
const password = newPassword();
let folder: string;
let source: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "seal-"));
  source = join(folder, "bundle.pdf");
  const document = await PDFDocument.create();
  document.addPage().drawText("A page for the recipient only");
  await writeFile(source, await document.save());
});
afterAll(() => removeFolder(folder));

const program = async (args: readonly string[]) => (await runQpdfProgram(args))!;

/** Seals in a process of its own, exactly as the desk does. */
async function sealInOwnProcess(name: string) {
  const out = join(folder, name);
  const { entry, execArgv, env } = childProgram();
  const child = fork(entry, wordsOfParent(), { execArgv, env, stdio: "inherit" });
  child.on("message", (message: { say: string }) => {
    if (message.say === "ready") child.send({ say: "start", task: "seal", input: { source, password, out } });
  });
  await once(child, "exit");
  return out;
}

async function fileKeyOf(file: string) {
  const { stdout } = await run("qpdf", ["--show-encryption", "--show-encryption-key", `--password=${password}`, file]);
  return /Encryption key = ([0-9a-f]{64})/.exec(stdout)![1];
}

test("two processes never make the same file key", async () => {
  const keys = [await fileKeyOf(await sealInOwnProcess("one.pdf")), await fileKeyOf(await sealInOwnProcess("two.pdf"))];
  expect(keys[0]).not.toBe(keys[1]);
});

describe.each([
  ["the qpdf program", program],
  ["qpdf as WebAssembly", runQpdfWebAssembly],
])("sealed by %s", (_, qpdf) => {
  let sealed: string;
  beforeAll(async () => {
    sealed = join(folder, `sealed-${_.length}.pdf`);
    await sealPdf({ source, password, out: sealed }, undefined, qpdf);
  });

  test("is a sound PDF 2.0 with AES-256, revision 6", async () => {
    expect((await readFile(sealed)).subarray(0, 8).toString()).toBe("%PDF-2.0");
    const { stdout } = await run("qpdf", ["--check", `--password=${password}`, sealed]);
    expect(stdout).toContain("R = 6");
    expect(stdout).toContain("stream encryption method: AESv3");
    expect(stdout).toContain("No syntax or stream encoding errors found");
  });

  test("opens with its password in poppler and in pdf.js", async () => {
    const { stdout } = await run("pdftotext", ["-upw", password, sealed, "-"]);
    expect(stdout).toContain("A page for the recipient only");
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const opened = await getDocument({ data: new Uint8Array(await readFile(sealed)), password }).promise;
    expect(opened.numPages).toBe(1);
    await opened.destroy();
  });

  test.each([
    ["another password", "trophy-idle-frog-wait-nose-48213"],
    ["no password", ""],
  ])("is refused with %s", async (_, wrong) => {
    await expect(run("pdftotext", ["-upw", wrong, sealed, "-"])).rejects.toThrow(/Incorrect password/);
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    await expect(
      getDocument({ data: new Uint8Array(await readFile(sealed)), password: wrong }).promise,
    ).rejects.toThrow(/password/i);
  });

  test("holds none of its words in clear", async () => {
    expect((await readFile(sealed)).includes("recipient")).toBe(false);
  });
});

test("a file that qpdf cannot read is not sealed", async () => {
  const broken = join(folder, "broken.pdf");
  await writeFile(broken, "no PDF at all");
  await expect(sealPdf({ source: broken, password, out: join(folder, "never.pdf") })).rejects.toThrow(/could not seal/);
});

test("a password can be read out, fits every reader, and is never the same twice", () => {
  const passwords = Array.from({ length: 500 }, newPassword);
  expect(new Set(passwords).size).toBe(500);
  for (const each of passwords) expect(each).toMatch(/^([a-z]{3,8}-){5}\d{5}$/);
  for (const each of passwords) expect(each.length).toBeLessThanOrEqual(32); // poppler looks no further
});

test("there are at least 2^66 passwords", () => {
  const lettersIn = (count: number, most: number): number =>
    count === 0
      ? 1
      : wordlist.reduce((sum, word) => sum + (word.length <= most ? ways(count - 1, most - word.length) : 0), 0);
  const seen = new Map<string, number>();
  const ways = (count: number, most: number): number => {
    const key = `${count} ${most}`;
    if (!seen.has(key)) seen.set(key, lettersIn(count, most));
    return seen.get(key)!;
  };
  expect(Math.log2(ways(5, 22) * 100_000)).toBeGreaterThan(66);
});
