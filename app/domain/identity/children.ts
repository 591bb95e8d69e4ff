/**
 * Children. England and Wales set no age at which a child may ask for themself: what counts is whether they understand
 * (Gillick). A person with parental responsibility may ask for a child who does not; for one who does, only with the
 * child's consent.
 */
import { addDays, addMonths, type CalendarDay } from "~/domain/calendar/calendar";
import type { AuthorityKey } from "~/domain/terms/vocabulary";
import type { ChildFindings } from "~/domain/terms/vocabulary";

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

export type ChildRefusal = "not-a-child" | "understanding-not-assessed" | FoundRefusal;

/**
 * The day on which somebody reaches an age, at its beginning (Family Law Reform Act 1969 s.9). Whoever was born on 29
 * February does so on 1 March of a year that has no such day.
 */
export function birthday(bornOn: CalendarDay, age: number): CalendarDay {
  const sameDate = addMonths(bornOn, 12 * age);
  return sameDate.slice(5) === bornOn.slice(5) ? sameDate : addDays(sameDate, 1);
}

export const isChildOn = (bornOn: CalendarDay, day: CalendarDay): boolean => day < birthday(bornOn, 18);

/** From 16 it is presumed that somebody understands. */
export const isPresumedToUnderstand = (bornOn: CalendarDay, day: CalendarDay): boolean => day >= birthday(bornOn, 16);

/** Rows under which the record of a child is always asked for. */
export const rowsOfChildren: readonly AuthorityKey[] = ["child", "parent-young", "parent-competent"];

/** Rows which, where the patient is a child, leave open whether the child or a parent asks. */
export const rowsThatMayBeForChildren: readonly AuthorityKey[] = ["patient", "relative-consent", "solicitor"];

/**
 * The row of the authority matrix that the findings lead to. Whether they may ask under it is another question:
 * `refusalIn`.
 */
export function rowFound(
  row: AuthorityKey,
  { asker, understands, isGrown }: Pick<ChildFindings, "asker" | "understands" | "isGrown">,
): AuthorityKey {
  if (row === "solicitor") return row; // whoever signed the authority, the solicitor asks
  if (asker === "child" && row === "relative-consent") return row;
  if (asker === "child") return isGrown ? "patient" : "child";
  if (isGrown) return "relative-consent";
  return understands ? "parent-competent" : "parent-young";
}

export type FoundRefusal =
  | "patient-is-grown"
  | "child-does-not-understand"
  | "no-parental-responsibility"
  | "court-order-forbids"
  | "child-has-not-consented";

/** Why those findings do not allow it; null where they do. */
export function refusalIn({
  asker,
  understands,
  childConsents,
  hasParentalResponsibility,
  isBarredByOrder,
  isGrown,
}: Omit<ChildFindings, "assessedBy">): FoundRefusal | null {
  if (isGrown) return asker === "child" || childConsents ? null : "patient-is-grown";
  if (asker === "child") return understands ? null : "child-does-not-understand";
  if (!hasParentalResponsibility) return "no-parental-responsibility";
  if (isBarredByOrder) return "court-order-forbids";
  return understands && !childConsents ? "child-has-not-consented" : null;
}

/**
 * The row of the authority matrix under which this person may ask, or why they may not.
 * @internal
 */
export function rowForChild(
  { bornOn, asker, understands, ...shown }: ChildFacts,
  today: CalendarDay,
): { ok: true; row: AuthorityKey } | { ok: false; because: ChildRefusal } {
  if (!isChildOn(bornOn, today)) return { ok: false, because: "not-a-child" };
  const isUnderstanding = isPresumedToUnderstand(bornOn, today) ? true : understands;
  if (isUnderstanding === null) return { ok: false, because: "understanding-not-assessed" };
  const found = { asker, understands: isUnderstanding, ...shown, isGrown: false };
  const because = refusalIn(found);
  return because
    ? { ok: false, because }
    : { ok: true, row: rowFound(asker === "child" ? "child" : "parent-young", found) };
}
