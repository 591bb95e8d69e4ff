/** What was found out about a child, in the words of the page and of the history. */
import { authorityRow } from "~/domain/identity/authority";
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { ChildProblem, Stage } from "~/domain/identity/child-assessment";
import { birthday, refusalIn, type FoundRefusal } from "~/domain/identity/children";
import type { ChildFindings, AuthorityKey } from "~/domain/terms/vocabulary";

const whyNot: Record<FoundRefusal, string> = {
  "patient-is-grown":
    "The patient is 18 or over, and nobody has parental responsibility for an adult. Ask for the patient’s own signed consent, or let the patient ask for themself.",
  "child-does-not-understand":
    "The child does not understand what is asked for, so they cannot ask for themself. A person with parental responsibility may ask for them.",
  "no-parental-responsibility":
    "Nothing shows that this person has parental responsibility. Ask for the full birth certificate, the adoption certificate, or the agreement or order that gives it.",
  "court-order-forbids":
    "A court order stands against it. Give nothing, and take it to your manager and the legal team.",
  "child-has-not-consented":
    "The child understands and has not consented. Ask for the child’s own written consent; without it the request is refused.",
};

/** Whether they may ask, and as whom; or why not and what to do. */
export function findingWords(row: AuthorityKey, findings: ChildFindings): { mayAsk: boolean; words: string } {
  const refusal = refusalIn(findings);
  return refusal
    ? { mayAsk: false, words: whyNot[refusal] }
    : { mayAsk: true, words: `They may ask as: ${lower(authorityRow(row).requester)}.` };
}

const assessors: Record<ChildFindings["assessedBy"], string> = {
  "health-professional": "as a health professional found",
  officer: "as somebody in this office found",
  presumed: "",
};

/** What was found, for the history: no name and no words of anybody. */
export function findingsInWords(findings: ChildFindings): string {
  const { asker, understands, childConsents, hasParentalResponsibility, isBarredByOrder, isGrown } = findings;
  const parent = asker === "parent";
  const parts: (string | false)[] = [
    understandingInWords(findings),
    parent &&
      understands &&
      `the ${isGrown ? "patient" : "child"} ${childConsents ? "consents" : "has not consented"} to a parent’s asking`,
    parent && !isGrown && `parental responsibility ${hasParentalResponsibility ? "was" : "was not"} shown`,
    parent && !isGrown && (isBarredByOrder ? "a court order stands against it" : "no court order stands against it"),
  ];
  return parts.filter((part) => part !== false).join("; ");
}

function understandingInWords({ understands, assessedBy, isGrown }: ChildFindings): string {
  if (isGrown) return "the patient has turned 18";
  if (assessedBy === "presumed") return "the child is 16 or 17 and is presumed to understand";
  return `the child ${understands ? "understands" : "does not understand"} what is asked for, ${assessors[assessedBy]}`;
}

/** How the age of the patient bears on who may ask. */
export function ageWords(
  stage: Stage,
  { bornOn, receivedOn, isParents }: { bornOn: CalendarDay | null; receivedOn: CalendarDay; isParents: boolean },
): string {
  if (!bornOn)
    return "We do not know when the patient was born. Find it out first: from 16 it is presumed that somebody understands, and at 18 parental responsibility ends.";
  if (stage === "to-assess")
    return "The law sets no age at which a child may ask for themself. What counts is whether this child understands what is asked for.";
  if (stage === "presumed")
    return "The patient is 16 or 17: it is presumed that they understand, and a parent may ask only with their consent.";
  const grown = birthday(bornOn, 18);
  const when =
    grown > receivedOn
      ? `The patient turned 18 on ${formatDay(grown)}, after the request came.`
      : `The patient was 18 or over when the request came (they turned 18 on ${formatDay(grown)}).`;
  const so = isParents
    ? "Parental responsibility ended on that day, so a parent goes on only with the patient’s own signed consent. The patient may ask for themself at any time."
    : "They ask for themself as any adult does.";
  return `${when} ${so}`;
}

/** What the officer does about it, beside the proof that cannot be accepted yet. */
export const childProblemWords: Record<ChildProblem, string> = {
  "child-not-assessed": "Assess the child first: what is found decides who may ask, and what they must show.",
  "child-may-not-be-asked-for":
    "The assessment does not allow it. Once that changes, assess again; then the proof can be accepted.",
  "child-grew-up": "The patient has turned 16 or 18 since the assessment. Assess again first.",
};

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
