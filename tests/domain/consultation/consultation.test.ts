import fc from "fast-check";
import { expect, test } from "vitest";
import { bankHolidays } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import {
  consultationsAbout,
  consultationsIn,
  isLate,
  openConsultations,
  pagesBeingConsulted,
} from "~/domain/consultation/consultation";
import { offeredAnswerDay, reminderDays } from "~/domain/consultation/consultation-days";
import {
  decideAnswerConsultation,
  decideAskConsultation,
  decideRemindConsultation,
  decideWithdrawConsultation,
} from "~/domain/consultation/consultation-moves";
import { decideFinishRedaction } from "~/domain/release/approval";
import type { PageRanges } from "~/domain/terms/page-ranges";
import {
  awaitingApproval,
  consultationAnswered,
  consultationAsked,
  consultationReminded,
  consultationWithdrawn,
  received,
  recordsAdded,
  recordsRemoved,
  withdrawn,
} from "../histories";

const work: EffectiveHistory = [received("2026-06-01"), recordsAdded("2026-06-03")];
const open = [...work, consultationAsked("2026-06-04")]; // about pages 3-5, by 11 June
const answered = [...open, consultationAnswered("2026-06-09")];
const pagesOf = (history: EffectiveHistory, document = "document-1") =>
  [1, 2, 3, 4, 5, 6].filter(pagesBeingConsulted(history, document));

test.each<[string, EffectiveHistory, number[]]>([
  ["nobody was asked", work, []],
  ["asked", open, [3, 4, 5]],
  [
    "asked twice about different pages",
    [
      ...open,
      consultationAsked("2026-06-05", {
        consultationId: "consultation-2",
        pages: [
          [1, 1],
          [5, 5],
        ],
      }),
    ],
    [1, 3, 4, 5],
  ],
  ["answered", answered, []],
  [
    "answered, and another asked about one of them",
    [...answered, consultationAsked("2026-06-10", { consultationId: "consultation-2", pages: [[4, 4]] })],
    [4],
  ],
  ["withdrawn", [...open, consultationWithdrawn("2026-06-08")], []],
  ["reminded", [...open, consultationReminded("2026-06-10")], [3, 4, 5]],
  ["the file was taken out of the case", [...open, recordsRemoved("2026-06-08")], []],
])("pages being consulted about: %s", (_, history, pages) => {
  expect(pagesOf(history)).toEqual(pages);
  expect(pagesOf(history, "document-2")).toEqual([]);
});

test("an answer after the question was withdrawn is kept", () => {
  const late = [...open, consultationWithdrawn("2026-06-08"), consultationAnswered("2026-06-20")];
  expect(consultationsIn(late)).toMatchObject([
    { state: "answered", withdrawnOn: "2026-06-08", answer: { on: "2026-06-20", view: "withhold" } },
  ]);
});

test.each<[string, EffectiveHistory, CalendarDay, boolean]>([
  ["on the day", open, "2026-06-11", false],
  ["the day after", open, "2026-06-12", true],
  ["answered in time, whenever one looks", answered, "2026-12-01", false],
  ["answered late", [...open, consultationAnswered("2026-06-12")], "2026-06-12", true],
])("late: %s", (_, history, today, late) => expect(isLate(consultationsIn(history)[0]!, today)).toBe(late));

test("beside a page stands what was asked about it, the newest first", () => {
  const history = [...answered, consultationAsked("2026-06-10", { consultationId: "consultation-2", pages: [[4, 4]] })];
  expect(consultationsAbout(history, "document-1", 4).map(({ id }) => id)).toEqual([
    "consultation-2",
    "consultation-1",
  ]);
  expect(consultationsAbout(history, "document-1", 3).map(({ id }) => id)).toEqual(["consultation-1"]);
  expect(consultationsAbout(history, "document-1", 6)).toEqual([]);
});

const asking = {
  id: "consultation-1",
  documentId: "document-1",
  pages: [[3, 5]] as PageRanges,
  of: "police",
  person: null,
  answerBy: "2026-06-11",
  today: "2026-06-04",
  dueOn: "2026-07-01",
  evenIfLate: false,
} as const;

