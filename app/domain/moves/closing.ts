/** How a request ends without a disclosure, and how it is opened again. */
import { addDays, type CalendarDay } from "~/domain/calendar/calendar";
import type { RedirectedTo } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { askedUnder } from "~/domain/exemptions/asked-under";
import { exemptions } from "~/domain/exemptions/exemptions-catalogue";
import { refusalReasonsFor } from "~/domain/exemptions/exemptions";
import { contradicted, refusalReasonsOf } from "~/domain/exemptions/refusal-reasons";
import { barredByLaw, lawOf, type BarringOf } from "~/domain/identity/law-of-request";
import { openQuestions } from "~/domain/clock/open-questions";
import { lastOf, receiptOf, sinceApplication } from "~/domain/cases/read-history";
import { may } from "~/domain/terms/roles";
import type { ExemptionCode, Role } from "~/domain/terms/vocabulary";
import { wrongDay, type WhenRefusal } from "~/domain/cases/when-it-happened";

type OnDay = { on: CalendarDay; today: CalendarDay };

export type RefuseRefusal =
  | WhenRefusal
  | "cannot-be-refused-now"
  | BarringOf<"refuse">
  | "no-reason-fits"
  | "no-reason-given"
  | "case-says-otherwise"
  | "reason-is-not-for-this-request"
  | "needs-a-manager";

/** Reasons, routes of complaint and the court stand in the letter that goes with it (UK GDPR art. 12(4)). */
export function decideRefuse(
  history: EffectiveHistory,
  { codes, role, on, today }: OnDay & { codes: ExemptionCode[]; role: Role },
): Decision<RefuseRefusal> {
  const barred = barredByLaw(history, "refuse");
  if (barred) return refused(barred);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "refused")) return refused("cannot-be-refused-now");
  if (refusalReasonsOf(history).length === 0) return refused("no-reason-fits");
  if (codes.length === 0) return refused("no-reason-given");
  const known = refusalReasonsFor(askedUnder(history)).map(({ code }) => code);
  if (!codes.every((code) => known.includes(code))) return refused("reason-is-not-for-this-request");
  if (contradicted(history, codes).length > 0) return refused("case-says-otherwise");
  if (codes.some(isForAManager) && !may(role, "call-excessive")) return refused("needs-a-manager");

  return decided({ type: "refused", on, codes });
}

/** The trust must be able to show that a request is unfounded or excessive (UK GDPR art. 12(5)). */
export const isForAManager = (code: ExemptionCode): boolean => exemptions[code].needs.includes("manager");

export type WithdrawRefusal = WhenRefusal | "case-closed" | "needs-a-manager";

/** Once the patient has died, and nobody goes on with it, a manager closes it so. */
export function decideWithdraw(
  history: EffectiveHistory,
  { role, on, today }: OnDay & { role: Role },
): Decision<WithdrawRefusal> {
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "withdrawn")) return refused("case-closed");
  if (lawOf(history) === "nobody-applies" && !may(role, "settle-death")) return refused("needs-a-manager");

  return decided({ type: "withdrawn", on });
}

/** Policy, as other public bodies have it: nothing came for 90 days, and they were warned at least 14 days ago. */
export const incompleteAfterDays = 90;
export const warningDays = 14;

/**
 * The question that has waited longest, since when, and when we warned that the case is closed without an answer to it.
 */
export function unansweredIn(history: EffectiveHistory): { askedOn: CalendarDay; warnedOn: CalendarDay | null } | null {
  const [oldest] = openQuestions(history);
  if (!oldest) return null;
  const warned = lastOf(sinceApplication(history), "closing-warned");
  return { askedOn: oldest.askedOn, warnedOn: warned && warned.on >= oldest.askedOn ? warned.on : null };
}

export type WarnOfClosingRefusal =
  BarringOf<"warn-of-closing"> | "case-closed" | "nothing-outstanding" | "too-early-to-warn" | "already-warned";

/** The warning goes out in time for the case to be closed on the 90th day. */
export function decideWarnOfClosing(
  history: EffectiveHistory,
  { today }: { today: CalendarDay },
): Decision<WarnOfClosingRefusal> {
  const barred = barredByLaw(history, "warn-of-closing");
  if (barred) return refused(barred);
  if (!canMove(stateOf(history), "closing-warned")) return refused("case-closed");
  const unanswered = unansweredIn(history);
  if (!unanswered) return refused("nothing-outstanding");
  if (unanswered.warnedOn) return refused("already-warned");
  if (today < addDays(unanswered.askedOn, incompleteAfterDays - warningDays)) return refused("too-early-to-warn");

  return decided({ type: "closing-warned", on: today });
}

export type CloseIncompleteRefusal =
  | BarringOf<"close-incomplete">
  | "case-closed"
  | "nothing-outstanding"
  | "still-time-to-answer"
  | "not-warned"
  | "warned-too-recently";

export function decideCloseIncomplete(
  history: EffectiveHistory,
  { today }: { today: CalendarDay },
): Decision<CloseIncompleteRefusal> {
  const barred = barredByLaw(history, "close-incomplete");
  if (barred) return refused(barred);
  if (!canMove(stateOf(history), "closed-incomplete")) return refused("case-closed");
  const unanswered = unansweredIn(history);
  if (!unanswered) return refused("nothing-outstanding");
  if (today < addDays(unanswered.askedOn, incompleteAfterDays)) return refused("still-time-to-answer");
  if (!unanswered.warnedOn) return refused("not-warned");
  if (today < addDays(unanswered.warnedOn, warningDays)) return refused("warned-too-recently");

  return decided({ type: "closed-incomplete", on: today });
}

export type RedirectRefusal = BarringOf<"redirect"> | "case-closed";

/** A request that is not ours to answer: the police, an insurer, another organisation, an opt-out of sharing. */
export function decideRedirect(
  history: EffectiveHistory,
  { to, today }: { to: RedirectedTo; today: CalendarDay },
): Decision<RedirectRefusal> {
  const barred = barredByLaw(history, "redirect");
  if (barred) return refused(barred);
  if (!canMove(stateOf(history), "redirected")) return refused("case-closed");
  return decided({ type: "redirected", on: today, to });
}

export type ReopenRefusal = "not-closed";

/** The clock goes on as if the case had not been closed. */
export function decideReopen(history: EffectiveHistory, { today }: { today: CalendarDay }): Decision<ReopenRefusal> {
  const state = stateOf(history);
  const isOpenComplaint = state === "complaint-open" && receiptOf(history).kind === "complaint";
  if (isOpenComplaint || !canMove(state, "reopened")) return refused("not-closed");
  return decided({ type: "reopened", on: today });
}
