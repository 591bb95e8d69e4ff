/**
 * Saying nothing at all. Where naming a reason could do the harm it guards against, the applicant reads neutral words;
 * a manager may choose that even those are left out of the page that lists what was withheld (UK GDPR art. 12(4) read
 * with DPA 2018 Sch. 2-3).
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, isClosed, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import type { AskedUnder } from "./asked-under";
import type { OtherHarmTold } from "./exemptions-catalogue";
import { isSilent, reasonsOpenTo, type Reason } from "./exemptions";
import { kindOf, lastOf, sinceApplication } from "~/domain/cases/read-history";
import { may } from "~/domain/terms/roles";
import type { ExemptionCode, Role } from "~/domain/terms/vocabulary";

/**
 * The reasons of which the recipient is told nothing; the last choice stands, and was made for the recipient that there
 * is now.
 */
export const reasonsUnsaid = (history: EffectiveHistory): readonly ExemptionCode[] =>
  lastOf(sinceApplication(history), "silence-chosen")?.codes ?? [];

/** Only of these may nothing be said. */
export const reasonsForSilence = (asked: AskedUnder, otherHarmTold?: OtherHarmTold): Reason[] =>
  reasonsOpenTo(asked).filter(({ code }) => isSilent(code, otherHarmTold));

export type SilenceRefusal =
  | "case-closed"
  | "nothing-is-disclosed-here"
  | "return-it-to-redaction-first"
  | "reason-must-be-named"
  | "needs-a-manager";

/** No codes takes an earlier choice back. It is made before the release copy, which carries it out. */
export function decideSilence(
  history: EffectiveHistory,
  {
    codes,
    role,
    otherHarmTold,
    today,
  }: { codes: ExemptionCode[]; role: Role; otherHarmTold?: OtherHarmTold; today: CalendarDay },
): Decision<SilenceRefusal> {
  const state = stateOf(history);
  if (isClosed(state)) return refused("case-closed");
  if (!["access", "deceased-access"].includes(kindOf(history))) return refused("nothing-is-disclosed-here");
  if (!canMove(state, "silence-chosen")) return refused("return-it-to-redaction-first");
  if (!codes.every((code) => isSilent(code, otherHarmTold))) return refused("reason-must-be-named");
  if (!may(role, "stay-silent")) return refused("needs-a-manager");

  return decided({ type: "silence-chosen", on: today, codes });
}
