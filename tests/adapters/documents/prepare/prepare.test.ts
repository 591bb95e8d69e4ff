import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, PDFName, PDFString } from "pdf-lib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PageReady } from "~/adapters/documents/document-tools";
import { prepareDocument } from "~/adapters/documents/prepare/prepare";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";
import { planOfRecord, sampleRecord } from "../../../../scripts/samples/record";
import { removeFolder } from "../../../given/remove-folder";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "prepare-"))));
afterAll(() => removeFolder(folder));

async function prepare(bytes: Uint8Array | string, name: string) {
  const source = join(folder, "original");
  await writeFile(source, bytes);
  const pages: PageReady[] = [];
  const outcome = await prepareDocument(
    { source, name, workFolder: folder },
    async (progress) => void ("page" in progress && pages.push(progress.page)),
  );
  return { outcome, pages, words: pages.flatMap((page) => page.words.words.map(({ text }) => text)).join(" ") };
}

async function onePage(words: string) {
  const document = await PDFDocument.create();
  document.addPage([595, 842]).drawText(words, { x: 50, y: 700, size: 14 });
  return document.save();
}

const qpdf = (...args: string[]) => execFileSync("qpdf", args);
const picture = (words: string) =>
  onePage(words).then(async (pdf) => {
    await writeFile(join(folder, "p.pdf"), pdf);
    execFileSync("pdftoppm", ["-r", "150", "-png", "-singlefile", join(folder, "p.pdf"), join(folder, "p")]);
    return sharp(join(folder, "p.png"));
  });

describe("what cannot be prepared is refused with a reason", () => {
  test.each<[string, () => Promise<Uint8Array | string> | Uint8Array | string, string, string]>([
    ["an empty file", () => "", "letter.pdf", "empty"],
    ["a PDF cut off half-way", async () => (await onePage("cut")).subarray(0, 200), "letter.pdf", "damaged"],
    ["a PDF of noise", () => `%PDF-1.7\n${"noise ".repeat(500)}`, "letter.pdf", "damaged"],
    ["words named as a PDF", () => "just words", "letter.pdf", "not-what-its-name-says"],
    [
      "a picture named as a PDF",
      async () => (await picture("x")).png().toBuffer(),
      "letter.pdf",
      "not-what-its-name-says",
    ],
    ["a PDF named as a picture", () => onePage("x"), "scan.jpg", "not-what-its-name-says"],
    [
      "a program named as a picture",
      () => Buffer.from("4d5a90000300000004000000ffff0000", "hex"),
      "scan.png",
      "not-what-its-name-says",
    ],
    [
      "a web page named as words",
      () => "<!doctype html><script>alert(1)</script>",
      "notes.txt",
      "not-what-its-name-says",
    ],
    ["a letter cut off half-way", () => Buffer.from("504b030414000600080000002100", "hex"), "letter.docx", "damaged"],
    ["a web page", () => "<html></html>", "letter.html", "unsupported"],
    [
      "a picture cut off half-way",
      async () => (await (await picture("x")).jpeg().toBuffer()).subarray(0, 5_000),
      "scan.jpg",
      "damaged",
    ],
  ])("%s", async (_, bytes, name, because) => {
    expect((await prepare(await bytes(), name)).outcome).toEqual({ ok: false, because });
  });

  test("a PDF with an unknown password", async () => {
    await writeFile(join(folder, "open.pdf"), await onePage("secret"));
    qpdf("--encrypt", "somebody", "owner", "256", "--", join(folder, "open.pdf"), join(folder, "locked.pdf"));
    expect((await prepare(await readFile(join(folder, "locked.pdf")), "letter.pdf")).outcome).toEqual({
      ok: false,
      because: "password-needed",
    });
  });
});

