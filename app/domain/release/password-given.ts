/** The password reached the recipient another way than the file (ICO: by telephone, once the package has arrived). */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEvent } from "~/domain/cases/case-events";
import type { Effective, EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { lastOf } from "~/domain/cases/read-history";
import { isToBeSentAgain } from "./sent-again";
import { decided, refused, type Decision } from "~/domain/cases/decision";

export type PasswordChannel = "telephone" | "letter" | "in-person";
export type GivePasswordRefusal = "not-sent-yet" | "left-on-paper" | "password-not-shown" | "already-given";
type Giving = { by: PasswordChannel; shownAt: Date | null; today: CalendarDay };

/** `shownAt` is when the password of the sealed file was last shown: a file sealed again has a new password to give. */
export function decideGivePassword(
  history: EffectiveHistory<CaseEvent>,
  { by, shownAt, today }: Giving,
): Decision<GivePasswordRefusal> {
  if (!canMove(stateOf(history), "password-given")) return refused("not-sent-yet");
  if (isToBeSentAgain(history)) return refused("not-sent-yet");
  if (leftOnPaper(history)) return refused("left-on-paper");
  if (!shownAt) return refused("password-not-shown");
  if (passwordGivenSince(history, shownAt)) return refused("already-given");

  return decided({ type: "password-given", on: today, by });
}

/** Not what was posted or handed over on paper. */
export const leftSealed = ({
  delivery,
  as,
}: Pick<Extract<CaseEvent, { type: "disclosed" | "sent-again" }>, "delivery" | "as">): boolean =>
  delivery === "e-mail" || delivery === "portal" || as === "disc";

/** Paper has no password, so that none is shown, given or made anew. */
export const leftOnPaper = (history: EffectiveHistory): boolean => lastLeft(history)?.as === "paper";

/** How the copy that the recipient has reached them: what went again stands in place of what went first. */
export const lastLeft = (history: EffectiveHistory) => lastOf(history, "disclosed", "sent-again");

/**
 * What left sealed opens only with its password, which goes another way; paper that was handed over has none. Not
 * before what was sealed again has left.
 */
export function isPasswordOwed(history: EffectiveHistory): boolean {
  const last = lastOf(history, "disclosed", "sealing-begun", "sent-again", "password-given");
  return (last?.type === "disclosed" || last?.type === "sent-again") && leftSealed(last);
}

/** The record that the password shown then was given; undefined while it has not been. */
export const passwordGivenSince = (history: EffectiveHistory<CaseEvent>, shownAt: Date) =>
  history.findLast(
    (event): event is Effective<Extract<CaseEvent, { type: "password-given" }>> =>
      event.type === "password-given" && event.recordedAt >= shownAt,
  );
