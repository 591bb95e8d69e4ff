/**
 * A record burnt in a chunk at a time leaves as it would have left whole, and no chunk gives away what another took
 * out.
 */
import { mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { burnInChunks, type Burning } from "~/adapters/documents/redact/burn-in-chunks";
import type { Mark } from "~/domain/redaction/marks-manifest";
import { drawing, saved, text, type Drawing } from "../../pdf/draw";
import { isSound, pdftotext, whoFinds } from "../../pdf/judges";
import { removeFolder } from "../../../given/remove-folder";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "burning-"));
});
afterAll(() => removeFolder(folder));

const invisible = (said: string) => `q ${text(50, 120, said, { before: "3 Tr" })} BT 0 Tr ET Q\n`;
const boxOn = (page: number): Mark => ({ page, box: [45, 84, 130, 22], reason: "TP-PERSON" });

let files = 0;
async function given(pages: number, contentOf: (page: number, d: Drawing) => string): Promise<string> {
  const d = await drawing();
  for (let page = 1; page <= pages; page += 1) d.page(`${text(50, 40, `Page ${page}`)}${contentOf(page, d)}`);
  const file = join(folder, `record-${(files += 1)}.pdf`);
  await writeFile(file, await saved(d));
  return file;
}

async function burnt(source: string, marks: Mark[], more: Partial<Burning> = {}) {
  const out = join(folder, `out-${(files += 1)}.pdf`);
  const result = await burnInChunks({ source, marks, out, size: { mostPages: 2, mostBytes: 10_000_000 }, ...more });
  return { result, out };
}
const saysOf = async (out: string) =>
  pdftotext(await readFile(out))
    .split("\f")
    .map((page) => page.trim().replace(/\s+/g, " "))
    .filter(Boolean);

test("says what it would have said whole, page by page", async () => {
  const source = await given(5, (page) => text(50, 200, page % 2 ? `Wilhelmina ${page}` : `Nothing ${page}`));
  const marks: Mark[] = [boxOn(1), boxOn(5), { page: 4, withhold: true, reason: "TP-PERSON" }];
  const cut = await burnt(source, marks);
  const whole = await burnt(source, marks, { size: { mostPages: 10, mostBytes: 10_000_000 } });
  expect(cut.result).toEqual(whole.result);
  expect(cut.result).toMatchObject({
    ok: true,
    report: { verified: true, pages: 5, marksApplied: 3, withheldPages: [4] },
  });
  expect(await saysOf(cut.out)).toEqual(await saysOf(whole.out));
  const bytes = await readFile(cut.out);
  expect(isSound(bytes)).toBe(true);
  expect((await stat(cut.out)).mode & 0o077).toBe(0);
});

test("a word removed in one chunk is not learnt from what nobody sees in another, before or behind", async () => {
  const saidOn: Record<number, string> = {
    1: invisible("Wilhelmina"),
    3: text(50, 200, "Wilhelmina"),
    6: invisible("Wilhelmina"),
  };
  const source = await given(6, (page) => saidOn[page] ?? "");
  const { result, out } = await burnt(source, [boxOn(3)]);
  expect(result).toMatchObject({ ok: true, report: { rasterisedPages: [1, 6] } });
  expect(whoFinds(await readFile(out), ["Wilhelmina"])).toEqual([]);
});

test("a word that stays in sight in another chunk is no doubt", async () => {
  const source = await given(5, (page) => (page === 1 || page === 5 ? text(50, 200, "Wilhelmina") : ""));
  const { result, out } = await burnt(source, [boxOn(1)]);
  expect(result.ok).toBe(true);
  expect((await saysOf(out)).map((page) => page.includes("Wilhelmina"))).toEqual([false, false, false, false, true]);
});

describe("numbers count the pages of the whole record", () => {
  test("in what is refused", async () => {
    const source = await given(5, () => "");
    expect(
      (await burnt(source, [boxOn(1), { page: 5, box: [900, 900, 20, 20], reason: "TP-PERSON" }])).result,
    ).toMatchObject({
      ok: false,
      because: "mark-outside-document",
      sentences: ["Mark 2 lies outside page 5, which is 400 by 300 points."],
    });
    expect((await burnt(source, [{ page: 6, withhold: true, reason: "TP-PERSON" }])).result).toMatchObject({
      ok: false,
      because: "mark-outside-document",
      sentences: ["Mark 1 names page 6, but the document has 5 pages."],
    });
  });

  test("in what is done to the pages afterwards, and in progress", async () => {
    const source = await given(5, () => "");
    const finished: [number, number][] = [];
    const told: number[] = [];
    await burnt(source, [], {
      finish: async (bytes, { pages }, before) => {
        finished.push([before, pages]);
        return bytes;
      },
      onPages: async (done) => void told.push(done),
    });
    expect(finished).toEqual([
      [0, 2],
      [2, 2],
      [4, 1],
    ]);
    expect(told).toEqual([0, 0, 0, 2, 4, 5]);
  });
});

test("words to be found are found wherever they stand, and nothing leaves where they stand nowhere", async () => {
  const source = await given(5, (page) => (page === 5 ? text(50, 200, "Wilhelmina") : ""));
  const { result, out } = await burnt(source, [{ find: "Wilhelmina", reason: "TP-PERSON" }]);
  expect(result.ok).toBe(true);
  expect(whoFinds(await readFile(out), ["Wilhelmina"])).toEqual([]);
  const nowhere = await burnt(source, [{ find: "Ottoline", reason: "TP-PERSON" }]);
  expect(nowhere.result).toMatchObject({ ok: false, because: "words-not-found" });
  await expect(stat(nowhere.out)).rejects.toThrow("ENOENT");
});
