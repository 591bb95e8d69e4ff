/** What on the page speaks against a reason, as an officer reads it. */
import { formatDay } from "~/domain/calendar/calendar";
import type { ContradictedReason } from "~/domain/redaction/contradicted-reasons";

export function againstWords({ why, day }: Pick<ContradictedReason, "why" | "day">): string {
  return why === "made-since-1991"
    ? `the page bears ${formatDay(day)}, which is not before 1 November 1991`
    : `the page bears ${formatDay(day)}, and all its days lie in those that were asked for`;
}
