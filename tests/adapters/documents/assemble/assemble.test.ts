/** Pages of several files in a new one: those too that came damaged. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { assembleFiles } from "~/adapters/documents/assemble/assemble";
import { drawing, saved, text } from "../../pdf/draw";
import { pdftotext } from "../../pdf/judges";
import { removeFolder } from "../../../given/remove-folder";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "assemble-"))));
afterEach(() => removeFolder(folder));

async function written(name: string, said: readonly string[], damage = (pdf: string) => pdf): Promise<string> {
  const d = await drawing();
  for (const words of said) d.page(text(50, 200, words));
  const path = join(folder, name);
  await writeFile(path, Buffer.from(damage(Buffer.from(await saved(d)).toString("latin1")), "latin1"));
  return path;
}

/**
 * Its list of objects is right, and does not say how long it is; who looks for the objects himself misses the
 * catalogue.
 */
function onlyForPdfium(pdf: string): string {
  const catalogue = /\/Root (\d+) 0 R/.exec(pdf)![1]!;
  return pdf.replace(/\/Size \d+/, "").replace(`\n${catalogue} 0 obj`, `|${catalogue} 0 obj`);
}

test("pages of a sound file and of one that qpdf cannot open stand in their order", async () => {
  const sound = await written("sound.pdf", ["one", "two", "three"]);
  const damaged = await written("damaged.pdf", ["four", "five"], onlyForPdfium);
  const out = join(folder, "out.pdf");
  await assembleFiles({
    parts: [
      { pdf: sound, pages: [1, 3] },
      { pdf: damaged, pages: [2] },
    ],
    out,
  });
  expect(pdftotext(readFileSync(out)).split(/\s+/).filter(Boolean)).toEqual(["one", "three", "five"]);
});