describe("what can be prepared", () => {
  test("a PDF that only forbids changes becomes a plain one", async () => {
    await writeFile(join(folder, "open.pdf"), await onePage("Everyone may read this"));
    qpdf(
      "--encrypt",
      "",
      "owner",
      "256",
      "--modify=none",
      "--",
      join(folder, "open.pdf"),
      join(folder, "restricted.pdf"),
    );
    const { outcome, words } = await prepare(await readFile(join(folder, "restricted.pdf")), "letter.pdf");
    expect(outcome).toMatchObject({ ok: true, pageCount: 1 });
    expect(words).toBe("Everyone may read this");
    expect(() => qpdf("--is-encrypted", join(folder, "document.pdf"))).toThrow();
    qpdf("--check", join(folder, "document.pdf"));
  });

  test("a long one that only forbids changes is read to its end, while its plain copy takes its name", async () => {
    const document = await PDFDocument.create();
    for (let page = 1; page <= 60; page += 1)
      document.addPage([595, 842]).drawText(`Page ${page} of the notes. `.repeat(3), { x: 50, y: 700, size: 10 });
    await writeFile(join(folder, "open.pdf"), await document.save());
    qpdf(
      "--encrypt",
      "",
      "owner",
      "256",
      "--modify=none",
      "--",
      join(folder, "open.pdf"),
      join(folder, "restricted.pdf"),
    );
    const { outcome, pages } = await prepare(await readFile(join(folder, "restricted.pdf")), "letter.pdf");
    expect(outcome).toMatchObject({ ok: true, pageCount: 60 });
    expect(
      pages.map(({ words }) =>
        words.words
          .slice(0, 2)
          .map(({ text }) => text)
          .join(" "),
      ),
    ).toEqual(Array.from({ length: 60 }, (_, index) => `Page ${index + 1}`));
  });

  test("a photograph is turned upright and read", async () => {
    const askew = await (
      await picture("Consent given by telephone")
    )
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const upright = await sharp(askew).rotate(-90).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { outcome, words, pages } = await prepare(upright, "IMG_1.JPG");
    expect(outcome).toMatchObject({ ok: true, pageCount: 1 });
    expect(pages[0]!.words.readBy).toBe("ocr");
    expect(words).toContain("Consent given by telephone");
  });

  test("a fax of two pages has two pages", async () => {
    const frames = [await (await picture("First sheet")).toBuffer(), await (await picture("Second sheet")).toBuffer()];
    const fax = await sharp(frames, { join: { animated: true } })
      .tiff({ compression: "deflate" })
      .toBuffer();
    const { outcome, words } = await prepare(fax, "fax.tif");
    expect(outcome).toMatchObject({ ok: true, pageCount: 2 });
    expect(words).toMatch(/First sheet.*Second sheet/);
  });

  test.each([
    ["of today", Buffer.from("Zoë’s café – naïve\n\tindented", "utf8"), "Zoë’s café – naïve indented"],
    [
      "of an old program",
      Buffer.from([0x63, 0x61, 0x66, 0xe9, ...Buffer.from(" and much more that is plain")]),
      "café and much more that is plain",
    ],
    ["of a wide alphabet", Buffer.from("\ufeffwide words", "utf16le"), "wide words"],
    ["with a letter nobody can print", Buffer.from("name \uE000\uE001"), "name □□"],
    ["in Chinese", Buffer.from("name 中文"), "name 中文"],
  ])("plain words %s", async (_, bytes, read) => expect((await prepare(bytes, "notes.txt")).words).toBe(read));

  test("a line without end is broken, not lost", async () => {
    const { words } = await prepare("abcdefghij".repeat(600), "notes.txt");
    expect(words.replaceAll(" ", "")).toBe("abcdefghij".repeat(600));
  });
});

