/**
 * What can happen to a case. A case is its history: these facts are appended, never changed, and everything else
 * (clock, state, what is owed) is derived from them. No name, number or free text stands in an event, so that the
 * personal details of a case can be destroyed lawfully while its history stays whole.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type {
  ChildFindings,
  ClientProof,
  ClientRight,
  Confidence,
  ConsentCapability,
  ConsentStanding,
  AnswerChannel,
  ConsultationView,
  ConsultedKind,
  ReminderOccasion,
  AuthorityKey,
  EvidenceKind,
  IdentityDoubt,
  ExemptionCode,
  NumberKind,
  PatientDetail,
  FeeBasis,
  Regime,
  RequestKind,
  ThirdPartyInformation,
  WeighedFor,
} from "~/domain/terms/vocabulary";
import type { OpinionScope, PagesOfRecord, PageRanges } from "~/domain/terms/page-ranges";
import type { ClockPolicy } from "~/domain/terms/policy";

export type Channel = "e-mail" | "post" | "form" | "portal" | "telephone" | "in-person";
export type RedirectedTo = "police" | "legal-team" | "insurer" | "other-organisation" | "advice-and-liaison";
export type RequestOutcome = "corrected" | "note-added" | "erased" | "sharing-stopped" | "not-changed";
/** "judged-anew": something was recorded that the second person had not been shown. */
export type VoidedBecause = "package-changed" | "recipient-changed" | "officer-withdrew" | "judged-anew";
/** What was posted or handed over: printed pages, or the sealed file on a disc, which needs its password. */
export const handedOverAs = ["paper", "disc"] as const;
export type HandedOverAs = (typeof handedOverAs)[number];
/** How the authority ends under which somebody asks: the patient's own consent, or a power or appointment. */
export const authorityEnds = ["consent-withdrawn", "power-ended"] as const;
export type AuthorityEnds = (typeof authorityEnds)[number];
export type Delivery = "e-mail" | "portal" | "post" | "collection";

