/**
 * The copy for colleagues: everything can be read, the marks are see-through, and every page says that it must not
 * leave.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { degrees, PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReviewPage } from "~/adapters/documents/document-tools";
import { reviewCopyFile } from "~/adapters/documents/redact/review-copy-file";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";
import { drawn, isSound, readInPicture } from "../../pdf/judges";
import { removeFolder } from "../../../given/remove-folder";

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
  const marks = [
    { page: 1, boxes: [box], label: "TP-PERSON Information about another person" },
    { page: 2, boxes: null, label: "NOT-YOURS Another patient's page" },
  ];
  const made = await sandboxedDocumentTools().reviewCopy({
    reference: "AD-26-000123",
    parts: [{ source, title: "Records, part 1", marks }],
    reasons: [{ label: "TP-PERSON: Information about another person", places: 1, pages: 1 }],
    out,
  });
  expect(made).toEqual({ ok: true, pages: 3 });
});
afterAll(() => removeFolder(folder));

const textOf = (page: number) =>
  execFileSync("pdftotext", ["-f", String(page), "-l", String(page), out, "-"], { encoding: "utf8" });

test("says in front what it is, and lists the reasons", () => {
  const reason = String.raw`TP-PERSON: Information about another person \(one mark\)`;
  expect(textOf(1)).toMatch(new RegExp(`Review copy: not for release[^]*AD-26-000123[^]*${reason}[^]*1 page`));
});

test("what is marked can be read, with its reason on it", async () => {
  expect(textOf(2)).toContain("Dorothy Pellow");
  expect(textOf(2)).toContain("TP-PERSON Information about another person");
  const { levels, width } = drawn(await readFile(out), 2, "mutool", 72);
  const tint = levels[135 * width + 240]!; // within the box, beside the words
  expect([tint < 250, tint > 150]).toEqual([true, true]);
});

test("what says the reason lies over no words", async () => {
  const source = join(folder, "tight.pdf");
  const tight = join(folder, "tight-review.pdf");
  const document = await PDFDocument.create();
  const page = document.addPage([500, 700]);
  const lines = ["thank you for seeing this lady who lives with her spouse", "Her mother Dorothy Pellow called"];
  lines.forEach((line, place) => page.drawText(line, { x: 6, y: 600 - place * 13, size: 12 }));
  page.drawText("concerns about her drinking again and again", { x: 6, y: 574, size: 12 });
  await writeFile(source, await document.save());
  const marks = [{ page: 1, boxes: [[73, 103, 84, 13] as const], label: "TP-PERSON Information about another person" }];
  await sandboxedDocumentTools().reviewCopy({
    reference: "AD-26-000123",
    parts: [{ source, title: "Records", marks }],
    reasons: [],
    out: tight,
  });
  const seen = readInPicture(await readFile(tight), 2);
  for (const line of [lines[0]!, "concerns about her drinking again and again"]) expect(seen).toContain(line);
  expect(execFileSync("pdftotext", ["-f", "2", "-l", "2", tight, "-"], { encoding: "utf8" })).toContain("TP-PERSON");
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
  const made = await sandboxedDocumentTools().reviewCopy({
    reference: "AD-26-000123",
    parts: [{ source: broken, title: "Records, part 1", marks: [] }],
    reasons: [],
    out: join(folder, "never.pdf"),
  });
  expect(made).toEqual({ ok: false, because: "damaged" });
});

describe("of pages that were moved, turned or left out, in a record that is copied two pages at a time", () => {
  let arranged: string;
  const reported: number[] = [];
  const turnedPage = { page: 2, turned: 90 } as const;

  beforeAll(async () => {
    const alone = await mkdtemp(join(folder, "arranged-"));
    arranged = join(alone, "arranged.pdf");
    const source = join(alone, "five.pdf");
    const document = await PDFDocument.create();
    for (let page = 1; page <= 5; page += 1)
      document.addPage([500, 700]).drawText(`this is page ${page} as filed`, { x: 50, y: 600, size: 14 });
    await writeFile(source, await document.save());
    const pages: ReviewPage[] = [
      { page: 5, turned: 0 },
      turnedPage,
      { page: 1, turned: 0 },
      { page: 3, turned: 0, leftOut: "Left out: duplicate" },
      { page: 4, turned: 0 },
    ];
    const marks = [
      { page: 2, boxes: [[360, 200, 40, 60] as const], label: "TP-PERSON" },
      { page: 5, boxes: null, label: "HARM-OTHER" },
    ];
    const again = { source, title: "Records, part 2", marks: [] };
    expect(
      await reviewCopyFile(
        {
          reference: "AD-26-000123",
          parts: [{ source, title: "Records, part 1", marks, pages }, again],
          reasons: [],
          out: arranged,
          size: { mostPages: 2, mostBytes: 1e6 },
        },
        async ({ done }) => void reported.push(done),
      ),
    ).toEqual({ ok: true, pages: 11 });
    expect(reported).toEqual([2, 4, 5, 7, 9, 10]);
    expect((await readdir(alone)).sort()).toEqual(["arranged.pdf", "five.pdf"]);
    expect((await PDFDocument.load(await readFile(source))).getPageCount()).toBe(5);
  });

  const textOn = (page: number) =>
    execFileSync("pdftotext", ["-f", String(page), "-l", String(page), arranged, "-"], { encoding: "utf8" });

  test("they stand in the order in which they leave, and all of them are there", () => {
    const filed = Array.from({ length: 10 }, (_, index) => Number(/this is page (\d)/.exec(textOn(index + 2))?.[1]));
    expect(filed).toEqual([5, 2, 1, 3, 4, 1, 2, 3, 4, 5]);
    expect(execFileSync("mutool", ["show", arranged, "outline"], { encoding: "utf8" })).toMatch(
      /About this copy"\s+#page=1&[^]*part 1"\s+#page=2&[^]*part 2"\s+#page=7&/,
    );
  });

  test("marks go with their pages", () => {
    expect(textOn(2)).toContain("Whole page withheld: HARM-OTHER");
    expect([3, 4, 5, 6, 7].map((page) => textOn(page).includes("TP-PERSON"))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test("a turned page lies as it will leave, with its mark where it belongs and its reason upright", async () => {
    const { levels, width, height } = drawn(await readFile(arranged), 3, "mutool", 72);
    expect([width, height]).toEqual([700, 500]);
    const [x, y, across, down] = [360, 200, 40, 60];
    const within = levels[Math.round(y + down - 5) * width + Math.round(x + across - 5)]!;
    expect([within < 250, within > 150]).toEqual([true, true]);
    const words = execFileSync("pdftotext", ["-f", "3", "-l", "3", "-bbox", arranged, "-"], { encoding: "utf8" });
    const [left, top, right, bottom] =
      /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">TP-PERSON</
        .exec(words)!
        .slice(1)
        .map(Number) as [number, number, number, number];
    expect(right - left).toBeGreaterThan(bottom - top);
    expect(bottom).toBeLessThanOrEqual(y + 1);
  });

  test("a page that is left out can be read, and says that it will not leave", () => {
    expect(textOn(5)).toContain("Left out: duplicate");
    expect([2, 3, 4, 6].some((page) => textOn(page).includes("Left out"))).toBe(false);
  });
});
