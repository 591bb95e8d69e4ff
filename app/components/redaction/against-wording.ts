/** What on the page speaks against a reason, as an officer reads it. */
import { formatDay } from "~/domain/calendar/calendar";
import { suggestionKindWords } from "./suggestion-wording";
import type { ContradictedReason } from "~/domain/redaction/contradicted-reasons";

export function againstWords(found: ContradictedReason): string {
  if (found.why === "is-somebody-elses")
    return `what is covered reads as somebody else’s (${suggestionKindWords[found.kind].toLowerCase()}), and this reason lets it go unweighed`;
  const bears = `the page bears ${formatDay(found.day)}`;
  return found.why === "made-since-1991"
    ? `${bears}, which is not before 1 November 1991`
    : `${bears}, and all its days lie in those that were asked for`;
}
