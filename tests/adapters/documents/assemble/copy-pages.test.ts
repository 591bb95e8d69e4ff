/** What goes to somebody who is asked about pages: their pictures, the question before them, and nothing else. */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyPages } from "~/adapters/documents/assemble/copy-pages";
import { openPdf } from "~/adapters/pdf/engine/pdfium";
import { drawn } from "../../pdf/judges";
import { removeFolder } from "../../../given/remove-folder";

let folder: string;
let picture: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "access-desk-copies-"));
  picture = join(folder, "page.png");
  await writeFile(
    picture,
    await sharp({ create: { width: 400, height: 600, channels: 3, background: "white" } })
      .png()
      .toBuffer(),
  );
});
afterAll(() => removeFolder(folder));

test("a front page with the question, then each page as a picture with its number", async () => {
  const out = join(folder, "copy.pdf");
  const front = {
    heading: "A question",
    paragraphs: ["To: Inspector Farah Lunt\nNorthshire Police", `Is \uE000 中 safe? ${"x".repeat(300)}`],
  };
  const pages = [7, 9].map((number) => ({
    number,
    picture,
    width: 400,
    height: 600,
    turned: 0 as const,
    boxes: [[100, 50, 80, 20] as const],
  }));
  expect(await copyPages({ front, pages, reference: "AD-26-000123", out })).toEqual({ pages: 3 });

  const bytes = await readFile(out);
  expect((await PDFDocument.load(bytes)).getTitle()).toBe("Pages to look at, reference AD-26-000123");
  const opened = await openPdf(bytes);
  if (!opened.ok) throw new Error(opened.because);
  const words = [1, 2, 3].map((page) =>
    opened.pdf
      .words(page)
      .map(({ text }) => text)
      .join(" "),
  );
  opened.pdf.close();
  expect(words[0]).toMatch(/Inspector Farah Lunt.*Is \? 中 safe\?/);
  expect(words[1]).toBe("In confidence. Reference AD-26-000123, page 7 of the record");
  expect(words[2]).toContain("page 9 of the record");
});

test.each([
  [0, [400, 620], [20, 20]],
  [90, [600, 420], [580, 20]],
  [180, [400, 620], [380, 580]],
  [270, [600, 420], [20, 380]],
] as const)("a page turned by %i degrees goes turned", async (turned, size, corner) => {
  const dark = await sharp({ create: { width: 40, height: 40, channels: 3, background: "black" } })
    .png()
    .toBuffer();
  const cornered = join(folder, "cornered.png");
  await writeFile(
    cornered,
    await sharp(picture)
      .composite([{ input: dark, left: 0, top: 0 }])
      .png()
      .toBuffer(),
  );
  const out = join(folder, `turned-${turned}.pdf`);
  const front = { heading: "A question", paragraphs: [] };
  const page = { number: 1, picture: cornered, width: size[0], height: size[1] - 20, turned, boxes: [] };
  await copyPages({ front, pages: [page], reference: "AD-26-000123", out });
  const { levels, width, height } = drawn(await readFile(out), 2, "mutool", 72);
  expect([width, height]).toEqual(size);
  expect(levels[corner[1] * width + corner[0]]!).toBeLessThan(20);
});
