/**
 * Scanned pages a minute, as a document is read (drawn, straightened, read, and looked at for what is left to the eye),
 * with each of the two readers, beside Debian's tesseract alone on the same pictures; and how many of the words each of
 * them found.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { PDFDocument, StandardFonts } from "pdf-lib";
import sharp from "sharp";
import { readPage } from "~/adapters/documents/prepare/page-words";
import { closeOcr } from "~/adapters/ocr/ocr";
import { programThere } from "~/adapters/program-there";
import { singleFont } from "~/adapters/documents/assemble/typeface";
import { evenRandom } from "../../scripts/samples/even-random";
import { addLetterPage } from "../../scripts/samples/letter-page";
import { sampleLetter } from "../../scripts/samples/letter-wording";
import { samplePatient } from "../../scripts/samples/people";
import { opened, scanOf } from "../../scripts/samples/scan";

const pages = Number(process.env.BENCH_PAGES ?? 12);
const folder = mkdtempSync(join(tmpdir(), "bench-ocr-"));

async function letters() {
  const document = await PDFDocument.create();
  const fonts = {
    plain: singleFont(await document.embedFont(StandardFonts.TimesRoman)),
    bold: singleFont(await document.embedFont(StandardFonts.TimesRomanBold)),
  };
  for (let page = 1; page <= pages; page += 1) addLetterPage(document, fonts, sampleLetter(page, samplePatient));
  return opened(await document.save());
}

const original = await letters();
const wanted = Array.from({ length: pages }, (_, index) => original.words(index + 1).map(({ text }) => text));

/** Slanted by so many degrees, on a document of scans and as single pictures. */
async function scans(slant: number) {
  const random = evenRandom(11);
  const document = await PDFDocument.create();
  const pictures: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const scan = await scanOf(original, page, random);
    const slanted =
      slant === 0 ? scan : await sharp(scan).rotate(slant, { background: "#ffffff" }).jpeg({ quality: 70 }).toBuffer();
    const { width, height } = await sharp(slanted).metadata();
    const size: [number, number] = [(width * 72) / 200, (height * 72) / 200];
    document.addPage(size).drawImage(await document.embedJpg(slanted), { x: 0, y: 0, width: size[0], height: size[1] });
    pictures.push(join(folder, `${slant}-${page}.jpg`));
    writeFileSync(pictures.at(-1)!, slanted);
  }
  return { pdf: await opened(await document.save()), pictures };
}

const found = (read: readonly string[][]) => {
  const [hit, all] = wanted.reduce(
    ([hit, all], words, page) => {
      const left = [...read[page]!];
      const here = words.filter((word) => left.includes(word) && left.splice(left.indexOf(word), 1)).length;
      return [hit + here, all + words.length];
    },
    [0, 0] as [number, number],
  );
  return `${((hit / all) * 100).toFixed(1)} %`;
};

async function row(who: string, read: () => Promise<string[][]>) {
  const began = performance.now();
  const words = await read();
  const minutes = (performance.now() - began) / 60_000;
  return { who, "pages/min": (pages / minutes).toFixed(1), "words found": found(words) };
}

for (const slant of [0, 4]) {
  const { pdf, pictures } = await scans(slant);
  const ours = (reader: string) => async () => {
    process.env["ACCESS_DESK_OCR"] = reader;
    const read: string[][] = [];
    for (let page = 1; page <= pages; page += 1)
      read.push((await readPage(pdf, page)).words.words.map(({ text }) => text));
    return read;
  };
  const alone = async () =>
    pictures.map((picture) =>
      execFileSync("tesseract", [picture, "stdout", "--dpi", "200", "-l", "eng"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
        env: { ...process.env, OMP_THREAD_LIMIT: "1" },
      })
        .split(/\s+/)
        .filter(Boolean),
    );
  console.log(`${pages} scans at 200 dpi, slanted by ${slant} degrees`);
  console.table([
    ...(programThere("tesseract")
      ? [
          await row("Debian's tesseract alone", alone),
          await row("access-desk with Debian's tesseract", ours("tesseract")),
        ]
      : []),
    await row("access-desk with tesseract.js", ours("webassembly")),
  ]);
}
await closeOcr();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
