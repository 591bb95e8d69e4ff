import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";

let folder: string;
let source: string;
const tools = sandboxedDocumentTools();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "burn-in-"));
  source = join(folder, "letter.pdf");
  const document = await PDFDocument.create();
  document.addPage().drawText("Seen with Dorothy Pellow in clinic", { x: 50, y: 700, size: 14 });
  document.addPage().drawText("This page belongs to Kenneth Ashdown", { x: 50, y: 700, size: 14 });
  await writeFile(source, await document.save());
});
afterAll(() => rm(folder, { recursive: true }));

const textOf = (file: string) => execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });

test("a verified copy is written, and its report comes back from the child", async () => {
  const out = join(folder, "out.pdf");
  const report = await tools.burnIn({ source, out, marks: [{ find: "Dorothy Pellow", reason: "TP-PERSON" }, { page: 2, withhold: true, reason: "HARM-OTHER" }] });
  expect(report).toMatchObject({ verified: true, pages: 2, withheldPages: [2] });
  expect(textOf(out)).toContain("in clinic");
  expect(textOf(out)).not.toMatch(/Dorothy|Pellow|Ashdown/);
});

test("a reason that was given no wording is not named by its code", async () => {
  const out = join(folder, "neutral.pdf");
  await tools.burnIn({ source, out, marks: [{ page: 2, withhold: true, reason: "HARM-OTHER" }] });
  expect(textOf(out)).toContain("withheld as the law allows");
  expect(textOf(out)).not.toContain("HARM");
});

test("a reason's plain wording stands on the notice", async () => {
  const out = join(folder, "worded.pdf");
  await tools.burnIn({ source, out, marks: [{ page: 2, withhold: true, reason: "NOT-YOURS" }], wordings: { "NOT-YOURS": "This page belongs to the record of somebody else." } });
  expect(textOf(out)).toContain("somebody else");
});

test("words that are nowhere leave no file and say so", async () => {
  const out = join(folder, "never.pdf");
  expect(await tools.burnIn({ source, out, marks: [{ find: "Nobody Such", reason: "TP-PERSON" }] })).toMatchObject({ verified: false, doubts: [expect.stringContaining("not found")] });
  expect(existsSync(out)).toBe(false);
});

test("a file that is no PDF is refused", async () => {
  const broken = join(folder, "broken.pdf");
  await writeFile(broken, "%PDF-1.7 and nothing else");
  expect(await tools.burnIn({ source: broken, out: join(folder, "never.pdf"), marks: [] })).toEqual({ ok: false, because: "damaged" });
});
