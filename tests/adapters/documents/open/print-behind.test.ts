/** Words that no page of a file shows, printed behind its last page. */
import { mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { printBehind } from "~/adapters/documents/open/print-behind";
import { openPdfFile } from "~/adapters/pdf/engine/open-pdf-file";
import { pdfOf } from "../../../given/records";
import { removeFolder } from "../../../given/remove-folder";

let folder: string;
let pdf: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "behind-"));
  pdf = join(folder, "document.pdf");
});
afterEach(() => removeFolder(folder));

async function wordsOfPages(): Promise<string[]> {
  const opened = await openPdfFile(pdf);
  if (!opened.ok) throw new Error(opened.because);
  const pages = Array.from({ length: opened.pdf.pageCount }, (_, index) =>
    opened.pdf
      .words(index + 1)
      .map(({ text }) => text)
      .join(" "),
  );
  opened.pdf.close();
  return pages;
}

test("they get pages of their own, however many, and the file keeps its own as they are", async () => {
  await writeFile(pdf, await pdfOf([["First page"], ["Second page"]]));
  const long = Array.from({ length: 120 }, (_, index) => `Remark number ${index + 1}`);
  const printedOn = await printBehind(pdf, [
    { heading: "Comments", lines: ["Page 1, Dr Amal Rahim: ring Dorothy Pellow first"] },
    { heading: "Hidden words", lines: long },
  ]);
  expect(printedOn).toEqual([3, 4, 5]);
  const pages = await wordsOfPages();
  expect(pages.slice(0, 2)).toEqual(["First page", "Second page"]);
  expect(pages[2]).toContain("Printed by Access Desk");
  expect(pages[2]).toContain("Comments Page 1, Dr Amal Rahim: ring Dorothy Pellow first Hidden words Remark number 1");
  expect(pages[4]).toContain("Remark number 120");
  expect(await readdir(folder)).toEqual(["document.pdf"]);
});

test("without words, or in a file that cannot be added to, nothing changes", async () => {
  const bytes = await pdfOf([["First page"]]);
  await writeFile(pdf, bytes);
  expect(await printBehind(pdf, [{ heading: "Comments", lines: ["", " "] }])).toEqual([]);
  await writeFile(pdf, "no PDF at all");
  expect(await printBehind(pdf, [{ heading: "Comments", lines: ["words"] }])).toEqual([]);
  expect(await readFile(pdf, "utf8")).toBe("no PDF at all");
  expect(await readdir(folder)).toEqual(["document.pdf"]);
});
