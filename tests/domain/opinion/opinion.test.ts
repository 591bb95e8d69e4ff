import { expect, test } from "vitest";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Effective, EffectiveHistory } from "~/domain/cases/effective-history";
import {
  decideRecordOpinion,
  earliestValidOpinion,
  harmProblem,
  opinionProblem,
  opinionValidOn,
  type HarmProblem,
  type OpinionProblem,
  type WithheldForHarm,
} from "~/domain/opinion/opinion";
import type { OpinionScope, PagesOfRecord } from "~/domain/terms/page-ranges";
import { fact, opinion, received, recordsAdded, recordsRemoved } from "../histories";

test.each<[string, CalendarDay, CalendarDay, boolean]>([
  ["the same day", "2026-11-22", "2026-11-22", true],
  ["the first of six months", "2026-05-23", "2026-11-22", true],
  ["a day older", "2026-05-22", "2026-11-22", false],
  ["six months ending on 31 August begin on 1 March", "2026-03-01", "2026-08-31", true],
  ["a day older", "2026-02-28", "2026-08-31", false],
  ["a day after reliance", "2026-11-23", "2026-11-22", false],
])("%s", (_, given, reliedOn, valid) => expect(opinionValidOn(given, reliedOn)).toBe(valid));

test("the earliest day", () => expect(earliestValidOpinion("2026-11-22")).toBe("2026-05-23"));

test("only access needs one, and the newest counts", () => {
  const access = [received("2026-01-05")];
  expect(opinionProblem(access, "2026-11-02")).toBe("opinion-missing");
  expect(opinionProblem([...access, opinion("2026-01-06")], "2026-11-02")).toBe("opinion-stale");
  expect(opinionProblem([...access, opinion("2026-01-06"), opinion("2026-10-06")], "2026-11-02")).toBeNull();
  expect(opinionProblem([received("2026-01-05", "rectification")], "2026-11-02")).toBeNull();
  expect(opinionProblem([received("2026-01-05", "deceased-access")], "2026-11-02")).toBe("opinion-missing");
  expect(opinionProblem([received("2026-01-05", "deceased-access"), opinion("2026-01-06")], "2026-11-02")).toBeNull();
});

const pageOf = (documentId: string, ...pages: number[]) => pages.map((page) => ({ documentId, page }));
const harm = (forHarm: ReturnType<typeof pageOf> = [], whole: ReturnType<typeof pageOf> = []) => ({ forHarm, whole });

test("what is withheld for harm must be what the opinion says", () => {
  const seen = [received("2026-01-05"), recordsAdded("2026-01-05"), opinion("2026-01-06", "serious-harm")];
  const notSeen = [...seen, opinion("2026-01-08")];
  const [some, none] = [harm(pageOf("document-1", 2)), harm()];
  expect(harmProblem(seen, some)).toBeNull();
  expect(harmProblem(seen, none)).toBe("opinion-says-serious-harm-but-nothing-withheld");
  expect(harmProblem(notSeen, some)).toBe("withheld-for-harm-without-opinion");
  expect(harmProblem(notSeen, none)).toBeNull();
  expect(harmProblem([received("2026-01-05"), recordsAdded("2026-01-05")], some)).toBe(
    "withheld-for-harm-without-opinion",
  );
});

const scoped = (on: CalendarDay, covers: OpinionScope[], harmful?: PagesOfRecord[]): Effective =>
  fact({
    type: "opinion-recorded",
    on,
    outcome: harmful ? "serious-harm" : "no-serious-harm",
    professional: "clinician-1",
    covers,
    ...(harmful && { harm: harmful }),
  });
const all = (documentId: string, of: number): OpinionScope => ({ documentId, pages: [[1, of]], of });
const some = (documentId: string, of: number, ...pages: [number, number][]): OpinionScope => ({
  documentId,
  pages,
  of,
});
const [a, b] = [recordsAdded("2026-06-03", "a"), recordsAdded("2026-06-04", "b")];
const asked = received("2026-06-01");

