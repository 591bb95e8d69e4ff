/** What a page says, letter by letter: from its text layer, and by OCR where pictures or drawings may hold words. */
import sharp from "sharp";
import { createHash } from "node:crypto";
import { ocrPicture, type ReadPicture, type ReadWord } from "~/adapters/ocr/ocr";
import type { Box } from "~/domain/records/pages";
import { areaOf, clippedTo, overlap } from "~/adapters/pdf/engine/coordinates";
import { anyLetter, boxesOver, matchesIn, type Letter } from "./find-words";
import { inColumnOrder, inPlaceOrder } from "./lines-on-page";
import type { PageObject } from "./page-objects";
import type { OpenedPdf, Pixels } from "~/adapters/pdf/engine/pdfium";
import type { Char } from "~/adapters/pdf/engine/pdfium-chars";

export function lettersOf(chars: readonly Char[]): Letter[] {
  return chars.map(letterOf);
}

export const letterOf = ({ text, kind, tight, loose }: Char): Letter => ({
  text,
  kind,
  ink: tight[2] > 0 && tight[3] > 0 ? tight : loose,
  cell: loose,
});

const quarters = [0, 1, 2, 3] as const;

/** Boxes over every place where the text layer says `phrase`, in the order drawn or as it lies on the page. */
export function findInText(letters: readonly Letter[], phrase: string): Box[] {
  const orders = [
    letters,
    ...quarters.flatMap((turned) => [inPlaceOrder(letters, turned), inColumnOrder(letters, turned)]),
  ];
  const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(phrase);
  const phrases = rightToLeft ? [phrase, [...phrase].reverse().join("")] : [phrase];
  const seen = new Set<string>();
  return orders
    .flatMap((order) => phrases.flatMap((wanted) => matchesIn(order, wanted)))
    .flatMap((match) => {
      const key = match
        .map((letter) => letter.cell.join())
        .sort()
        .join(";");
      if (seen.has(key)) return [];
      seen.add(key);
      return boxesOver(match, letters);
    });
}

const leastShare = 0.003;
const busyDrawing = 150;

/** The parts of a page where words may stand that the text layer does not say. Displayed points. */
export function unreadRegions(
  size: { width: number; height: number },
  objects: readonly PageObject[],
  chars: readonly Char[],
): Box[] {
  const glyphs = chars.filter((char) => char.kind === "glyph");
  const page = size.width * size.height;
  const segments = objects.reduce((sum, object) => sum + (object.kind === "path" ? object.segments : 0), 0);
  if (segments > busyDrawing || objects.some((object) => object.kind === "shading" || object.kind === "unknown"))
    return [[0, 0, size.width, size.height]];
  const pictures = objects
    .map((object) => (object.kind === "image" && object.box ? clippedTo(size, object.box) : null))
    .filter((box) => box !== null);
  const together = pictures.reduce((sum, box) => sum + areaOf(box), 0);
  // Scans are often cut into strips; read them together.
  const regions: Box[] = together > page * 0.5 ? [[0, 0, size.width, size.height]] : pictures;
  return regions.filter(
    (region) =>
      areaOf(region) > page * leastShare &&
      region[2] > 8 &&
      region[3] > 5 &&
      glyphs.filter((char) => overlap(char.tight, region)).length < Math.max(20, areaOf(region) / 2500),
  );
}

const readingDpi = 200;
const alreadyRead = new Map<string, Promise<ReadPicture>>();

/** Words in the regions, as letters (one for each word), in displayed points. */
export async function readRegions(pdf: OpenedPdf, page: number, regions: readonly Box[]): Promise<Letter[]> {
  if (!regions.length) return [];
  const pixels = pdf.renderGray(page, readingDpi);
  const read = await Promise.all(regions.map((region) => readRegion(pixels, region)));
  return read.flat();
}

async function readRegion(pixels: Pixels, region: Box): Promise<Letter[]> {
  const scale = pixels.dpi / 72;
  const left = Math.max(0, Math.floor(region[0] * scale));
  const top = Math.max(0, Math.floor(region[1] * scale));
  const width = Math.min(pixels.width - left, Math.ceil(region[2] * scale));
  const height = Math.min(pixels.height - top, Math.ceil(region[3] * scale));
  if (width < 8 || height < 8) return [];
  const part = await sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 1 } })
    .extract({ left, top, width, height })
    .toColourspace("b-w")
    .raw()
    .toBuffer();
  if (isBlank(part)) return [];
  const key = `${width}x${height}:${createHash("sha256").update(part).digest("hex")}`;
  const reading = alreadyRead.get(key) ?? readUpright(part, width, height, pixels.dpi);
  alreadyRead.set(key, reading);
  return lettersFrom(await reading, ([x, y, across, down]) => [
    (left + x) / scale,
    (top + y) / scale,
    across / scale,
    down / scale,
  ]);
}

