/** Gather, decide, commit: the one shape of every use-case that moves a case on. */
import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import { caseByNumber, caseToChange, type CaseRow } from "#db/cases/cases";
import { appendToHistory, CaseChanged, historyOf } from "#db/cases/case-history";
import type { Db } from "#db/engine/kit";
import { keepSent, sentBefore } from "#db/cases/submissions";
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
import { unseenVersion, type UnseenVersion } from "./seen-version";

export type CaseFacts = {
  db: Db;
  kase: CaseRow;
  history: EffectiveHistory<CaseEvent>;
  today: CalendarDay;
  holidays: BankHolidays;
};

/**
 * `seenVersion` is the version of the case that the officer had on the screen, null where the form did not say it.
 * `submission` is the key of the form that was sent: the same submission again (a double click) changes nothing more
 * and is answered as the first was; one that was for another case, or another page of it, is refused.
 */
export type OnCase = By & { caseNumber: string; seenVersion?: number | null; submission?: string | null };

/** Refusals that any move can meet. */
export type MoveRefusal = "no-such-case" | "not-at-this-stage" | "sent-for-another" | UnseenVersion | DatedBackRefusal;

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
  { trust, person, caseNumber, seenVersion, submission = null }: OnCase,
  decide: (facts: CaseFacts) => Promise<Decision<Because>> | Decision<Because>,
  afterwards: (facts: CaseFacts, events: CaseEventBody[]) => Promise<void> = async () => {},
): Promise<MoveOutcome<Because>> {
  const sent = submission === null ? null : { trust, key: submission, at: caseNumber };
  try {
    return await deps.store.write(trust, async (db): Promise<MoveOutcome<Because>> => {
      const kase = await caseToChange(db, trust, caseNumber);
      if (!kase) return { ok: false, because: "no-such-case" };
      const before = sent && (await sentBefore(db, sent));
      if (before === "for-another") return { ok: false, because: "sent-for-another" };
      if (before) return { ok: true, kase, events: [] };
      const unseen = unseenVersion(seenVersion, kase.version);
      if (unseen) return { ok: false, because: unseen };

      const facts = {
        db,
        kase,
        history: await historyOf(db, trust, kase.id),
        today: deps.today(),
        holidays: await bankHolidaysOf(db, trust),
      };
      const decision = await decide(facts);
      if (!decision.ok) return decision;
      const events = withApprovalVoided(facts.history, decision.events, facts.today);
      const problem = problemWithAny(facts, events, person.role);
      if (problem) return { ok: false, because: problem };

      if (events.length > 0) await appendToHistory(db, kase, events, person.id, deps.now());
      if (events.length > decision.events.length) await voidLatestRelease(db, trust, kase.id);
      await afterwards(facts, events);
      if (sent && !(await keepSent(db, { ...sent, outcome: kase.number, now: deps.now() }))) throw new CaseChanged();
      return { ok: true, kase, events };
    });
  } catch (error) {
    if (!(error instanceof CaseChanged)) throw error;
    const before = sent && (await deps.store.read(trust, (db) => sentBefore(db, sent)));
    if (before === "for-another") return { ok: false, because: "sent-for-another" };
    const kase = before && (await deps.store.read(trust, (db) => caseByNumber(db, trust, caseNumber)));
    return kase ? { ok: true, kase, events: [] } : { ok: false, because: "case-changed-meanwhile" };
  }
}
