/**
 * What on a page no program here can read: handwriting and drawings, pages that are hardly legible, and photographs.
 */
import type { LeftToTheEye, Word } from "~/domain/records/pages";
import { blotsOn, mayBeWritten } from "./blots";
import { blankOut, type GreyPage } from "./page-ink";
import { withoutRules } from "./ruled-lines";

const surelyRead = 60;
const hardlyRead = 55;

type Read = { words: readonly Word[]; readBy: "text-layer" | "ocr" | "nothing"; confidence: number | null };

/** The page in grey at about 100 dots an inch, as it is seen and with its paper made even. */
type Glance = { seen: GreyPage; even: GreyPage };

export function leftToTheEye({ seen, even }: Glance, { words, readBy, confidence }: Read): LeftToTheEye[] {
  const photographs = photographIn(seen);
  const paper = withoutRules(
    blankOut(
      even,
      words.filter((word) => (word.confidence ?? 100) >= surelyRead),
    ),
  );
  for (const [row, column] of photographs.tiles) blankTile(paper, row, column);
  const unread = writtenShare(paper);
  return [
    ...(unread > handwriting ? ["unread-marks" as const] : []),
    ...(readBy === "ocr" && confidence !== null && confidence < hardlyRead ? ["poor-reading" as const] : []),
    ...(photographs.share > largePhotograph ? ["photograph" as const] : []),
  ];
}

const writtenShare = (page: GreyPage) =>
  blotsOn(page)
    .filter(mayBeWritten)
    .reduce((sum, { ink }) => sum + ink, 0) / page.data.length;

/** The ink of two or three lines of handwriting, as a share of the page. */
const handwriting = 0.003;
const largePhotograph = 0.04;
const white = 255;

const tile = 16;
const middleTones = [50, 200] as const;

/**
 * A tile belongs to a photograph when most of it is neither ink nor paper, and it is more than one shade with the grain
 * of the paper.
 */
function photographIn(page: GreyPage): { share: number; tiles: [row: number, column: number][] } {
  const { data, width, height } = page;
  const flat = Math.max(flattest, 6 * grainOf(page) ** 2);
  const tiles: [number, number][] = [];
  for (let row = 0; row + tile <= height; row += tile) {
    for (let column = 0; column + tile <= width; column += tile) {
      let [middle, sum, squares] = [0, 0, 0];
      for (let y = row; y < row + tile; y += 1) {
        for (let x = column; x < column + tile; x += 1) {
          const shade = data[y * width + x]!;
          if (shade > middleTones[0] && shade < middleTones[1]) middle += 1;
          sum += shade;
          squares += shade * shade;
        }
      }
      const count = tile * tile;
      const variance = squares / count - (sum / count) ** 2;
      if (middle > count * 0.6 && variance > flat) tiles.push([row, column]);
    }
  }
  return { share: (tiles.length * tile * tile) / (width * height), tiles };
}

const flattest = 4;

/** How much neighbours differ, as a rule. */
function grainOf({ data }: GreyPage): number {
  const counts = new Uint32Array(256);
  for (let at = 1; at < data.length; at += 1) counts[Math.abs(data[at]! - data[at - 1]!)]! += 1;
  let sum = 0;
  return counts.findIndex((count) => (sum += count) >= data.length / 2);
}

function blankTile({ data, width }: GreyPage, row: number, column: number) {
  for (let y = row; y < row + tile; y += 1) data.fill(white, y * width + column, y * width + column + tile);
}
