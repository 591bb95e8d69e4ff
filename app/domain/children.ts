/**
 * Children. England and Wales set no age at which a child may ask for themself: what counts is whether they understand (Gillick).
 * A person with parental responsibility may ask for a child who does not; for one who does, only with the child's consent.
 */
import { addMonths, type CalendarDay } from "./calendar";
import type { AuthorityKey } from "./vocabulary";

export type ChildFacts = {
  bornOn: CalendarDay;
  asker: "child" | "parent";
  /** The assessment of whether the child understands; null while nobody has made it. From 16 it is presumed. */
  understands: boolean | null;
  childConsents: boolean;
  hasParentalResponsibility: boolean;
  /** A court order limits this person's contact with the child, or with their information. */
  isBarredByOrder: boolean;
};

export type ChildRefusal = "not-a-child" | "understanding-not-assessed" | "child-does-not-understand" | "no-parental-responsibility" | "court-order-forbids" | "child-has-not-consented";

export const isChildOn = (bornOn: CalendarDay, day: CalendarDay): boolean => day < addMonths(bornOn, 12 * 18);

/** The row of the authority matrix under which this person may ask, or why they may not. */
export function rowForChild({ bornOn, asker, understands, childConsents, hasParentalResponsibility, isBarredByOrder }: ChildFacts, today: CalendarDay): { ok: true; row: AuthorityKey } | { ok: false; because: ChildRefusal } {
  if (!isChildOn(bornOn, today)) return { ok: false, because: "not-a-child" };
  const isUnderstanding = today >= addMonths(bornOn, 12 * 16) ? true : understands;
  if (isUnderstanding === null) return { ok: false, because: "understanding-not-assessed" };
  if (asker === "child") return isUnderstanding ? { ok: true, row: "child" } : { ok: false, because: "child-does-not-understand" };
  if (!hasParentalResponsibility) return { ok: false, because: "no-parental-responsibility" };
  if (isBarredByOrder) return { ok: false, because: "court-order-forbids" };
  if (!isUnderstanding) return { ok: true, row: "parent-young" };
  return childConsents ? { ok: true, row: "parent-competent" } : { ok: false, because: "child-has-not-consented" };
}
