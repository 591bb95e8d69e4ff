/** Letters that no font has are printed as white squares, and the document says that something stood there. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { textFileToPdf, textToPdf } from "~/adapters/documents/open/convert";
import { pdftotext } from "../../pdf/judges";

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

test("what is no letter is left out of a file of plain text, and counted; the words around it are whole", async () => {
  const folder = await mkdtemp(join(tmpdir(), "unprinted-"));
  const source = join(folder, "notes.txt");
  await writeFile(source, "Told Dor\0othy Pellow.\n\u001bQ name \uE000\n");
  const made = await textFileToPdf(source);
  await rm(folder, { recursive: true });
  if (!made.ok) throw new Error(made.because);
  expect(made.notOnPages).toEqual([{ what: "unprinted-letters", count: 3 }]);
  expect(pdftotext(made.bytes)).toContain("Told Dorothy Pellow.");
});

test("a square that the text itself has is none", async () => {
  expect(await notes("tick one: \u25A1 yes \u25A1 no")).toBeUndefined();
});