describe("a record as it comes out of a folder, in a child process", () => {
  const plan = planOfRecord(9);
  let pages: PageReady["words"][];
  let pictures: { page: number; bytes: Buffer }[];
  let prepared: string;

  beforeAll(async () => {
    pages = [];
    pictures = [];
    const source = join(folder, "record.pdf");
    await writeFile(source, await sampleRecord({ pages: 9, withNote: true }));
    const outcome = await sandboxedDocumentTools().prepare({
      source,
      name: "record.pdf",
      workFolder: folder,
      onPage: async ({ words, picture }, done, total) => {
        expect([done, total]).toEqual([words.number, 10]);
        pages.push(words);
        pictures.push({ page: words.number, bytes: await readFile(picture) });
      },
    });
    expect(outcome).toEqual({ ok: true, pdf: join(folder, "document.pdf"), pageCount: 10 });
    prepared = join(folder, "document.pdf");
  });

  const wordsOf = (page: number) => pages[page - 1]!.words.map(({ text }) => text).join(" ");

  test("letters are read from their text, scans by OCR", () => {
    expect(pages.filter(({ readBy }) => readBy === "ocr").map(({ number }) => number)).toEqual(plan.scanned);
    for (const page of plan.scanned) expect(wordsOf(page)).toContain("999 000 0018");
  });

  test("a turned page has the size and the words of what is seen", () => {
    const turned = pages[plan.turned - 1]!;
    expect(turned.width).toBeGreaterThan(turned.height);
    const chart = turned.words.find(({ text }) => text === "Observation")!;
    expect(chart.box[1]).toBeLessThan(80);
    expect(chart.box[2]).toBeGreaterThan(chart.box[3]);
  });

  test("what stands in a sticky note is on a page behind the others", () =>
    expect(wordsOf(10)).toContain("Graham Tolliver rang again about the house keys"));
  test("answers in a form can be seen and read", () => expect(wordsOf(plan.form)).toContain("Dorothy Pellow"));
  test("the misfiled page shows its own NHS number", () => expect(wordsOf(plan.foreign)).toContain("999 000 0026"));

  test("words lie where poppler finds them", () => {
    const html = execFileSync("pdftotext", ["-f", "1", "-l", "1", "-bbox", prepared, "-"], { encoding: "utf8" });
    const [, x, y] = /<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>Achebe-Trent,?</.exec(html)!;
    const [word] = pages[0]!.words.filter(({ text }) => text.startsWith("Achebe-"));
    expect(word!.box[0]).toBeCloseTo(Number(x), -0.5);
    expect(Math.abs(word!.box[1] - Number(y))).toBeLessThan(6);
  });

  test("every picture is a PNG of at most 150,000 bytes and 1,600 pixels across, grey where the page is", async () => {
    for (const { page, bytes } of pictures) {
      const { format, width, height, channels } = await sharp(bytes).metadata();
      expect(format).toBe("png");
      expect(bytes.length).toBeLessThanOrEqual(150_000);
      expect(width).toBeLessThanOrEqual(1_600);
      expect(width / height).toBeCloseTo(pages[page - 1]!.width / pages[page - 1]!.height, 1);
      if (plan.scanned.includes(page)) expect(channels).toBe(1);
    }
  });

  test("pictures are removed once they were dealt with", () =>
    expect(existsSync(join(folder, "page-1.png"))).toBe(false));
});

test("a child that takes too long is a reason, and one that is cancelled an error", async () => {
  const source = join(folder, "original");
  await writeFile(source, await onePage("x"));
  const call = { source, name: "letter.pdf", workFolder: folder, onPage: async () => {} };
  expect(await sandboxedDocumentTools({ timeoutMs: 1 }).prepare(call)).toEqual({ ok: false, because: "took-too-long" });
  await expect(sandboxedDocumentTools().prepare({ ...call, signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});

test("what a field shows in the copy that leaves is on the page that an officer sees", async () => {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  const font = document.context.register(
    document.context.obj({ Type: "Font", Subtype: "Type1", BaseFont: "Helvetica" }),
  );
  const field = document.context.register(
    document.context.obj({
      Type: "Annot",
      Subtype: "Widget",
      FT: "Tx",
      T: PDFString.of("field"),
      V: PDFString.of("FIELDVALUE"),
      Rect: [50, 700, 250, 724],
      F: 4,
      DA: PDFString.of("/F1 12 Tf 0 g"),
      P: page.ref,
    }),
  );
  page.node.set(PDFName.of("Annots"), document.context.obj([field]));
  document.catalog.set(
    PDFName.of("AcroForm"),
    document.context.obj({ Fields: [field], DA: PDFString.of("/F1 12 Tf 0 g"), DR: { Font: { F1: font } } }),
  );
  expect((await prepare(await document.save({ updateFieldAppearances: false }), "form.pdf")).words).toContain(
    "FIELDVALUE",
  );
});
