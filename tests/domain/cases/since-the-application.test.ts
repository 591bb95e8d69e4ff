/**
 * Where somebody has applied for the records of the dead, what was said, shown, asked or chosen before the application
 * counts for nothing any more: every reader of a history answers as if it had not been. And every page's readers answer
 * for every history that the rules let come about.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedShown, opinionShown } from "~/components/opinion/opinion-shown";
import { addDays, type CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { mayFollow, stateOf } from "~/domain/cases/case-state";
import { caseStates } from "~/domain/cases/case-states";
import { effectiveHistory, historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf, type Clock } from "~/domain/clock/clock";
import { limitsOf } from "~/domain/clock/clock-limits";
import { openQuestions } from "~/domain/clock/open-questions";
import { isWeighed } from "~/domain/exemptions/weighing";
import { reasonsUnsaid } from "~/domain/exemptions/silence";
import { assessmentOf } from "~/domain/identity/child-assessment";
import { authorityQuestions, confirmationOfAuthority } from "~/domain/identity/authority";
import { entitlementProblems } from "~/domain/identity/entitlement";
import { confirmationOfIdentity, identityQuestions, wasAskedLate } from "~/domain/identity/identity";
import { lawInLetters } from "~/domain/identity/letter-law";
import { unansweredIn } from "~/domain/moves/closing";
import { feeOwed } from "~/domain/moves/fees";
import { movesOnOffer, type Offer } from "~/domain/moves/moves-on-offer";
import { patientsNote } from "~/domain/moves/patients-note";
import { alreadyKnown } from "~/domain/opinion/already-known";
import { opinionProblem } from "~/domain/opinion/opinion";
import { gapsOn } from "~/domain/opinion/opinion-gaps";
import { opinionsIn } from "~/domain/opinion/opinion-scope";
import { notAccepted } from "~/domain/release/open-points";
import { blocksDisclosure } from "~/domain/release/release-gate";
import { nextStep } from "~/domain/worklist/next-step";
import { tasksOf } from "~/domain/worklist/tasks";
import { standing } from "../worklist/standing";
import {
  copiesFee,
  excessiveFee,
  fact,
  opinion,
  patientDied,
  received,
  recordsAdded,
  switchedToDeceased,
} from "../histories";

type Body = CaseEventBody;
const pages = [{ documentId: "document-1", pages: [[1, 2]] as [number, number][], of: 9 }];
const point = { documentId: "document-1", id: "point-1", what: "suggestion" as const, page: 1 };

/** What can be said of a case; the day is put to each as it comes. */
const sayings: ((on: CalendarDay) => Body)[] = [
  (on) => ({ type: "acknowledged", on }),
  (on) => ({ type: "identity-requested", on }),
  (on) => ({ type: "identity-confirmed", on, evidence: ["passport"], seen: "copy" }),
  (on) => ({ type: "authority-requested", on }),
  (on) => ({ type: "authority-confirmed", on }),
  (on) => ({ type: "clarification-requested", on }),
  (on) => ({ type: "clarification-received", on }),
  (on) => ({ type: "fee-notified", on, basis: "manifestly-excessive", amountPence: 500 }),
  (on) => ({ type: "fee-declined", on }),
  (on) => ({ type: "fee-paid", on }),
  (on) => ({ type: "extension-notified", on, reasons: ["complexity"] }),
  (on) => ({ type: "opinion-requested", on, of: "clinician-1" }),
  (on) => ({ type: "opinion-requested", on, of: "clinician-2", scope: pages }),
  (on) => ({ type: "opinion-recorded", on, outcome: "no-serious-harm", professional: "clinician-1" }),
  (on) => ({ type: "opinion-recorded", on, outcome: "serious-harm", professional: "clinician-1", covers: pages }),
  (on) => ({ type: "silence-chosen", on, codes: ["HARM-PATIENT"] }),
  (on) => ({ type: "closing-warned", on }),
  (on) => ({ type: "open-points-accepted", on, accepted: [{ documentId: "document-1", points: ["point-1"] }] }),
  (on) => ({
    type: "third-party-weighed",
    on,
    reason: "TP-PERSON",
    of: "everybody",
    consent: "not-sought",
    information: "contact",
    confidence: "owed",
    capability: "not-known",
    isReasonableWithout: false,
  }),
  (on) => ({ type: "already-known-judged", on, how: "seen", judge: "officer-1", scope: pages[0]! }),
];
/** And what moves it on. */
const happenings: ((on: CalendarDay) => Body)[] = [
  (on) => ({ type: "records-added", on, documentId: "document-1" }),
  (on) => ({ type: "records-added", on, documentId: "document-2" }),
  (on) => ({ type: "records-removed", on, documentId: "document-2" }),
  (on) => ({ type: "patient-died", on }),
  (on) => ({ type: "switched-to-deceased", on, requester: "pr" }),
  (on) => ({ type: "switched-to-deceased", on, requester: "relative-deceased" }),
  (on) => ({ type: "patients-note-sought", on, found: false }),
  (on) => ({ type: "information-requested", on }),
  (on) => ({ type: "record-range-known", on, first: "2026-05-20", last: "2026-05-30" }),
  (on) => ({
    type: "redaction-finished",
    on,
    releaseId: "release-1",
    packageHash: "package",
    pages: 9,
    withheldPages: 0,
    marks: 1,
    redactors: ["officer-1"],
  }),
  (on) => ({ type: "redaction-returned", on }),
  (on) => ({
    type: "disclosure-approved",
    on,
    releaseId: "release-1",
    packageHash: "package",
    recipientHash: "recipient",
  }),
  (on) => ({ type: "disclosed", on, releaseId: "release-1", delivery: "e-mail", pages: 9 }),
  (on) => ({ type: "refused", on, codes: ["NOT-HELD"] }),
  (on) => ({ type: "withdrawn", on }),
  (on) => ({ type: "reopened", on }),
  (on) => ({ type: "complaint-received", on }),
  (on) => ({ type: "complaint-answered", on, outcome: "upheld" }),
];

