import { describe, expect, test } from "vitest";
import {
  appliesBeforeTheDeath,
  asksAfterOwnDeath,
  isTooYoungForPower,
  isChildNoMore,
} from "~/domain/intake/contradictions";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { AuthorityKey } from "~/domain/terms/vocabulary";

const told = (requester: AuthorityKey, more: { bornOn?: CalendarDay; diedOn?: CalendarDay }) => ({
  requester,
  receivedOn: "2026-11-20" as const,
  bornOn: more.bornOn ?? null,
  diedOn: more.diedOn ?? null,
});

describe("an application for the records of the dead that came before the death", () => {
  test.each<[AuthorityKey, CalendarDay | undefined, boolean]>([
    ["pr", "2026-11-25", true],
    ["claimant", "2026-11-21", true],
    ["solicitor-deceased", "2026-11-21", true],
    ["relative-deceased", "2026-11-21", true],
    ["pr", "2026-11-20", false],
    ["pr", undefined, false],
    ["police", "2026-11-25", false],
  ])("by %s, died %s: %s", (requester, diedOn, isSo) =>
    expect(appliesBeforeTheDeath(told(requester, diedOn ? { diedOn } : {}))).toBe(isSo),
  );
});

test.each<[AuthorityKey, CalendarDay | undefined, boolean]>([
  ["patient", "2026-11-19", true],
  ["child", "2026-11-19", true],
  ["patient", "2026-11-20", false],
  ["patient", "2026-11-21", false],
  ["patient", undefined, false],
  ["pr", "2026-11-19", false],
])("a request after the death in the patient’s own name: by %s, died %s: %s", (requester, diedOn, isSo) =>
  expect(asksAfterOwnDeath(told(requester, diedOn ? { diedOn } : {}))).toBe(isSo),
);

test.each<[AuthorityKey, CalendarDay | undefined, boolean]>([
  ["lpa-hw", "2015-02-28", true],
  ["lpa-pf", "2008-11-21", true],
  ["lpa-hw", "2008-11-20", false],
  ["lpa-hw", undefined, false],
  ["deputy", "2015-02-28", false],
])("a power of attorney given by a child: %s of somebody born %s: %s", (requester, bornOn, isSo) =>
  expect(isTooYoungForPower(told(requester, bornOn ? { bornOn } : {}))).toBe(isSo),
);

describe("somebody who is a child no more", () => {
  test.each<[AuthorityKey, CalendarDay, boolean]>([
    ["child", "1980-05-01", true],
    ["parent-young", "2008-11-20", true],
    ["parent-competent", "2008-11-20", true],
    ["child", "2008-11-21", false],
    ["patient", "1980-05-01", false],
  ])("%s, born %s: %s", (requester, bornOn, isSo) => expect(isChildNoMore(told(requester, { bornOn }))).toBe(isSo));

  test("whoever was born on 29 February is a child until 1 March of a year without that day", () => {
    const born = told("parent-young", { bornOn: "2008-02-29" });
    expect(isChildNoMore({ ...born, receivedOn: "2026-02-28" })).toBe(false);
    expect(isChildNoMore({ ...born, receivedOn: "2026-03-01" })).toBe(true);
  });
});