/** Everything that `on` means is a day in Europe/London: the day it happened, which may be before it was recorded. */
export type CaseEventBody =
  | {
      type: "request-received";
      on: CalendarDay;
      kind: RequestKind;
      regime: Regime;
      requester: AuthorityKey;
      channel: Channel;
      letterDated?: CalendarDay;
      policy?: ClockPolicy;
    }
  | { type: "acknowledged"; on: CalendarDay }
  | { type: "identity-requested"; on: CalendarDay; doubt?: IdentityDoubt } // left out of what is older than the question
  | {
      type: "identity-confirmed";
      on: CalendarDay;
      evidence: EvidenceKind[];
      seen: "original" | "copy" | "already-known";
    }
  | { type: "client-named"; on: CalendarDay; right: ClientRight; proof: ClientProof } // of a solicitor of the dead
  | { type: "authority-requested"; on: CalendarDay }
  | { type: "authority-confirmed"; on: CalendarDay }
  | { type: "authority-withdrawn"; on: CalendarDay; why: AuthorityEnds } // the day we were told
  | ({ type: "child-assessed"; on: CalendarDay } & ChildFindings)
  | { type: "clarification-requested"; on: CalendarDay }
  | { type: "clarification-received"; on: CalendarDay }
  | { type: "information-requested"; on: CalendarDay } // deceased: AHRA 1990 s.3(6)
  | { type: "information-received"; on: CalendarDay }
  | { type: "record-range-known"; on: CalendarDay; first: CalendarDay; last: CalendarDay }
  | { type: "fee-notified"; on: CalendarDay; basis: FeeBasis; amountPence: number }
  | { type: "fee-paid"; on: CalendarDay }
  | { type: "fee-waived"; on: CalendarDay }
  | { type: "fee-declined"; on: CalendarDay }
  | { type: "extension-notified"; on: CalendarDay; reasons: ("complexity" | "number-of-requests")[] }
  | { type: "assigned"; on: CalendarDay; to: string }
  | { type: "records-added"; on: CalendarDay; documentId: string }
  | { type: "records-unpacked"; on: CalendarDay; documentId: string } // it held only other files, which are records of their own
  | { type: "records-removed"; on: CalendarDay; documentId: string; isRegrouped?: true } // its pages stand in others
  | { type: "records-restored"; on: CalendarDay; documentId: string } // a document that had been removed
  | { type: "opinion-requested"; on: CalendarDay; of: string; scope?: OpinionScope[] } // without `scope`: the whole record
  | { type: "opinion-declined"; on: CalendarDay; person: string } // of whom it was asked: it is not theirs to give
  | {
      type: "opinion-recorded";
      on: CalendarDay;
      outcome: "no-serious-harm" | "serious-harm";
      professional: string;
      covers?: OpinionScope[];
      harm?: PagesOfRecord[];
    } // without `covers`: every record there was
  // DPA 2018 Sch. 3 para 6: what the patient has seen or knows already; of each record the last judgement stands
  | {
      type: "already-known-judged";
      on: CalendarDay;
      how: "seen" | "known" | "taken-back";
      judge: string;
      scope: OpinionScope;
    }
  // DPA 2018 Sch. 2 para 16(3), with its five factors; of steps taken and why, the words are a note
  | {
      type: "third-party-weighed";
      on: CalendarDay;
      reason: ExemptionCode;
      of: WeighedFor;
      consent: ConsentStanding;
      information: ThirdPartyInformation;
      confidence: Confidence;
      capability: ConsentCapability;
      isReasonableWithout: boolean | null; // null where consent was given: nothing is left to weigh
    }
  | {
      type: "consultation-asked";
      on: CalendarDay;
      consultationId: string;
      documentId: string;
      pages: PageRanges;
      of: ConsultedKind;
      person: string | null;
      answerBy: CalendarDay;
    }
  | {
      type: "consultation-answered";
      on: CalendarDay;
      consultationId: string;
      view: ConsultationView;
      pages: PageRanges;
      channel: AnswerChannel;
    }
  | { type: "consultation-withdrawn"; on: CalendarDay; consultationId: string }
  | { type: "consultation-reminded"; on: CalendarDay; consultationId: string; because: ReminderOccasion }
  | {
      type: "redaction-finished";
      on: CalendarDay;
      releaseId: string;
      packageHash: string;
      pages: number;
      withheldPages: number;
      marks: number;
      redactors: string[];
    }
  | { type: "open-points-accepted"; on: CalendarDay; accepted: { documentId: string; points: string[] }[] } // that nobody decided
  | { type: "opened-with-reason"; on: CalendarDay; person: string } // by somebody to whom nothing was put
  | { type: "redaction-returned"; on: CalendarDay }
  | { type: "disclosure-approved"; on: CalendarDay; releaseId: string; packageHash: string; recipientHash: string }
  | { type: "approval-voided"; on: CalendarDay; because: VoidedBecause }
  | { type: "sealing-begun"; on: CalendarDay; releaseId: string; isAgain?: true } // somebody pressed Send; again, with another password
  | { type: "sent-again"; on: CalendarDay; releaseId: string; delivery: Delivery; as?: HandedOverAs }
  | { type: "disclosed"; on: CalendarDay; releaseId: string; delivery: Delivery; pages: number; as?: HandedOverAs }
  | { type: "collected"; on: CalendarDay; releaseId: string }
  | { type: "password-given"; on: CalendarDay; by: "telephone" | "letter" | "in-person" }
  | { type: "silence-chosen"; on: CalendarDay; codes: ExemptionCode[] } // of which the recipient is told nothing
  | { type: "refused"; on: CalendarDay; codes: ExemptionCode[] }
  | { type: "withdrawn"; on: CalendarDay }
  | { type: "closing-warned"; on: CalendarDay } // that the case is closed unless what we asked for comes
  | { type: "closed-incomplete"; on: CalendarDay }
  | { type: "reopened"; on: CalendarDay }
  | { type: "redirected"; on: CalendarDay; to: RedirectedTo }
  | { type: "request-decided"; on: CalendarDay; outcome: RequestOutcome } // rectification, erasure, objection to sharing
  | { type: "patient-died"; on: CalendarDay } // the day we learnt of it
  | { type: "switched-to-deceased"; on: CalendarDay; requester: AuthorityKey } // an application under the 1990 Act came on this day
  | { type: "patients-note-sought"; on: CalendarDay; found: boolean } // that no access be given: AHRA 1990 s.4(3)
  | { type: "complaint-received"; on: CalendarDay }
  | { type: "complaint-acknowledged"; on: CalendarDay }
  | { type: "complaint-answered"; on: CalendarDay; outcome: "upheld" | "partly-upheld" | "not-upheld" }
  | { type: "patient-corrected"; on: CalendarDay; details: PatientDetail[] } // what they were and are stands beside the case
  | { type: "number-answered"; on: CalendarDay; number: NumberKind; isTheirs: boolean } // a number on the pages
  // `corrects` is the other event's seq
  | { type: "date-corrected"; on: CalendarDay; corrects: number; from: CalendarDay; to: CalendarDay };

export type CaseEventType = CaseEventBody["type"];

/** An event as recorded: `seq` counts from 1 within the case, `actor` is a person's id or "system". */
export type CaseEvent = CaseEventBody & { seq: number; recordedAt: Date; actor: string };
