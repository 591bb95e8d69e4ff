/** What PDFium leaves out and another program shows is said, and does not leave. */
import { describe, expect, test } from "vitest";
import { flatten } from "~/adapters/pdf/engine/flatten";
import { openPdf } from "~/adapters/pdf/engine/pdfium";
import { pagesDrawnOtherwise } from "~/adapters/pdf/read/drawn-otherwise";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import { drawing, kept, keptLine, saved, secret, text } from "../draw";
import { pdftotext } from "../judges";
import { pagesInOrder } from "../unseen-drawings";

async function otherwise(bytes: Uint8Array) {
  const opened = await openPdf(bytes);
  if (!opened.ok) throw new Error(opened.because);
  try {
    flatten(opened.pdf);
    return await pagesDrawnOtherwise(opened.pdf, opened.pdf.save());
  } finally {
    opened.pdf.close();
  }
}

/** Forms within forms: PDFium gives up after some, others do not. */
async function formsWithin(deep: number) {
  const d = await drawing();
  const entries = { Type: "XObject", Subtype: "Form", BBox: [0, 0, 400, 300] };
  let inner = d.stream(text(50, 200, `${secret} was seen`), { ...entries, Resources: { Font: { F1: d.font.ref } } });
  for (let depth = 1; depth < deep; depth += 1)
    inner = d.stream("/Fm Do", { ...entries, Resources: { XObject: { Fm: inner } } });
  d.page(keptLine, {});
  d.page(`${keptLine}/Fm Do\n`, { resources: { XObject: { Fm: inner } } });
  return saved(d);
}

describe("words that PDFium does not draw", () => {
  test("are told on their page", async () => {
    expect(await otherwise(await formsWithin(60))).toEqual([2]);
    expect(await otherwise(await formsWithin(5))).toEqual([]);
  });

  test("do not leave", async () => {
    const burnt = await burnIn({
      bytes: await formsWithin(60),
      marks: [{ page: 1, box: [250, 5, 20, 10], reason: "TP-PERSON" }],
    });
    if (!burnt.ok) throw new Error(burnt.sentences.join(" "));
    expect(burnt.report.rasterisedPages).toEqual([2]);
    expect(pdftotext(burnt.bytes)).not.toContain(secret);
    expect(pdftotext(burnt.bytes)).toContain(kept);
  });
});

test.each(pagesInOrder)("$name is drawn alike", async ({ make }) => {
  expect(await otherwise(await make())).toEqual([]);
});
