/**
 * A patient who dies while a request is open. Data protection law covers the living only (DPA 2018 s.3(2)-(3)), and a
 * power to act for them ends: nothing more is disclosed until somebody applies under the 1990 Act, whose clock then
 * runs from that application.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { barredByLaw, type BarringOf } from "~/domain/identity/law-of-request";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { kindOf } from "~/domain/cases/read-history";
import { asksForTheDead } from "~/domain/terms/regime";
import type { AuthorityKey, RequestKind } from "~/domain/terms/vocabulary";
import { wrongDay, type WhenRefusal } from "~/domain/cases/when-it-happened";

export type PatientDiedRefusal = WhenRefusal | BarringOf<"record-death"> | "case-closed";

/** `on` is the day we learnt of it. */
export function decidePatientDied(
  history: EffectiveHistory,
  { on, today }: { on: CalendarDay; today: CalendarDay },
): Decision<PatientDiedRefusal> {
  const barred = barredByLaw(history, "record-death");
  if (barred) return refused(barred);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "patient-died")) return refused("case-closed");

  const learnt = { type: "patient-died", on } as const;
  // a copy that waits for its second person was made for somebody whose right has ended
  const isCopyWaiting = stateOf(history) === "approval";
  return isCopyWaiting ? decided(learnt, { type: "redaction-returned", on: today }) : decided(learnt);
}

/** The Act knows access (s.3) and correction (s.6), and neither erasure nor objection. */
export const goesOnAfterDeath: readonly RequestKind[] = ["access", "rectification"];

export type SwitchToDeceasedRefusal =
  | WhenRefusal
  | BarringOf<"apply-for-the-dead">
  | "requester-is-for-the-living"
  | "not-an-access-request"
  | "return-it-to-redaction-first";

/** `on` is the day the application under the Act reached us. By e-mail it is acknowledged at once. */
export function decideSwitchToDeceased(
  history: EffectiveHistory,
  {
    requester,
    on,
    today,
    isAnsweredByEmail = false,
  }: { requester: AuthorityKey; on: CalendarDay; today: CalendarDay; isAnsweredByEmail?: boolean },
): Decision<SwitchToDeceasedRefusal> {
  const barred = barredByLaw(history, "apply-for-the-dead");
  if (barred) return refused(barred);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!goesOnAfterDeath.includes(kindOf(history))) return refused("not-an-access-request");
  if (!asksForTheDead(requester)) return refused("requester-is-for-the-living");
  if (!canMove(stateOf(history), "switched-to-deceased")) return refused("return-it-to-redaction-first");

  const applied = { type: "switched-to-deceased", on, requester } as const;
  return isAnsweredByEmail ? decided(applied, { type: "acknowledged", on: today }) : decided(applied);
}
