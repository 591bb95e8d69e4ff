/** Cutting a record into chunks of pages must change nothing that is seen, and take nothing along that is no page. */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFName } from "pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPdfFile } from "~/adapters/pdf/engine/open-pdf-file";
import { joinFiles, chunksOf, type ChunkSize } from "~/adapters/documents/redact/page-chunks";
import { drawing, saved, text, type Drawing } from "../../pdf/draw";
import { pdftotext } from "../../pdf/judges";
import { removeFolder } from "../../../given/remove-folder";

const inTwos: ChunkSize = { mostPages: 2, mostBytes: 10_000_000 };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chunks-"));
});
afterAll(() => removeFolder(folder));

async function given(name: string, pages: number, change: (d: Drawing) => void = () => {}): Promise<string> {
  const d = await drawing();
  for (let page = 1; page <= pages; page += 1) d.page(text(50, 200, `This is page ${page}`));
  change(d);
  const file = join(folder, name);
  await writeFile(file, await saved(d));
  return file;
}

const freshFolder = () => mkdtemp(join(folder, "cut-"));
const saysOf = async (file: string) =>
  pdftotext(await readFile(file))
    .split("\f")
    .map((page) => page.trim())
    .filter(Boolean);

test("a short record is one chunk, the file itself", async () => {
  const file = await given("short.pdf", 2);
  expect(await chunksOf(file, await freshFolder(), { size: inTwos })).toEqual([{ file, before: 0, pages: 2 }]);
});

test("a long record is cut in order and can be joined again", async () => {
  const file = await given("long.pdf", 5);
  const chunks = await chunksOf(file, await freshFolder(), { size: inTwos });
  expect(chunks.map(({ before, pages }) => [before, pages])).toEqual([
    [0, 2],
    [2, 2],
    [4, 1],
  ]);
  expect(await Promise.all(chunks.map((chunk) => saysOf(chunk.file)))).toEqual([
    ["This is page 1", "This is page 2"],
    ["This is page 3", "This is page 4"],
    ["This is page 5"],
  ]);
  const joined = join(folder, "joined.pdf");
  await joinFiles(
    chunks.map((chunk) => chunk.file),
    joined,
  );
  expect(await saysOf(joined)).toEqual(await saysOf(file));
});

test("where pages are heavy a chunk has fewer of them", async () => {
  const file = await given("heavy.pdf", 6, (d) => {
    for (const page of d.document.getPages())
      page.node.set(
        PDFName.of("PieceInfo"),
        d.obj({ A: d.document.context.register(d.document.context.stream(randomBytes(100_000))) }),
      );
  });
  const chunks = await chunksOf(file, await freshFolder(), { size: { mostPages: 100, mostBytes: 250_000 } });
  expect(chunks.map(({ pages }) => pages)).toEqual([2, 2, 2]);
});

test("neither attachments nor the pages that a link leads to go along", async () => {
  const file = await given("attached.pdf", 4, (d) => {
    const [first, , , last] = d.document.getPages();
    first!.node.set(
      PDFName.of("Annots"),
      d.obj([{ Type: "Annot", Subtype: "Link", Rect: [0, 0, 9, 9], Border: [0, 0, 0], Dest: [last!.ref, "Fit"] }]),
    );
    const attached = d.stream(randomBytes(300_000), { Type: "EmbeddedFile" });
    d.document.catalog.set(
      PDFName.of("Names"),
      d.obj({ EmbeddedFiles: { Names: [d.obj("a.bin"), { Type: "Filespec", F: "a.bin", EF: { F: attached } }] } }),
    );
  });
  const [first] = await chunksOf(file, await freshFolder(), { size: inTwos });
  expect(await saysOf(first!.file)).toEqual(["This is page 1", "This is page 2"]);
  expect((await stat(first!.file)).size).toBeLessThan(20_000);
  const open = spawnSync("qpdf", ["--qdf", "--object-streams=disable", first!.file, "-"]).stdout.toString("latin1");
  expect(open).not.toContain("This is page 4");
});

test("what a layer hides stays hidden in every chunk", async () => {
  const file = await given("layers.pdf", 3, (d) => {
    const off = d.register({ Type: "OCG", Name: "Off" });
    d.page(`/OC /L1 BDC ${text(50, 100, "Hidden words")} EMC\n${text(50, 200, "This is page 4")}`, {
      resources: { Properties: { L1: off } },
    });
    d.document.catalog.set(PDFName.of("OCProperties"), d.obj({ OCGs: [off], D: { OFF: [off] } }));
  });
  const chunks = await chunksOf(file, await freshFolder(), { size: inTwos });
  expect(chunks).toHaveLength(2);
  const opened = await openPdfFile(chunks[1]!.file);
  if (!opened.ok) throw new Error(opened.because);
  const { data } = opened.pdf.renderParts(2, 72, [[40, 180, 200, 30]])[0]!;
  opened.pdf.close();
  expect(data.every((level) => level === 255)).toBe(true);
});

test("a file locked with a known password is cut without its lock", async () => {
  const plain = await given("plain.pdf", 3);
  const locked = join(folder, "locked.pdf");
  expect(spawnSync("qpdf", ["--encrypt", "open-me", "owner", "256", "--", plain, locked]).status).toBe(0);
  const chunks = await chunksOf(locked, await freshFolder(), { password: "open-me", size: inTwos });
  expect(await Promise.all(chunks.map((chunk) => saysOf(chunk.file)))).toEqual([
    ["This is page 1", "This is page 2"],
    ["This is page 3"],
  ]);
  expect(await chunksOf(locked, await freshFolder(), { size: inTwos })).toEqual([
    { file: locked, before: 0, pages: 0 },
  ]);
});

test("a file that qpdf and PDFium read differently is not cut", async () => {
  const file = await given("count.pdf", 4);
  const bytes = await readFile(file, "latin1");
  expect(bytes).toContain("/Count 4");
  await writeFile(file, Buffer.from(bytes.replace("/Count 4", "/Count 5"), "latin1"));
  expect(await chunksOf(file, await freshFolder(), { size: inTwos })).toEqual([{ file, before: 0, pages: 5 }]);
});