test.each<[string, EffectiveHistory, OpinionProblem | null]>([
  ["one opinion about both files", [asked, a, b, scoped("2026-06-10", [all("a", 9), all("b", 2)])], null],
  ["a file that was added after it", [asked, a, scoped("2026-06-03", [all("a", 9)]), b], "opinion-does-not-cover"],
  ["the same, where the opinion named no scope", [asked, a, opinion("2026-06-03"), b], "opinion-does-not-cover"],
  [
    "a file that was taken out since",
    [asked, a, b, scoped("2026-06-10", [all("a", 9)]), recordsRemoved("2026-06-11", "b")],
    null,
  ],
  ["half a file", [asked, a, scoped("2026-06-10", [some("a", 9, [1, 5])])], "opinion-does-not-cover"],
  [
    "two halves by two professionals",
    [asked, a, scoped("2026-06-10", [some("a", 9, [1, 5])]), scoped("2026-06-11", [some("a", 9, [6, 9])])],
    null,
  ],
  [
    "half of it too old to rely on",
    [asked, a, scoped("2026-06-01", [some("a", 9, [1, 5])]), scoped("2026-06-11", [some("a", 9, [6, 9])])],
    "opinion-stale",
  ],
  ["all of it too old to rely on", [asked, a, scoped("2026-06-01", [all("a", 9)])], "opinion-stale"],
  [
    "a fresh one on all of it",
    [asked, a, scoped("2026-06-01", [all("a", 9)]), scoped("2026-11-01", [all("a", 9)])],
    null,
  ],
  [
    "of the dead an old one does",
    [received("2026-06-01", "deceased-access"), a, scoped("2026-06-01", [all("a", 9)])],
    null,
  ],
  [
    "of the dead too it covers only what was there",
    [received("2026-06-01", "deceased-access"), a, scoped("2026-06-03", [all("a", 9)]), b],
    "opinion-does-not-cover",
  ],
])("relied on on 2 December: %s", (_, history, problem) => expect(opinionProblem(history, "2026-12-02")).toBe(problem));

const harmOn = (...pages: [number, number][]) => [
  asked,
  a,
  scoped("2026-06-10", [all("a", 9)], [{ documentId: "a", pages }]),
];

test.each<[string, EffectiveHistory, WithheldForHarm, HarmProblem | null]>([
  ["the page that the opinion names is marked", harmOn([4, 4]), harm(pageOf("a", 4)), null],
  ["one of two is not", harmOn([4, 5]), harm(pageOf("a", 4)), "opinion-says-serious-harm-but-nothing-withheld"],
  ["it stays behind whole for another reason", harmOn([4, 5]), harm(pageOf("a", 4), pageOf("a", 5)), null],
  ["another page is marked as well", harmOn([4, 4]), harm(pageOf("a", 4, 7)), "withheld-for-harm-without-opinion"],
  [
    "another professional looked again at that page and found none",
    [...harmOn([4, 4]), scoped("2026-06-12", [some("a", 9, [4, 4])])],
    harm(),
    null,
  ],
  [
    "another professional spoke of other pages",
    [...harmOn([4, 4]), scoped("2026-06-12", [some("a", 9, [1, 3])])],
    harm(),
    "opinion-says-serious-harm-but-nothing-withheld",
  ],
  ["the file was taken out", [...harmOn([4, 4]), recordsRemoved("2026-06-13", "a")], harm(), null],
])("withheld for harm: %s", (_, history, withheld, problem) => expect(harmProblem(history, withheld)).toBe(problem));

const give = { professional: "clinician-1", role: "clinician", today: "2026-06-10", notOpened: [] } as const;

test.each<[string, Partial<Parameters<typeof decideRecordOpinion>[1]>, string]>([
  [
    "about a page that was never opened",
    { covers: [all("a", 9)], notOpened: [{ documentId: "a", pages: [[9, 9]] }] },
    "pages-not-opened",
  ],
  ["of nothing", { outcome: "no-serious-harm", covers: [] }, "nothing-looked-at"],
  ["that finds harm nowhere", { outcome: "serious-harm", covers: [all("a", 9)], harm: [] }, "harm-without-pages"],
  [
    "that finds harm on a page not looked at",
    { outcome: "serious-harm", covers: [some("a", 9, [1, 3])], harm: [{ documentId: "a", pages: [[4, 4]] }] },
    "harm-not-looked-at",
  ],
])("an opinion %s is none", (_, opinionGiven, because) => {
  expect(decideRecordOpinion([asked, a], { ...give, outcome: "no-serious-harm", ...opinionGiven })).toEqual({
    ok: false,
    because,
  });
});

test("what was looked at, and where harm was seen, stands in the history", () => {
  const covers = [some("a", 9, [1, 6])];
  expect(decideRecordOpinion([asked, a], { ...give, outcome: "no-serious-harm", covers, harm: [] })).toEqual({
    ok: true,
    events: [scoped("2026-06-10", covers)],
  });
  expect(
    decideRecordOpinion([asked, a], {
      ...give,
      outcome: "serious-harm",
      covers,
      harm: [{ documentId: "a", pages: [[2, 3]] }],
    }),
  ).toEqual({ ok: true, events: [scoped("2026-06-10", covers, [{ documentId: "a", pages: [[2, 3]] }])] });
});

test("an opinion on everything says so by naming nothing", () => {
  const given = decideRecordOpinion([asked, a, b], {
    ...give,
    outcome: "no-serious-harm",
    covers: [all("a", 9), all("b", 2)],
  });
  expect(given).toEqual({
    ok: true,
    events: [{ type: "opinion-recorded", on: "2026-06-10", outcome: "no-serious-harm", professional: "clinician-1" }],
  });
  expect(decideRecordOpinion([asked, a, b], { ...give, outcome: "no-serious-harm", covers: [all("a", 9)] })).toEqual({
    ok: true,
    events: [scoped("2026-06-10", [all("a", 9)])],
  });
});
