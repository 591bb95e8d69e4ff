/**
 * The reader that looks at the finished page: a removed word that can still be seen at its mark is a doubt, the same
 * word elsewhere is none.
 */
import { expect, test } from "vitest";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import { openPdf, type OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import { readAroundMarks } from "~/adapters/pdf/read/read-around-marks";
import type { Box } from "~/domain/records/pages";
import { drawing, keptLine, pictureOf, saved, text } from "../draw";
import { readInPicture } from "../judges";

async function scanOf(lines: readonly string[]): Promise<Uint8Array> {
  const d = await drawing();
  const picture = await pictureOf(lines);
  const image = d.stream(picture.grey, {
    Type: "XObject",
    Subtype: "Image",
    Width: picture.width,
    Height: picture.height,
    ColorSpace: "DeviceGray",
    BitsPerComponent: 8,
  });
  d.page(`q 320 0 0 160 40 100 cm /Im Do Q\n${keptLine}`, { resources: { XObject: { Im: image } } });
  return saved(d);
}

async function opened(bytes: Uint8Array): Promise<OpenedPdf> {
  const found = await openPdf(bytes);
  if (!found.ok) throw new Error(found.because);
  return found.pdf;
}

const lines = ["Reported by the neighbour", "Wilhelmina Underhill", "PICTUREKEEP said the nurse"];
/** The feet of the letters of the second line, and the whole line. */
const feet: Box = [50, 97.5, 250, 7];
const line: Box = [50, 82, 250, 24];

test("words of a scan whose feet alone are covered can still be read", async () => {
  const scan = await opened(await scanOf(lines));
  const still = await readAroundMarks(scan, scan, [{ page: 1, box: feet, removed: null }]);
  expect(still.map(({ page, word }) => [page, word.text])).toEqual([
    [1, "Wilhelmina"],
    [1, "Underhill"],
  ]);
});

test("so the mark grows until they cannot", async () => {
  const burnt = await burnIn({ bytes: await scanOf(lines), marks: [{ page: 1, box: [...feet], reason: "TP-PERSON" }] });
  if (!burnt.ok) throw new Error(burnt.sentences.join(" "));
  expect(readInPicture(burnt.bytes, 1)).not.toMatch(/Wilhel|Underh/);
  expect(readInPicture(burnt.bytes, 1)).toContain("PICTUREKEEP");
  expect(burnt.report.readers).toContainEqual({ name: "OCR", verdict: "clean" });
});

test("the same words a line above are no doubt", async () => {
  const scan = await opened(await scanOf(["Wilhelmina Underhill", "Wilhelmina Underhill", "PICTUREKEEP"]));
  expect(await readAroundMarks(scan, scan, [{ page: 1, box: line, removed: null }])).toEqual([]);
});

test("a name drawn a second time beside its letters is read", async () => {
  const d = await drawing();
  d.page(text(50, 200, "Wilhelmina") + keptLine);
  const page = await opened(await saved(d));
  const word = { text: "Wilhelmina", box: [50, 86, 75, 16] as Box };
  const marks = [{ page: 1, box: [50, 99, 75, 3] as Box, removed: [word] }];
  expect(await readAroundMarks(page, page, marks)).toEqual([{ page: 1, word }]);
});
