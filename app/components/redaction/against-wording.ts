/** What on the page speaks against a reason, as an officer reads it. */
import { formatDay } from "~/domain/calendar/calendar";
import { suggestionKindWords } from "./suggestion-wording";
import type { ContradictedReason, RecordedGround } from "~/domain/redaction/contradicted-reasons";

export function againstWords(found: ContradictedReason): string {
  if (found.why === "is-somebody-elses")
    return `what is covered reads as somebody else’s (${suggestionKindWords[found.kind].toLowerCase()}), and this reason lets it go unweighed`;
  if (found.why === "not-the-same")
    return `it is not the same as page ${found.keptAs.page}, of which it was said to be a copy, and the recipient would be told that it is identical`;
  if (found.why === "ground-to-record") return groundWords[found.need];
  const bears = `the page bears ${formatDay(found.day)}`;
  return found.why === "made-since-1991"
    ? `${bears}, which is not before 1 November 1991`
    : `${bears}, and all its days lie in those that were asked for`;
}

const groundWords: Record<RecordedGround, string> = {
  "best-interests": "record who decided that disclosure would not be in the child’s best interests, and why",
  "expectation-still-held":
    "record what the patient expected when it was given, how we know, and that they have not taken it back",
  "wish-expressed": "record where the patient’s wish that it be not disclosed is written",
  "legal-sign-off": "record which lawyer confirmed that it is legally privileged, and when",
};
