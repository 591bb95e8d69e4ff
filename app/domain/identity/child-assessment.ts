/**
 * Whether a child understands what is asked for, consents, and who has parental responsibility: looked into before
 * anybody's word about a child's record is accepted, and written into the history. The rules themselves stand in
 * `children.ts`.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { isChildOn, isPresumedToUnderstand, refusalIn, rowsOfChildren, rowsThatMayBeForChildren } from "./children";
import type { ChildFindings } from "~/domain/terms/vocabulary";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { kindOf, lastOf, receiptOf, sinceApplication } from "~/domain/cases/read-history";

/** The day the patient was born, where it is known, and the day it is. */
export type ChildOn = { bornOn: CalendarDay | null; today: CalendarDay };

/** Whoever has grown up while we worked counts as the child they were when the request came. */
export function isAboutChild(history: EffectiveHistory, bornOn: CalendarDay | null): boolean {
  const { requester, on } = receiptOf(history);
  if (["deceased-access", "complaint"].includes(kindOf(history))) return false;
  return (
    rowsOfChildren.includes(requester) ||
    (bornOn !== null && isChildOn(bornOn, on) && rowsThatMayBeForChildren.includes(requester))
  );
}

export const assessmentOf = (history: EffectiveHistory) => lastOf(sinceApplication(history), "child-assessed");

export type ChildProblem = "child-not-assessed" | "child-may-not-be-asked-for" | "child-grew-up";

/**
 * What stands against a record of a child being given to whoever asks; null where nothing does, or the patient is no
 * child.
 */
export function childProblem(history: EffectiveHistory, { bornOn, today }: ChildOn): ChildProblem | null {
  if (!isAboutChild(history, bornOn)) return null;
  const found = assessmentOf(history);
  if (!found) return "child-not-assessed";
  if (refusalIn(found)) return "child-may-not-be-asked-for";
  return bornOn && hasOutgrown(found, { bornOn, today }) ? "child-grew-up" : null;
}

/** Parental responsibility ends at 18, and what was found of somebody who did not understand, at 16. */
function hasOutgrown(
  { asker, understands, isGrown }: ChildFindings,
  { bornOn, today }: { bornOn: CalendarDay; today: CalendarDay },
): boolean {
  if (asker === "child" || isGrown) return false;
  return !isChildOn(bornOn, today) || (!understands && isPresumedToUnderstand(bornOn, today));
}

/** How the age of the patient bears on it. Where the day of birth is not known, nothing is presumed. */
export type Stage = "to-assess" | "presumed" | "grown";

export function stageOf({ bornOn, today }: ChildOn): Stage {
  if (!bornOn || !isPresumedToUnderstand(bornOn, today)) return "to-assess";
  return isChildOn(bornOn, today) ? "presumed" : "grown";
}

/** What the officer entered; null where they did not say. */
export type Assessment = {
  asker: ChildFindings["asker"];
  understands: boolean | null;
  assessedBy: "health-professional" | "officer" | null;
  childConsents: boolean | null;
  hasParentalResponsibility: boolean | null;
  isBarredByOrder: boolean | null;
};

export type Unanswered =
  "understanding-not-assessed" | "responsibility-not-looked-at" | "court-orders-not-looked-at" | "consent-not-asked";

/** What must be known before anything follows. A child who does not understand is not asked to consent. */
export function unanswered(
  { asker, understands, assessedBy, childConsents, hasParentalResponsibility, isBarredByOrder }: Assessment,
  stage: Stage,
): Unanswered[] {
  const isUnderstanding = stage === "to-assess" ? understands : true;
  const missing: (Unanswered | false)[] = [
    stage === "to-assess" && (understands === null || assessedBy === null) && "understanding-not-assessed",
    asker === "parent" && stage !== "grown" && hasParentalResponsibility === null && "responsibility-not-looked-at",
    asker === "parent" && stage !== "grown" && isBarredByOrder === null && "court-orders-not-looked-at",
    asker === "parent" && isUnderstanding === true && childConsents === null && "consent-not-asked",
  ];
  return missing.filter((each) => each !== false);
}

export type AssessChildRefusal = "not-about-a-child" | "case-closed" | Unanswered;

export function decideAssessChild(
  history: EffectiveHistory,
  assessment: Assessment,
  child: ChildOn,
): Decision<AssessChildRefusal> {
  if (!isAboutChild(history, child.bornOn)) return refused("not-about-a-child");
  if (!canMove(stateOf(history), "child-assessed")) return refused("case-closed");
  const stage = stageOf(child);
  const [missing] = unanswered(assessment, stage);
  if (missing) return refused(missing);

  return decided({ type: "child-assessed", on: child.today, ...findingsOf(assessment, stage) });
}

/** Answers that do not matter to who asks, or to that age, are left as no. */
function findingsOf(
  { asker, understands, assessedBy, childConsents, hasParentalResponsibility, isBarredByOrder }: Assessment,
  stage: Stage,
): ChildFindings {
  const isParent = asker === "parent";
  const isUnderstanding = stage !== "to-assess" || understands === true;
  return {
    asker,
    understands: isUnderstanding,
    assessedBy: stage === "to-assess" ? assessedBy! : "presumed",
    isGrown: stage === "grown",
    childConsents: isParent && isUnderstanding && childConsents === true,
    hasParentalResponsibility: isParent && hasParentalResponsibility === true,
    isBarredByOrder: isParent && isBarredByOrder === true,
  };
}
