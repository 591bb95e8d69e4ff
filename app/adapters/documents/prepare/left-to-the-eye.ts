/**
 * What on a page no program here can read: handwriting and drawings, pages that are hardly legible, and photographs.
 */
import type { LeftToTheEye, Word } from "~/domain/records/pages";
import { blankOut, inkShare, type GreyPage } from "./page-ink";

const surelyRead = 60;
const hardlyRead = 55;

type Read = { words: readonly Word[]; readBy: "text-layer" | "ocr" | "nothing"; confidence: number | null };

/** `glance` is the page in grey at about 100 dots an inch. */
export function leftToTheEye(glance: GreyPage, { words, readBy, confidence }: Read): LeftToTheEye[] {
  const photographs = photographIn(glance);
  const paper = withoutRules(
    blankOut(
      glance,
      words.filter((word) => (word.confidence ?? 100) >= surelyRead),
    ),
  );
  for (const [row, column] of photographs.tiles) blankTile(paper, row, column);
  const unread = inkShare(paper);
  return [
    ...(unread > handwriting ? ["unread-marks" as const] : []),
    ...(readBy === "ocr" && confidence !== null && confidence < hardlyRead ? ["poor-reading" as const] : []),
    ...(photographs.share > largePhotograph ? ["photograph" as const] : []),
  ];
}

/** The ink of two or three lines of handwriting, as a share of the page. */
const handwriting = 0.003;
const largePhotograph = 0.04;

/** Ruled lines, boxes and solid blocks are runs of ink longer than any stroke of a pen. */
const longestStroke = 60;
const dark = 160;
const white = 255;

function withoutRules(page: GreyPage): GreyPage {
  const { width, height } = page;
  const data = Uint8Array.from(page.data);
  const wipe = (from: number, length: number, by: number) => {
    if (length > longestStroke) for (let step = 0; step < length; step += 1) data[from + step * by] = white;
  };
  const runs = (start: number, count: number, by: number) => {
    let length = 0;
    for (let step = 0; step <= count; step += 1) {
      if (step < count && page.data[start + step * by]! < dark) length += 1;
      else {
        wipe(start + (step - length) * by, length, by);
        length = 0;
      }
    }
  };
  for (let row = 0; row < height; row += 1) runs(row * width, width, 1);
  for (let column = 0; column < width; column += 1) runs(column, height, width);
  return { ...page, data };
}

const tile = 16;
const middleTones = [50, 200] as const;

/** A tile belongs to a photograph when most of it is neither ink nor paper, and it is not one flat shade. */
function photographIn({ data, width, height }: GreyPage): { share: number; tiles: [row: number, column: number][] } {
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

const flat = 4;

function blankTile({ data, width }: GreyPage, row: number, column: number) {
  for (let y = row; y < row + tile; y += 1) data.fill(white, y * width + column, y * width + column + tile);
}
