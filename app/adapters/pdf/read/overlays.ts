/**
 * The words that stay selectable on a page which leaves as a picture: those a reader sees, or a scanner read, and no
 * mark covers.
 */
import type { Box } from "~/domain/records/pages";
import { overlap, unionOf } from "~/adapters/pdf/engine/coordinates";
import { runsOfGlyphs, spelledOut, type Char } from "~/adapters/pdf/engine/pdfium-chars";
import type { SeenPage } from "./page-sight";
import { wordsByPlace } from "./reading-orders";
import { drawnUnder } from "./drawn-under";
import { lettersUnder, stretchesWhere } from "./letters-under-boxes";

/**
 * One run of characters: where its baseline begins and runs to, in displayed points, y down. `fromLayer` words are not
 * drawn themselves, so they must not spell what was removed elsewhere; `words` are the whole words they belong to, read
 * either way.
 */
export type Overlay = {
  text: string;
  origin: readonly [x: number, y: number];
  direction: readonly [x: number, y: number];
  size: number;
  length: number;
  fromLayer: boolean;
  words: string[];
};

const clearance = 4;

export function overlaysOf(
  { chars, sight, objects }: Pick<SeenPage, "chars" | "sight" | "objects">,
  boxes: readonly Box[],
  fewerWords = false,
): Overlay[] {
  const near = fewerWords
    ? boxes.map(([x, y, width, height]): Box => [
        x - clearance,
        y - clearance,
        width + 2 * clearance,
        height + 2 * clearance,
      ])
    : [];
  const taken = lettersUnder(chars, boxes, drawnUnder(objects));
  const sightOf = new Map(chars.map((char, place) => [char, sight[place]] as const));
  const byPlace = new Map(
    wordsByPlace(chars.filter((char) => sightOf.get(char) === "layer")).flatMap((word) =>
      word.map((char) => [char, spelledOut(word)] as const),
    ),
  );
  return runsOfGlyphs(chars).flatMap((run) => {
    if (run.some((char) => near.some((box) => overlap(box, char.loose)))) return [];
    const word = spelledOut(run);
    const stays = (char: Char) => sightOf.get(char) !== "hidden" && !taken.has(char);
    return stretchesWhere(run, stays).map((stretch) => ({
      ...laidOut(stretch),
      fromLayer: stretch.some((char) => sightOf.get(char) === "layer"),
      words: [...new Set([word, ...stretch.flatMap((char) => byPlace.get(char) ?? [])])],
    }));
  });
}

function laidOut(stretch: readonly Char[]): Omit<Overlay, "fromLayer" | "words"> {
  const first = stretch[0]!;
  const [dx, dy] = first.direction;
  const [x, y, width, height] = unionOf(stretch.map((char) => char.loose));
  const reach = (cornerX: number, cornerY: number) =>
    (cornerX - first.origin[0]) * dx + (cornerY - first.origin[1]) * dy;
  const length = Math.max(0.5, reach(x, y), reach(x + width, y), reach(x, y + height), reach(x + width, y + height));
  return {
    text: spelledOut(stretch),
    origin: first.origin,
    direction: first.direction,
    size: Math.max(1, first.size),
    length,
  };
}
