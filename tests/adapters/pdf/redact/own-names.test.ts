/** Words that the format itself uses can be redacted like any other: the search for what survived knows them apart. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFHexString } from "pdf-lib";
import { expect, test } from "vitest";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import { verifyStructure } from "~/adapters/pdf/prove/verify-structure";
import { drawing, kept, keptLine, saved, text } from "../draw";
import { pdftotext } from "../judges";

const typeface = readFileSync(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));
const ownWords = [
  "Resources",
  "Contents",
  "Encoding",
  "FontDescriptor",
  "Descendant",
  "Identity",
  "Adobe",
  "Invisible",
  "Saturation",
  "MediaBox",
  "Registered",
  "Subtype",
  "Length",
  "Filter",
  "Differences",
  "Luminosity",
];

/** On one page in a font of the reader's own, on the other in one that comes along. */
async function saying(word: string) {
  const d = await drawing();
  const font = await d.document.embedFont(typeface, { subset: true });
  const line = font.encodeText(`Human ${word} rang`).toString();
  d.page(text(50, 200, `Human ${word} rang (c)`) + keptLine, {
    resources: { ExtGState: { G1: { BM: "Luminosity", ca: 1 } } },
  });
  d.page(`/RelativeColorimetric ri BT /F2 14 Tf 1 0 0 1 50 200 Tm ${line} Tj ET\n${keptLine}`, {
    resources: { Font: { F2: font.ref } },
  });
  return saved(d);
}

test.each(ownWords)("“%s” is redacted", async (word) => {
  const burnt = await burnIn({ bytes: await saying(word), marks: [{ find: word, reason: "TP-PERSON" }] });
  expect(burnt).toMatchObject({ ok: true, report: { verified: true } });
  if (!burnt.ok) return;
  expect(pdftotext(burnt.bytes)).toContain(kept);
  expect(pdftotext(burnt.bytes)).not.toContain(word);
});

test("a key or a name of the document's own that says a removed word is found", async () => {
  const d = await drawing();
  d.page(keptLine, {
    resources: { ColorSpace: { Quillfeather: ["Separation", "Quillfeather", "DeviceGray", PDFHexString.of("00")] } },
  });
  const bytes = await saved(d);
  expect(verifyStructure(bytes, d.document, ["quillfeather"]).map(({ word }) => word)).toContain("quillfeather");
});
