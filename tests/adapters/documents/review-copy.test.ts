/** The copy for colleagues: everything can be read, the marks are see-through, and every page says that it must not leave. */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { degrees, PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";
import { drawn, isSound } from "../pdf/judges";
import { removeFolder } from "../../given/remove-folder";

let folder: string;
let out: string;
const box = [45, 120, 200, 20] as const;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "review-"));
  out = join(folder, "review.pdf");
  const source = join(folder, "record.pdf");
  const document = await PDFDocument.create();
  document.addPage([500, 700]).drawText("Seen with Dorothy Pellow in clinic", { x: 50, y: 565, size: 14 });
  const second = document.addPage([500, 700]);
  second.drawText("This page belongs to Kenneth Ashdown", { x: 50, y: 600, size: 14 });
  second.setRotation(degrees(90));
  document.addJavaScript("spy", "app.alert('spied')");
  document.setTitle("Full record of Rosalind Achebe-Trent");
  await writeFile(source, await document.save());
  const marks = [{ page: 1, boxes: [box], label: "TP-PERSON Information about another person" }, { page: 2, boxes: null, label: "NOT-YOURS Another patient's page" }];
  const made = await sandboxedDocumentTools().reviewCopy({ reference: "AD-26-000123", parts: [{ source, title: "Records, part 1", marks }], reasons: [{ label: "TP-PERSON: Information about another person", places: 1, pages: 1 }], out });
  expect(made).toEqual({ ok: true, pages: 3 });
});
afterAll(() => removeFolder(folder));

const textOf = (page: number) => execFileSync("pdftotext", ["-f", String(page), "-l", String(page), out, "-"], { encoding: "utf8" });

test("says in front what it is, and lists the reasons", () => {
  expect(textOf(1)).toMatch(/Review copy: not for release[^]*AD-26-000123[^]*TP-PERSON: Information about another person \(one mark\)[^]*1 page/);
});

test("what is marked can be read, with its reason on it", async () => {
  expect(textOf(2)).toContain("Dorothy Pellow");
  expect(textOf(2)).toContain("TP-PERSON Information about another person");
  const { levels, width } = drawn(await readFile(out), 2, "mutool", 72);
  const tint = levels[135 * width + 240]!; // within the box, beside the words
  expect([tint < 250, tint > 150]).toEqual([true, true]);
});

test("a page that is withheld whole says so, whichever way it lies", () => {
  expect(textOf(3)).toContain("Kenneth Ashdown");
  expect(textOf(3)).toContain("Whole page withheld: NOT-YOURS Another patient's page");
});

test("every page of the records warns, and scripts and titles stay behind", async () => {
  for (const page of [2, 3]) expect(textOf(page)).toContain("REVIEW COPY - NOT FOR RELEASE");
  expect(isSound(await readFile(out))).toBe(true);
  const opened = execFileSync("qpdf", ["--qdf", "--object-streams=disable", out, "-"], { maxBuffer: 1e8 });
  expect([opened.includes("spied"), opened.includes("Achebe")]).toEqual([false, false]);
});

test("a record that cannot be read is refused", async () => {
  const broken = join(folder, "broken.pdf");
  await writeFile(broken, "%PDF-1.7 and nothing else");
  const made = await sandboxedDocumentTools().reviewCopy({ reference: "AD-26-000123", parts: [{ source: broken, title: "Records, part 1", marks: [] }], reasons: [], out: join(folder, "never.pdf") });
  expect(made).toEqual({ ok: false, because: "damaged" });
});
