import { expect, test } from "vitest";
import { emptyMarks, leaveOutPage, releasePage, withholdPage } from "~/domain/redaction/marks";
import type { MarksManifest } from "~/domain/redaction/marks-manifest";
import { pointsLeaving, pointsOf, whyWordsAreNeeded, type SaidOfPages } from "~/domain/redaction/page-points";
import { reject } from "~/domain/redaction/suggestions/rejections";
import type { Suggestion } from "~/domain/redaction/suggestions/kinds";

const phoneOn = (page: number): Suggestion => ({
  id: `${page}.telephone.60.120`,
  page,
  kind: "telephone",
  text: "07700 900123",
  boxes: [[60, 120, 80, 12]],
  key: "telephone 07700900123",
  why: "a telephone number",
  reason: "TP-PERSON",
});
const said: SaidOfPages = {
  suggestions: [phoneOn(1), phoneOn(2)],
  outside: new Map([[2, [{ why: "before", day: "2009-05-01" }]]]),
};
const at = "2026-06-12T10:00:00Z";
const by = "officer-1";
const released = releasePage(releasePage(emptyMarks, 1), 2);
const idsOf = (marks: MarksManifest) => pointsLeaving(pointsOf(said, marks), marks).map(({ id }) => id);

test.each<[string, MarksManifest, string[]]>([
  ["nothing that has not been released", emptyMarks, []],
  ["released without a word", released, ["1.telephone.60.120", "2.telephone.60.120", "2.outside.before"]],
  [
    "turned down at one place",
    reject(released, { page: 1, by, at, what: "place", suggestion: "1.telephone.60.120" }),
    ["2.telephone.60.120", "2.outside.before"],
  ],
  [
    "covered",
    {
      ...released,
      marks: [{ id: "m", page: 2, how: "box", boxes: [[50, 110, 120, 40]], reason: "TP-PERSON", by, at }],
    },
    ["1.telephone.60.120", "2.outside.before"],
  ],
  ["left out", leaveOutPage(released, 2, { because: "outside-request", by, at }), ["1.telephone.60.120"]],
  [
    "withheld whole",
    withholdPage(released, { id: "w", page: 1, how: "withhold", reason: "TP-PERSON", by, at }),
    ["2.telephone.60.120", "2.outside.before"],
  ],
  [
    "accepted with the page, but for what came up since",
    releasePage(released, 2, { words: "Her own", by, at, accepts: ["2.outside.before"] }),
    ["1.telephone.60.120", "2.telephone.60.120"],
  ],
])("what leaves undecided: %s", (_, marks, ids) => expect(idsOf(marks)).toEqual(ids));

test("a suggestion is asked about before the request", () => {
  const points = pointsOf(said, emptyMarks);
  expect(whyWordsAreNeeded(points)).toBe("suggestions-open");
  expect(whyWordsAreNeeded(points.filter(({ what }) => what === "outside-request"))).toBe("perhaps-outside");
  expect(whyWordsAreNeeded([])).toBeNull();
});
