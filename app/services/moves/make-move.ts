/**
 * A move that may owe the requester a letter: what it decides, what its letter says, what note it keeps. It is tried
 * first, so that the officer reads what will happen and the letter that goes; making it then decides afresh on the case
 * as it stands.
 */
import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import { caseByNumber } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { addNote, changeRequest, requestOf, type Note, type Request, type RequestChange } from "#db/cases/requests";
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf, type Clock } from "~/domain/clock/clock";
import type { Decision } from "~/domain/cases/decision";
import { letterOwedFor, type OwedLetter } from "~/domain/letters/letters-owed";
import { openComplaintIn } from "~/domain/cases/complaints";
import { isNotWritten, letterLawOf, whatIsWithdrawn } from "~/domain/identity/letter-law";
import {
  changeCase,
  problemWithAny,
  type CaseFacts,
  type MoveOutcome,
  type MoveRefusal,
  type OnCase,
} from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { unseenVersion } from "~/services/cases/seen-version";
import { letterFacts } from "~/services/letters/owed-letters";
import { queueLetter } from "~/services/letters/queue-letter";
import { requestInLetters } from "~/services/letters/request-in-letters";

/** The case before and after the move, for the words of its letter; `request` is as it is after it. */
type Standing = { before: Clock; after: Clock; history: EffectiveHistory; request: Request; today: CalendarDay };

export type Move<Because extends string> = {
  decide(facts: CaseFacts): Promise<Decision<Because>> | Decision<Because>;
  /** What the letter says besides what every letter says. Left out, none is owed. */
  letter?(standing: Standing): Record<string, string>;
  /** What it would say was given on an earlier day, on paper: no letter goes now. */
  wentOnPaper?: boolean;
  /** Words about the case, which never stand in its history. */
  note?: { about: Note["about"]; words: string };
  /**
   * What becomes of the request beside its history, such as a new requester. Its letter goes to the request as it is
   * then.
   */
  requestThen?(request: Request): RequestChange;
  /** What else the move changes, in the same transaction. */
  afterwards?(facts: CaseFacts): Promise<void>;
};

export type LetterShown = { to: { name: string; address: string }; subject: string; text: string };
export type Tried<Because extends string> =
  { ok: true; before: Clock; after: Clock; letter: LetterShown | null } | { ok: false; because: Because | MoveRefusal };

/** What the move would do, without doing it. */
export async function tryMove<Because extends string>(
  deps: Deps,
  { trust, person, caseNumber, seenVersion }: OnCase,
  move: Move<Because>,
): Promise<Tried<Because>> {
  return deps.store.read(trust, async (db): Promise<Tried<Because>> => {
    const kase = await caseByNumber(db, trust, caseNumber);
    if (!kase) return { ok: false, because: "no-such-case" };
    const unseen = unseenVersion(seenVersion, kase.version);
    if (unseen) return { ok: false, because: unseen };
    const facts = {
      db,
      kase,
      history: await historyOf(db, trust, kase.id),
      today: deps.today(),
      holidays: await bankHolidaysOf(db, trust),
    };
    const decision = await move.decide(facts);
    if (!decision.ok) return decision;
    const problem = problemWithAny(facts, decision.events, person.role);
    if (problem) return { ok: false, because: problem };

    const request = await requestOf(db, kase.trustId, kase.id);
    const written = await letterOf(deps, facts, move, decision.events, request);
    const composed = written && deps.composeLetter(written.key, written.facts, deps.today());
    return { ok: true, ...clocksOf(facts, decision.events), letter: composed && { to: written.to, ...composed } };
  });
}

export function makeMove<Because extends string>(
  deps: Deps,
  which: OnCase,
  move: Move<Because>,
): Promise<MoveOutcome<Because>> {
  const { trust, person } = which;
  return changeCase<Because>(deps, which, move.decide.bind(move), async (facts, events) => {
    const { db, kase } = facts;
    const before = await requestOf(db, trust, kase.id);
    const change = move.requestThen?.(before);
    if (change) await changeRequest(db, trust, kase.id, change);
    await move.afterwards?.(facts);
    if (move.note?.words)
      await addNote(db, {
        trustId: trust,
        id: deps.newId(),
        caseId: kase.id,
        about: move.note.about,
        words: move.note.words,
        by: person.id,
        at: deps.now(),
      });
    const letter = await letterOf(deps, facts, move, events, before);
    if (letter) await queueLetter(deps, db, { trust, caseId: kase.id, ...letter });
  });
}

const clocksOf = (
  { history, today, holidays }: Pick<CaseFacts, "history" | "today" | "holidays">,
  events: readonly CaseEventBody[],
) => ({
  before: clockOf(history, { today, holidays }),
  after: clockOf(historyAfter(history, events), { today, holidays }),
});

type Written = { key: OwedLetter; to: { name: string; address: string }; facts: Record<string, string> };

async function letterOf(
  deps: Deps,
  facts: CaseFacts,
  move: Pick<Move<string>, "letter" | "wentOnPaper" | "requestThen">,
  events: readonly CaseEventBody[],
  before: Request,
): Promise<Written | null> {
  const { kase, history } = facts;
  const [event] = events;
  const then = historyAfter(history, events);
  const key = event && letterOwedFor(event, letterLawOf(then), whatIsWithdrawn(history));
  if (!key || !move.letter || move.wentOnPaper || isNotWritten(then)) return null;
  const request = { ...before, ...move.requestThen?.(before) };
  const said = move.letter({ ...clocksOf(facts, events), history: then, request, today: facts.today });
  const everywhere = {
    ...letterFacts(deps, kase.number, request),
    ...(openComplaintIn(then) && { complaintOpen: "yes" }),
    receivedOn: formatDay(event.on),
    ...requestInLetters(then),
  };
  return { key, to: { name: request.requesterName, address: request.email }, facts: { ...everywhere, ...said } };
}
