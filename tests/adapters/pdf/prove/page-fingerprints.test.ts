/** Two builds of a page are the same page or they are not: that decides whether it must be read again. */
import { PDFDocument } from "pdf-lib";
import { expect, test } from "vitest";
import { fingerprintsOf } from "~/adapters/pdf/prove/page-fingerprints";
import { drawing, saved, text, type Drawing } from "../draw";

async function printsOf(draw: (d: Drawing) => void): Promise<string[]> {
  const d = await drawing();
  draw(d);
  return fingerprintsOf(await PDFDocument.load(await saved(d), { updateMetadata: false }));
}

const formSaying = (d: Drawing, said: string) =>
  d.stream(text(0, 10, said), { Type: "XObject", Subtype: "Form", BBox: [0, 0, 200, 40] });
const pageSaying = (d: Drawing, said: string) =>
  void d.page("/Fx Do", { resources: { XObject: { Fx: formSaying(d, said) } } });

test("the same page bears the same print, whatever numbers its objects have", async () => {
  const [alone] = await printsOf((d) => pageSaying(d, "Wilhelmina"));
  const [, behindAnother] = await printsOf((d) => {
    d.page("0 0 1 1 re f");
    pageSaying(d, "Wilhelmina");
  });
  expect(behindAnother).toBe(alone);
});

test.each<[string, (d: Drawing) => void]>([
  ["a word in a form", (d) => pageSaying(d, "Ottoline")],
  [
    "what stands before the form",
    (d) => void d.page("q /Fx Do Q", { resources: { XObject: { Fx: formSaying(d, "Wilhelmina") } } }),
  ],
  [
    "an entry of the page",
    (d) => void d.page("/Fx Do", { resources: { XObject: { Fx: formSaying(d, "Wilhelmina") } }, turn: 90 }),
  ],
  [
    "the name of what is drawn",
    (d) => void d.page("/Fx Do", { resources: { XObject: { Fy: formSaying(d, "Wilhelmina") } } }),
  ],
])("another print where %s changed", async (_, draw) => {
  const [before] = await printsOf((d) => pageSaying(d, "Wilhelmina"));
  const [after] = await printsOf(draw);
  expect(after).not.toBe(before);
});
