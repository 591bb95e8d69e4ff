/** The letter that each event owes the requester, and which routes of complaint it must name on its day. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody, CaseEventType } from "~/domain/cases/case-events";
import { section164AFrom } from "~/domain/terms/regime";
import type { Regime } from "~/domain/terms/vocabulary";

export type OwedLetter =
  | "ack"
  | "id-request"
  | "authority-request"
  | "authority-withdrawn"
  | "information-request"
  | "clarification"
  | "fee-notice"
  | "extension"
  | "refusal"
  | "disclosure"
  | "ahra-disclosure"
  | "ahra-refusal"
  | "discretion-disclosure"
  | "discretion-refusal"
  | "advocate-disclosure"
  | "advocate-refusal"
  | "rectification-outcome"
  | "complaint-ack"
  | "complaint-outcome"
  | "closing-warning"
  | "closed"
  | "withdrawn"
  | "complaint-withdrawn"
  | "ended-with-death"
  | "redirected";

const letters: Partial<Record<CaseEventType, OwedLetter>> = {
  "request-received": "ack",
  "identity-requested": "id-request",
  "authority-requested": "authority-request",
  "authority-withdrawn": "authority-withdrawn",
  "information-requested": "information-request",
  "clarification-requested": "clarification",
  "fee-notified": "fee-notice",
  "extension-notified": "extension",
  refused: "refusal",
  disclosed: "disclosure",
  "request-decided": "rectification-outcome",
  "complaint-received": "complaint-ack",
  "complaint-answered": "complaint-outcome",
  "closing-warned": "closing-warning",
  "closed-incomplete": "closed",
  withdrawn: "withdrawn",
  "switched-to-deceased": "ack",
  redirected: "redirected",
};

const underTheAct: Partial<Record<OwedLetter, OwedLetter>> = { refusal: "ahra-refusal", disclosure: "ahra-disclosure" };

/** Beside the Act: no letter may offer a right that its reader has not. */
const atDiscretion: typeof underTheAct = { refusal: "discretion-refusal", disclosure: "discretion-disclosure" };

/** A data subject's rights and routes of complaint are not an advocate's (Mental Capacity Act 2005 s.35(6)(b)). */
const toAnAdvocate: typeof underTheAct = { refusal: "advocate-refusal", disclosure: "advocate-disclosure" };

/** Under which law the answer goes, and by what right its reader asked. */
export type LetterLaw = { regime: Regime; asks: "by-right" | "as-advocate" | "at-discretion" | "passed-on" };

/** What a withdrawal ends: the request, a complaint once the request has ended, or what has ended with the patient. */
export type Withdrawn = "request" | "complaint" | "after-death";
const withdrawals: Record<Withdrawn, OwedLetter> = {
  request: "withdrawn",
  complaint: "complaint-withdrawn",
  "after-death": "ended-with-death",
};

/** Null for an event that owes no letter. */
export function letterOwedFor(
  { type }: CaseEventBody,
  law: LetterLaw,
  withdrawn: Withdrawn = "request",
): OwedLetter | null {
  const letter = type === "withdrawn" ? withdrawals[withdrawn] : (letters[type] ?? null);
  return letter && underThatLaw(letter, law);
}

export function underThatLaw(letter: OwedLetter, { regime, asks }: LetterLaw): OwedLetter {
  if (asks === "as-advocate") return toAnAdvocate[letter] ?? letter;
  if (regime !== "ahra-1990") return letter;
  return (asks === "by-right" ? underTheAct : atDiscretion)[letter] ?? letter;
}

export type ComplaintRoute = "trust" | "commissioner" | "court" | "nhs-complaint";

/**
 * UK GDPR art. 12(4) before and from 19 June 2026; AHRA 1990 s.8. The Commissioner has no part in the records of the
 * dead.
 * @internal
 */
export function complaintRoutes(regime: Regime, day: CalendarDay): { route: ComplaintRoute; law: string }[] {
  if (regime === "ahra-1990")
    return [
      { route: "nhs-complaint", law: "NHS complaints regulations 2009" },
      { route: "court", law: "AHRA 1990 s.8" },
    ];
  if (day < section164AFrom)
    return [
      { route: "commissioner", law: "UK GDPR art. 77" },
      { route: "court", law: "UK GDPR art. 79" },
    ];
  return [
    { route: "trust", law: "DPA 2018 s.164A" },
    { route: "commissioner", law: "DPA 2018 s.165" },
    { route: "court", law: "UK GDPR art. 79" },
  ];
}
