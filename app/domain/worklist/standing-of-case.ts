/**
 * Where a case stands: what the rules of this room are told before they say what comes next. All but the history is
 * read from columns.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { stateOf } from "~/domain/cases/case-state";
import type { CaseState } from "~/domain/cases/case-states";
import type { Clock } from "~/domain/clock/clock-reading";
import type { HarmProblem } from "~/domain/opinion/opinion";
import type { DocumentState } from "~/domain/records/document-states";

/** A file of records, with the counts that are kept of it. */
export type RecordFile = {
  id: string;
  name: string;
  state: DocumentState;
  pagesDone: number;
  pageCount: number;
  markCount: number;
  /** Pages on which something was found that must be decided, and is not. */
  unresolved: number;
};

/** What only the pages and the marks on them tell. */
export type PagesStanding = {
  /** Pages that nobody has decided. */
  undecided: number;
  /**
   * Suggestions, and pages perhaps outside the request, that nobody has decided or accepted; looked for once every page
   * is decided.
   */
  openPoints: number;
  /** Reasons that withhold what is said of other people and were not weighed. */
  toWeigh: number;
  /** What is withheld for serious harm is not what the opinions say. */
  harm: HarmProblem | null;
  /** The patient's details were corrected: what was found on the pages before holds no longer. */
  isBeingReadAgain: boolean;
};

export type StandingOfCase = {
  /** As corrected. */
  history: EffectiveHistory;
  state: CaseState;
  clock: Clock["state"];
  /** What the requester owes us before the clock may run. */
  waitingFor: Clock["waitingFor"];
  records: readonly RecordFile[];
  /** Null where the pages were not looked at. */
  pages: PagesStanding | null;
  /** Where the release copy, or its sealing, is under way or was not possible, or waits for the post. */
  copy: "being-made" | "not-made" | "being-sent" | "to-hand-over" | null;
  /** Numbers on the pages that may be the patient's, and nobody has said whether they are. */
  numbersAsked: number;
  /** The patient's day of birth; null where it is not known. */
  bornOn: CalendarDay | null;
  today: CalendarDay;
};

type OnFile = Pick<StandingOfCase, "bornOn" | "today"> & {
  history: EffectiveHistory;
  clock: Pick<Clock, "state" | "waitingFor">;
  documents: readonly (RecordFile & { kind: string })[];
  pages?: PagesStanding | null;
  numbersAsked?: number;
  copy?: StandingOfCase["copy"];
};

/** Evidence and applications among the documents are no records. */
export function standingOf({
  history,
  clock,
  documents,
  pages = null,
  numbersAsked = 0,
  copy = null,
  bornOn,
  today,
}: OnFile): StandingOfCase {
  return {
    history,
    state: stateOf(history),
    clock: clock.state,
    waitingFor: clock.waitingFor,
    records: documents.filter(({ kind }) => kind === "records"),
    pages,
    numbersAsked,
    copy,
    bornOn,
    today,
  };
}
