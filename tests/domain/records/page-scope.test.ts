import { describe, expect, test } from "vitest";
import type { PageAbout } from "~/domain/records/page-about";
import { askedForIn, outsideRequest, perhapsOutside, type AskedFor } from "~/domain/records/page-scope";
import type { CalendarDay } from "~/domain/calendar/calendar";

const everything: AskedFor = { from: null, to: null, sites: [], kinds: [] };
const page = (about: Partial<PageAbout> & { on?: CalendarDay[] } = {}): PageAbout => ({
  kind: null,
  areas: [],
  department: null,
  sites: [],
  ...about,
  days: (about.on ?? []).map((day) => ({ day, what: "entry" })),
});
const decade: AskedFor = { ...everything, from: "2010-01-01", to: "2019-12-31" };

describe("against the request", () => {
  test.each<[string, PageAbout, AskedFor, object[]]>([
    ["within", page({ on: ["2015-05-05"] }), decade, []],
    ["on the first day and on the last", page({ on: ["2010-01-01", "2019-12-31"] }), decade, []],
    ["before", page({ on: ["2009-12-30", "2009-12-31"] }), decade, [{ why: "before", day: "2009-12-31" }]],
    ["after", page({ on: ["2020-01-01", "2020-02-01"] }), decade, [{ why: "after", day: "2020-01-01" }]],
    ["partly within", page({ on: ["2009-12-31", "2010-01-01"] }), decade, []],
    ["on both sides, so that what lies between may be meant", page({ on: ["2009-12-31", "2020-01-01"] }), decade, []],
    ["without a day of its own", page(), decade, []],
    ["any day, where no days were asked for", page({ on: ["1950-01-01"] }), everything, []],
    [
      "the site asked for, written another way",
      page({ sites: ["Northfield Hospital"] }),
      { ...everything, sites: ["Northfield General Hospital"] },
      [],
    ],
    [
      "another site",
      page({ sites: ["Riverside Clinic"] }),
      { ...everything, sites: ["Northfield General Hospital"] },
      [{ why: "another-site", site: "Riverside Clinic" }],
    ],
    [
      "two sites, one of them asked for",
      page({ sites: ["Riverside Clinic", "Northfield General Hospital"] }),
      { ...everything, sites: ["Northfield General Hospital"] },
      [],
    ],
    [
      "images alone were asked for, and this is a nurse’s page",
      page({ kind: "nursing-notes" }),
      { ...everything, kinds: ["x-rays-and-images"] },
      [{ why: "another-kind", kind: "nursing-notes" }],
    ],
    [
      "a midwife’s page, where maternity was asked for",
      page({ kind: "nursing-notes", areas: ["maternity"] }),
      { ...everything, kinds: ["maternity"] },
      [],
    ],
    [
      "an imaging report, where health records were asked for",
      page({ kind: "imaging-report" }),
      { ...everything, kinds: ["health-records"] },
      [],
    ],
    ["a page whose kind is not known", page(), { ...everything, kinds: ["maternity"] }, []],
  ])("%s", (_, about, asked, expected) => expect(outsideRequest(about, asked)).toEqual(expected));

  test("a page prepared before pages were asked what they are says nothing", () =>
    expect(outsideRequest(undefined, decade)).toEqual([]));

  test("the pages of a document that are perhaps outside", () => {
    const pages = [page({ on: ["2015-05-05"] }), page({ on: ["2001-01-01"] })].map((about, at) => ({
      number: at + 1,
      width: 1,
      height: 1,
      readBy: "text-layer" as const,
      findings: [],
      about,
    }));
    expect([...perhapsOutside({ version: 1, pages }, decade).keys()]).toEqual([2]);
  });

  test("a request is read as the store holds it", () => {
    expect(
      askedForIn({
        recordsFrom: "2010-01-01",
        recordsTo: null,
        sites: '["Northfield General Hospital"]',
        recordKinds: '["maternity","something"]',
      }),
    ).toEqual({
      from: "2010-01-01",
      to: null,
      sites: ["Northfield General Hospital"],
      kinds: ["maternity"],
    });
  });
});
