/** Gather, decide, commit: the one shape of every use-case that moves a case on. */
import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import { caseByNumber, caseToChange, type CaseRow } from "#db/cases/cases";
import { appendToHistory, CaseChanged, historyOf } from "#db/cases/case-history";
import type { Db } from "#db/engine/kit";
import { keepOutcome, outcomeOf } from "#db/cases/submissions";
import { voidLatestRelease } from "#db/release/releases";
import type { BankHolidays } from "~/domain/calendar/bank-holidays";
import { mayFollow } from "~/domain/cases/case-state";
import { datedBackProblem, type DatedBackRefusal } from "~/domain/moves/dated-back";
import type { Role } from "~/domain/terms/vocabulary";
import type { CaseEvent, CaseEventBody } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { withApprovalVoided } from "~/domain/release/voids-approval";
import type { Decision } from "~/domain/cases/decision";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

export type CaseFacts = {
  db: Db;
  kase: CaseRow;
  history: EffectiveHistory<CaseEvent>;
  today: CalendarDay;
  holidays: BankHolidays;
};

/**
 * `seenVersion` is the version of the case that the officer had on the screen. `submission` is the key of the form that
 * was sent: the same submission again (a double click) changes nothing more and is answered as the first was.
 */
export type OnCase = By & { caseNumber: string; seenVersion?: number; submission?: string | null };

/** Refusals that any move can meet. */
export type MoveRefusal = "no-such-case" | "case-changed-meanwhile" | "not-at-this-stage" | DatedBackRefusal;

type Moved = { kase: CaseRow; events: CaseEventBody[] };
export type MoveOutcome<Because extends string> =
  ({ ok: true } & Moved) | { ok: false; because: Because | MoveRefusal };

/** What no change to a case may do, whichever rule decided it. */
export function problemWithAny(
  { history, today, holidays }: Pick<CaseFacts, "history" | "today" | "holidays">,
  events: readonly CaseEventBody[],
  role: Role,
): MoveRefusal | null {
  if (!mayFollow(history, events)) return "not-at-this-stage";
  return datedBackProblem(history, events, { role, today, holidays });
}

/**
 * `afterwards` runs in the same transaction once the events are in: letters, jobs and notes that the move owes.
 * Nothing is written where the decision is a refusal.
 */
export async function changeCase<Because extends string>(
  deps: Pick<Deps, "store" | "today" | "now">,
  { trust, person, caseNumber, seenVersion, submission: key = null }: OnCase,
  decide: (facts: CaseFacts) => Promise<Decision<Because>> | Decision<Because>,
  afterwards: (facts: CaseFacts, events: CaseEventBody[]) => Promise<void> = async () => {},
): Promise<MoveOutcome<Because>> {
  const submission = key && `${key}@${caseNumber}`; // a key that was used on another case says nothing of this one
  try {
    return await deps.store.write(trust, async (db): Promise<MoveOutcome<Because>> => {
      const kase = await caseToChange(db, trust, caseNumber);
      if (!kase) return { ok: false, because: "no-such-case" };
      if (submission && (await outcomeOf(db, trust, submission))) return { ok: true, kase, events: [] };
      if (seenVersion !== undefined && seenVersion !== kase.version)
        return { ok: false, because: "case-changed-meanwhile" };

      const facts = {
        db,
        kase,
        history: await historyOf(db, trust, kase.id),
        today: deps.today(),
        holidays: await bankHolidaysOf(db, trust),
      };
      const decision = await decide(facts);
      if (!decision.ok) return decision;
      const events = withApprovalVoided({ history: facts.history, by: person.id }, decision.events, facts.today);
      const problem = problemWithAny(facts, events, person.role);
      if (problem) return { ok: false, because: problem };

      if (events.length > 0) await appendToHistory(db, kase, events, person.id, deps.now());
      if (events.length > decision.events.length) await voidLatestRelease(db, trust, kase.id);
      await afterwards(facts, events);
      if (
        submission &&
        !(await keepOutcome(db, { trustId: trust, key: submission, outcome: kase.number, at: deps.now() }))
      )
        throw new CaseChanged();
      return { ok: true, kase, events };
    });
  } catch (error) {
    if (!(error instanceof CaseChanged)) throw error;
    const earlier =
      submission &&
      (await deps.store.read(
        trust,
        async (db) => (await outcomeOf(db, trust, submission)) && caseByNumber(db, trust, caseNumber),
      ));
    return earlier ? { ok: true, kase: earlier, events: [] } : { ok: false, because: "case-changed-meanwhile" };
  }
}
