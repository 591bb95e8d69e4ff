/**
 * Every move by its use-case: what it records, the letter it owes, the note it keeps, and nothing at all while it is
 * only tried.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { mailOf } from "#db/letters/outbox";
import { notesOf, patientById, requestOf } from "#db/cases/requests";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { acknowledge } from "~/services/moves/acknowledge";
import { acknowledgeComplaint } from "~/services/moves/acknowledge-complaint";
import { answerComplaint } from "~/services/moves/answer-complaint";
import { askClarification } from "~/services/moves/ask-clarification";
import { askInformation } from "~/services/moves/ask-information";
import { closeIncomplete } from "~/services/moves/close-incomplete";
import { correctDate } from "~/services/moves/correct-date";
import { decideRequest } from "~/services/moves/decide-request";
import { extendTime } from "~/services/moves/extend-time";
import { makeMove, tryMove, type Move } from "~/services/moves/make-move";
import { notifyFee } from "~/services/moves/notify-fee";
import { recordClarification } from "~/services/moves/record-clarification";
import { recordDeath } from "~/services/moves/record-death";
import { recordInformation } from "~/services/moves/record-information";
import { recordRange } from "~/services/moves/record-range";
import { redirectRequest } from "~/services/moves/redirect-request";
import { refuseRequest } from "~/services/moves/refuse-request";
import { reopenCase } from "~/services/moves/reopen-case";
import { settleFee } from "~/services/moves/settle-fee";
import { staySilent } from "~/services/moves/stay-silent";
import { switchToDeceased } from "~/services/moves/switch-to-deceased";
import { takeComplaint } from "~/services/moves/take-complaint";
import { warnOfClosing } from "~/services/moves/warn-of-closing";
import { withdrawAuthority } from "~/services/moves/withdraw-authority";
import { withdrawRequest } from "~/services/moves/withdraw-request";
import { givenCase, type GivenCase } from "../../given/cases";
import { historyOfCase } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

const today: CalendarDay = "2026-06-20";
const identified: CaseEventBody = {
  type: "identity-confirmed",
  on: "2026-06-03",
  evidence: ["passport"],
  seen: "copy",
};
const asked: CaseEventBody = { type: "clarification-requested", on: "2026-06-10" };
const withdrawn: CaseEventBody = { type: "withdrawn", on: "2026-06-10" };
const applicant = {
  requester: "pr" as const,
  name: "Hester Vance",
  organisation: "",
  email: "hester.vance@applicants.example",
  address: "2 Mill Lane",
};

describeOnBothStores("moves", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    const fresh = await freshDesk(await openFreshStore());
    desk = { ...fresh, deps: { ...fresh.deps, today: () => today, now: () => new Date(`${today}T09:00:00Z`) } };
  });
  afterAll(() => desk.close());

  const given = async (wanted: GivenCase = {}) => (await givenCase(desk.deps.store, wanted)).number;
  const stored = async (caseNumber: string) =>
    desk.deps.store.read(1, async (db) => {
      const kase = (await caseByNumber(db, 1, caseNumber))!;
      return {
        kase,
        letters: await mailOf(db, 1, kase.id),
        notes: await notesOf(db, 1, kase.id),
        request: await requestOf(db, 1, kase.id),
        patient: await patientById(db, 1, kase.patientId),
      };
    });
  const make = async (caseNumber: string, move: Move<string>, who: "officer" | "manager" = "officer", more = {}) =>
    makeMove(desk.deps, { ...(await desk.by(who)), caseNumber, ...more }, move);

  type Example = [
    what: string,
    before: GivenCase,
    move: () => Move<string>,
    event: Partial<CaseEventBody>,
    letter: { key: string; says: RegExp } | null,
    who?: "manager",
  ];
  test.each<Example>([
    [
      "a question",
      {},
      () => askClarification({ question: "Which years?", meanwhile: "we send the letters of 2026." }),
      { type: "clarification-requested", on: today },
      { key: "clarification", says: /Which years\?[^]*paused from today, 20 June 2026/ },
    ],
    [
      "a question while it is not known who asks: nothing pauses, and nothing is told of the records",
      { then: [{ type: "identity-requested", on: "2026-06-10" }] },
      () => askClarification({ question: "Which years?", meanwhile: "we wait." }),
      { type: "clarification-requested", on: today },
      {
        key: "clarification",
        says: /^Dear [^]*\. An answer to this question would help[^]*Which years\?[^]*has not started yet/,
      },
    ],
    [
      "a question to somebody who may be told",
      {},
      () => askClarification({ question: "Which years?", meanwhile: "we wait." }),
      { type: "clarification-requested", on: today },
      { key: "clarification", says: /We hold a large amount of information[^]*Which years\?/ },
    ],
    [
      "its answer",
      { then: [asked] },
      () => recordClarification({ on: "2026-06-18", words: "2025 only" }),
      { type: "clarification-received", on: "2026-06-18" },
      null,
    ],
    [
      "a question to an applicant, after the 14 days",
      { kind: "deceased-access" },
      () => askInformation({ question: "Which hospital?" }),
      { type: "information-requested" },
      { key: "information-request", says: /Which hospital\?[^]*goes on while we wait/ },
    ],
    [
      "a question to an applicant, within them",
      { kind: "deceased-access", receivedOn: "2026-06-15" },
      () => askInformation({ question: "Which hospital?" }),
      { type: "information-requested" },
      { key: "information-request", says: /starts again on the day your details reach us/ },
    ],
    [
      "the details",
      { kind: "deceased-access", then: [{ type: "information-requested", on: "2026-06-05" }] },
      () => recordInformation({ on: "2026-06-18", words: "" }),
      { type: "information-received", on: "2026-06-18" },
      null,
    ],
    [
      "when the record was made",
      { kind: "deceased-access" },
      () => recordRange({ first: "2026-05-20", last: "2026-06-01" }),
      { type: "record-range-known", first: "2026-05-20" },
      null,
    ],
    [
      "more time",
      {},
      () => extendTime(desk.deps, { reasons: ["complexity"], words: "Nine volumes.", on: today }),
      { type: "extension-notified", reasons: ["complexity"] },
      { key: "extension", says: /the request is complex. Nine volumes.[^]*answer by 3 September 2026/ },
    ],
    [
      "more time, told on paper last week",
      {},
      () => extendTime(desk.deps, { reasons: ["complexity"], words: "", on: "2026-06-12" }),
      { type: "extension-notified", on: "2026-06-12" },
      null,
    ],
    [
      "a fee for a repeat",
      {},
      () =>
        notifyFee({
          basis: "manifestly-excessive",
          role: "manager",
          amountPence: 1250,
          howWorkedOut: "Paper.",
          why: "The third time.",
        }),
      { type: "fee-notified", amountPence: 1250 },
      { key: "fee-notice", says: /£12\.50[^]*starts on the day the fee reaches us/ },
    ],
    [
      "a fee for copies",
      {},
      () =>
        notifyFee({
          basis: "further-copies",
          role: "officer",
          amountPence: 500,
          howWorkedOut: "Paper.",
          why: "A second copy.",
        }),
      { type: "fee-notified" },
      { key: "fee-notice", says: /It goes on unchanged/ },
    ],
    [
      "a fee while it is not known who asks",
      { then: [{ type: "identity-requested", on: "2026-06-10" }] },
      () =>
        notifyFee({
          basis: "manifestly-unfounded",
          role: "manager",
          amountPence: 1250,
          howWorkedOut: "Paper.",
          why: "It is made to harass.",
        }),
      { type: "fee-notified" },
      {
        key: "fee-notice",
        says: /manifestly unfounded[^]*all that we wait for has reached us: proof of identity and the fee/,
      },
    ],
    [
      "a fee for copies while it is not known who asks",
      { then: [{ type: "identity-requested", on: "2026-06-10" }] },
      () =>
        notifyFee({
          basis: "further-copies",
          role: "officer",
          amountPence: 500,
          howWorkedOut: "Paper.",
          why: "A second copy.",
        }),
      { type: "fee-notified" },
      { key: "fee-notice", says: /does not wait for the fee: it starts once proof of identity has reached us/ },
    ],
    [
      "a fee, waived",
      { then: [{ type: "fee-notified", on: "2026-06-10", basis: "further-copies", amountPence: 500 }] },
      () => settleFee({ how: "waived", on: "2026-06-18" }),
      { type: "fee-waived", on: "2026-06-18" },
      null,
    ],
    [
      "a wrong date",
      {},
      () => correctDate({ seq: 1, to: "2026-06-01", words: "the postmark", role: "officer" }),
      { type: "date-corrected", corrects: 1, from: "2026-06-03", to: "2026-06-01" },
      null,
    ],
    ["an acknowledgement by post", {}, () => acknowledge(), { type: "acknowledged", on: today }, null],
    [
      "a correction decided",
      { kind: "rectification", then: [identified] },
      () => decideRequest({ outcome: "note-added", words: "The note says …", recipientsTold: "your practice" }),
      { type: "request-decided", outcome: "note-added" },
      { key: "rectification-outcome", says: /You asked us to correct health records[^]*added a note[^]*your practice/ },
    ],
    [
      "a refusal",
      {},
      () => refuseRequest({ codes: ["NOT-HELD"], words: "Try your practice.", role: "officer" }),
      { type: "refused", codes: ["NOT-HELD"] },
      { key: "refusal", says: /do not hold this. Try your practice.[^]*164A[^]*165[^]*court/ },
    ],
    [
      "a refusal to an applicant for the dead",
      { kind: "deceased-access", then: [{ type: "patients-note-sought", on: "2026-06-17", found: true }] },
      () => refuseRequest({ codes: ["D-NOTE"], words: "", role: "officer" }),
      { type: "refused" },
      { key: "ahra-refusal", says: /did not wish access to be given/ },
    ],
    [
      "a silence",
      {},
      () => staySilent({ codes: ["HARM-PATIENT"], words: "It would be guessed.", role: "manager" }),
      { type: "silence-chosen", codes: ["HARM-PATIENT"] },
      null,
      "manager",
    ],
    [
      "a withdrawal",
      {},
      () => withdrawRequest({ on: "2026-06-18", words: "By telephone", role: "officer" }),
      { type: "withdrawn", on: "2026-06-18" },
      { key: "withdrawn", says: /On 18 June 2026 you told us/ },
    ],
    [
      "a warning",
      { receivedOn: "2026-03-01", then: [{ type: "identity-requested", on: "2026-03-02" }] },
      () => warnOfClosing(desk.deps),
      { type: "closing-warned" },
      { key: "closing-warning", says: /still waiting for: proof of identity[^]*reached us by 4 July 2026/ },
    ],
    [
      "closed as incomplete",
      {
        receivedOn: "2026-03-01",
        then: [
          { type: "identity-requested", on: "2026-03-02" },
          { type: "closing-warned", on: "2026-05-20" },
        ],
      },
      closeIncomplete,
      { type: "closed-incomplete" },
      { key: "closed", says: /We wrote on 2 March 2026, and again on 20 May 2026/ },
    ],
    [
      "an authority that has ended",
      { requester: "solicitor", then: [{ type: "authority-confirmed", on: "2026-06-04" }] },
      () => withdrawAuthority({ why: "consent-withdrawn", on: "2026-06-19", words: "The client rang" }),
      { type: "authority-requested", on: today },
      {
        key: "authority-withdrawn",
        says: /On 19 June 2026 we were told that your client’s[^]*dated by your client[^]*on the day we have this/,
      },
    ],
    [
      "what the police answer",
      {},
      () => redirectRequest({ to: "police", whoAnswers: "the liaison office", explanation: "" }),
      { type: "redirected", to: "police" },
      { key: "redirected", says: /answered by: the liaison office/ },
    ],
    [
      "a complaint",
      { then: [withdrawn] },
      () => takeComplaint({ on: "2026-06-19", words: "Too slow" }),
      { type: "complaint-acknowledged", on: today },
      { key: "complaint-ack", says: /received your complaint on 19 June 2026/ },
    ],
    [
      "a complaint by post",
      { then: [withdrawn], request: { email: "" } },
      () => takeComplaint({ on: "2026-06-19", words: "Too slow" }),
      { type: "complaint-received", on: "2026-06-19" },
      null,
    ],
    [
      "a complaint where the patient asked and has died: nobody was told that it came",
      { then: [{ type: "patient-died", on: "2026-06-08" }, withdrawn] },
      () => takeComplaint({ on: "2026-06-19", words: "The son writes" }),
      { type: "complaint-received", on: "2026-06-19" },
      null,
    ],
    [
      "a complaint where whoever asked for a patient who has died lives",
      { requester: "lpa-hw", then: [{ type: "patient-died", on: "2026-06-08" }, withdrawn] },
      () => takeComplaint({ on: "2026-06-19", words: "Too slow" }),
      { type: "complaint-acknowledged", on: today },
      { key: "complaint-ack", says: /received your complaint on 19 June 2026/ },
    ],
    [
      "its answer, where the patient asked and has died",
      {
        then: [{ type: "patient-died", on: "2026-06-08" }, withdrawn, { type: "complaint-received", on: "2026-06-12" }],
      },
      () => answerComplaint({ outcome: "upheld", enquiries: "We asked.", words: "It was late.", by: "manager" }),
      { type: "complaint-answered", outcome: "upheld" },
      null,
    ],
    [
      "its acknowledgement",
      { then: [withdrawn, { type: "complaint-received", on: "2026-06-12" }] },
      () => acknowledgeComplaint({ on: "2026-06-15" }),
      { type: "complaint-acknowledged", on: "2026-06-15" },
      null,
      "manager", // late today, and in time with that day
    ],
    [
      "its answer",
      { then: [withdrawn, { type: "complaint-received", on: "2026-06-12" }] },
      () =>
        answerComplaint({ outcome: "upheld", enquiries: "We asked the clinic.", words: "It was late.", by: "manager" }),
      { type: "complaint-answered", outcome: "upheld" },
      { key: "complaint-outcome", says: /asked the clinic[^]*You were right[^]*It was late/ },
    ],
    [
      "a case opened again",
      { then: [withdrawn] },
      () => reopenCase({ words: "They changed their mind" }),
      { type: "reopened", on: today },
      null,
    ],
    [
      "a death",
      {},
      () => recordDeath({ on: "2026-06-18", diedOn: "2026-06-11", words: "The daughter rang" }),
      { type: "patient-died", on: "2026-06-18" },
      null,
    ],
    [
      "a case closed after the patient's death, by a manager",
      { then: [{ type: "patient-died", on: "2026-06-10" }] },
      () => withdrawRequest({ on: "2026-06-18", words: "Nobody goes on with it", role: "manager" }),
      { type: "withdrawn", on: "2026-06-18" },
      null,
      "manager",
    ],
    [
      "an application for the dead",
      { then: [{ type: "patient-died", on: "2026-06-10" }] },
      () => switchToDeceased({ on: "2026-06-16", applicant, role: "manager" }),
      { type: "switched-to-deceased", on: "2026-06-16", requester: "pr" },
      { key: "ack", says: /Dear Hester Vance[^]*answer you by 25 July 2026/ },
      "manager",
    ],
  ])("%s", async (_, before, move, event, letter, who) => {
    const caseNumber = await given(before);
    expect(await make(caseNumber, move(), who)).toMatchObject({ ok: true });
    const made = (await historyOfCase(desk, caseNumber)).filter(({ type }) => type === event.type);
    expect(made.at(-1)).toMatchObject(event);
    const { letters } = await stored(caseNumber);
    expect(letters.map((each) => each.letter)).toEqual(letter ? [letter.key] : []);
    if (letter) expect(letters[0]!.body).toMatch(letter.says);
  });

  describe("only tried", () => {
    test("it says what it would do to the due day and which letter would go, and writes nothing", async () => {
      const caseNumber = await given();
      const before = [await historyOfCase(desk, caseNumber), await stored(caseNumber)];
      const tried = await tryMove(
        desk.deps,
        { ...(await desk.by("officer")), caseNumber },
        extendTime(desk.deps, { reasons: ["number-of-requests"], words: "Four this month.", on: today }),
      );
      expect(tried).toMatchObject({
        ok: true,
        before: { dueOn: "2026-07-03" },
        after: { dueOn: "2026-09-03" },
        letter: {
          to: { address: "a.brightwater@mail.example" },
          subject: `We need more time for your request, reference ${caseNumber}`,
        },
      });
      expect([await historyOfCase(desk, caseNumber), await stored(caseNumber)]).toEqual(before);
    });

    test("a refusal is the same as when it is made", async () => {
      const caseNumber = await given({ then: [withdrawn] });
      const move = askClarification({ question: "Which?", meanwhile: "nothing." });
      expect(await tryMove(desk.deps, { ...(await desk.by("officer")), caseNumber }, move)).toEqual({
        ok: false,
        because: "case-closed",
      });
      expect(await make(caseNumber, move)).toEqual({ ok: false, because: "case-closed" });
      expect((await stored(caseNumber)).letters).toEqual([]);
    });

    test("a page that somebody else has overtaken, and a case that is not there", async () => {
      const caseNumber = await given({ then: [identified] });
      const officer = await desk.by("officer");
      expect(await tryMove(desk.deps, { ...officer, caseNumber, seenVersion: 1 }, closeIncomplete())).toEqual({
        ok: false,
        because: "case-changed-meanwhile",
      });
      expect(await tryMove(desk.deps, { ...officer, caseNumber: "AD-26-999999" }, closeIncomplete())).toEqual({
        ok: false,
        because: "no-such-case",
      });
    });
  });

  test("a late notice that went on paper is recorded, moves nothing and sends no letter; today none is given", async () => {
    const caseNumber = await given({ receivedOn: "2026-05-01" });
    const notice = (on: CalendarDay) => extendTime(desk.deps, { reasons: ["complexity"], words: "Nine volumes.", on });
    expect(await make(caseNumber, notice(today))).toEqual({ ok: false, because: "too-late-for-notice" });
    expect(await make(caseNumber, notice("2026-06-12"))).toMatchObject({ ok: true });
    const { kase, letters } = await stored(caseNumber);
    expect(kase).toMatchObject({ dueOn: "2026-06-01", extended: false });
    expect(letters).toEqual([]);
  });

  const overdue: GivenCase = { receivedOn: "2026-05-01" };
  const unacknowledged: GivenCase = {
    receivedOn: "2026-04-01",
    then: [
      { type: "withdrawn", on: "2026-04-10" },
      { type: "complaint-received", on: "2026-05-01" },
    ],
  };
  test.each<[string, GivenCase, () => Move<string>]>([
    [
      "a notice of more time",
      overdue,
      () => extendTime(desk.deps, { reasons: ["complexity"], words: "", on: "2026-05-20" }),
    ],
    ["a withdrawal", overdue, () => withdrawRequest({ on: "2026-05-20", words: "", role: "officer" })],
    ["the acknowledgement of a complaint", unacknowledged, () => acknowledgeComplaint({ on: "2026-05-04" })],
  ])("an officer alone dates nothing back so that what is late was in time: %s", async (_, before, move) => {
    const caseNumber = await given(before);
    const unchanged = await historyOfCase(desk, caseNumber);
    const refusal = { ok: false, because: "turns-late-into-in-time" };
    expect(await tryMove(desk.deps, { ...(await desk.by("officer")), caseNumber }, move())).toEqual(refusal);
    expect(await make(caseNumber, move())).toEqual(refusal);
    expect(await historyOfCase(desk, caseNumber)).toEqual(unchanged);
    expect(await make(caseNumber, move(), "manager")).toMatchObject({ ok: true });
  });

  describe("the letter goes out, whatever the clock does", () => {
    const clocks: Record<string, CaseEventBody[]> = {
      running: [],
      "not begun": [{ type: "identity-requested", on: "2026-06-04" }],
      paused: [asked],
      "begun again": [
        { type: "identity-requested", on: "2026-06-04" },
        { ...identified, on: "2026-06-10" },
      ],
    };
    const moves: [string, () => Move<string>][] = [
      ["more time", () => extendTime(desk.deps, { reasons: ["complexity"], words: "Nine volumes.", on: today })],
      ["a question", () => askClarification({ question: "Which?", meanwhile: "nothing." })],
      [
        "a fee",
        () =>
          notifyFee({
            basis: "manifestly-excessive",
            role: "manager",
            amountPence: 500,
            howWorkedOut: "Paper.",
            why: "The third time.",
          }),
      ],
      ["a refusal", () => refuseRequest({ codes: ["NOT-HELD"], words: "", role: "manager" })],
      ["a withdrawal", () => withdrawRequest({ on: today, words: "", role: "officer" })],
      ["another route", () => redirectRequest({ to: "police", whoAnswers: "the liaison office", explanation: "" })],
      ["a complaint", () => takeComplaint({ on: today, words: "Too slow" })],
    ];
    test.each(Object.entries(clocks))("%s", async (_, then) => {
      const without: string[] = [];
      for (const [what, move] of moves) {
        const caseNumber = await given({ then });
        const shown = await tryMove(desk.deps, { ...(await desk.by("manager")), caseNumber }, move());
        if (!shown.ok) continue; // an open question is not asked again
        expect(await make(caseNumber, move(), "manager")).toMatchObject({ ok: true });
        const { letters } = await stored(caseNumber);
        if (letters.length !== 1 || shown.letter?.text !== letters[0]!.body) without.push(what);
      }
      expect(without).toEqual([]);
    });

    test.each<[string, CaseEventBody[], RegExp]>([
      ["running", [], /We will now answer by 3 September 2026/],
      [
        "not begun",
        clocks["not begun"]!,
        /starts on the day we have proof of identity\. We will answer within three months/,
      ],
      ["paused", clocks["paused"]!, /paused until your answer[^]*it has 86 days left/],
    ])("more time is told with what is known of the day: %s", async (_, then, says) => {
      const caseNumber = await given({ then });
      await make(caseNumber, extendTime(desk.deps, { reasons: ["complexity"], words: "Nine volumes.", on: today }));
      const [letter] = (await stored(caseNumber)).letters;
      expect(letter!.body).toMatch(says);
      expect(letter!.body).toMatch(/the request is complex\. Nine volumes\./);
    });
  });

  test("words stand in a note and never in the history", async () => {
    const caseNumber = await given();
    await make(caseNumber, withdrawRequest({ on: today, words: "Amelia rang from her sister's", role: "officer" }));
    const { notes } = await stored(caseNumber);
    expect(notes).toMatchObject([{ about: "closing", words: "Amelia rang from her sister's" }]);
    expect(JSON.stringify(await historyOfCase(desk, caseNumber))).not.toContain("Amelia");
  });

  test("without an e-mail address no letter waits in the outbox", async () => {
    const caseNumber = await given({ request: { email: "" } });
    expect(await make(caseNumber, refuseRequest({ codes: ["NOT-HELD"], words: "", role: "officer" }))).toMatchObject({
      ok: true,
    });
    expect((await stored(caseNumber)).letters).toEqual([]);
  });

  test("a double click sends one letter", async () => {
    const caseNumber = await given();
    const move = () =>
      make(caseNumber, askClarification({ question: "Which?", meanwhile: "nothing." }), "officer", {
        submission: "question-1",
      });
    const both = await Promise.all([move(), move()]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await stored(caseNumber)).letters).toHaveLength(1);
  });

  describe("what a page sent", () => {
    const question = () => askClarification({ question: "Which?", meanwhile: "nothing." });
    const lettersOf = async (caseNumber: string) => (await stored(caseNumber)).letters.length;
    const [here, there, these] = ["0", "1", "2"].map((digit) => digit.repeat(16));

    test("for one case does nothing on another, and says so", async () => {
      const [one, other] = [await given(), await given()];
      const submission = desk.deps.newId();
      expect(await make(one, question(), "officer", { submission })).toMatchObject({ ok: true });
      const refused = { ok: false, because: "sent-for-another" };
      expect(await make(other, question(), "officer", { submission })).toEqual(refused);
      expect([await lettersOf(one), await lettersOf(other)]).toEqual([1, 0]);
      expect(await make(other, question(), "officer", { submission: desk.deps.newId() })).toMatchObject({ ok: true });
    });

    test("for two cases at once is taken for one of them, and the other says so", async () => {
      const both = [await given(), await given()];
      const submission = desk.deps.newId();
      const sent = await Promise.all(both.map((each) => make(each, question(), "officer", { submission })));
      expect(sent.map((each) => each.ok || each.because).toSorted()).toEqual(["sent-for-another", true]);
      expect((await Promise.all(both.map(lettersOf))).toSorted()).toEqual([0, 1]);
    });

    test("from one page does nothing from another, and says so", async () => {
      const caseNumber = await given();
      const from = (where: string) => ({ submission: `${caseNumber}.${where}.${these}` });
      expect(await make(caseNumber, question(), "officer", from(here!))).toMatchObject({ ok: true });
      const answer = recordClarification({ on: today, words: "2025 only" });
      expect(await make(caseNumber, answer, "officer", from(there!))).toEqual({
        ok: false,
        because: "sent-for-another",
      });
      expect(await make(caseNumber, answer)).toMatchObject({ ok: true });
    });

    test("without saying what it showed is not told that a colleague was quicker", async () => {
      const caseNumber = await given();
      const unsaid = { ok: false, because: "version-not-said" };
      expect(await make(caseNumber, question(), "officer", { seenVersion: null })).toEqual(unsaid);
      const on = { ...(await desk.by("officer")), caseNumber };
      expect(await tryMove(desk.deps, { ...on, seenVersion: null }, question())).toEqual(unsaid);
      expect(await make(caseNumber, question(), "officer", { seenVersion: 99 })).toEqual({
        ok: false,
        because: "case-changed-meanwhile",
      });
      expect(await lettersOf(caseNumber)).toBe(0);
    });
  });

  test("whoever applies for the dead is the requester from then on", async () => {
    const caseNumber = await given({
      then: [{ type: "patient-died", on: "2026-06-10" }],
      request: { delivery: "portal" },
    });
    expect(await make(caseNumber, switchToDeceased({ on: "2026-06-16", applicant, role: "officer" }))).toEqual({
      ok: false,
      because: "needs-a-manager",
    });
    await make(caseNumber, switchToDeceased({ on: "2026-06-16", applicant, role: "manager" }), "manager");
    expect((await stored(caseNumber)).request).toMatchObject({
      requesterName: "Hester Vance",
      email: "hester.vance@applicants.example",
      delivery: "post",
    });
  });

  test("the letter is shown to go where it goes: to whoever applies, not to the patient who died", async () => {
    const caseNumber = await given({
      then: [{ type: "patient-died", on: "2026-06-10" }],
      request: { theirReference: "their own" },
    });
    const move = switchToDeceased({ on: "2026-06-16", applicant, role: "manager" });
    const tried = await tryMove(desk.deps, { ...(await desk.by("manager")), caseNumber }, move);
    const shown = tried.ok && tried.letter;
    expect(shown).toMatchObject({ to: { name: applicant.name, address: applicant.email } });
    await make(caseNumber, move, "manager");
    const [sent] = (await stored(caseNumber)).letters;
    expect(shown).toMatchObject({ to: { name: sent!.toName, address: sent!.toAddress }, text: sent!.body });
    expect(sent!.body).not.toContain("their own");
    expect((await historyOfCase(desk, caseNumber)).at(-1)).toMatchObject({ type: "acknowledged", on: today });
  });

  test("the day of a death stands with the patient", async () => {
    const caseNumber = await given();
    await make(caseNumber, recordDeath({ on: today, diedOn: "2026-06-11", words: "" }));
    expect((await stored(caseNumber)).patient).toMatchObject({ diedOn: "2026-06-11" });
  });
});