test.each<[string, EffectiveHistory, Partial<Parameters<typeof decideAskConsultation>[1]>, string]>([
  ["while a release copy waits", awaitingApproval(), {}, "not-while-deciding-pages"],
  ["after the end", [...work, withdrawn("2026-06-04")], {}, "not-while-deciding-pages"],
  ["about a file that is not in the case", work, { documentId: "document-9" }, "no-such-document"],
  ["for an answer yesterday", work, { answerBy: "2026-06-03" }, "answer-day-gone"],
  ["for an answer after the case is due", work, { answerBy: "2026-07-02" }, "answer-after-due-day"],
])("nobody is asked %s", (_, history, change, because) =>
  expect(decideAskConsultation(history, { ...asking, ...change })).toEqual({ ok: false, because }),
);

test.each<[string, Partial<Parameters<typeof decideAskConsultation>[1]>]>([
  ["for an answer today", { answerBy: "2026-06-04" }],
  ["for an answer on the due day", { answerBy: "2026-07-01" }],
  ["for an answer after it, knowingly", { answerBy: "2026-07-02", evenIfLate: true }],
  ["where there is no due day yet", { answerBy: "2026-12-01", dueOn: null }],
])("somebody is asked %s", (_, change) =>
  expect(decideAskConsultation(work, { ...asking, ...change })).toMatchObject({
    ok: true,
    events: [{ type: "consultation-asked", on: "2026-06-04" }],
  }),
);

const answering = {
  id: "consultation-1",
  view: "part",
  pages: [[3, 4]] as PageRanges,
  channel: "telephone",
  on: "2026-06-09",
  today: "2026-06-09",
  answeredBy: null,
  notOpened: [],
} as const;
const onScreen = { answeredBy: "clinician-1", channel: "on-screen" } as const;
const asksClinician = [...work, consultationAsked("2026-06-04", { of: "clinician", person: "clinician-1" })];

test.each<[string, EffectiveHistory, Partial<Parameters<typeof decideAnswerConsultation>[1]>, string | null]>([
  ["by telephone", open, {}, null],
  ["late", open, { on: "2026-06-20", today: "2026-06-20" }, null],
  [
    "after a release copy was made",
    [...awaitingApproval([consultationAsked("2026-06-04"), consultationWithdrawn("2026-06-05")])],
    { today: "2026-06-20", on: "2026-06-20" },
    null,
  ],
  ["after the case ended", [...open, withdrawn("2026-06-05")], {}, null],
  ["on the screen by whoever was asked", asksClinician, { answeredBy: "clinician-1", channel: "on-screen" }, null],
  [
    "on the screen by somebody else",
    asksClinician,
    { answeredBy: "clinician-2", channel: "on-screen" },
    "asked-of-somebody-else",
  ],
  ["to nothing", work, {}, "no-such-consultation"],
  ["twice", answered, {}, "already-answered"],
  ["tomorrow", open, { on: "2026-06-10" }, "date-in-the-future"],
  ["before it was asked", open, { on: "2026-06-03" }, "before-it-was-asked"],
  ["about a page that was not asked about", open, { pages: [[5, 6]] }, "pages-not-asked-about"],
  [
    "on the screen about a page that was not opened",
    asksClinician,
    { ...onScreen, notOpened: [[4, 4]] },
    "pages-not-opened",
  ],
  ["on the screen that none can be given", asksClinician, { ...onScreen, notOpened: [[4, 4]], view: "no-view" }, null],
  ["that reached an officer, who opened nothing", open, { notOpened: [[4, 4]] }, null],
])("an answer %s", (_, history, change, because) =>
  expect(decideAnswerConsultation(history, { ...answering, ...change })).toMatchObject(
    because ? { ok: false, because } : { ok: true },
  ),
);

test.each<[string, EffectiveHistory, string | null]>([
  ["an open question", open, null],
  ["an answered one", answered, "not-open"],
  ["one that was withdrawn", [...open, consultationWithdrawn("2026-06-05")], "not-open"],
  ["one whose file was taken out", [...open, recordsRemoved("2026-06-05")], "not-open"],
  ["nothing", work, "no-such-consultation"],
])("withdrawing %s", (_, history, because) =>
  expect(decideWithdrawConsultation(history, { id: "consultation-1", today: "2026-06-10" })).toMatchObject(
    because ? { ok: false, because } : { ok: true },
  ),
);