function isBlank(grey: Uint8Array): boolean {
  let lightest = 0;
  let darkest = 255;
  for (const level of grey) {
    if (level > lightest) lightest = level;
    if (level < darkest) darkest = level;
  }
  return lightest - darkest < 24;
}

const sure = 60;

/** A scan may lie on its side or on its head: where little can be read, the other ways up are tried. */
async function readUpright(data: Uint8Array, width: number, height: number, dpi: number): Promise<ReadPicture> {
  const upright = await ocrPicture({ data, width, height, channels: 1, dpi });
  if (upright.confidence >= sure && upright.words.length > 2) return upright;
  const turned = [];
  for (const angle of [90, 180, 270] as const) {
    const { data: turnedData, info } = await sharp(data, { raw: { width, height, channels: 1 } })
      .rotate(angle)
      .toColourspace("b-w")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = await ocrPicture({ data: turnedData, width: info.width, height: info.height, channels: 1, dpi });
    turned.push({
      ...read,
      words: read.words.map((word) => ({ ...word, box: turnedBack(word.box, angle, width, height) })),
    });
  }
  return [upright, ...turned].sort((a, b) => weight(b) - weight(a))[0]!;
}

const weight = ({ words }: ReadPicture) =>
  words.reduce((sum, word) => sum + (word.confidence > 50 ? word.text.length * word.confidence : 0), 0);

function turnedBack(
  [x, y, across, down]: ReadWord["box"],
  angle: 90 | 180 | 270,
  width: number,
  height: number,
): ReadWord["box"] {
  if (angle === 90) return [y, height - x - across, down, across];
  if (angle === 180) return [width - x - across, height - y - down, across, down];
  return [width - y - down, x, down, across];
}

function lettersFrom({ words }: ReadPicture, place: (box: ReadWord["box"]) => Box): Letter[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const box = place(word.box);
    const broken = word.text.endsWith("-") && next?.line !== word.line;
    const between: Letter = { text: " ", kind: next?.line === word.line ? "space" : "newline", ink: box, cell: box };
    const letter: Letter = { text: broken ? word.text.slice(0, -1) : word.text, kind: "glyph", ink: box, cell: box };
    return broken ? [letter, { ...letter, text: "-", kind: "hyphen" as const }, between] : [letter, between];
  });
}

const confusable: [RegExp, string][] = [
  [/rn/g, "m"],
  [/vv/g, "w"],
  [/[0o]/g, "o"],
  [/[1li|!]/g, "l"],
  [/[5s]/g, "s"],
  [/[2z]/g, "z"],
  [/[8b]/g, "b"],
];
export const looksLike = (text: string) =>
  confusable.reduce(
    (changed, [seen, meant]) => changed.replace(seen, meant),
    text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase(),
  );

/** A reader of pictures places its words less exactly, on all sides. */
const sidesInPicture = { beside: 1.5, above: 1.5 };

/**
 * As in the text layer, but forgiving the letters that a reader of pictures confuses, and one wrong letter in long
 * phrases.
 */
export function findInPicture(letters: readonly Letter[], phrase: string): Box[] {
  const blurred = letters.map((letter) => ({ ...letter, text: looksLike(letter.text) }));
  const matches = approximations(looksLike(phrase)).flatMap((wanted) => matchesIn(blurred, wanted));
  const boxes = matches.flatMap((match) => match.flatMap((word) => boxesOver([word], blurred, sidesInPicture)));
  return [...new Map(boxes.map((box) => [box.join(), box])).values()];
}

/** The phrase itself and, where it is long enough to be unmistakable, the phrase with any one letter misread. */
function approximations(phrase: string): string[] {
  const letters = [...phrase];
  if (letters.filter((letter) => letter.trim()).length < 8) return [phrase];
  return [
    phrase,
    ...letters.flatMap((letter, place) => (letter.trim() ? [letters.with(place, anyLetter).join("")] : [])),
  ];
}
