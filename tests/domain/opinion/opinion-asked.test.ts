/** What a professional was asked to look at, and what no opinion says anything of: which pages, and why. */
import { expect, test } from "vitest";
import type { Effective, EffectiveHistory } from "~/domain/cases/effective-history";
import { opinionAskedOf, opinionsAsked, stillOwed } from "~/domain/opinion/opinion-asked";
import { opinionGaps, type OpinionGap } from "~/domain/opinion/opinion-gaps";
import { decideDeclineOpinion, decideRequestOpinion } from "~/domain/opinion/opinion";
import { opinionsIn } from "~/domain/opinion/opinion-scope";
import type { OpinionScope, PageRange } from "~/domain/terms/page-ranges";
import { fact, opinion, received, recordsAdded, recordsRemoved, withdrawn } from "../histories";

const some = (documentId: string, of: number, ...pages: PageRange[]): OpinionScope => ({ documentId, pages, of });
const asked = (of: string, scope?: OpinionScope[]): Effective =>
  fact({
    type: "opinion-requested",
    on: "2026-06-05",
    of,
    ...(scope && { scope }),
  });
const given = (covers: OpinionScope[]): Effective =>
  fact({
    type: "opinion-recorded",
    on: "2026-06-10",
    outcome: "no-serious-harm",
    professional: "penn",
    covers,
  });
const [a, b] = [recordsAdded("2026-06-03", "a"), recordsAdded("2026-06-04", "b")];
const work = [received("2026-06-01"), a, b];

test("a request that names nothing is for the whole record, as all were before pages could be named", () => {
  expect(opinionsAsked([...work, asked("penn")])).toEqual([{ of: "penn", on: "2026-06-05", scope: "whole-record" }]);
});

test("of each person the last request stands", () => {
  const history = [
    ...work,
    asked("penn"),
    asked("osei", [some("b", 4, [1, 2])]),
    asked("penn", [some("a", 9, [3, 5])]),
  ];
  expect(opinionsAsked(history).map(({ of, scope }) => [of, scope])).toEqual([
    ["osei", [some("b", 4, [1, 2])]],
    ["penn", [some("a", 9, [3, 5])]],
  ]);
  expect(opinionAskedOf(history, "osei")?.scope).toEqual([some("b", 4, [1, 2])]);
});

test("what somebody says is not theirs to give is asked of them no more", () => {
  const declined = fact({ type: "opinion-declined", on: "2026-06-06", person: "penn" });
  const history = [...work, asked("penn"), asked("osei"), declined];
  expect(opinionsAsked(history).map(({ of }) => of)).toEqual(["osei"]);
  expect(decideDeclineOpinion(history, { person: "penn", today: "2026-06-07" })).toEqual({
    ok: false,
    because: "opinion-not-asked-of-you",
  });
  expect(decideDeclineOpinion([...history, withdrawn("2026-06-07")], { person: "osei", today: "2026-06-07" })).toEqual({
    ok: false,
    because: "case-takes-no-opinion",
  });
  expect(decideDeclineOpinion(history, { person: "osei", today: "2026-06-07" })).toEqual({
    ok: true,
    events: [{ type: "opinion-declined", on: "2026-06-07", person: "osei" }],
  });
});

test("what was given is declined no more", () => {
  const history = [...work, asked("penn"), given([some("a", 9, [1, 9])])];
  expect(decideDeclineOpinion(history, { person: "penn", today: "2026-06-11" }).ok).toBe(false);
  expect(decideDeclineOpinion([...history, asked("penn")], { person: "penn", today: "2026-06-11" }).ok).toBe(true);
});

test("whoever gives it in place of the one who was asked begins with the last request", () => {
  expect(opinionAskedOf([...work, asked("penn", [some("a", 9, [3, 5])])], "osei")?.scope).toEqual([
    some("a", 9, [3, 5]),
  ]);
  expect(opinionAskedOf(work, "osei")).toBeUndefined();
});

const gap = (documentId: string, because: OpinionGap["because"], ...pages: PageRange[]): OpinionGap => ({
  documentId,
  because,
  pages: pages.length > 0 ? pages : "whole",
});