test.each<[string, EffectiveHistory, "before-the-day" | "day-passed", CalendarDay, string | null]>([
  ["two days before", open, "before-the-day", "2026-06-09", null],
  ["three days before", open, "before-the-day", "2026-06-08", "not-yet"],
  ["on the day itself it has not passed", open, "day-passed", "2026-06-11", "not-yet"],
  ["the day after", open, "day-passed", "2026-06-12", null],
  [
    "once for each occasion",
    [...open, consultationReminded("2026-06-09")],
    "before-the-day",
    "2026-06-10",
    "already-reminded",
  ],
  ["the other occasion is another", [...open, consultationReminded("2026-06-09")], "day-passed", "2026-06-12", null],
  ["not after the answer", answered, "day-passed", "2026-06-12", "not-open"],
  ["not after the case ended", [...open, withdrawn("2026-06-05")], "day-passed", "2026-06-12", "not-open"],
  [
    "an answer wanted tomorrow",
    [...work, consultationAsked("2026-06-10", { answerBy: "2026-06-11" })],
    "before-the-day",
    "2026-06-11",
    "not-yet",
  ],
])("a reminder: %s", (_, history, because, today, refusal) =>
  expect(decideRemindConsultation(history, { id: "consultation-1", because, today })).toMatchObject(
    refusal ? { ok: false, because: refusal } : { ok: true },
  ),
);

test("pages are not finished while somebody is asked about one", () => {
  const built = {
    releaseId: "release-1",
    packageHash: "package",
    pages: 60,
    withheldPages: 1,
    marks: 4,
    redactors: ["officer-1"],
    today: "2026-06-12" as const,
  };
  expect(decideFinishRedaction(open, built)).toEqual({ ok: false, because: "consultation-open" });
  expect(decideFinishRedaction(answered, built)).toMatchObject({ ok: true });
  expect(decideFinishRedaction([...open, consultationWithdrawn("2026-06-08")], built)).toMatchObject({ ok: true });
});

test.each<[string, CalendarDay, CalendarDay | null, CalendarDay]>([
  ["five working days on", "2026-06-04", "2026-07-01", "2026-06-11"],
  ["over a bank holiday", "2026-08-27", "2026-09-27", "2026-09-04"],
  ["three days before the case is due", "2026-06-04", "2026-06-12", "2026-06-09"],
  ["on the working day before, where that is a Sunday", "2026-06-04", "2026-06-10", "2026-06-05"],
  ["never before the next working day", "2026-06-04", "2026-06-05", "2026-06-05"],
  ["nor where the case is late", "2026-06-05", "2026-05-01", "2026-06-08"],
  ["where there is no due day", "2026-06-04", null, "2026-06-11"],
])("the day that is offered is %s", (_, today, dueOn, offered) =>
  expect(offeredAnswerDay({ today, dueOn, holidays: bankHolidays })).toBe(offered),
);

test("reminders fall after the question and on either side of the day", () => {
  expect(reminderDays({ askedOn: "2026-06-04", answerBy: "2026-06-11" })).toEqual({
    "before-the-day": "2026-06-09",
    "day-passed": "2026-06-12",
  });
  expect(reminderDays({ askedOn: "2026-06-04", answerBy: "2026-06-06" })).toEqual({
    "before-the-day": null,
    "day-passed": "2026-06-07",
  });
});

test("the clock does not stop for it", () => {
  expect(clockOf(open, { today: "2026-06-20" }).dueOn).toBe(clockOf(work, { today: "2026-06-20" }).dueOn);
});

test("whatever is recorded, a question is open until it is answered, withdrawn or about nothing", () => {
  const facts = [
    consultationAsked("2026-06-04"),
    consultationAnswered("2026-06-09"),
    consultationWithdrawn("2026-06-09"),
    consultationReminded("2026-06-09"),
    recordsRemoved("2026-06-09"),
    recordsAdded("2026-06-09"),
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...facts), { maxLength: 12 }), (then) => {
      const history = [...work, ...then];
      const asked = history.findLastIndex(({ type }) => type === "consultation-asked");
      const isOver = history
        .slice(asked + 1)
        .some(({ type }) => ["consultation-answered", "consultation-withdrawn", "records-removed"].includes(type));
      expect(openConsultations(history)).toHaveLength(asked >= 0 && !isOver ? 1 : 0);
    }),
  );
});
