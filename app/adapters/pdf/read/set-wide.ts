/**
 * Letters with the same room between them, set wide or spelt out with spaces ("S e c r e t"): a reader sees one word,
 * and the file has many.
 */
import type { Box } from "~/domain/records/pages";

/** Fewer letters with the same room between them may stand so by chance. */
export const fewestSetWide = 4;

/** Of the height of a letter: less is ordinary, and more parts columns. */
const least = 0.05;
const most = 0.7;
const strayed = 0.35;
const strayedWide = 0.3;

type Placed = { loose: Box };

/** Runs of letters, each as wide as the next and with the same room between, as one run; the others as they are. */
export function joinedWhereSetWide<C extends Placed>(runs: readonly C[][]): C[][] {
  const joined: C[][] = [];
  let group: C[][] = [];
  let room: number | null = null;
  const end = () => {
    const letters = group.flat();
    joined.push(...(group.length > 1 && letters.length >= fewestSetWide ? [letters] : group));
    group = [];
    room = null;
  };
  for (const run of runs) {
    const between = group.length > 0 ? roomBetween(group.at(-1)!.at(-1)!, run[0]!) : null;
    const goesOn =
      between !== null && isNear(between, room ?? between) && [...group, run].every((each) => isSetSo(each, between));
    if (!goesOn) end();
    else room = between;
    group.push(run);
  }
  end();
  return joined;
}

/** Small capitals stand a little otherwise than large ones. */
const isNear = (one: number, other: number) => Math.abs(one - other) <= Math.max(strayed, other * strayedWide);

const isSetSo = (run: readonly Placed[], room: number): boolean =>
  run.every((letter, place) => place === 0 || isNear(roomBetween(run[place - 1]!, letter) ?? Number.NaN, room));

/** Null where the second does not stand beside the first, or nearer or farther than words set wide do. */
function roomBetween({ loose: one }: Placed, { loose: other }: Placed): number | null {
  const height = Math.max(one[3], other[3]);
  const isLevel = Math.abs(one[1] + one[3] / 2 - other[1] - other[3] / 2) < height * 0.3;
  const room = other[0] - one[0] - one[2];
  return isLevel && room > height * least && room <= height * most ? room : null;
}
