/**
 * Boxes are widened as far as the letter goes that they cut, and no further. A page of 60 by 20 dots; ink stands from
 * row 5 to 14.
 */
import { expect, test } from "vitest";
import { aroundTheInk } from "~/adapters/ocr/around-the-ink";
import type { ReadWord } from "~/adapters/ocr/ocr";

const [width, height] = [60, 20];

/** Ink in these columns. */
function page(...stretches: [from: number, to: number][]) {
  const data = new Uint8Array(width * height).fill(255);
  for (const [from, to] of stretches) for (let y = 5; y < 15; y += 1) data.fill(0, y * width + from, y * width + to);
  return { data, width, height, dpi: 200 };
}
const word = (x: number, across: number, line = 1): ReadWord => ({
  text: "D",
  box: [x, 5, across, 10],
  confidence: 90,
  line,
});

test.each<[string, [number, number][], ReadWord[], [x: number, across: number][]]>([
  ["a box that ends within its letter", [[10, 18]], [word(10, 4)], [[10, 8]]],
  ["a box that begins within its letter", [[10, 18]], [word(14, 4)], [[10, 8]]],
  [
    "a box that is right",
    [
      [10, 18],
      [22, 30],
    ],
    [word(10, 8), word(22, 8)],
    [
      [10, 8],
      [22, 8],
    ],
  ],
  [
    "letters of one word that touch nothing beside it",
    [
      [10, 18],
      [20, 30],
    ],
    [word(10, 8)],
    [[10, 8]],
  ],
  [
    "two words whose ink runs together: not into the next",
    [[10, 30]],
    [word(10, 6), word(20, 10)],
    [
      [10, 9],
      [17, 13],
    ],
  ],
  ["a rule through the line: no further than a letter is tall", [[0, 60]], [word(20, 10)], [[10, 30]]],
  ["the edge of the paper", [[50, 60]], [word(52, 6)], [[50, 10]]],
])("%s", (_, ink, words, expected) =>
  expect(aroundTheInk(page(...ink), words).map(({ box: [x, , across] }) => [x, across])).toEqual(expected),
);
