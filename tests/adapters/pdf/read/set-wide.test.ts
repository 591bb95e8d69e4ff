/** Letters with room between them: one word to a reader. */
import { expect, test } from "vitest";
import { joinedWhereSetWide } from "~/adapters/pdf/read/set-wide";
import type { Box } from "~/domain/records/pages";

const height = 12;
type Letter = { text: string; loose: Box };

/** Each run as PDFium parts them, with so much room between their letters and after the run. */
function set(runs: readonly string[], { within, after }: { within: number; after: number }): Letter[][] {
  let left = 0;
  return runs.map((run) => {
    const letters = [...run].map((text): Letter => {
      const width = /[il]/.test(text) ? 3 : 6;
      const letter: Letter = { text, loose: [left, 0, width, height] };
      left += width + within;
      return letter;
    });
    left += after - within;
    return letters;
  });
}
const said = (runs: readonly Letter[][]) => runs.map((run) => run.map(({ text }) => text).join(""));

test.each<[string, string[], { within: number; after: number }, string[]]>([
  ["set wide, parted at every letter", [..."Phillipa"], { within: 0, after: 2.5 }, ["Phillipa"]],
  ["set wide, parted here and there", ["Ph", "il", "lipa"], { within: 3, after: 3 }, ["Phillipa"]],
  ["spelt out with spaces", [..."Quill"], { within: 0, after: 4 }, ["Quill"]],
  ["three letters may be initials", ["J", "K", "R"], { within: 0, after: 4 }, ["J", "K", "R"]],
  [
    "ordinary words stay apart",
    ["she", "was", "seen", "today"],
    { within: 0, after: 3 },
    ["she", "was", "seen", "today"],
  ],
  ["letters in columns stay apart", [..."YNYN"], { within: 0, after: 30 }, ["Y", "N", "Y", "N"]],
])("%s", (_, runs, room, wanted) => expect(said(joinedWhereSetWide(set(runs, room)))).toEqual(wanted));

test("what stands after it, with more room, is another word", () => {
  const first = set([..."Phillipa"], { within: 0, after: 2 });
  const shifted = set([..."Quill"], { within: 0, after: 2 }).map((run) =>
    run.map(({ text, loose: [x, y, w, h] }): Letter => ({ text, loose: [x + 75, y, w, h] })),
  );
  expect(said(joinedWhereSetWide([...first, ...shifted]))).toEqual(["Phillipa", "Quill"]);
});
