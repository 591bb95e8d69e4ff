/**
 * The last reader looks as a person would: it reads what can still be seen at each mark, and compares it with the words
 * that stood there. A mark may cover only the lower half of a scanned line, or a name may be drawn once more beside its
 * letters. Only a removed word at its own place counts, so that the same word elsewhere on the page is no false alarm.
 */
import { ocrPicture } from "~/adapters/ocr/ocr";
import type { Box, Word } from "~/domain/records/pages";
import { areaOf, clippedTo, isWithin, shared } from "~/adapters/pdf/engine/coordinates";
import { eachPixel } from "./page-sight";
import type { OpenedPdf, Pixels } from "~/adapters/pdf/engine/pdfium";
import { looksLike } from "./read-letters";

/** `removed` are the words under the mark where the text layer told them; null where only the picture can. */
export type MarkToRead = { page: number; box: Box; removed: Word[] | null };
/** A removed word that can still be read, and where. */
export type StillRead = { page: number; word: Word };

type Strip = MarkToRead & { around: Box; pixels: Pixels };

const readingDpi = 200;
const shortest = 3;

export async function readAroundMarks(
  after: OpenedPdf,
  before: OpenedPdf,
  marks: readonly MarkToRead[],
): Promise<StillRead[]> {
  const strips = cutFrom(after, marks).filter((strip) => hasInk(strip) && mayShowWords(strip));
  if (!strips.length) return [];
  const unknown = strips.filter(({ removed }) => !removed);
  const seenBefore = await readUnderMarks(before, unknown);
  const seenAfter = await readStrips(strips);
  return strips.flatMap((strip, place) => {
    const removed = strip.removed ?? seenBefore[unknown.indexOf(strip)] ?? [];
    return removed
      .filter(
        (word) =>
          isWorthReading(word) && (seenAfter[place] ?? []).some((seen) => isAt(seen, word) && saysIt(seen, word)),
      )
      .map((word) => ({ page: strip.page, word }));
  });
}

/** What the picture of the page says under each mark. */
export async function readUnderMarks(before: OpenedPdf, marks: readonly MarkToRead[]): Promise<Word[][]> {
  const read = await readStrips(cutFrom(before, marks));
  return marks.map(({ box }, place) => {
    const along = (read[place] ?? []).filter((word) => isAlong(word, box));
    const covered = along.filter((word) => isReallyCovered(word, box));
    return covered.length ? covered : along;
  });
}

/** What lies around each mark. Marks of one page come one after another, so that it is opened once. */
function cutFrom(pdf: OpenedPdf, marks: readonly MarkToRead[]): Strip[] {
  return [...new Set(marks.map(({ page }) => page))].flatMap((page) => {
    const onPage = marks.filter((mark) => mark.page === page);
    const areas = onPage.map(({ box }) => areaAround(pdf, page, box));
    const parts = pdf.renderParts(page, readingDpi, areas);
    return onPage.map((mark, place) => ({ ...mark, around: areas[place]!, pixels: parts[place]! }));
  });
}

function areaAround(pdf: OpenedPdf, page: number, box: Box): Box {
  const [x, y, width, height] = box;
  const beside = Math.min(72, Math.max(10, height));
  const above = Math.min(28, Math.max(14, height * 0.75)); // a mark may be lower than the line it stands on
  return clippedTo(pdf.size(page), [x - beside, y - above, width + 2 * beside, height + 2 * above]) ?? box;
}

const dark = 150;
const specks = 12;

/** Blanks the mark, which is known to be black; a strip without ink beside it says nothing. */
function hasInk({ box, around, pixels }: Strip): boolean {
  blank(pixels, [box[0] - around[0], box[1] - around[1], box[2], box[3]]);
  let ink = 0;
  for (const level of pixels.data) if (level < dark) ink += 1;
  return ink > specks;
}

const rim = { across: 1, down: 2 };
const faint = 190;
const grains = 3;

/**
 * A word at the mark's own place can be read only where some of it reaches out of the mark. Where nothing but white
 * lies along the mark's edges, and no removed word was larger than the mark, there is nothing to read.
 */
function mayShowWords({ box, around, pixels, removed }: Strip): boolean {
  const [x, y, width, height] = box;
  const near: Box = [x - rim.across, y - rim.down, width + 2 * rim.across, height + 2 * rim.down];
  if (removed?.some((word) => !isWithin(word.box, near))) return true;
  let ink = 0;
  eachPixel(pixels, [near[0] - around[0], near[1] - around[1], near[2], near[3]], (at) => {
    if (pixels.data[at]! < faint) ink += 1;
  });
  return ink > grains;
}

