/** What the case page says is waited for, and what its tasks say of the opinion. */
import { expect, test } from "vitest";
import { tasksOf, type TaskFacts } from "~/components/case-page/case-tasks";
import { waitsOf, type Wait } from "~/components/case-page/case-waits";
import { whatsNext } from "~/components/case-page/whats-next";
import type { Effective, EffectiveHistory } from "~/domain/cases/effective-history";
import { stateOf } from "~/domain/cases/case-state";
import { clockOf } from "~/domain/clock/clock";
import {
  fact,
  approved,
  awaitingApproval,
  consultationAnswered,
  consultationAsked,
  disclosed,
  identityConfirmed,
  opinion,
  received,
  recordsAdded,
  withdrawn,
} from "../../domain/histories";

type Document = TaskFacts["documents"][number];
const ready: Document = {
  id: "document-1",
  name: "Records.pdf",
  kind: "records",
  state: "ready",
  unresolved: 0,
  markCount: 0,
  pagesDone: 9,
  pageCount: 9,
};
const work = [received("2026-06-01"), identityConfirmed("2026-06-01"), recordsAdded("2026-06-03")];
const facts = (history: EffectiveHistory, documents: Document[] = [ready], who: Partial<TaskFacts> = {}) => ({
  number: "AD-26-000001",
  history,
  documents,
  today: "2026-06-12" as const,
  canWork: true,
  canSeePages: true,
  ...who,
});
const asked = consultationAsked("2026-06-04", { of: "clinician" }); // a clinician, about pages 3-5, by 11 June
const question = "/cases/AD-26-000001/consultations/consultation-1";

const wait = (words: string, more: string, href: string | null, isLate = false): Partial<Wait> => ({
  words,
  more,
  href,
  isLate,
});

test.each<[string, EffectiveHistory, Document[], Partial<Wait>[]]>([
  ["nothing", work, [ready], []],
  [
    "an answer, since yesterday late",
    [...work, asked],
    [ready],
    [wait("An answer of a clinician about pages 3-5", "wanted by 11 June 2026", question, true)],
  ],
  [
    "an answer that has time",
    [...work, consultationAsked("2026-06-10", { of: "police", answerBy: "2026-06-12" })],
    [ready],
    [wait("An answer of a contact in the police about pages 3-5", "wanted by 12 June 2026", question)],
  ],
  ["no more, once it came", [...work, asked, consultationAnswered("2026-06-09")], [ready], []],
  [
    "the rest of a document that was stopped",
    work,
    [{ ...ready, state: "stopped", pagesDone: 4 }],
    [wait("The rest of Records.pdf", "stopped: 4 of 9 pages can be used", "/cases/AD-26-000001/records")],
  ],
  [
    "all of a document that was stopped",
    work,
    [{ ...ready, state: "stopped", pagesDone: 0, pageCount: 0 }],
    [wait("The pages of Records.pdf", "stopped before a page was ready", "/cases/AD-26-000001/records")],
  ],
  [
    "pages that may be somebody else’s",
    work,
    [
      { ...ready, unresolved: 2 },
      { ...ready, id: "document-2", name: "Second.pdf", unresolved: 1 },
    ],
    [
      wait(
        "A decision on 2 pages that may be somebody else’s",
        "in Records.pdf",
        "/cases/AD-26-000001/records/document-1/pages?show=flagged",
      ),
      wait(
        "A decision on 1 page that may be somebody else’s",
        "in Second.pdf",
        "/cases/AD-26-000001/records/document-2/pages?show=flagged",
      ),
    ],
  ],
  [
    "nothing, once the case has ended",
    [...work, asked, withdrawn("2026-06-08")],
    [{ ...ready, state: "stopped", unresolved: 2 }],
    [],
  ],
])("waited for: %s", (_, history, documents, waits) => expect(waitsOf(facts(history, documents))).toMatchObject(waits));

