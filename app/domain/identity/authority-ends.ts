/**
 * How the authority of each requester can end, and what the letter calls it: a consent is taken back by who gave it; a
 * power, an appointment, an order or a claim ends. Of whoever asks for themself, nothing can.
 */
import type { AuthorityEnds } from "~/domain/cases/case-events";
import type { AuthorityKey } from "~/domain/terms/vocabulary";

/** What has ended, as a letter goes on after "that". */
type Ends = Partial<Record<AuthorityEnds, string>>;

const ended = (what: string): Ends => ({ "power-ended": `${what} has ended` });

const waysToEnd: Partial<Record<AuthorityKey, Ends>> = {
  solicitor: { "consent-withdrawn": "your client’s authority for you to ask has been taken back" },
  "relative-consent": { "consent-withdrawn": "the patient’s consent to your request has been taken back" },
  "parent-young": ended("your parental responsibility"),
  "parent-competent": {
    "consent-withdrawn": "the child’s consent to your request has been taken back",
    ...ended("your parental responsibility"),
  },
  "la-care-order": ended("the care order"),
  "lpa-hw": ended("the power of attorney"),
  "lpa-pf": ended("the power of attorney"),
  deputy: ended("your appointment as deputy"),
  imca: ended("your appointment as advocate"),
  "litigation-friend": ended("your appointment as litigation friend"),
  pr: ended("the grant or appointment under which you ask"),
  claimant: ended("the claim under which you ask"),
  "solicitor-deceased": {
    "consent-withdrawn": "your client’s authority for you to ask has been taken back",
    ...ended("the grant, appointment or claim of your client"),
  },
  "relative-deceased": {
    "consent-withdrawn": "the consent of the personal representative has been taken back",
    ...ended("the order under which you ask"),
  },
};

const waysOf = (requester: AuthorityKey): Ends => waysToEnd[requester] ?? {};

/** Empty for whoever asks for themself, and for those whose letters are passed on. */
export const authorityEndsOf = (requester: AuthorityKey): AuthorityEnds[] =>
  Object.keys(waysOf(requester)) as AuthorityEnds[];

/** As the letter says it; undefined where it cannot end so. */
export const endInLetter = (requester: AuthorityKey, why: AuthorityEnds): string | undefined => waysOf(requester)[why];
