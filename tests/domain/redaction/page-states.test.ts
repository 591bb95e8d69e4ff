import { describe, expect, test } from "vitest";
import {
  countsByState,
  firstToDecide,
  firstUndecidedFrom,
  isLeftOut,
  isUndecided,
  neighbours,
  nextUndecided,
  pairAt,
  standingOf,
  type PageStanding,
  type PageState,
} from "~/domain/redaction/page-states";
import type { Finding } from "~/domain/records/pages";
import type { MarksManifest, OfficersMark } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";

const finding: Finding = { kind: "foreign-nhs-number", box: [0, 0, 60, 12], lastFour: "0026" };
const pages: PageManifest = {
  version: 1,
  pages: [1, 2, 3, 4, 5].map((number) => ({
    number,
    width: 595,
    height: 842,
    readBy: "text-layer",
    findings: number >= 4 ? [finding, finding] : [],
  })),
};
const made = { by: "officer-1", at: "2026-06-12T10:00:00.000Z", reason: "TP-PERSON" } as const;
const boxed = (page: number): OfficersMark => ({
  id: `box-${page}`,
  page,
  how: "box",
  boxes: [[10, 20, 30, 12]],
  ...made,
});
const withheld = (page: number): OfficersMark => ({ id: `withhold-${page}`, page, how: "withhold", ...made });
const manifest: MarksManifest = {
  version: 3,
  marks: [boxed(2), boxed(2), withheld(3), boxed(3), boxed(5)],
  decisions: { 1: "release", 2: "release", 3: "withhold" },
};

test("each page says how it stands, with its boxes and what was found on it", () => {
  expect(standingOf(pages, manifest)).toEqual([
    { page: 1, state: "released", marks: 0, findings: 0 },
    { page: 2, state: "part", marks: 2, findings: 0 },
    { page: 3, state: "withheld", marks: 1, findings: 0 },
    { page: 4, state: "flagged", marks: 0, findings: 2 },
    { page: 5, state: "flagged", marks: 1, findings: 2 },
  ]);
});

test("a page without a decision is undecided however much is marked on it; a decision settles what was found", () => {
  const [first, , , fourth] = standingOf(pages, { version: 4, marks: [boxed(1)], decisions: { 4: "release" } });
  expect(first).toMatchObject({ state: "undecided", marks: 1 });
  expect(fourth).toMatchObject({ state: "released", findings: 2 });
});

test("a page that is left out says why, and one that somebody is asked about waits, unless it is settled or flagged", () => {
  const out = { by: "officer-1", at: made.at };
  const left: MarksManifest = {
    version: 5,
    marks: [boxed(1)],
    decisions: { 1: "leave-out", 2: "leave-out", 3: "release" },
    leftOut: { 1: { because: "duplicate", ...out }, 2: { because: "not-this-patients", ...out } },
  };
  const standing = standingOf(pages, left, (page) => [1, 3, 4].includes(page));
  expect(standing.map(({ state }) => state)).toEqual([
    "duplicate",
    "not-this-patients",
    "released",
    "flagged",
    "flagged",
  ]);
  expect(standing.map(isLeftOut)).toEqual([true, true, false, false, false]);
  expect(
    standingOf(pages, { version: 0, marks: [], decisions: {} }, (page) => page === 2).map(({ state }) => state),
  ).toEqual(["undecided", "being-consulted", "undecided", "flagged", "flagged"]);
  expect(countsByState(standing)).toMatchObject({ duplicate: 1, flagged: 2, undecided: 0 });
});

test("pages are listed as they lie, and turned as they lie", () => {
  const standing = standingOf(pages, { ...manifest, arrangement: { order: [5, 1, 2, 3, 4] } });
  expect(standing.map(({ page }) => page)).toEqual([5, 1, 2, 3, 4]);
  expect(neighbours(standing, 1)).toEqual({ previous: 5, next: 2 });
  expect(neighbours(standing, 2, isUndecided)).toEqual({ previous: 5, next: 4 });
  expect(neighbours(standing, 4)).toEqual({ previous: 3, next: null });
  expect(nextUndecided(standing, 1)).toBe(4);
  expect(nextUndecided(standing, 4)).toBe(5);
  expect(firstToDecide(standing)).toBe(5);
});

describe("where an officer turns next", () => {
  const standing = (...states: PageState[]): PageStanding[] =>
    states.map((state, index) => ({ page: index + 1, state, marks: 0, findings: 0 }));

  test.each<[PageState, boolean]>([
    ["undecided", true],
    ["flagged", true],
    ["released", false],
    ["part", false],
    ["withheld", false],
    ["being-consulted", true],
    ["duplicate", false],
    ["outside-request", false],
    ["not-this-patients", false],
  ])("a page that is %s is still to be decided: %s", (state, expected) => {
    expect(isUndecided(standing(state)[0]!)).toBe(expected);
  });

  test.each<[string, PageStanding[], number, number | null]>([
    ["on to the next without a decision", standing("undecided", "released", "flagged", "undecided"), 1, 3],
    ["on, although an earlier one was passed over", standing("undecided", "released", "flagged", "undecided"), 3, 4],
    ["past the last, back to the first", standing("undecided", "released", "flagged", "released"), 3, 1],
    ["never to the page one is on", standing("released", "undecided", "released"), 2, null],
    ["nowhere when every page is decided", standing("released", "part", "withheld"), 1, null],
  ])("%s", (_, pagesNow, page, next) => expect(nextUndecided(pagesNow, page)).toBe(next));

  test("one begins at the first page without a decision, or at page 1", () => {
    expect(firstToDecide(standing("released", "withheld", "flagged", "undecided"))).toBe(3);
    expect(firstToDecide(standing("released", "part"))).toBe(1);
    expect(firstToDecide([])).toBe(1);
  });
});

describe("two pages at once", () => {
  const standing = [4, 1, 2, 3, 5].map((page): PageStanding => ({
    page,
    state: page === 1 ? "released" : "undecided",
    marks: 0,
    findings: 0,
  }));

  test.each<[string, number, number[], number | null, number | null]>([
    ["from the first page", 4, [4, 1], null, 2],
    ["as the pages lie, not as they are numbered", 2, [2, 3], 4, 5],
    ["from a second page: the pair before begins at the first", 1, [1, 2], 4, 3],
    ["the last page lies alone", 5, [5], 2, null],
  ])("%s", (_, page, pages, previous, next) => {
    const pair = pairAt(standing, page);
    expect({ ...pair, pages: pair.pages.map((each) => each.page) }).toEqual({ pages, previous, next });
  });

  test("coming back from a page leads to the first of the pair while it has no decision, then on", () => {
    expect(firstUndecidedFrom(standing, 4)).toBe(4);
    expect(firstUndecidedFrom(standing, 1)).toBe(2);
    expect(
      firstUndecidedFrom(
        standing.filter(({ state }) => state === "released"),
        1,
      ),
    ).toBe(null);
  });
});
