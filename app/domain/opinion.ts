/**
 * The serious-harm opinion. A trust is not itself a health professional, so it may release health records only with an opinion of
 * the appropriate one that the serious-harm test is not met, and withhold for serious harm only with one that it is; not older
 * than six months on the day it is relied on (DPA 2018 Sch. 3 paras 5 and 6). For the dead, advice is taken first (AHRA 1990 s.7).
 */
import { addDays, addMonths, type CalendarDay } from "./calendar";
import type { CaseEventBody } from "./case-events";
import { canMove, stateOf } from "./case-state";
import { effectiveHistory } from "./correct-date";
import { decided, refused, type Decision } from "./decision";
import { kindOf, lastOf } from "./outstanding";
import { may } from "./roles";
import type { Role } from "./vocabulary";
import { wrongDay, type WhenRefusal } from "./when-it-happened";

/** "The period of 6 months ending with" the day of reliance; Regulation 1182/71 does not apply (s.205(2)(j)). */
export const earliestValidOpinion = (reliedOn: CalendarDay): CalendarDay => addDays(addMonths(reliedOn, -6), 1);

export const opinionValidOn = (opinionOn: CalendarDay, reliedOn: CalendarDay): boolean => opinionOn >= earliestValidOpinion(reliedOn) && opinionOn <= reliedOn;

/** The last day on which an opinion may be relied on. Months differ in length, so it is looked for from beyond their longest. */
export function opinionValidUntil(opinionOn: CalendarDay): CalendarDay {
  let day = addDays(addMonths(opinionOn, 6), 4);
  while (!opinionValidOn(opinionOn, day)) day = addDays(day, -1);
  return day;
}

/** Only access to records needs an opinion. The 1990 Act asks for advice but sets it no age. */
export type OpinionProblem = "opinion-missing" | "opinion-stale";

export function opinionProblem(history: readonly CaseEventBody[], reliedOn: CalendarDay): OpinionProblem | null {
  const kind = kindOf(history);
  if (kind !== "access" && kind !== "deceased-access") return null;
  const opinion = lastOf(history, "opinion-recorded");
  if (!opinion) return "opinion-missing";
  return kind === "access" && !opinionValidOn(opinion.on, reliedOn) ? "opinion-stale" : null;
}

export type HarmProblem = "opinion-says-serious-harm-but-nothing-withheld" | "withheld-for-harm-without-opinion";

/** What is withheld for serious harm must be what the opinion says. */
export function harmProblem(history: readonly CaseEventBody[], { withheldForHarm }: { withheldForHarm: boolean }): HarmProblem | null {
  const isHarmSeen = lastOf(history, "opinion-recorded")?.outcome === "serious-harm";
  if (isHarmSeen && !withheldForHarm) return "opinion-says-serious-harm-but-nothing-withheld";
  return withheldForHarm && !isHarmSeen ? "withheld-for-harm-without-opinion" : null;
}

export type RecordOpinionRefusal = WhenRefusal | "not-a-health-professional" | "case-takes-no-opinion";
type Opinion = { outcome: "no-serious-harm" | "serious-harm"; professional: string; role: Role; today: CalendarDay; on?: CalendarDay };

/** `on` is the day the opinion was given, where that was before today. */
export function decideRecordOpinion(recorded: readonly CaseEventBody[], { outcome, professional, role, today, on = today }: Opinion): Decision<RecordOpinionRefusal> {
  const history = effectiveHistory(recorded);
  if (!may(role, "give-opinion")) return refused("not-a-health-professional");
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "opinion-recorded")) return refused("case-takes-no-opinion");

  return decided({ type: "opinion-recorded", on, outcome, professional });
}

export type RequestOpinionRefusal = "case-takes-no-opinion";

export function decideRequestOpinion(recorded: readonly CaseEventBody[], { of, today }: { of: string; today: CalendarDay }): Decision<RequestOpinionRefusal> {
  if (!canMove(stateOf(recorded), "opinion-requested")) return refused("case-takes-no-opinion");
  return decided({ type: "opinion-requested", on: today, of });
}
