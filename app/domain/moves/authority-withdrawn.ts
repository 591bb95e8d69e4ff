/**
 * The authority under which somebody asks for the patient ends while the request is open: the patient takes their
 * consent back, a power of attorney is revoked, an appointment ends. Nothing leaves from then, an approval is void, and
 * the requester is told; the case waits for a new authority, or is closed as any that waits for one.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import type { AuthorityEnds } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { wrongDay, type WhenRefusal } from "~/domain/cases/when-it-happened";
import { authorityEndsOf } from "~/domain/identity/authority-ends";
import { authorityConfirmed, needsAuthority } from "~/domain/identity/authority";
import { barredByLaw, type BarringOf } from "~/domain/identity/law-of-request";
import { requesterOf } from "~/domain/identity/requester";

export type WithdrawAuthorityRefusal =
  | WhenRefusal
  | BarringOf<"withdraw-authority">
  | "case-closed"
  | "authority-not-needed"
  | "no-authority-accepted"
  | "does-not-end-so";

/** `on` is the day on which we were told. A new authority is asked for in the same letter. */
export function decideWithdrawAuthority(
  history: EffectiveHistory,
  { why, on, today }: { why: AuthorityEnds; on: CalendarDay; today: CalendarDay },
): Decision<WithdrawAuthorityRefusal> {
  const barred = barredByLaw(history, "withdraw-authority");
  if (barred) return refused(barred);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  const state = stateOf(history);
  if (!canMove(state, "authority-withdrawn")) return refused("case-closed");
  if (!needsAuthority(requesterOf(history))) return refused("authority-not-needed");
  if (!authorityConfirmed(history)) return refused("no-authority-accepted");
  if (!authorityEndsOf(requesterOf(history)).includes(why)) return refused("does-not-end-so");

  const ended = { type: "authority-withdrawn", on, why } as const;
  const asked = { type: "authority-requested", on: today } as const;
  // a copy that waits for its second person was made for somebody who may not have it any more
  const isCopyWaiting = state === "approval";
  return isCopyWaiting ? decided(ended, asked, { type: "redaction-returned", on: today }) : decided(ended, asked);
}
