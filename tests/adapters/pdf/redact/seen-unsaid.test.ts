/** Words that are seen and that no text says are found by reading the page, and gone from what is seen of it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@pdf-lib/fontkit";
import type { PDFDict, PDFObject } from "pdf-lib";
import { expect, test } from "vitest";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import { drawing, keptLine, name, saved, secret, text, type Drawing } from "../draw";
import { pdftotext, readInPicture } from "../judges";

const typeface = readFileSync(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));

const ways: Record<string, (d: Drawing) => Promise<void>> = {
  async "a font without a table of letters"(d) {
    d.document.registerFontkit(fontkit);
    const font = await d.document.embedFont(typeface, { subset: true });
    const line = font.encodeText(secret).toString();
    d.page(`BT /F2 18 Tf 1 0 0 1 50 200 Tm ${line} Tj ET\n${keptLine}`, { resources: { Font: { F2: font.ref } } });
    await d.document.flush();
    (d.document.context.lookup(font.ref) as PDFDict).delete(name("ToUnicode"));
  },
  async "letters in a pattern"(d) {
    const tile = {
      Type: "Pattern",
      PatternType: 1,
      PaintType: 1,
      TilingType: 1,
      BBox: [0, 0, 400, 300],
      XStep: 400,
      YStep: 300,
      Resources: { Font: { F1: d.font.ref } } as unknown as PDFObject,
    };
    const pattern = d.stream(text(50, 200, secret, { size: 18 }), tile);
    d.page(`/Pattern cs /P1 scn 0 0 400 300 re f\n0 g ${keptLine}`, { resources: { Pattern: { P1: pattern } } });
  },
};

test.each(Object.entries(ways))("typed words are found in %s", async (_, draw) => {
  const d = await drawing();
  await draw(d);
  const before = await saved(d);
  expect(readInPicture(before, 1)).toContain("Zebedee");
  const burnt = await burnIn({ bytes: before, marks: [{ find: secret, reason: "TP-PERSON" }] });
  if (!burnt.ok) throw new Error(`${burnt.because}: ${burnt.sentences.join(" ")}`);
  expect(readInPicture(burnt.bytes, 1)).not.toContain("Zebedee");
  expect(pdftotext(burnt.bytes)).toContain("KEEPTHIS");
});
