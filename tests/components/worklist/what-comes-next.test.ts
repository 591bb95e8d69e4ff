/** What comes next in words: what is waited for, what the tasks say, and the one sentence above them. */
import { describe, expect, test } from "vitest";
import { nextButton, nextInWords } from "~/components/worklist/next-step-wording";
import { tasksInWords } from "~/components/worklist/task-wording";
import { waitsInWords, type WaitLine } from "~/components/worklist/wait-wording";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { movesOnOffer } from "~/domain/moves/moves-on-offer";
import type { RequestKind } from "~/domain/terms/vocabulary";
import { nextStep } from "~/domain/worklist/next-step";
import type { PagesStanding, RecordFile, StandingOfCase } from "~/domain/worklist/standing-of-case";
import { tasksOf } from "~/domain/worklist/tasks";
import { waitsOf } from "~/domain/worklist/waits";
import {
  approved,
  awaitingApproval,
  complaintAcknowledged,
  consultationAnswered,
  consultationAsked,
  disclosed,
  fact,
  identityRequested,
  opinion,
  patientDied,
  readyToDisclose,
  received,
  recordsAdded,
  redactionReturned,
  withdrawn,
} from "../../domain/histories";
import { opinionOf, opinionRequested, ready, standing, work } from "../../domain/worklist/standing";

const reader = { number: "AD-26-000001", canWork: true, canSeePages: true };
const waits = (kase: StandingOfCase, who: Partial<typeof reader> = {}) =>
  waitsInWords(waitsOf(kase), { ...reader, ...who });
const tasks = (kase: StandingOfCase, who: Partial<typeof reader> = {}) =>
  tasksInWords(tasksOf(kase), { ...reader, ...who });
const opinionTask = (kase: StandingOfCase) => tasks(kase).find(({ title }) => title.startsWith("Serious-harm"));
const asked = consultationAsked("2026-06-04", { of: "clinician" }); // a clinician, about pages 3-5, by 11 June
const question = "/cases/AD-26-000001/consultations/consultation-1";

const wait = (words: string, more: string, href: string | null, isLate = false): Partial<WaitLine> => ({
  words,
  more,
  href,
  isLate,
});

test.each<[string, EffectiveHistory, RecordFile[], Partial<WaitLine>[]]>([
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
])("waited for: %s", (_, history, records, lines) => expect(waits(standing(history, records))).toMatchObject(lines));

test("whoever may not work the case reads the same and is led nowhere that is closed to them", () => {
  const all = [
    { ...ready, unresolved: 2 },
    { ...ready, id: "document-2", state: "stopped" as const },
  ];
  const links = (who: Partial<typeof reader>) => waits(standing([...work, asked], all), who).map(({ href }) => href);
  expect(links({ canWork: false })).toEqual([null, null, "/cases/AD-26-000001/records/document-1/pages?show=flagged"]);
  expect(links({ canWork: false, canSeePages: false })).toEqual([null, null, null]);
});

test.each<[string, EffectiveHistory, string, string | undefined]>([
  ["nobody was asked", work, "to-do", undefined],
  ["somebody was asked", [...work, opinionRequested("2026-06-04")], "in-progress", "Asked for on 4 June 2026"],
  ["it was given about everything", [...work, opinion("2026-06-10")], "done", "Given on 10 June 2026"],
  [
    "it covers less than was asked for",
    [...work, opinionRequested("2026-06-04"), opinionOf([1, 6])],
    "to-do",
    "It covers less than was asked for: 3 pages were not looked at",
  ],
  [
    "it covers what was asked for, which is not all",
    [...work, opinionRequested("2026-06-04", [[1, 6]]), opinionOf([1, 6])],
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
    [...work, opinionRequested("2026-06-04"), opinionOf([1, 8]), recordsAdded("2026-06-11", "document-2")],
    "to-do",
    "It covers less than was asked for: 1 page was not looked at. 1 file was added after it",
  ],
  [
    "it was asked for again since",
    [...work, opinionOf([1, 6]), opinionRequested("2026-06-11")],
    "in-progress",
    "Asked for on 11 June 2026. It covers less than was asked for: 3 pages were not looked at",
  ],
])("the opinion, where %s", (_, history, status, hint) => {
  const task = opinionTask(standing(history));
  expect([task?.status, task?.hint]).toEqual([status, hint]);
});