/** One after the other from a day on, those left out that the state of the case does not take. */
type Said = readonly { body: (on: CalendarDay) => Body; after: number }[];
function told(start: EffectiveHistory, said: Said, from = start[0]!.on) {
  let history = start;
  let day = from;
  for (const { body, after } of said) {
    day = addDays(day, after);
    if (mayFollow(history, [body(day)])) history = historyAfter(history, [body(day)]);
  }
  return { history, day };
}
const anyOf = (bodies: ((on: CalendarDay) => Body)[]) =>
  fc.record({ body: fc.constantFrom(...bodies), after: fc.nat(12) });
const anySayings = fc.array(anyOf(sayings), { maxLength: 12 });
/** Some of the way to a disclosure, then whatever happens. */
const way = [0, 9, 11, 12].map((at) => ({ body: happenings[at]!, after: 1 }));
const anyCourse = fc
  .tuple(fc.nat(way.length), fc.array(anyOf([...sayings, ...happenings]), { maxLength: 30 }))
  .map(([steps, then]) => [...way.slice(0, steps), ...then]);

/** What a page, a list or a gate reads of a case, without the parts that tell its history as such. */
function readOf(history: EffectiveHistory, today: CalendarDay) {
  const setting = { today, nameOf: (id: string) => id, documents: [{ id: "document-1", name: "Records.pdf" }] };
  const kase = standing(history, undefined, { today });
  return {
    opinion: opinionShown(history, setting),
    asked: askedShown(history, setting),
    opinionProblem: opinionProblem(history, today),
    gaps: gapsOn(history, today),
    identity: confirmationOfIdentity(history),
    identityAsked: identityQuestions(history).map((each) => ({ ...each, late: wasAskedLate(history, each.askedOn) })),
    authority: confirmationOfAuthority(history),
    authorityAsked: authorityQuestions(history),
    entitlement: entitlementProblems(history, { bornOn: null, today }),
    child: assessmentOf(history),
    fee: feeOwed(history),
    open: openQuestions(history),
    unanswered: unansweredIn(history),
    unsaid: reasonsUnsaid(history),
    known: alreadyKnown(history),
    isWeighed: isWeighed(history),
    openPoints: notAccepted(history, [point]),
    note: patientsNote(history),
    blocks: blocksDisclosure(history, {
      packageHash: "package",
      recipientHash: "recipient",
      delivery: "post",
      hasAddress: true,
      openPoints: [point],
      patientBornOn: null,
      today,
    }),
    law: lawInLetters(history),
    offers: movesOnOffer(history, { today, role: "manager", person: "manager-1" }).filter(isAboutTheRequest),
    tasks: tasksOf(kase),
    next: nextStep(kase),
    clock: sinceDeath(clockOf(history, { today })),
  };
}

