import { describe, expect, test } from "vitest";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { contradictedReasons, pointOf } from "~/domain/redaction/contradicted-reasons";
import { addMarks, emptyMarks, leaveOutPage, releasePage, withholdPage } from "~/domain/redaction/marks";
import type { MarksManifest } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";
import type { AskedFor } from "~/domain/records/page-scope";
import type { ExemptionCode } from "~/domain/terms/vocabulary";

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
    expect(contradictedReasons(pageOf(...days), marks, asked).map((each) => each.day)).toEqual(day ? [day] : []),
  );

  test("is one point of the gate, however many marks bear it", () => {
    const twice = addMarks(marked("D-1991"), [
      { id: "n", page: 1, how: "box", boxes: [[1, 30, 9, 9]], reason: "D-1991", by, at },
    ]);
    expect(contradictedReasons(pageOf("2004-01-02"), twice, everything).map(pointOf)).toEqual([
      { page: 1, what: "reason-contradicted", id: "1.made-since-1991.D-1991" },
    ]);
  });
});