test("an opinion on which the records have left is done with, however old it grows", () => {
  const opinionOn = (history: EffectiveHistory) => opinionTask(standing(history, [ready], { today: "2027-03-01" }));
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
  const next = (history: EffectiveHistory, records?: RecordFile[]) => {
    const kase = standing(history, records);
    return nextInWords(nextStep(kase), tasksOf(kase));
  };
  expect(next(work)).toBe("Go through the pages: mark what must not leave, and decide what was found.");
  expect(next([...work, asked])).toBe(
    "An answer is overdue: ask again, or withdraw the question and decide without it.",
  );
  expect(next(work, [{ ...ready, state: "stopped" }])).toBe("A document was stopped: go on with it, or take it out.");
  expect(next(awaitingApproval())).toBe("A second person must look at the release copy and approve it.");
});

test("what next: what the requester owes us is said before what is done meanwhile", () => {
  const next = (history: EffectiveHistory) => {
    const kase = standing(history, []);
    return nextInWords(nextStep(kase), tasksOf(kase));
  };
  expect(next([received("2026-06-01"), identityRequested("2026-06-02")])).toBe(
    "We wait for proof of identity. Meanwhile, find the records and add them.",
  );
  expect(next([received("2026-06-01", "erasure"), identityRequested("2026-06-02")])).toBe(
    "We wait for proof of identity. When it comes, record it here.",
  );
});

test("a task leads to the page where it is done, and nowhere where there is nothing more to see", () => {
  const links = (history: EffectiveHistory, who: Partial<typeof reader> = {}) =>
    tasks(standing(history), who).map(({ href }) => href?.replace("/cases/AD-26-000001/", "") ?? null);
  const atWork = ["identity", null, "records", "records", "opinion", "release", null];
  expect(links(work)).toEqual(atWork);
  expect(links(work, { canWork: false })).toEqual(atWork.map(() => null));
  expect(links(awaitingApproval())).toEqual([...atWork.slice(0, 5), "approval", null]);
  expect(links([...awaitingApproval(), approved("2026-06-15")])).toEqual([...atWork.slice(0, 6), "disclosure"]);
  expect(links([received("2026-06-01", "complaint"), complaintAcknowledged("2026-06-02")])).toEqual([
    null,
    "answer-complaint",
  ]);
});

describe("what next, once the pages were looked at", () => {
  const decidedPages = { undecided: 0, openPoints: 0, toWeigh: 0, harm: null, isBeingReadAgain: false };
  const sent = [...readyToDisclose(), disclosed("2026-06-16")];
  const after = (history: EffectiveHistory, pages: PagesStanding | null, records?: RecordFile[]) => {
    const kase = { ...standing(history, records), pages };
    const [next, tasks] = [nextStep(kase), tasksOf(kase)];
    return [nextInWords(next, tasks), nextButton(next, tasks, reader)?.href ?? null];
  };
  const at = (page: string) => `/cases/AD-26-000001/${page}`;
  const given = opinionOf([1, 9]);

  test.each<[string, EffectiveHistory, PagesStanding | null, string, string | null]>([
    ["no page is decided", work, { ...decidedPages, undecided: 9 }, "Go through the pages", at("records")],
    ["some are", work, { ...decidedPages, undecided: 2 }, "Go through the pages", at("records")],
    [
      "all are, but a suggestion is open",
      work,
      { ...decidedPages, openPoints: 1 },
      "Every page is decided, but something on them is not",
      at("release"),
    ],
    [
      "all are, and what is withheld of other people was not weighed",
      work,
      { ...decidedPages, toWeigh: 1 },
      "Record how it was weighed",
      at("weigh-third-parties"),
    ],
    [
      "the copy waits for a second person, who could not approve it",
      awaitingApproval(),
      { ...decidedPages, toWeigh: 2 },
      "Record how it was weighed",
      at("weigh-third-parties"),
    ],
    ["it waits, and all was weighed", awaitingApproval(), decidedPages, "A second person must look", at("approval")],
    ["all are, and nobody was asked about harm", work, decidedPages, "Ask a health professional", at("opinion")],
    ["the opinion came", [...work, given], decidedPages, "Make the release copy", at("release")],
    [
      "it speaks of harm on what would leave",
      [...work, given],
      { ...decidedPages, harm: "opinion-says-serious-harm-but-nothing-withheld" },
      "The opinion speaks of serious harm",
      at("opinion"),
    ],
    [
      "something is withheld for harm that it does not speak of",
      [...work, given],
      { ...decidedPages, harm: "withheld-for-harm-without-opinion" },
      "no opinion says that the test is met there",
      at("opinion"),
    ],
    [
      "the second person returned it",
      [...awaitingApproval(), redactionReturned("2026-06-12")],
      decidedPages,
      "The second person returned it",
      at("release"),
    ],
    [
      "it was sent, and its password not given",
      sent,
      null,
      "The records have been sent, sealed. Give",
      at("disclosure"),
    ],
    [
      "the password was given",
      [...sent, fact({ type: "password-given", on: "2026-06-17", by: "telephone" })],
      null,
      "The records have been sent. Nothing more is owed.",
      null,
    ],
  ])("%s", (_, history, pages, words, href) => {
    const [said, leadsTo] = after(history, pages);
    expect(said).toContain(words);
    expect(leadsTo).toBe(href);
  });

  test("whoever may not work the case gets no button", () => {
    const kase = standing(work);
    expect(nextButton(nextStep(kase), tasksOf(kase), { ...reader, canWork: false })).toBeNull();
  });

  test("a file that could not be prepared is not to be found once more", () =>
    expect(after(work, null, [{ ...ready, state: "refused" }])[0]).toContain("A file could not be prepared"));
});

