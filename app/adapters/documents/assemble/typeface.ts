/**
 * Writes a line in whatever scripts it is in. DejaVu has the letters of Europe and beyond; for the others there is a
 * font each, and only those that a document needs are put into it, with only the letters used.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Color, PDFDocument, PDFFont, PDFPage } from "pdf-lib";
import { fontkitForPdfLib } from "./fontkit";

export type Typeface = {
  /** The font of the Latin letters, for what takes one font only. */
  base: PDFFont;
  /** In points. */
  widthOfTextAtSize(text: string, size: number): number;
  write(page: PDFPage, text: string, at: { x: number; y: number; size: number; color?: Color }): void;
  /** The first character that no font here can write, as `U+4E2D`; null where all can be written. */
  missingLetter(text: string): string | null;
};

export type Fonts = { plain: Typeface; bold: Typeface };

/** What DejaVu lacks, and where it is. A script that reads the same letters as another stands behind it. */
const otherScripts: readonly { letters: RegExp; file: string }[] = [
  {
    letters: /\p{scx=Han}|\p{scx=Hira}|\p{scx=Kana}|\p{scx=Bopo}/u,
    file: "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  },
  { letters: /\p{scx=Hang}/u, file: "nanum-gothic/400Regular/NanumGothic_400Regular.ttf" },
  { letters: /\p{scx=Arab}/u, file: "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf" },
  { letters: /\p{scx=Guru}/u, file: "noto-sans-gurmukhi/400Regular/NotoSansGurmukhi_400Regular.ttf" },
  { letters: /\p{scx=Deva}/u, file: "noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf" },
  { letters: /\p{scx=Beng}/u, file: "noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf" },
  { letters: /\p{scx=Gujr}/u, file: "noto-sans-gujarati/400Regular/NotoSansGujarati_400Regular.ttf" },
  { letters: /\p{scx=Taml}/u, file: "noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf" },
  { letters: /\p{scx=Telu}/u, file: "noto-sans-telugu/400Regular/NotoSansTelugu_400Regular.ttf" },
  { letters: /\p{scx=Knda}/u, file: "noto-sans-kannada/400Regular/NotoSansKannada_400Regular.ttf" },
  { letters: /\p{scx=Mlym}/u, file: "noto-sans-malayalam/400Regular/NotoSansMalayalam_400Regular.ttf" },
  { letters: /\p{scx=Sinh}/u, file: "noto-sans-sinhala/400Regular/NotoSansSinhala_400Regular.ttf" },
  { letters: /\p{scx=Thai}/u, file: "noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf" },
  { letters: /\p{scx=Ethi}/u, file: "noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf" },
  { letters: /\p{scx=Khmr}/u, file: "noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf" },
  { letters: /\p{scx=Mymr}/u, file: "noto-sans-myanmar/400Regular/NotoSansMyanmar_400Regular.ttf" },
];

/** `texts` is everything that will be written: what it holds decides which fonts the document gets. */
export async function embedFonts(document: PDFDocument, texts: Iterable<string> = []): Promise<Fonts> {
  document.registerFontkit(await fontkitForPdfLib());
  const embed = async (file: string) =>
    withLetters(await document.embedFont(await fontFile(file), { subset: true, features: placedByThemselves }));
  const plain = await embed("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
  const bold = await embed("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf");
  const foreign = lettersIn(texts).filter((letter) => !plain.letters.has(letter.codePointAt(0)!));
  const others: WithLetters[] = [];
  for (const { letters, file } of otherScripts)
    if (foreign.some((letter) => letters.test(letter))) others.push(await embed(`@expo-google-fonts/${file}`));
  return { plain: typeface([plain, ...others]), bold: typeface([bold, plain, ...others]) };
}

/** One of the fonts that every reader has, or any other by itself. */
export const singleFont = (font: PDFFont): Typeface => typeface([withLetters(font)]);

/** pdf-lib sets one letter behind the other, so a font's rules for moving letters about are not asked for. */
const placedByThemselves = {
  kern: false,
  mark: false,
  mkmk: false,
  abvm: false,
  blwm: false,
  dist: false,
  curs: false,
};

const fontFile = (file: string) => readFile(createRequire(import.meta.url).resolve(file));

type WithLetters = { font: PDFFont; letters: ReadonlySet<number> };
const withLetters = (font: PDFFont): WithLetters => ({ font, letters: new Set(font.getCharacterSet()) });

function lettersIn(texts: Iterable<string>): string[] {
  const letters = new Set<string>();
  for (const text of texts) for (const letter of text) letters.add(letter);
  return [...letters];
}

/** Letters of one font that are read in one direction. */
type Run = { text: string; font: PDFFont };

function typeface(fonts: readonly WithLetters[]): Typeface {
  const has = ({ letters }: WithLetters, text: string) =>
    [...text].every((letter) => isUnseen(letter) || letters.has(letter.codePointAt(0)!));
  const fontOf = (word: string) => fonts.find((font) => has(font, word));

  /** A word is written in one font where one has all its letters, since they may join. */
  function runsOf(text: string): Run[] {
    const pieces = written(text).split(/(\s+)/).filter(Boolean);
    const words = pieces.flatMap((piece) => (fontOf(piece) ? [piece] : [...piece]));
    return joined(words.map((word) => ({ text: word, font: (fontOf(word) ?? fonts[0]!).font })));
  }

  return {
    base: fonts[0]!.font,
    widthOfTextAtSize: (text, size) =>
      runsOf(text).reduce((sum, run) => sum + run.font.widthOfTextAtSize(run.text, size), 0),
    write(page, text, { x, y, size, color }) {
      let from = x;
      for (const run of runsOf(text)) {
        page.drawText(run.text, { x: from, y, size, font: run.font, ...(color && { color }) });
        from += run.font.widthOfTextAtSize(run.text, size);
      }
    },
    missingLetter(text) {
      const missing = [...written(text)].find((letter) => !fontOf(letter));
      return missing ? `U+${missing.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}` : null;
    },
  };
}

/** Joiners shape their neighbours and are not letters; other marks of direction and control are not written at all. */
const isUnseen = (letter: string) => letter === "\u200C" || letter === "\u200D";
const written = (text: string) =>
  text
    .normalize("NFC")
    .replace(/\s/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\uFE00-\uFE0F]/gu, (letter) => (isUnseen(letter) ? letter : ""));

const readFromTheRight = /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}]/u;

/**
 * Neighbours of one font become one run; so do words read from the right and the space between them, which the font
 * turns about together.
 */
function joined(pieces: readonly Run[]): Run[] {
  const runs: Run[] = [];
  pieces.forEach((piece, index) => {
    const last = runs.at(-1);
    const next = pieces[index + 1];
    const isFromRight = readFromTheRight.test(piece.text);
    const isLastFromRight = last !== undefined && readFromTheRight.test(last.text);
    const isSpaceWithin =
      isLastFromRight && piece.text.trim() === "" && next?.font === last.font && readFromTheRight.test(next.text);
    if (last && (isSpaceWithin || (last.font === piece.font && isFromRight === isLastFromRight)))
      last.text += piece.text;
    else runs.push({ ...piece });
  });
  return runs;
}
