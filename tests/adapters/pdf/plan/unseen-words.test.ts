/**
 * A word boxed in the picture of a page must not be learnt from the invisible words of that page, wherever they lie.
 */
import { expect, test } from "vitest";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import type { Mark } from "~/domain/redaction/marks-manifest";
import { drawing, keptLine, pictureOf, saved, text, type Drawing } from "../draw";
import { imageEntries } from "../draw-pictures";
import { pdftotext, whoFinds } from "../judges";

const invisible = (x: number, y: number, said: string) => `q ${text(x, y, said, { before: "3 Tr" })} BT 0 Tr ET Q\n`;
/** The second line of the picture. */
const line: Mark = { page: 1, box: [50, 82, 250, 24], reason: "TP-PERSON" };

/** A scan whose scanner's words lie `lower` points below the letters they belong to, and a page of words in sight. */
async function scanWithLayer(lower: number, onSecondPage = "Another page"): Promise<Uint8Array> {
  const d = await drawing();
  const picture = await pictureOf(["Reported by the neighbour", "Wilhelmina Underhill", "PICTUREKEEP said the nurse"]);
  const layer =
    invisible(56, 224 - lower, "Reported by the neighbour") +
    invisible(56, 196 - lower, "Wilhelmina Underhill") +
    invisible(56, 168 - lower, "PICTUREKEEP said the nurse");
  d.page(`q 320 0 0 160 40 100 cm /Im Do Q\n${layer}${keptLine}`, {
    resources: { XObject: { Im: d.stream(picture.grey, imageEntries(picture)) } },
  });
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
  const [first, second] = (
    await released(await saved(d), [{ page: 1, box: [45, 84, 130, 22], reason: "TP-PERSON" }])
  ).split("\f");
  expect(first).not.toContain("Wilhelmina");
  expect(second).toContain("Wilhelmina stays");
});

const letters = (
  d: Drawing,
  word: string,
  place: (walked: number) => { x: number; y: number },
  apart = 0,
  before = "",
) => {
  let walked = 0;
  return [...word].map((letter) => {
    const { x, y } = place(walked);
    walked += d.font.widthOfTextAtSize(letter, 14) + apart;
    return text(x, y, letter, { before });
  });
};
const outOfOrder = (drawn: readonly string[]) =>
  [...drawn.filter((_, at) => at % 2), ...drawn.filter((_, at) => at % 2 === 0)].join("");
const along = (x: number, y: number) => (walked: number) => ({ x: x + walked, y });
const boxed = (width = 130): Mark[] => [{ page: 1, box: [45, 84, width, 22], reason: "TP-PERSON" }];

const waysToSpell: [string, (d: Drawing) => [first: string, second: string, width?: number]][] = [
  [
    "drawn out of order under the mark",
    (d) => [outOfOrder(letters(d, "Wilhelmina", along(50, 200))), invisible(50, 120, "Wilhelmina")],
  ],
  [
    "drawn out of order where nobody sees it",
    (d) => [
      text(50, 200, "Wilhelmina"),
      `q ${outOfOrder(letters(d, "Wilhelmina", along(50, 120), 0, "3 Tr"))} BT 0 Tr ET Q\n`,
    ],
  ],
  [
    "set wide under the mark",
    (d) => [letters(d, "Wilhelmina", along(50, 200), 12).join(""), invisible(50, 120, "Wilhelmina"), 240],
  ],
  [
    "set wide where nobody sees it",
    (d) => [
      text(50, 200, "Wilhelmina"),
      `q ${letters(d, "Wilhelmina", along(50, 120), 12, "3 Tr").join("")} BT 0 Tr ET Q\n`,
    ],
  ],
];

test.each(waysToSpell)("a word %s is known on another page all the same", async (_, spelt) => {
  const d = await drawing();
  const [first, second, width] = spelt(d);
  d.page(first + keptLine);
  d.page(text(50, 200, "Another page") + second + keptLine);
  const burnt = await burnIn({ bytes: await saved(d), marks: boxed(width) });
  if (!burnt.ok) throw new Error(burnt.sentences.join(" "));
  expect(whoFinds(burnt.bytes, ["Wilhelmina"])).toEqual([]);
  expect(pdftotext(burnt.bytes)).toContain("Another page");
});

test("a word whose letters stand upwards, out of order, is known on another page", async () => {
  const d = await drawing();
  const upwards = outOfOrder(letters(d, "Wilhelmina", (walked) => ({ x: 200, y: 80 + walked }))).replaceAll(
    "1 0 0 1 200",
    "0 1 -1 0 200",
  );
  d.page(upwards + keptLine);
  d.page(text(50, 200, "Another page") + invisible(50, 120, "Wilhelmina") + keptLine);
  const burnt = await burnIn({
    bytes: await saved(d),
    marks: [{ page: 1, box: [180, 130, 30, 100], reason: "TP-PERSON" }],
  });
  if (!burnt.ok) throw new Error(burnt.sentences.join(" "));
  expect(whoFinds(burnt.bytes, ["Wilhelmina"])).toEqual([]);
});
