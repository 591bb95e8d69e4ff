import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOrder, leavingPages, movePages, turnedBox, turnedSize, turnPages } from "~/domain/redaction/arrangement";
import { emptyMarks, leaveOutPage } from "~/domain/redaction/marks";
import type { Box } from "~/domain/records/pages";
import type { Arrangement, Turn } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";

const five = [1, 2, 3, 4, 5];

describe("moving pages", () => {
  test.each<[string, number[], number | null, number[]]>([
    ["one to the front", [4], 1, [4, 1, 2, 3, 5]],
    ["one further back", [2], 5, [1, 3, 4, 2, 5]],
    ["one to the end", [2], null, [1, 3, 4, 5, 2]],
    ["several, which keep their order whatever order they are named in", [5, 2], 1, [2, 5, 1, 3, 4]],
    ["before itself, which changes nothing", [3], 3, [1, 2, 3, 4, 5]],
    ["before a page that moves too: before the next that stays", [2, 3], 3, [1, 2, 3, 4, 5]],
    ["all of them, which changes nothing", five, 1, five],
  ])("%s", (_, moving, before, expected) =>
    expect(inOrder(five, movePages(five, {}, moving, before))).toEqual(expected),
  );

  test("moved back, nothing is left of it", () => {
    expect(movePages(five, movePages(five, {}, [4], 1), [4], 5)).toEqual({});
  });

  test("a page that became ready after the move comes after the others", () => {
    expect(inOrder([1, 2, 3, 4], { order: [3, 1, 2] })).toEqual([3, 1, 2, 4]);
  });

  test("whatever is moved, every page is there once", () => {
    const pages = fc
      .integer({ min: 1, max: 12 })
      .map((count) => Array.from({ length: count }, (_, index) => index + 1));
    const moves = fc.array(
      fc.tuple(fc.array(fc.integer({ min: 1, max: 12 })), fc.option(fc.integer({ min: 1, max: 12 }))),
    );
    fc.assert(
      fc.property(pages, moves, (all, steps) => {
        const end = steps.reduce<Arrangement>(
          (now, [moving, before]) =>
            movePages(all, now, moving, before !== null && all.includes(before) ? before : null),
          {},
        );
        expect([...inOrder(all, end)].sort((a, b) => a - b)).toEqual(all);
      }),
    );
  });
});

describe("turning pages", () => {
  const page = { width: 600, height: 800 };
  const turns: (0 | Turn)[] = [0, 90, 180, 270];

  test.each<[0 | Turn, Box]>([
    [0, [10, 20, 100, 30]],
    [90, [750, 10, 30, 100]],
    [180, [490, 750, 100, 30]],
    [270, [20, 490, 30, 100]],
  ])("by %s degrees, a box at the top left comes to %j", (turn, expected) => {
    expect(turnedBox([10, 20, 100, 30], page, turn)).toEqual(expected);
  });

  test("turned and turned back, it lies where it lay, and never off the page", () => {
    const box = fc.tuple(fc.nat(500), fc.nat(700), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(box, fc.constantFrom(...turns), (from, turn) => {
        const size = turnedSize(page, turn);
        const there = turnedBox(from, page, turn);
        expect(
          there[0] >= 0 && there[1] >= 0 && there[0] + there[2] <= size.width && there[1] + there[3] <= size.height,
        ).toBe(true);
        expect(turnedBox(there, size, ((360 - turn) % 360) as 0 | Turn)).toEqual(from);
      }),
    );
  });

  test("four quarters are none", () => {
    const once = turnPages({ order: [2, 1] }, [1, 2], 90);
    expect(once).toEqual({ order: [2, 1], turned: { 1: 90, 2: 90 } });
    expect(turnPages(once, [1], 270)).toEqual({ order: [2, 1], turned: { 2: 90 } });
    expect([90, 90, 90, 90].reduce<Arrangement>((now) => turnPages(now, [1], 90), {})).toEqual({});
  });
});

test("the release copy takes the pages in their new order and turn, without those left out", () => {
  const pages: PageManifest = {
    version: 1,
    pages: five.map((number) => ({ number, width: 1, height: 1, readBy: "nothing", findings: [] })),
  };
  const marks = {
    ...leaveOutPage(emptyMarks, 2, { because: "duplicate", by: "o", at: "t" }),
    arrangement: { order: [5, 1, 2, 3, 4], turned: { 3: 90 as const } },
  };
  expect(leavingPages(pages, marks)).toEqual([
    { page: 5, turned: 0 },
    { page: 1, turned: 0 },
    { page: 3, turned: 90 },
    { page: 4, turned: 0 },
  ]);
});
