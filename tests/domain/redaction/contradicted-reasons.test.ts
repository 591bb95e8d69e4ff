import { describe, expect, test } from "vitest";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { contradictedReasons, pointOf, type ContradictedReason } from "~/domain/redaction/contradicted-reasons";
import { addMarks, emptyMarks, leaveOutPage, releasePage, withholdPage } from "~/domain/redaction/marks";
import type { MarksManifest } from "~/domain/redaction/marks-manifest";
import type { Suggestion } from "~/domain/redaction/suggestions/kinds";
import { reject } from "~/domain/redaction/suggestions/rejections";
import type { PageManifest } from "~/domain/records/page-manifest";
import type { AskedFor } from "~/domain/records/page-scope";
import type { ExemptionCode } from "~/domain/terms/vocabulary";

const withoutGrounds = (found: readonly ContradictedReason[]) => found.filter(({ why }) => why !== "ground-to-record");
const at = "2026-06-12T10:00:00Z";
const by = "officer-1";
const everything: AskedFor = { from: null, to: null, sites: [], kinds: [] };
const the2020s: AskedFor = { ...everything, from: "2020-01-01", to: "2024-12-31" };

const pageOf = (...days: CalendarDay[]): PageManifest => ({
  version: 1,
  pages: [
    {
      number: 1,
      width: 595,
      height: 842,
      readBy: "text-layer",
      findings: [],
      about: {
        kind: null,
        department: null,
        areas: [],
        sites: [],
        days: days.map((day) => ({ day, what: "entry" as const })),
      },
    },
  ],
});
const marked = (reason: ExemptionCode): MarksManifest =>
  addMarks(emptyMarks, [{ id: "m", page: 1, how: "box", boxes: [[1, 1, 9, 9]], reason, by, at }]);
const withheld = (reason: ExemptionCode) =>
  withholdPage(emptyMarks, { id: "m", page: 1, how: "withhold", reason, by, at });
const outside = leaveOutPage(emptyMarks, 1, { because: "outside-request", by, at });

describe("a reason that the days of its page speak against", () => {
  test.each<[string, MarksManifest, CalendarDay[], AskedFor, CalendarDay | null]>([
    ["made before November 1991, on a page of that day", marked("D-1991"), ["1991-11-01"], everything, "1991-11-01"],
    ["and on one of the day before", marked("D-1991"), ["1991-10-31"], everything, null],
    ["the latest of its days counts", marked("D-1991"), ["1988-02-03", "1999-05-03"], everything, "1999-05-03"],
    ["the whole page withheld", withheld("D-1991"), ["2004-01-02"], everything, "2004-01-02"],
    ["released with the mark on it", releasePage(marked("D-1991"), 1), ["2004-01-02"], everything, "2004-01-02"],
    ["a page without a day of its own", marked("D-1991"), [], everything, null],
    ["another reason", marked("D-HARM"), ["2004-01-02"], everything, null],
    ["outside the request, within the days asked for", marked("OUT-OF-SCOPE"), ["2021-03-04"], the2020s, "2021-03-04"],
    ["left out for it", outside, ["2021-03-04", "2022-01-01"], the2020s, "2022-01-01"],
    ["left out, and one of its days lies outside", outside, ["2019-12-31", "2022-01-01"], the2020s, null],
    ["left out from another site", outside, ["2021-03-04"], { ...the2020s, sites: ["Northfield"] }, "2021-03-04"],
    ["left out, and no days were asked for", outside, ["2021-03-04"], everything, null],
    [
      "left out as a duplicate",
      leaveOutPage(emptyMarks, 1, { because: "duplicate", by, at }),
      ["2021-03-04"],
      the2020s,
      null,
    ],
  ])("%s", (_, marks, days, asked, day) =>
    expect(
      contradictedReasons(pageOf(...days), marks, { asked, suggestions: [] }).map((each) => "day" in each && each.day),
    ).toEqual(day ? [day] : []),
  );

  test("is one point of the gate, however many marks bear it", () => {
    const twice = addMarks(marked("D-1991"), [
      { id: "n", page: 1, how: "box", boxes: [[1, 30, 9, 9]], reason: "D-1991", by, at },
    ]);
    expect(
      contradictedReasons(pageOf("2004-01-02"), twice, { asked: everything, suggestions: [] }).map(pointOf),
    ).toEqual([{ page: 1, what: "reason-contradicted", id: "1.made-since-1991.D-1991" }]);
  });
});