test.each<[string, EffectiveHistory, OpinionGap[]]>([
  ["everything was asked and looked at", [...work, asked("penn"), opinion("2026-06-10")], []],
  [
    "pages were asked and looked at, of a record that is longer",
    [received("2026-06-01"), a, asked("penn", [some("a", 9, [1, 3])]), given([some("a", 9, [1, 3])])],
    [gap("a", "not-covered", [4, 9])],
  ],
  [
    "fewer pages than were asked for",
    [received("2026-06-01"), a, asked("penn", [some("a", 9, [1, 5])]), given([some("a", 9, [1, 3])])],
    [gap("a", "asked-for", [4, 5])],
  ],
  [
    "the whole record was asked for, and one file of two looked at",
    [...work, asked("penn"), given([some("a", 9, [1, 9])])],
    [gap("b", "asked-for")],
  ],
  [
    "the same, and not all of that file",
    [...work, asked("penn"), given([some("a", 9, [1, 7])])],
    [gap("a", "asked-for", [8, 9]), gap("b", "asked-for")],
  ],
  [
    "a file came after the opinion",
    [received("2026-06-01"), a, asked("penn"), opinion("2026-06-10"), recordsAdded("2026-06-12", "b")],
    [gap("b", "added-since")],
  ],
  [
    "it has been asked about since",
    [
      received("2026-06-01"),
      a,
      opinion("2026-06-10"),
      recordsAdded("2026-06-12", "b"),
      asked("penn", [some("b", 4, [1, 4])]),
    ],
    [gap("b", "added-since")],
  ],
  [
    "two people were asked for a half each, and one has answered",
    [
      received("2026-06-01"),
      a,
      asked("penn", [some("a", 9, [1, 5])]),
      asked("osei", [some("a", 9, [6, 9])]),
      given([some("a", 9, [1, 5])]),
    ],
    [gap("a", "asked-for", [6, 9])],
  ],
  ["nobody was asked", [received("2026-06-01"), a, given([some("a", 9, [1, 5])])], [gap("a", "not-covered", [6, 9])]],
  [
    "the file was taken out",
    [...work, asked("penn"), given([some("a", 9, [1, 9])]), recordsRemoved("2026-06-11", "b")],
    [],
  ],
])("not covered where %s", (_, history, gaps) => expect(opinionGaps(history, opinionsIn(history))).toEqual(gaps));

test("what was asked for is owed until it was looked at; the whole record, until all of it was", () => {
  expect(stillOwed([some("a", 9, [1, 5]), some("b", 4, [2, 2])], [some("a", 9, [1, 3])])).toEqual([
    some("a", 9, [4, 5]),
    some("b", 4, [2, 2]),
  ]);
  expect(stillOwed([some("a", 9, [1, 5])], [some("a", 9, [1, 9])])).toEqual([]);
  expect(stillOwed(undefined, [some("a", 9, [1, 5])])).toBeUndefined();
});

test.each<[string, EffectiveHistory, OpinionScope[] | undefined, unknown]>([
  ["for the whole record", work, undefined, { type: "opinion-requested", on: "2026-06-20", of: "penn" }],
  [
    "for some pages",
    work,
    [some("a", 9, [2, 4])],
    { type: "opinion-requested", on: "2026-06-20", of: "penn", scope: [some("a", 9, [2, 4])] },
  ],
  [
    "for every page there is, which is the whole record",
    work,
    [some("a", 9, [1, 9]), some("b", 4, [1, 4])],
    { type: "opinion-requested", on: "2026-06-20", of: "penn" },
  ],
  ["for no page", work, [], "nothing-asked-about"],
  [
    "for a file that was taken out meanwhile",
    [...work, recordsRemoved("2026-06-11", "b")],
    [some("b", 4, [1, 1])],
    "no-such-document",
  ],
  ["on a case that has ended", [...work, withdrawn("2026-06-12")], undefined, "case-takes-no-opinion"],
])("an opinion is asked %s", (_, history, scope, expected) => {
  const decision = decideRequestOpinion(history, { of: "penn", today: "2026-06-20", ...(scope && { scope }) });
  expect(decision.ok ? decision.events[0] : decision.because).toEqual(expected);
});
