/**
 * The last reader looks as a person would: it reads what can still be seen at each mark, and compares it with the words that stood
 * there. A mark may cover only the lower half of a scanned line, or a name may be drawn once more beside its letters. Only a
 * removed word at its own place counts, so that the same word elsewhere on the page is no false alarm.
 */
import { ocrPicture } from "~/adapters/ocr/ocr";
import type { Box, Word } from "~/domain/pages";
import { areaOf, clippedTo, overlap } from "./coordinates";
import type { OpenedPdf, Pixels } from "./pdfium";
import { looksLike } from "./read-letters";

/** `removed` are the words under the mark where the text layer told them; null where only the picture can. */
export type MarkToRead = { page: number; box: Box; removed: Word[] | null };
/** A removed word that can still be read, and where. */
export type StillRead = { page: number; word: Word };

type Strip = MarkToRead & { around: Box; pixels: Pixels };

const readingDpi = 200;
const shortest = 3;

export async function readAroundMarks(after: OpenedPdf, before: OpenedPdf, marks: readonly MarkToRead[]): Promise<StillRead[]> {
  const strips = cutFrom(after, marks).filter(hasInk);
  if (!strips.length) return [];
  const unknown = strips.filter(({ removed }) => !removed);
  const seenBefore = await readStrips(cutFrom(before, unknown));
  const seenAfter = await readStrips(strips);
  return strips.flatMap((strip, place) => {
    const removed = strip.removed ?? (seenBefore[unknown.indexOf(strip)] ?? []).filter((word) => isCovered(word, strip.box));
    return removed.filter((word) => isWorthReading(word) && (seenAfter[place] ?? []).some((seen) => isAt(seen, word) && saysIt(seen, word))).map((word) => ({ page: strip.page, word }));
  });
}

/** What lies around each mark, with the mark itself left white: it is known to be black. */
function cutFrom(pdf: OpenedPdf, marks: readonly MarkToRead[]): Strip[] {
  let drawn: { page: number; pixels: Pixels } | null = null;
  return [...marks].map((mark) => {
    if (drawn?.page !== mark.page) drawn = { page: mark.page, pixels: pdf.renderGray(mark.page, readingDpi) };
    const [x, y, width, height] = mark.box;
    const beside = Math.min(72, Math.max(10, height));
    const above = Math.min(28, Math.max(14, height * 0.75)); // a mark may be lower than the line it stands on
    const around = clippedTo(pdf.size(mark.page), [x - beside, y - above, width + 2 * beside, height + 2 * above]) ?? mark.box;
    return { ...mark, around, pixels: cut(drawn.pixels, around) };
  });
}

function cut(from: Pixels, [x, y, width, height]: Box): Pixels {
  const scale = from.dpi / 72;
  const [left, top] = [Math.floor(x * scale), Math.floor(y * scale)];
  const across = Math.max(1, Math.min(from.width - left, Math.ceil(width * scale)));
  const down = Math.max(1, Math.min(from.height - top, Math.ceil(height * scale)));
  const data = new Uint8Array(across * down);
  for (let row = 0; row < down; row += 1) data.set(from.data.subarray((top + row) * from.width + left, (top + row) * from.width + left + across), row * across);
  return { data, width: across, height: down, channels: 1, dpi: from.dpi };
}

const dark = 150;
const specks = 12;

/** Blanks the mark; a strip without ink beside it says nothing. */
function hasInk({ box, around, pixels }: Strip): boolean {
  blank(pixels, [box[0] - around[0], box[1] - around[1], box[2], box[3]]);
  let ink = 0;
  for (const level of pixels.data) if (level < dark) ink += 1;
  return ink > specks;
}

const white = 255;

function blank({ data, width, height, dpi }: Pixels, [x, y, across, down]: Box) {
  const scale = dpi / 72;
  const left = Math.max(0, Math.floor(x * scale) - 1);
  const right = Math.min(width, Math.ceil((x + across) * scale) + 1);
  for (let row = Math.max(0, Math.floor(y * scale) - 1); row < Math.min(height, Math.ceil((y + down) * scale) + 1); row += 1) data.fill(white, row * width + left, row * width + right);
}

const gap = 30;
const tallestSheet = 3_000;

/** Starting a reader costs more than reading a line, so the strips are read as lines of a few sheets. */
async function readStrips(strips: readonly Strip[]): Promise<Word[][]> {
  const read: Word[][] = [];
  const sheets = sheetsOf(strips);
  for (let first = 0; first < sheets.length; first += sheetsInHand) {
    const together = await Promise.all(sheets.slice(first, first + sheetsInHand).map(readSheet));
    read.push(...together.flat());
  }
  return read;
}

/** Each reader is a program of its own: two sheets are read in the time of one. */
const sheetsInHand = 2;

async function readSheet(sheet: readonly Strip[]): Promise<Word[][]> {
  const width = Math.max(...sheet.map(({ pixels }) => pixels.width)) + 2 * gap;
  const tops = sheet.map((_, place) => sheet.slice(0, place).reduce((sum, { pixels }) => sum + pixels.height + gap, gap));
  const height = tops.at(-1)! + sheet.at(-1)!.pixels.height + gap;
  const data = Buffer.alloc(width * height, white);
  sheet.forEach(({ pixels }, place) => {
    for (let row = 0; row < pixels.height; row += 1) data.set(pixels.data.subarray(row * pixels.width, (row + 1) * pixels.width), (tops[place]! + row) * width + gap);
  });
  const { words } = await ocrPicture({ data, width, height, channels: 1, dpi: readingDpi });
  return sheet.map(({ pixels, around }, place) => {
    const scale = pixels.dpi / 72;
    const own = words.filter(({ box: [, y, , down] }) => y + down / 2 >= tops[place]! && y + down / 2 < tops[place]! + pixels.height);
    return own.map(({ text, box: [x, y, across, down] }) => ({ text, box: [around[0] + (x - gap) / scale, around[1] + (y - tops[place]!) / scale, across / scale, down / scale] }));
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
function isCovered({ box }: Word, mark: Box): boolean {
  const shared = Math.min(box[0] + box[2], mark[0] + mark[2]) - Math.max(box[0], mark[0]);
  return overlap(box, mark) && shared > box[2] * 0.6;
}

const isWorthReading = ({ text }: Word) => plain(text).length >= shortest;

function isAt({ box: seen }: Word, { box: [x, y, width, height] }: Word): boolean {
  const left = Math.max(seen[0], x - 1.5);
  const top = Math.max(seen[1], y - 1.5);
  return areaOf([left, top, Math.min(seen[0] + seen[2], x + width + 1.5) - left, Math.min(seen[1] + seen[3], y + height + 1.5) - top]) > areaOf(seen) * 0.5;
}

const plain = (text: string) => looksLike(text).replace(/[^\p{L}\p{N}]/gu, "");

/** A reader of half-covered letters misreads some: one in four may be wrong. */
function saysIt(seen: Word, removed: Word): boolean {
  const [said, wanted] = [plain(seen.text), plain(removed.text)];
  return said.includes(wanted) || lettersApart(said, wanted) <= Math.floor(wanted.length / 4);
}

/** How many letters must be added, dropped or changed to make one word of the other. */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1];
    for (let at = 1; at <= other.length; at += 1) next.push(Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (letter === other[at - 1] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}
