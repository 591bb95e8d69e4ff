import type { CaseRow } from "#db/cases/cases";
import type { Request } from "#db/cases/requests";
import type { CoverLetter } from "~/adapters/documents/document-tools";
import { formatDay } from "~/domain/calendar/calendar";
import { underThatLaw, type LetterLaw } from "~/domain/letters/letters-owed";
import type { Deps } from "~/services/deps";
import { letterFacts } from "~/services/letters/owed-letters";

/** The letter on top of the bundle: what the law wants said with the copy, for the living or for the dead. */
export function coverLetter(
  deps: Deps,
  { kase, request, law }: { kase: CaseRow; request: Request; law: LetterLaw },
): CoverLetter {
  const key = underThatLaw("disclosure", law);
  const isSealed = request.delivery === "e-mail" || request.delivery === "portal";
  const facts = { ...letterFacts(deps, kase.number, request), sealed: isSealed ? "yes" : "" };
  const { subject, text } = deps.composeLetter(key, facts, deps.today());
  return {
    letterhead: [deps.settings.trustName, "Access to Health Records"],
    address: [request.requesterName, request.organisation, ...request.address.split("\n")]
      .map((line) => line.trim())
      .filter(Boolean),
    date: formatDay(deps.today()),
    reference: kase.number,
    heading: subject,
    paragraphs: text
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
    signedBy: "", // the letter ends with its own signature
  };
}
