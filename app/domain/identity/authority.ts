/** Proof that the requester may ask for this patient: who needs it, and when it is settled. */
import { authorityMatrix, type AuthorityRow } from "./authority-matrix";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEvent } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { asksForAClient, clientOf } from "./client";
import { childProblem, type ChildProblem } from "./child-assessment";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { isOpen, questionsOf } from "~/domain/cases/questions";
import { barredByLaw, type BarringOf } from "./law-of-request";
import { requesterOf } from "./requester";
import { lastOf, sinceApplication } from "~/domain/cases/read-history";
import { may } from "~/domain/terms/roles";
import type { AuthorityKey, Role } from "~/domain/terms/vocabulary";
import { wrongDay, type WhenRefusal } from "~/domain/cases/when-it-happened";

export type { AuthorityRow };

export const authorityRow = (key: AuthorityKey): AuthorityRow => authorityMatrix[key];

/** It is disputed how far such a requester may see health records, so an officer alone does not accept the proof. */
export const isAcceptedByManager = (key: AuthorityKey): boolean => authorityMatrix[key].acceptedByManager === true;

export const needsAuthority = (key: AuthorityKey): boolean => authorityMatrix[key].documents.length > 0;

/**
 * What was accepted of the present requester, as the row that they are now; undefined while it is nothing. Of a
 * solicitor of the dead, since it was said for whom they act: what was shown must be that person's. What was accepted
 * before an authority ended counts no more.
 */
export function confirmationOfAuthority(history: EffectiveHistory) {
  if (asksForAClient(history) && !clientOf(history)) return undefined;
  const since = sinceRowKnown(history);
  const endedAt = since.findLastIndex(({ type }) => type === "client-named" || type === "authority-withdrawn");
  return lastOf(since.slice(endedAt + 1), "authority-confirmed");
}

/**
 * The end of an authority, while nothing was accepted since: what was shown before it shows nothing any more. Also
 * where a child was assessed anew since, and another row asks.
 */
export const endedAuthority = (history: EffectiveHistory) => {
  const last = lastOf(sinceApplication(history), "authority-withdrawn", "authority-confirmed");
  return last?.type === "authority-withdrawn" ? last : undefined;
};

/** The last one, whether or not another was accepted since: whoever checks the copy must know. */
export const lastEndOfAuthority = (history: EffectiveHistory) =>
  lastOf(sinceApplication(history), "authority-withdrawn");

/** When that end was recorded; undefined where none stands. */
export function authorityEndedAt(history: EffectiveHistory<CaseEvent>): Date | undefined {
  if (!endedAuthority(history)) return undefined;
  return history.findLast(({ type }) => type === "authority-withdrawn")?.recordedAt;
}

export const authorityConfirmed = (history: EffectiveHistory): boolean =>
  confirmationOfAuthority(history) !== undefined;

export const authorityQuestions = (history: EffectiveHistory) =>
  questionsOf(sinceRowKnown(history), "authority-requested", ["authority-confirmed"]);

/**
 * What was shown or asked for under one row says nothing of the next: a parent of a child who understands shows the
 * child's consent too.
 */
function sinceRowKnown(history: EffectiveHistory): EffectiveHistory {
  const found = history.findLastIndex(
    ({ type }, at) =>
      type === "child-assessed" && requesterOf(history.slice(0, at)) !== requesterOf(history.slice(0, at + 1)),
  );
  const since = history.slice(found + 1);
  const applied = sinceApplication(history);
  return applied.length < since.length ? applied : since;
}

type OnDay = { on: CalendarDay; today: CalendarDay };

export type RequestAuthorityRefusal =
  WhenRefusal | BarringOf<"ask-who"> | "case-closed" | "authority-not-needed" | "already-confirmed" | "already-asked";

export function decideRequestAuthority(
  history: EffectiveHistory,
  { on, today }: OnDay,
): Decision<RequestAuthorityRefusal> {
  const barred = barredByLaw(history, "ask-who");
  if (barred) return refused(barred);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "authority-requested")) return refused("case-closed");
  if (!needsAuthority(requesterOf(history))) return refused("authority-not-needed");
  if (authorityConfirmed(history)) return refused("already-confirmed");
  if (isOpen(authorityQuestions(history))) return refused("already-asked");

  return decided({ type: "authority-requested", on });
}

export type ConfirmAuthorityRefusal =
  | WhenRefusal
  | BarringOf<"ask-who">
  | "case-closed"
  | "authority-not-needed"
  | "already-confirmed"
  | "before-authority-ended"
  | "manager-accepts-anew"
  | "needs-a-manager"
  | "client-not-named"
  | ChildProblem;

/**
 * After an authority has ended the period starts anew with the next: a manager answers for that. `on` is the day the
 * last of the documents came; `bornOn` is the patient's day of birth, since a child's record needs
 * an assessment first.
 */
export function decideConfirmAuthority(
  history: EffectiveHistory,
  { on, today, bornOn, role = "officer" }: OnDay & { bornOn: CalendarDay | null; role?: Role },
): Decision<ConfirmAuthorityRefusal> {
  const barred = barredByLaw(history, "ask-who");
  if (barred) return refused(barred);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "authority-confirmed")) return refused("case-closed");
  if (!needsAuthority(requesterOf(history))) return refused("authority-not-needed");
  if (authorityConfirmed(history)) return refused("already-confirmed");
  const ended = endedAuthority(history);
  if (ended && on < ended.on) return refused("before-authority-ended");
  if (ended && !may(role, "accept-disputed-authority")) return refused("manager-accepts-anew");
  if (asksForAClient(history) && !clientOf(history)) return refused("client-not-named");
  const problem = childProblem(history, { bornOn, today });
  if (problem) return refused(problem);
  if (isAcceptedByManager(requesterOf(history)) && !may(role, "accept-disputed-authority"))
    return refused("needs-a-manager");

  return decided({ type: "authority-confirmed", on });
}
