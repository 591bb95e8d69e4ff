/**
 * Giving notice that an answer will take two months more: UK GDPR art. 12A(3)-(4). Whether a notice counts is in
 * `extension-notice.ts`.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { clockOf, type ClockSetting } from "./clock";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import type { ExtensionInvalid } from "./extension-notice";
import { barredByLaw, type BarringOf } from "~/domain/identity/law-of-request";
import { wrongDay, type WhenRefusal } from "~/domain/cases/when-it-happened";

export type ExtensionReason = "complexity" | "number-of-requests";
type Notice = { reasons: ExtensionReason[]; on: CalendarDay };

export type ExtendRefusal =
  WhenRefusal | BarringOf<"extend"> | "case-closed" | "already-extended" | "no-reason-given" | "too-late-for-notice";

/**
 * A late or reasonless notice of an earlier day is recorded all the same: it was given, and moves nothing. None is
 * given today that would move nothing: its letter would say what is not so. Show `extensionShown` before.
 */
export function decideExtend(
  history: EffectiveHistory,
  { reasons, on, today, holidays }: Notice & Pick<ClockSetting, "today" | "holidays">,
): Decision<ExtendRefusal> {
  const barred = barredByLaw(history, "extend");
  if (barred) return refused(barred);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "extension-notified")) return refused("case-closed");
  if (clockOf(history, { today, holidays }).extended) return refused("already-extended");

  const notice = { type: "extension-notified", on, reasons } as const;
  if (on === today && reasons.length === 0) return refused("no-reason-given");
  const { extensionInvalid } = clockOf(historyAfter(history, [notice]), { today, holidays });
  if (on === today && extensionInvalid === "late") return refused("too-late-for-notice");

  return decided(notice);
}

/**
 * What an officer reads before confirming: both dates, the limit for the notice, and why it would move nothing if it
 * would not.
 */
export type ExtensionShown = {
  dueOn: CalendarDay | null;
  dueThen: CalendarDay | null;
  noticeBy: CalendarDay | null;
  invalid: ExtensionInvalid | null;
};

export function extensionShown(
  history: EffectiveHistory,
  { reasons, on }: Notice,
  setting: ClockSetting,
): ExtensionShown {
  const now = clockOf(history, setting);
  const then = clockOf(historyAfter(history, [{ type: "extension-notified", on, reasons }]), setting);
  return { dueOn: now.dueOn, dueThen: then.dueOn, noticeBy: now.extensionNoticeBy, invalid: then.extensionInvalid };
}
