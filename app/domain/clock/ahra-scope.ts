/**
 * Records of the dead made before 1 November 1991 are outside the Act, unless later ones cannot be understood without
 * them: AHRA 1990 s.5(1)(b) and (2).
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { ExemptionCode } from "~/domain/terms/vocabulary";

const actInForceFrom: CalendarDay = "1991-11-01";

export type Scope = { disclosable: boolean; code: Extract<ExemptionCode, "D-1991"> | null };

export function scopeOf({
  madeOn,
  neededForIntelligibility,
}: {
  madeOn: CalendarDay;
  neededForIntelligibility: boolean;
}): Scope {
  const disclosable = madeOn >= actInForceFrom || neededForIntelligibility;
  return { disclosable, code: disclosable ? null : "D-1991" };
}