test("whoever may not work the case reads the same and is led nowhere that is closed to them", () => {
  const all = [
    { ...ready, unresolved: 2 },
    { ...ready, id: "document-2", state: "stopped" as const },
  ];
  const links = (who: Partial<TaskFacts>) => waitsOf(facts([...work, asked], all, who)).map(({ href }) => href);
  expect(links({ canWork: false })).toEqual([null, null, "/cases/AD-26-000001/records/document-1/pages?show=flagged"]);
  expect(links({ canWork: false, canSeePages: false })).toEqual([null, null, null]);
});

const requested = (on: "2026-06-04" | "2026-06-11", scope?: [number, number][]): Effective =>
  fact({
    type: "opinion-requested",
    on,
    of: "penn",
    ...(scope && { scope: [{ documentId: "document-1", pages: scope, of: 9 }] }),
  });
const given = (...pages: [number, number][]): Effective =>
  fact({
    type: "opinion-recorded",
    on: "2026-06-10",
    outcome: "no-serious-harm",
    professional: "penn",
    covers: [{ documentId: "document-1", pages, of: 9 }],
  });

test.each<[string, EffectiveHistory, string, string | undefined]>([
  ["nobody was asked", work, "to-do", undefined],
  ["somebody was asked", [...work, requested("2026-06-04")], "in-progress", "Asked for on 4 June 2026"],
  ["it was given about everything", [...work, opinion("2026-06-10")], "done", "Given on 10 June 2026"],
  [
    "it covers less than was asked for",
    [...work, requested("2026-06-04"), given([1, 6])],
    "to-do",
    "It covers less than was asked for: 3 pages were not looked at",
  ],
  [
    "it covers what was asked for, which is not all",
    [...work, requested("2026-06-04", [[1, 6]]), given([1, 6])],
    "to-do",
    "Nobody was asked about 3 pages",
  ],
  [
    "a file was added after it",
    [...work, opinion("2026-06-10"), recordsAdded("2026-06-11", "document-2")],
    "to-do",
    "1 file was added after it",
  ],
  [
    "both",
    [...work, requested("2026-06-04"), given([1, 8]), recordsAdded("2026-06-11", "document-2")],
    "to-do",
    "It covers less than was asked for: 1 page was not looked at. 1 file was added after it",
  ],
  [
    "it was asked for again since",
    [...work, given([1, 6]), requested("2026-06-11")],
    "in-progress",
    "Asked for on 11 June 2026. It covers less than was asked for: 3 pages were not looked at",
  ],
])("the opinion, where %s", (_, history, status, hint) => {
  const task = tasksOf(facts(history)).find(({ title }) => title.startsWith("Serious-harm"));
  expect([task?.status, task?.hint]).toEqual([status, hint]);
});

test("an opinion on which the records have left is done with, however old it grows", () => {
  const opinionOn = (history: EffectiveHistory) =>
    tasksOf({ ...facts(history), today: "2027-03-01" }).find(({ title }) => title.startsWith("Serious-harm"));
  expect(opinionOn(awaitingApproval())).toMatchObject({
    status: "to-do",
    hint: "The opinion is more than six months old",
  });
  expect(opinionOn([...awaitingApproval(), approved("2026-06-15"), disclosed("2026-06-16")])).toMatchObject({
    status: "done",
    hint: "Given on 10 June 2026",
  });
});

test("what next: a late answer, and a document that was stopped, come before turning pages", () => {
  const next = (history: EffectiveHistory, documents?: Document[]) => {
    const all = facts(history, documents);
    return whatsNext({
      state: stateOf(history),
      clock: clockOf(history, { today: all.today }),
      tasks: tasksOf(all),
      waits: waitsOf(all),
    });
  };
  expect(next(work)).toBe("Go through the pages: mark what must not leave, and decide what was found.");
  expect(next([...work, asked])).toBe(
    "An answer is overdue: ask again, or withdraw the question and decide without it.",
  );
  expect(next(work, [{ ...ready, state: "stopped" }])).toBe("A document was stopped: go on with it, or take it out.");
  expect(next(awaitingApproval())).toBe("A second person must look at the release copy and approve it.");
});