/** How the living patient's period went stays on record beside the application's own. */
const sinceDeath = ({ before: _, ledger, notes, ...clock }: Clock) => ({
  ...clock,
  ledger: ledger.slice(ledger.findIndex(({ what }) => what === "death")),
  notes: notes.filter((note) => !note.includes("late when we learnt")),
});
/** Whoever acknowledged the complaint, or had a part in what it is about, is told by the whole history. */
const isAboutTheRequest = ({ move }: Offer) => !["answer-complaint"].includes(move);

const receivedOn = "2026-06-01";
const begun = effectiveHistory<Body>([received(receivedOn), recordsAdded(receivedOn)]);

test("nothing that was said before the application is read after it", () => {
  fc.assert(
    fc.property(anySayings, anySayings, fc.nat(60), (before, since, later) => {
      const living = told(begun, before);
      const applying = [patientDied(living.day), switchedToDeceased(living.day)];
      const all = told(historyAfter(living.history, applying), since, living.day);
      const fresh = told(historyAfter(begun, applying), since, living.day);
      const today = addDays(all.day, later);
      expect(readOf(all.history, today)).toEqual(readOf(fresh.history, today));
    }),
    { numRuns: 300 },
  );
});

describe("every reader of a case answers", () => {
  const seen = new Set<string>();
  test.each(["access", "deceased-access", "rectification", "erasure", "complaint"] as const)("%s", (kind) => {
    fc.assert(
      fc.property(anyCourse, fc.nat(60), (course, later) => {
        const { history, day } = told(effectiveHistory<Body>([received(receivedOn, kind)]), course);
        seen.add(stateOf(history));
        const today = addDays(day, later);
        const read = readOf(history, today);
        expect(read.opinion === null).toBe(opinionsIn(history).length === 0);
        expect(limitsOf(read.clock).every(({ source }) => typeof source === "string")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("in the states that histories come to", () => {
    const rare = ["closed-incomplete", "redirected", "decided"]; // no happening here leads to them
    expect(caseStates.filter((state) => !seen.has(state) && !rare.includes(state))).toEqual([]);
  });
});

describe("an opinion of the living patient", () => {
  const today = "2026-07-01";
  const setting = { today, nameOf: (id: string) => id, documents: [] } as const;
  const living = [received("2026-06-01"), recordsAdded("2026-06-03"), opinion("2026-06-10")];
  const applied = [...living, patientDied("2026-06-15"), switchedToDeceased("2026-06-20")];
  test.each<[string, EffectiveHistory, string | undefined]>([
    ["is shown while they live", living, "2026-06-10"],
    ["is shown while nobody has applied", living.concat(patientDied("2026-06-15")), "2026-06-10"],
    ["is not, once somebody has", applied, undefined],
    ["nor is one that was given before and recorded since", [...applied, opinion("2026-06-19")], undefined],
    ["the applicant's own is", [...applied, opinion("2026-06-22")], "2026-06-22"],
  ])("%s", (_, history, on) => expect(opinionShown(history, setting)?.on).toBe(on));
});

describe("for who applies since the death", () => {
  const living = [received("2026-06-01"), recordsAdded("2026-06-03")];
  const applied = (...said: Body[]) =>
    effectiveHistory<Body>([...living, ...said.map(fact), patientDied("2026-06-15"), switchedToDeceased("2026-06-20")]);
  test.each<[string, (history: EffectiveHistory) => unknown, Body, unknown]>([
    ["the patient's passport", confirmationOfIdentity, sayings[2]!("2026-06-05"), undefined],
    ["a silence about them", reasonsUnsaid, { type: "silence-chosen", on: "2026-06-05", codes: ["HARM-PATIENT"] }, []],
    ["a fee that they owe", feeOwed, excessiveFee("2026-06-05"), undefined],
    ["one for their further copies", feeOwed, copiesFee("2026-06-05"), undefined],
    [
      "places accepted as they were",
      (history) => notAccepted(history, [point]),
      { type: "open-points-accepted", on: "2026-06-05", accepted: [{ documentId: "document-1", points: ["point-1"] }] },
      [point],
    ],
  ])("%s counts for nothing", (_, read, said, nothing) => {
    expect(read(applied(said))).toEqual(nothing);
    expect(read(effectiveHistory<Body>([...living, said]))).not.toEqual(nothing);
  });

  test("proof asked for promptly after the application was asked for in time", () => {
    const history = [...living, patientDied("2026-08-03"), switchedToDeceased("2026-08-17")];
    expect(wasAskedLate(history, "2026-08-18")).toBe(false);
    expect(wasAskedLate(history, "2026-08-25")).toBe(true);
    expect(wasAskedLate(living, "2026-06-09")).toBe(true);
  });
});
