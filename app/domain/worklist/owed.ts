/** What is still owed before anything may be disclosed, in words for the case page. The gate itself is `release-gate.ts`. */
import { authorityRow } from "~/domain/identity/authority";
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { recordsIn } from "~/domain/cases/case-state";
import { childProblem, type ChildOn, type ChildProblem } from "~/domain/identity/child-assessment";
import { authorityProblem, identityProblem } from "~/domain/identity/entitlement";
import { openQuestions } from "~/domain/clock/open-questions";
import { opinionProblem, type OpinionProblem } from "~/domain/opinion/opinion";
import { requesterOf } from "~/domain/identity/requester";
import { happened } from "~/domain/cases/read-history";

export type Owed = {
  what:
    | "patient-died"
    | "identity"
    | "authority"
    | "child"
    | "information"
    | "clarification"
    | "fee"
    | "records"
    | "pages"
    | "findings"
    | "opinion";
  by: "requester" | "trust";
  words: string;
};

/** Counts over the documents of a case, where they are known. */
export type PagesSoFar = { undecidedPages: number; unresolvedFindings: number };

type Now = PagesSoFar & { today: CalendarDay; patientBornOn?: CalendarDay | null };

/** In the order an officer would see to it; empty when only the approval is left. */
export function stillOwed(
  history: EffectiveHistory,
  { today, patientBornOn = null, undecidedPages, unresolvedFindings }: Now,
): Owed[] {
  return [
    ...owedByDeath(history),
    ...owedByRequester(history),
    ...owedAboutChild(history, { bornOn: patientBornOn, today }),
    ...owedOnPages(history, undecidedPages, unresolvedFindings),
    ...owedByClinician(history, today),
  ];
}

function owedByDeath(history: EffectiveHistory): Owed[] {
  if (!happened(history, "patient-died") || happened(history, "switched-to-deceased")) return [];
  return [
    {
      what: "patient-died",
      by: "trust",
      words: "The patient has died. A manager must settle who may apply under the Access to Health Records Act.",
    },
  ];
}

function owedByRequester(history: EffectiveHistory): Owed[] {
  const open = openQuestions(history);
  const since = (what: string) => {
    const asked = open.find((question) => question.what === what);
    return asked ? ` Asked for on ${formatDay(asked.askedOn)}.` : " Not asked for yet.";
  };
  const owed: Owed[] = [];
  if (identityProblem(history))
    owed.push({
      what: "identity",
      by: "requester",
      words: `Proof of identity: a passport, or a driving licence, or two different utility bills.${since("identity")}`,
    });
  if (authorityProblem(history))
    owed.push({
      what: "authority",
      by: "requester",
      words: `Proof of authority: ${authorityRow(requesterOf(history)).documents.join("; ")}.${since("authority")}`,
    });
  for (const what of ["information", "clarification", "fee"] as const) {
    if (open.some((question) => question.what === what))
      owed.push({ what, by: "requester", words: `${requested[what]}${since(what)}` });
  }
  return owed;
}

function owedAboutChild(history: EffectiveHistory, child: ChildOn): Owed[] {
  const problem = childProblem(history, child);
  return problem ? [{ what: "child", by: "trust", words: aboutChild[problem] }] : [];
}

const aboutChild: Record<ChildProblem, string> = {
  "child-not-assessed": "An assessment of whether the child understands, and of who may ask for them.",
  "child-may-not-be-asked-for": "An assessment that allows it: the one that was made does not.",
  "child-grew-up": "A fresh assessment: the patient has turned 16 or 18 since it was made.",
};

const requested = {
  information: "Information about the applicant or the record.",
  clarification: "An answer to our question about what they want.",
  fee: "The fee, unless it is waived.",
} as const;

function owedOnPages(history: EffectiveHistory, undecided: number, unresolved: number): Owed[] {
  if (recordsIn(history).size === 0)
    return [{ what: "records", by: "trust", words: "The records themselves: none have been added." }];
  const owed: Owed[] = [];
  if (unresolved > 0)
    owed.push({
      what: "findings",
      by: "trust",
      words: `A decision on ${pages(unresolved)} that may belong to another patient.`,
    });
  if (undecided > 0)
    owed.push({ what: "pages", by: "trust", words: `A decision on ${pages(undecided)}: release or withhold.` });
  return owed;
}

const pages = (count: number) => (count === 1 ? "1 page" : `${count} pages`);

function owedByClinician(history: EffectiveHistory, today: CalendarDay): Owed[] {
  const problem = opinionProblem(history, today);
  if (!problem) return [];
  const words = opinionOwed[problem];
  return [{ what: "opinion", by: "trust", words }];
}

const opinionOwed: Record<OpinionProblem, string> = {
  "opinion-missing": "A health professional's opinion on serious harm.",
  "opinion-stale": "A fresh opinion on serious harm: the one recorded is more than six months old.",
  "opinion-does-not-cover":
    "An opinion on serious harm that covers all of the records: some were added after it, or were not looked at.",
};