test("a number that may be the patient's: one question for all pages, with its button", () => {
  const kase = { ...standing(work, [{ ...ready, unresolved: 6 }]), numbersAsked: 1 };
  const [next, all] = [nextStep(kase), tasksOf(kase)];
  expect(nextInWords(next, all)).toContain("may be the patient’s");
  expect(nextButton(next, all, reader)).toEqual({
    href: "/cases/AD-26-000001/is-it-theirs",
    text: "Say whose number it is",
  });
  expect(waits(kase).map(({ words, href }) => [words, href])).toEqual([
    ["Whether 1 number on the pages is the patient’s", "/cases/AD-26-000001/is-it-theirs"],
    ["A decision on 6 pages that may be somebody else’s", "/cases/AD-26-000001/records/document-1/pages?show=flagged"],
  ]);
  expect(waits(kase, { canWork: false })[0]?.href).toBeNull();
});

test.each<[string, RequestKind, string, string]>([
  ["a copy: who applies", "access", "settle who applies", "apply-for-the-dead"],
  ["a correction, likewise", "rectification", "settle who applies", "apply-for-the-dead"],
  ["an erasure ends with the patient", "erasure", "A manager closes the case", "withdraw"],
])("the patient has died, %s", (_, kind, says, page) => {
  const history = [received("2026-06-01", kind), recordsAdded("2026-06-03"), patientDied("2026-06-05")];
  const kase = standing(history);
  const [next, all] = [nextStep(kase), tasksOf(kase)];
  const shown = (role: "officer" | "manager") =>
    nextButton(next, all, reader, movesOnOffer(history, { today: "2026-06-12", role, person: role }));
  expect(kase.state).toBe("waiting");
  expect(nextInWords(next, all)).toContain(says);
  expect(shown("manager")?.href).toBe(`/cases/AD-26-000001/${page}`);
  expect(shown("officer")).toEqual({ href: "/cases/AD-26-000001/assign", text: "Give it to a manager" });
  expect(all.map(({ status }) => status)).toEqual(["to-do"]);
});

test("what is another person's to do is given to them", () => {
  const kase = standing([received("2026-06-01", "complaint"), complaintAcknowledged("2026-06-02")], []);
  const [next, all] = [nextStep(kase), tasksOf(kase)];
  const button = (because: string | null) =>
    nextButton(next, all, reader, [{ move: "answer-complaint", because }])?.href;
  expect(button(null)).toBe("/cases/AD-26-000001/answer-complaint");
  expect(button("had-a-part-in-it")).toBe("/cases/AD-26-000001/assign");
});
