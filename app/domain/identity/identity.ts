/**
 * Who asks. A passport, or a driving licence, or two different utility bills, as the trust has published; nothing at
 * all from somebody already known. Asked for only where there are reasonable doubts (UK GDPR art. 12(6)).
 */
import { addMonths, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { addWorkingDays, bankHolidays, type BankHolidays } from "~/domain/calendar/bank-holidays";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { barredByLaw, type BarringOf } from "./law-of-request";
import { isOpen, questionsOf } from "~/domain/cases/questions";
import { appliedOn, lastOf, sinceApplication } from "~/domain/cases/read-history";
import { identityDoubts, type EvidenceKind, type IdentityDoubt } from "~/domain/terms/vocabulary";
import { wrongDay, type WhenRefusal } from "~/domain/cases/when-it-happened";

/** Enough each by itself. */
const enoughAlone: readonly EvidenceKind[] = ["passport", "driving-licence", "already-known"];

/** `still` says what is missing, in words. Two bills count as two where two pieces of evidence were looked at. */
export function identityShown(evidence: readonly EvidenceKind[]): { ok: true } | { ok: false; still: string } {
  if (evidence.some((kind) => enoughAlone.includes(kind))) return { ok: true };
  const bills = evidence.filter((kind) => kind === "utility-bill").length;
  if (bills >= 2) return { ok: true };
  return {
    ok: false,
    still:
      bills === 1
        ? "a second, different utility bill, or a passport or driving licence"
        : "a passport, or a driving licence, or two different utility bills",
  };
}

/**
 * Evidence of identity is kept no longer than it can be disputed that it was seen: six months, then it is destroyed.
 */
export const evidenceDestroyOn = (day: CalendarDay): CalendarDay => addMonths(day, 6);

/** What the present requester has shown of who they are; undefined while it is nothing. */
export const confirmationOfIdentity = (history: EffectiveHistory) =>
  lastOf(sinceApplication(history), "identity-confirmed");

export const identityConfirmed = (history: EffectiveHistory): boolean => confirmationOfIdentity(history) !== undefined;

export const identityQuestions = (history: EffectiveHistory) =>
  questionsOf(sinceApplication(history), "identity-requested", ["identity-confirmed"]);

export type Seen = "original" | "copy" | "already-known";
type OnDay = { on: CalendarDay; today: CalendarDay };

/** What an officer may choose from: a trust that asks everybody says so with `asksEverybody`. */
export const doubtsFor = ({ asksEverybody }: { asksEverybody: boolean }): IdentityDoubt[] =>
  identityDoubts.filter((doubt) => asksEverybody || doubt !== "asked-of-everybody");

export type RequestIdentityRefusal =
  WhenRefusal | BarringOf<"ask-who"> | "case-closed" | "already-confirmed" | "already-asked" | "nobody-doubts-it";

type Asking = OnDay & {
  /** Why there is a reasonable doubt; null where nobody said one. */
  doubt: IdentityDoubt | null;
  /** The trust asks everybody, doubted or not. */
  asksEverybody?: boolean;
};

/** Proof of identity may be asked for only where there is a reasonable doubt, which is named and kept (art. 12(6)). */
export function decideRequestIdentity(
  history: EffectiveHistory,
  { doubt, asksEverybody = false, on, today }: Asking,
): Decision<RequestIdentityRefusal> {
  const barred = barredByLaw(history, "ask-who");
  if (barred) return refused(barred);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "identity-requested")) return refused("case-closed");
  if (identityConfirmed(history)) return refused("already-confirmed");
  if (isOpen(identityQuestions(history))) return refused("already-asked");
  if (doubt === null || !doubtsFor({ asksEverybody }).includes(doubt)) return refused("nobody-doubts-it");

  return decided({ type: "identity-requested", on, doubt });
}

export type ConfirmIdentityRefusal =
  WhenRefusal | BarringOf<"ask-who"> | "case-closed" | "already-confirmed" | "evidence-incomplete";

/** `on` is the day the last of the evidence came, from which the period runs where it had been asked for. */
export function decideConfirmIdentity(
  history: EffectiveHistory,
  { evidence, seen, on, today }: OnDay & { evidence: EvidenceKind[]; seen: Seen },
): Decision<ConfirmIdentityRefusal> {
  const barred = barredByLaw(history, "ask-who");
  if (barred) return refused(barred);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "identity-confirmed")) return refused("case-closed");
  if (identityConfirmed(history)) return refused("already-confirmed");
  if (!identityShown(evidence).ok) return refused("evidence-incomplete");

  return decided({ type: "identity-confirmed", on, evidence, seen });
}

/**
 * Asked promptly means within five working days of the request (the trust's policy), or of the application for the
 * records of the dead: later, the delay is ours and worth a warning.
 */
export function wasAskedLate(
  history: EffectiveHistory,
  askedOn: CalendarDay,
  holidays: BankHolidays = bankHolidays,
): boolean {
  const promptlyBy = addWorkingDays(appliedOn(history), 5, holidays);
  return promptlyBy !== "beyond-bank-holidays" && askedOn > promptlyBy;
}