describe("a mark that covers hardly more than what reads as somebody else’s", () => {
  const read = (over: Partial<Suggestion> = {}): Suggestion => ({
    id: "1.120",
    page: 1,
    kind: "name",
    text: "Mair Hughes",
    boxes: [[100, 100, 60, 12]],
    key: "mair hughes",
    why: "a name",
    reason: "TP-PERSON",
    ...over,
  });
  const over = (reason: ExemptionCode, box: [number, number, number, number] = [99, 99, 62, 14]): MarksManifest =>
    addMarks(emptyMarks, [{ id: "m", page: 1, how: "words", boxes: [box], text: "Mair Hughes", reason, by, at }]);
  const name = read();
  const rejected = reject(over("LPP"), { what: "place", suggestion: name.id, page: 1, by, at });

  test.each<[string, MarksManifest, Suggestion, readonly string[]]>([
    ["a name as legal advice", over("LPP"), name, ["1.is-somebody-elses.LPP.1.120"]],
    [
      "an address for serious harm",
      over("HARM-PATIENT"),
      read({ kind: "address" }),
      ["1.is-somebody-elses.HARM-PATIENT.1.120"],
    ],
    [
      "a telephone of the dead’s kin",
      over("D-LPP"),
      read({ kind: "telephone", reason: "D-THIRD-PARTY" }),
      ["1.is-somebody-elses.D-LPP.1.120"],
    ],
    ["a name as a third party’s", over("TP-PERSON"), name, []],
    ["a name as that of who told it", over("TP-SOURCE"), name, []],
    ["a member of staff", over("TP-NONHEALTH-STAFF"), name, []],
    ["a passage in which somebody is named", over("LPP", [50, 90, 400, 60]), name, []],
    ["what is suggested as legal advice", over("LPP"), read({ kind: "legal-advice", reason: "LPP" }), []],
    ["a name that was turned down", rejected, name, []],
    ["another page", over("LPP"), read({ page: 2 }), []],
    [
      "a page that stays behind whole",
      withholdPage(over("LPP"), { id: "w", page: 1, how: "withhold", reason: "LPP", by, at }),
      name,
      [],
    ],
  ])("%s", (_, marks, suggestion, points) =>
    expect(
      withoutGrounds(contradictedReasons(pageOf(), marks, { asked: everything, suggestions: [suggestion] })).map(
        (each) => pointOf(each).id,
      ),
    ).toEqual(points),
  );
});

describe("a reason whose ground stands on no page is recorded in words", () => {
  test.each<[ExemptionCode, string[]]>([
    ["CHILD-ABUSE", ["1.ground-to-record.CHILD-ABUSE"]],
    ["EXPECT-GIVEN", ["1.ground-to-record.EXPECT-GIVEN"]],
    ["EXPECT-EXAM", ["1.ground-to-record.EXPECT-EXAM"]],
    ["EXPECT-WISH", ["1.ground-to-record.EXPECT-WISH"]],
    ["LPP", ["1.ground-to-record.LPP"]],
    ["D-LPP", ["1.ground-to-record.D-LPP"]],
    ["TP-PERSON", []], // weighed elsewhere
    ["HARM-PATIENT", []], // a health professional's opinion
    ["NOT-YOURS", []],
  ])("%s", (code, ids) => {
    for (const marks of [marked(code), withheld(code)])
      expect(
        contradictedReasons(pageOf(), marks, { asked: everything, suggestions: [] }).map((each) => pointOf(each).id),
      ).toEqual(ids);
  });
});
