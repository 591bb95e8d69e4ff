/** How letters lie on a page: which make a word together, and which line goes on where. */
import { describe, expect, test } from "vitest";
import { inColumnOrder, inPlaceOrder } from "~/adapters/pdf/read/lines-on-page";
import { findInText } from "~/adapters/pdf/read/read-letters";
import type { Letter } from "~/adapters/pdf/read/find-words";

type Set = { at: readonly [x: number, y: number]; pitch?: number };
const height = 10;

/** Letters of a font in which i and l are narrow, with a gap where a space was written. */
function written(said: string, { at: [x, y], pitch }: Set): Letter[] {
  let left = x;
  return [...said].flatMap((text): Letter[] => {
    const width = /[il ]/.test(text) ? 2.5 : 5.5;
    const cell = [left, y, width, height] as const;
    left += pitch ?? width;
    return [{ text, kind: text === " " ? "space" : "glyph", ink: [...cell], cell: [...cell] }];
  });
}
const said = (letters: readonly Letter[]) => letters.map(({ text }) => text).join("");

describe("letters at an even pitch", () => {
  test("are one word, however narrow some are", () =>
    expect(said(inPlaceOrder(written("Phillipa", { at: [0, 0], pitch: 6 })))).toBe("Phillipa\n"));

  test("keep their words apart", () =>
    expect(said(inPlaceOrder(written("is ill in bed", { at: [0, 0], pitch: 6 })))).toBe("is ill in bed\n"));

  test("that stand far apart are a row of signs", () =>
    expect(said(inPlaceOrder(written("lilil", { at: [0, 0], pitch: 30 })))).toBe("l i l i l\n"));

  test("make no word of ordinary ones: a hero sees", () =>
    expect(findInText(written("a hero sees", { at: [0, 0] }), "rose")).toEqual([]));
});

describe("letters with room between them", () => {
  const setWide = (words: string, room: number, y = 0) => {
    let left = 0;
    return [...words].flatMap((text): Letter[] => {
      const [letter] = written(text, { at: [left, y] });
      left += letter!.cell[2] + room;
      return [letter!];
    });
  };

  test.each([1.6, 2, 3, 4])("%s points: a name set wide is one, and its words stay apart", (room) => {
    expect(said(inPlaceOrder(setWide("told Phillipa Quill today", room)))).toBe("told Phillipa Quill today\n");
    expect(findInText(setWide("told Phillipa Quill today", room), "Phillipa Quill").length).toBeGreaterThan(0);
  });

  test("a wide letter among them parts nothing", () => {
    const [wide, ...others] = setWide("Wilhelmina", 8);
    const [x, y, width, height] = wide!.cell;
    const moved = others.map((letter): Letter => {
      const cell = [letter.cell[0] + 8, y, letter.cell[2], height] as const;
      return { ...letter, ink: [...cell], cell: [...cell] };
    });
    const first: Letter = { ...wide!, ink: [x, y, width + 8, height], cell: [x, y, width + 8, height] };
    expect(said(inPlaceOrder([first, ...moved]))).toBe("Wilhelmina\n");
  });

  test("spelt out with spaces it is found", () =>
    expect(findInText(written("P h i l l i p a", { at: [0, 0] }), "Phillipa").length).toBeGreaterThan(0));

  test("ordinary words stay as they are", () =>
    expect(said(inPlaceOrder(written("he is as ill as I am", { at: [0, 0] })))).toBe("he is as ill as I am\n"));
});

describe("two columns", () => {
  const heading = written("a heading over all of both columns", { at: [0, 0] });
  const page = [
    ...heading,
    ...written("by Quill-", { at: [0, 40] }),
    ...written("of the ward", { at: [100, 43] }),
    ...written("feather", { at: [0, 52] }),
    ...written("and Thistle-", { at: [100, 55] }),
    ...written("see page two", { at: [0, 90] }),
  ];

  test("are read one after the other, between what stands over and under them", () =>
    expect(said(inColumnOrder(page)).split("\n")).toEqual([
      "a heading over all of both columns",
      "by Quill-",
      "feather",
      "of the ward",
      "and Thistle-",
      "see page two",
      "",
    ]));

  test("hold a word in one of them", () => {
    const boxes = findInText(page, "Quillfeather");
    expect(boxes).toHaveLength(2);
    expect(boxes.every(([x, , width]) => x + width < 60)).toBe(true);
  });

  test("make no word of what stands beside it", () => {
    const beside = [...written("by Quill ", { at: [0, 40] }), ...written("feather", { at: [100, 40] })];
    expect(findInText(beside, "Quillfeather")).toEqual([]);
  });
});
