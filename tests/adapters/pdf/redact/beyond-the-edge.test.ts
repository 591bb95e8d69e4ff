/**
 * Words beyond the edge of a page, and beyond its crop box, are seen by nobody: they do not leave, and a mark over them
 * alone, made when the desk still found them, does not keep the rest back.
 */
import { mkdtemp, rm, writeFile, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import { burnInFile } from "~/adapters/documents/redact/burn-in-file";
import { readPage } from "~/adapters/documents/prepare/page-words";
import { openPdf } from "~/adapters/pdf/engine/pdfium";
import type { Box } from "~/domain/records/pages";
import { drawing, kept, keptLine, saved, text } from "../draw";
import { pdftotext, whoFinds } from "../judges";

const hidden = "Thrupwhistle";
type Page = { name: string; content: string; entries?: Record<string, unknown>; turn?: number; over: Box };
const pages: Page[] = [
  { name: "right of the page", content: text(450, 150, hidden), over: [448, 135, 90, 20] },
  { name: "below the page", content: text(50, -60, hidden), over: [48, 345, 90, 20] },
  { name: "above the page", content: text(50, 340, hidden), over: [48, -55, 90, 20] },
  {
    name: "outside the crop box",
    content: text(50, 250, hidden),
    entries: { CropBox: [0, 0, 400, 120] },
    over: [48, -150, 90, 25],
  },
  { name: "beside a page that is turned", content: text(450, 150, hidden), turn: 90, over: [130, 445, 30, 95] },
];
const fileOf = async ({ content, entries, turn }: Page) => {
  const d = await drawing();
  d.page(content + keptLine, { entries, turn });
  return saved(d);
};

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "edge-"))));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(pages)("$name", (page) => {
  test("they are no words of the page", async () => {
    const opened = await openPdf(await fileOf(page));
    if (!opened.ok) throw new Error(opened.because);
    try {
      const { words } = await readPage(opened.pdf, 1);
      expect(words.words.map((word) => word.text)).toEqual([kept]);
    } finally {
      opened.pdf.close();
    }
  });

  test("a mark over them alone is dropped by the desk; they are not in the new file, and what is seen is", async () => {
    const [source, out] = [join(folder, "in.pdf"), join(folder, "out.pdf")];
    await writeFile(source, await fileOf(page));
    const mark = { page: 1, box: [...page.over] as Box, reason: "TP-PERSON" as const };
    const report = await burnInFile({ source, marks: [mark] as never, out, codes: ["TP-PERSON"] }, async () => {});
    expect(report).toMatchObject({ verified: true, marksApplied: 0 });
    const bytes = await readFile(out);
    expect(whoFinds(bytes, [hidden])).toEqual([]);
    expect(pdftotext(bytes)).toContain(kept);
  });

  test("nor are they without a mark", async () => {
    const burnt = await burnIn({ bytes: await fileOf(page), marks: [] });
    expect(burnt.ok && whoFinds(burnt.bytes, [hidden])).toEqual([]);
  });
});