const white = 255;

function blank({ data, width, height, dpi }: Pixels, [x, y, across, down]: Box) {
  const scale = dpi / 72;
  const left = Math.max(0, Math.floor(x * scale) - 1);
  const right = Math.min(width, Math.ceil((x + across) * scale) + 1);
  for (
    let row = Math.max(0, Math.floor(y * scale) - 1);
    row < Math.min(height, Math.ceil((y + down) * scale) + 1);
    row += 1
  )
    data.fill(white, row * width + left, row * width + right);
}

const gap = 30;
const tallestSheet = 6_000;

/** Starting a reader costs more than reading a line, so the strips are read as lines of a few sheets. */
async function readStrips(strips: readonly Strip[]): Promise<Word[][]> {
  const read: Word[][] = [];
  const sheets = sheetsOf(strips);
  for (let first = 0; first < sheets.length; first += sheetsAtOnce) {
    const together = await Promise.all(sheets.slice(first, first + sheetsAtOnce).map(readSheet));
    read.push(...together.flat());
  }
  return read;
}

/** Each reader is a program of its own: two sheets are read in the time of one. */
const sheetsAtOnce = 2;

async function readSheet(sheet: readonly Strip[]): Promise<Word[][]> {
  const width = Math.max(...sheet.map(({ pixels }) => pixels.width)) + 2 * gap;
  const tops = sheet.map((_, place) =>
    sheet.slice(0, place).reduce((sum, { pixels }) => sum + pixels.height + gap, gap),
  );
  const height = tops.at(-1)! + sheet.at(-1)!.pixels.height + gap;
  const data = Buffer.alloc(width * height, white);
  sheet.forEach(({ pixels }, place) => {
    for (let row = 0; row < pixels.height; row += 1)
      data.set(pixels.data.subarray(row * pixels.width, (row + 1) * pixels.width), (tops[place]! + row) * width + gap);
  });
  const { words } = await ocrPicture({ data, width, height, channels: 1, dpi: readingDpi });
  return sheet.map(({ pixels, around }, place) => {
    const scale = pixels.dpi / 72;
    const own = words.filter(
      ({ box: [, y, , down] }) => y + down / 2 >= tops[place]! && y + down / 2 < tops[place]! + pixels.height,
    );
    return own.map(({ text, box: [x, y, across, down] }) => ({
      text,
      box: [around[0] + (x - gap) / scale, around[1] + (y - tops[place]!) / scale, across / scale, down / scale],
    }));
  });
}

function sheetsOf(strips: readonly Strip[]): Strip[][] {
  const sheets: Strip[][] = [];
  let room = 0;
  for (const strip of strips) {
    const needed = strip.pixels.height + gap;
    if (needed > room || !sheets.length) {
      sheets.push([]);
      room = tallestSheet;
    }
    sheets.at(-1)!.push(strip);
    room -= needed;
  }
  return sheets;
}

/** A word of a picture belongs to the mark where most of its length lies under it. */
function isAlong({ box }: Word, mark: Box): boolean {
  const [, , length, height] = shared(box, mark);
  return length > box[2] * 0.6 && height > 0;
}

/** More than the tails of its letters, which is all that the line above has under a mark over whole words. */
const isReallyCovered = ({ box }: Word, mark: Box) => shared(box, mark)[3] > box[3] * 0.34;

const isWorthReading = ({ text }: Word) => plain(text).length >= shortest;

function isAt({ box: seen }: Word, { box: [x, y, width, height] }: Word): boolean {
  const left = Math.max(seen[0], x - 1.5);
  const top = Math.max(seen[1], y - 1.5);
  return (
    areaOf([
      left,
      top,
      Math.min(seen[0] + seen[2], x + width + 1.5) - left,
      Math.min(seen[1] + seen[3], y + height + 1.5) - top,
    ]) >
    areaOf(seen) * 0.5
  );
}

const plain = (text: string) => looksLike(text).replace(/[^\p{L}\p{N}]/gu, "");

function saysIt(seen: Word, removed: Word): boolean {
  return plain(seen.text).includes(plain(removed.text)) || isReadAs(seen.text, removed.text);
}

/** A reader of half-covered letters misreads some: one in four may be wrong. */
export function isReadAs(seen: string, meant: string): boolean {
  const [said, wanted] = [plain(seen), plain(meant)];
  return wanted.length >= shortest && lettersApart(said, wanted) <= Math.floor(wanted.length / 4);
}

/** How many letters must be added, dropped or changed to make one word of the other. */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1];
    for (let at = 1; at <= other.length; at += 1)
      next.push(Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (letter === other[at - 1] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}
