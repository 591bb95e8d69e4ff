/** What a suggestion is: a place on a page that a person should look at. Nothing is marked because of one. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Box } from "~/domain/records/pages";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import type { PersonName } from "./person-name";

export type SuggestionKind =
  | "name"
  | "relationship"
  | "nhs-number"
  | "hospital-number"
  | "date-of-birth"
  | "address"
  | "postcode"
  | "telephone"
  | "email"
  | "vehicle"
  | "national-insurance"
  | "number"
  | "harm"
  | "confidence"
  | "safeguarding"
  | "police"
  | "complaint"
  | "legal-advice"
  | "before-1991";

/** What the case knows of its patient, and how to tell when a page speaks of somebody else. */
export type KnownPatient = {
  familyName: string;
  givenNames: string;
  bornOn: CalendarDay | null;
  nhsNumber: string | null;
  hospitalNumber: string | null;
  address: string;
  email: string;
  /** Where they lived before, and where they wrote from. */
  otherAddresses?: readonly string[];
  /** Family names they had before. */
  formerNames?: readonly string[];
  /** NHS and hospital numbers that are theirs besides those of the case. */
  otherNumbers?: readonly string[];
  /** Who asks for the record in their stead, where somebody does: their own name is nothing to keep from them. */
  asks?: string;
};

/** `id` is the page and the place on it; `key` is the same wherever the same text stands. */
export type Suggestion = {
  id: string;
  page: number;
  kind: SuggestionKind;
  text: string;
  boxes: Box[];
  key: string;
  why: string;
  reason: ExemptionCode;
};

/**
 * What one page gives away by itself. Whether it is suggested depends on the rest of the record: a name is left out
 * where another page shows that it is a treating professional's.
 */
export type Lead = {
  kind: SuggestionKind;
  text: string;
  boxes: Box[];
  key: string;
  why: string;
  /** For names: who is meant. */
  person?: PersonName;
  /**
   * `kin`: the words around it say that it is a relative's or friend's. `patient`: the page gives it as the patient's
   * own. `staff`: a profession stands beside it. `faint`: only together with another page.
   */
  told?: "kin" | "patient" | "social-worker" | "other-staff" | "faint";
};

/** `start` and `end` are where it stands in the text of its page. */
export type LeadOnPage = Lead & { start: number; end: number };

/** What is kept of a page: its leads, and whom it shows to be treating, or to be the patient under another name. */
export type PageReading = { page: number; leads: Lead[]; professionals: PersonName[]; patientAlso: PersonName[] };
