/** Letters that no font has are printed as white squares, and the document says that something stood there. */
import { expect, test } from "vitest";
import { textToPdf } from "~/adapters/documents/open/convert";

async function notes(words: string) {
  const made = await textToPdf(words);
  if (!made.ok) throw new Error(made.because);
  return made.notOnPages;
}

test("each is counted, with the pages on which it stands", async () => {
  const lines = Array.from({ length: 130 }, (_, line) => `line ${line}`);
  lines[1] = "name \uE000\uE001";
  lines[129] = "\uE002 at the end";
  expect(await notes(lines.join("\n"))).toEqual([{ what: "unprinted-letters", count: 3, on: [1, 3] }]);
});

test("a square that the text itself has is none", async () => {
  expect(await notes("tick one: \u25A1 yes \u25A1 no")).toBeUndefined();
});
