/** What leaves is what is seen: other programs take each picture out of the released file and read it by itself. */
import { describe, expect, test } from "vitest";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import { openPdf } from "~/adapters/pdf/engine/pdfium";
import { lookAt } from "~/adapters/pdf/read/page-sight";
import { kept, secret } from "../draw";
import { compared, isSound, pdftotext, readEachPicture } from "../judges";
import { pagesInOrder, unseenOutlines, unseenPictures } from "../unseen-drawings";

async function released(before: Uint8Array) {
  const burnt = await burnIn({ bytes: before, marks: [{ page: 1, box: [250, 5, 20, 10], reason: "TP-PERSON" }] });
  if (!burnt.ok) throw new Error(`${burnt.because}: ${burnt.sentences.join(" ")}`);
  return burnt;
}

async function unseenOn(bytes: Uint8Array) {
  const opened = await openPdf(bytes);
  if (!opened.ok) throw new Error(opened.because);
  try {
    return lookAt(opened.pdf, 1).unseen;
  } finally {
    opened.pdf.close();
  }
}

const says = (read: readonly string[]) => read.join("\n").replace(/\s+/g, "").includes("Zebedee");

describe.each(unseenPictures)("$name", ({ make, isTold }) => {
  test("is in no picture of what leaves", async () => {
    const before = await make();
    const { bytes, report } = await released(before);
    expect(readEachPicture(bytes).filter((read) => says([read]))).toEqual([]);
    expect(pdftotext(bytes)).toContain(kept);
    expect(isSound(bytes)).toBe(true);
    expect(report.verified).toBe(true);
    const box = [250, 5, 20, 10] as const;
    expect(compared(before, bytes, 1, [[...box]], "pdftoppm").changedOutside).toBeLessThan(0.01);
    if (isTold) expect(report.rasterisedPages).toEqual([1]);
  });
});

describe.each(unseenOutlines)("$name", ({ make }) => {
  test("leave as a picture of what is seen", async () => {
    const { bytes, report } = await released(await make());
    expect(report.rasterisedPages).toEqual([1]);
    expect(says(readEachPicture(bytes))).toBe(false);
    expect(pdftotext(bytes)).toContain(kept);
  });
});

test.each(pagesInOrder)("nothing is found on $name, which leaves as it was", async ({ make }) => {
  const before = await make();
  expect(await unseenOn(before)).toBe("none");
  const { report } = await released(before);
  expect(report.rasterisedPages).toEqual([]);
});

test("a picture on which a black box lies tells the secret before", async () => {
  const { make } = unseenPictures[0]!;
  expect(says(readEachPicture(await make()))).toBe(true);
  expect(await unseenOn(await make())).toBe("covered");
  expect(secret).toContain("Zebedee");
});
