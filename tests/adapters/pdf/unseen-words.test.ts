/** A word boxed in the picture of a page must not be learnt from the invisible words of that page, wherever they lie. */
import { expect, test } from "vitest";
import { burnIn } from "~/adapters/pdf/burn-in";
import type { Mark } from "~/domain/pages";
import { drawing, keptLine, pictureOf, saved, text } from "./draw";
import { imageEntries } from "./draw-pictures";
import { pdftotext } from "./judges";

const invisible = (x: number, y: number, said: string) => `q ${text(x, y, said, { before: "3 Tr" })} BT 0 Tr ET Q\n`;
/** The second line of the picture. */
const line: Mark = { page: 1, box: [50, 82, 250, 24], reason: "TP-PERSON" };

/** A scan whose scanner's words lie `lower` points below the letters they belong to, and a page of words in sight. */
async function scanWithLayer(lower: number, onSecondPage = "Another page"): Promise<Uint8Array> {
  const d = await drawing();
  const picture = await pictureOf(["Reported by the neighbour", "Wilhelmina Underhill", "PICTUREKEEP said the nurse"]);
  const layer = invisible(56, 224 - lower, "Reported by the neighbour") + invisible(56, 196 - lower, "Wilhelmina Underhill") + invisible(56, 168 - lower, "PICTUREKEEP said the nurse");
  d.page(`q 320 0 0 160 40 100 cm /Im Do Q\n${layer}${keptLine}`, { resources: { XObject: { Im: d.stream(picture.grey, imageEntries(picture)) } } });
  d.page(text(50, 200, onSecondPage));
  return saved(d);
}

async function released(bytes: Uint8Array, marks: Mark[]): Promise<string> {
  const burnt = await burnIn({ bytes, marks });
  if (!burnt.ok) throw new Error(burnt.sentences.join(" "));
  return pdftotext(burnt.bytes);
}

test("a layer that lies beside its letters does not say what the mark covers in the picture", async () => {
  const said = await released(await scanWithLayer(35), [line]);
  expect(said).not.toMatch(/Wilhel|Underh/);
  expect(said).toContain("PICTUREKEEP");
});

test("a layer in its place loses what lies under the mark and keeps the rest", async () => {
  const said = await released(await scanWithLayer(0), [line]);
  expect(said).not.toMatch(/Wilhel|Underh/);
  expect(said).toContain("Reported by the neighbour");
});

test("a name that stays in sight on another page is not said unseen on the page where it was marked", async () => {
  const d = await drawing();
  d.page(text(50, 200, "Wilhelmina") + invisible(250, 120, "Wilhelmina") + keptLine);
  d.page(text(50, 200, "Wilhelmina stays"));
  const [first, second] = (await released(await saved(d), [{ page: 1, box: [45, 84, 130, 22], reason: "TP-PERSON" }])).split("\f");
  expect(first).not.toContain("Wilhelmina");
  expect(second).toContain("Wilhelmina stays");
});
