/**
 * How the authority of each requester can end, and what the letter calls it: a consent is taken back by who gave it; a
 * power, an appointment, an order or a claim ends. Of whoever asks for themself, nothing can.
 */
import type { AuthorityEnds } from "~/domain/cases/case-events";
import type { AuthorityKey } from "~/domain/terms/vocabulary";

/** What has ended, as a letter goes on after "that". */
type Ends = Partial<Record<AuthorityEnds, string>>;
/** `anew` is what would show that they may ask again. */
type CanEnd = { ends: Ends; anew: string };

const ended = (what: string): Ends => ({ "power-ended": `${what} has ended` });

const clients = "your client’s authority for you to ask has been taken back";
const signedByClient = "a new authority, signed and dated by your client";
const powerInForce: CanEnd = { ends: ended("the power of attorney"), anew: "a power of attorney that is in force" };

const waysToEnd: Partial<Record<AuthorityKey, CanEnd>> = {
  solicitor: { ends: { "consent-withdrawn": clients }, anew: signedByClient },
  "relative-consent": {
    ends: { "consent-withdrawn": "the patient’s consent to your request has been taken back" },
    anew: "a new consent, signed and dated by the patient",
  },
  "parent-young": {
    ends: ended("your parental responsibility"),
    anew: "an order or agreement that gives you parental responsibility",
  },
  "parent-competent": {
    ends: {
      "consent-withdrawn": "the child’s consent to your request has been taken back",
      ...ended("your parental responsibility"),
    },
    anew: "the child’s consent in writing, and proof of parental responsibility if that has ended",
  },
  "la-care-order": { ends: ended("the care order"), anew: "a care order that is in force" },
  "lpa-hw": powerInForce,
  "lpa-pf": powerInForce,
  deputy: { ends: ended("your appointment as deputy"), anew: "a sealed order that is in force" },
  imca: { ends: ended("your appointment as advocate"), anew: "a new letter of appointment" },
  "litigation-friend": {
    ends: ended("your appointment as litigation friend"),
    anew: "the court’s certificate or order that is in force",
  },
  pr: { ends: ended("the grant or appointment under which you ask"), anew: "a grant or will that is in force" },
  claimant: {
    ends: ended("the claim under which you ask"),
    anew: "a statement of a claim, and proof of your interest",
  },
  "solicitor-deceased": {
    ends: { "consent-withdrawn": clients, ...ended("the grant, appointment or claim of your client") },
    anew: `${signedByClient}, with what shows your client’s right`,
  },
  "relative-deceased": {
    ends: {
      "consent-withdrawn": "the consent of the personal representative has been taken back",
      ...ended("the order under which you ask"),
    },
    anew: "the consent of the personal representative, or an order of a court",
  },
};

const waysOf = (requester: AuthorityKey): Ends => waysToEnd[requester]?.ends ?? {};

/** What a letter asks for, where whoever asks holds that they still may; empty where nothing can end. */
export const shownAnew = (requester: AuthorityKey): string => waysToEnd[requester]?.anew ?? "";

/** Empty for whoever asks for themself, and for those whose letters are passed on. */
export const authorityEndsOf = (requester: AuthorityKey): AuthorityEnds[] =>
  Object.keys(waysOf(requester)) as AuthorityEnds[];

/** As the letter says it; undefined where it cannot end so. */
export const endInLetter = (requester: AuthorityKey, why: AuthorityEnds): string | undefined => waysOf(requester)[why];
