/** Facts as a test tells them: "on" what day, and nothing that does not matter to it. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { effectiveHistory, type Effective } from "~/domain/cases/effective-history";
import { regimeFor } from "~/domain/terms/regime";
import type { AuthorityKey, RequestKind } from "~/domain/terms/vocabulary";

type Received = Extract<CaseEventBody, { type: "request-received" }>;

/** A fact that nobody has corrected: a history of such facts is as it stands. */
export const fact = <Event extends CaseEventBody>(event: Event): Effective<Event> => effectiveHistory([event])[0]!;

export const received = (
  on: CalendarDay,
  kind: RequestKind = "access",
  requester: AuthorityKey = kind === "deceased-access" ? "pr" : "patient",
  more: Partial<Received> = {},
): Effective<Received> =>
  fact({
    type: "request-received",
    on,
    kind,
    regime: regimeFor(kind, on),
    requester,
    channel: "e-mail",
    ...more,
  });

export const identityRequested = (on: CalendarDay): Effective => fact({ type: "identity-requested", on });
export const identityConfirmed = (on: CalendarDay): Effective =>
  fact({
    type: "identity-confirmed",
    on,
    evidence: ["passport"],
    seen: "copy",
  });
export const authorityRequested = (on: CalendarDay): Effective => fact({ type: "authority-requested", on });
export const authorityConfirmed = (on: CalendarDay): Effective => fact({ type: "authority-confirmed", on });
export const authorityWithdrawn = (
  on: CalendarDay,
  why: "consent-withdrawn" | "power-ended" = "consent-withdrawn",
): Effective => fact({ type: "authority-withdrawn", on, why });
export const clarificationRequested = (on: CalendarDay): Effective => fact({ type: "clarification-requested", on });
export const clarificationReceived = (on: CalendarDay): Effective => fact({ type: "clarification-received", on });
export const informationRequested = (on: CalendarDay): Effective => fact({ type: "information-requested", on });
export const informationReceived = (on: CalendarDay): Effective => fact({ type: "information-received", on });
export const recordRange = (first: CalendarDay, last: CalendarDay): Effective =>
  fact({
    type: "record-range-known",
    on: last,
    first,
    last,
  });
export const excessiveFee = (on: CalendarDay): Effective =>
  fact({
    type: "fee-notified",
    on,
    basis: "manifestly-excessive",
    amountPence: 1500,
  });
export const copiesFee = (on: CalendarDay): Effective =>
  fact({
    type: "fee-notified",
    on,
    basis: "further-copies",
    amountPence: 500,
  });
export const feePaid = (on: CalendarDay): Effective => fact({ type: "fee-paid", on });
export const feeWaived = (on: CalendarDay): Effective => fact({ type: "fee-waived", on });
export const feeDeclined = (on: CalendarDay): Effective => fact({ type: "fee-declined", on });
export const extended = (on: CalendarDay): Effective =>
  fact({
    type: "extension-notified",
    on,
    reasons: ["complexity"],
  });
export const extendedWithoutReasons = (on: CalendarDay): Effective =>
  fact({
    type: "extension-notified",
    on,
    reasons: [],
  });
export const recordsAdded = (on: CalendarDay, documentId = "document-1"): Effective =>
  fact({
    type: "records-added",
    on,
    documentId,
  });
export const recordsRemoved = (on: CalendarDay, documentId = "document-1"): Effective =>
  fact({
    type: "records-removed",
    on,
    documentId,
  });
export const recordsUnpacked = (on: CalendarDay, documentId = "document-1"): Effective =>
  fact({ type: "records-unpacked", on, documentId });
export const opinion = (on: CalendarDay, outcome: "no-serious-harm" | "serious-harm" = "no-serious-harm"): Effective =>
  fact({ type: "opinion-recorded", on, outcome, professional: "clinician-1" });
export const redactionFinished = (on: CalendarDay, redactors = ["officer-1"]): Effective =>
  fact({
    type: "redaction-finished",
    on,
    releaseId: "release-1",
    packageHash: "package",
    pages: 60,
    withheldPages: 1,
    marks: 4,
    redactors,
  });
export const redactionReturned = (on: CalendarDay): Effective => fact({ type: "redaction-returned", on });
export const approved = (on: CalendarDay): Effective =>
  fact({
    type: "disclosure-approved",
    on,
    releaseId: "release-1",
    packageHash: "package",
    recipientHash: "recipient",
  });
export const approvalVoided = (on: CalendarDay): Effective =>
  fact({
    type: "approval-voided",
    on,
    because: "package-changed",
  });
export const disclosed = (on: CalendarDay): Effective =>
  fact({
    type: "disclosed",
    on,
    releaseId: "release-1",
    delivery: "e-mail",
    pages: 60,
  });
export const sealingBegun = (on: CalendarDay, more: { isAgain?: true } = {}): Effective =>
  fact({ type: "sealing-begun", on, releaseId: "release-1", ...more });
export const sentAgain = (on: CalendarDay, as?: "paper" | "disc"): Effective =>
  fact({ type: "sent-again", on, releaseId: "release-1", delivery: as ? "post" : "e-mail", ...(as && { as }) });
export const refusedOn = (on: CalendarDay): Effective => fact({ type: "refused", on, codes: ["NOT-HELD"] });
export const withdrawn = (on: CalendarDay): Effective => fact({ type: "withdrawn", on });
export const closedIncomplete = (on: CalendarDay): Effective => fact({ type: "closed-incomplete", on });
export const reopened = (on: CalendarDay): Effective => fact({ type: "reopened", on });
export const complaintReceived = (on: CalendarDay): Effective => fact({ type: "complaint-received", on });
export const complaintAcknowledged = (on: CalendarDay): Effective => fact({ type: "complaint-acknowledged", on });
export const complaintAnswered = (on: CalendarDay): Effective =>
  fact({
    type: "complaint-answered",
    on,
    outcome: "upheld",
  });
export const patientDied = (on: CalendarDay): Effective => fact({ type: "patient-died", on });
export const switchedToDeceased = (on: CalendarDay): Effective =>
  fact({
    type: "switched-to-deceased",
    on,
    requester: "pr",
  });
/** With one of these in it, a history has to be read anew by `effectiveHistory`. */
export const dateCorrected = (
  on: CalendarDay,
  corrects: number,
  from: CalendarDay,
  to: CalendarDay,
): CaseEventBody => ({ type: "date-corrected", on, corrects, from, to });

/** Ready for the second person, with everything the law asks for. */
export const awaitingApproval = (more: Effective[] = []): Effective[] => [
  received("2026-06-01"),
  identityConfirmed("2026-06-01"),
  recordsAdded("2026-06-03"),
  opinion("2026-06-10"),
  ...more,
  redactionFinished("2026-06-12"),
];

export const readyToDisclose = (more: Effective[] = []): Effective[] => [
  ...awaitingApproval(more),
  approved("2026-06-15"),
];

type Of<Type extends CaseEventBody["type"]> = Extract<CaseEventBody, { type: Type }>;

/** About pages 3 to 5 of the first document, for an answer a week later. */
export const consultationAsked = (on: CalendarDay, more: Partial<Of<"consultation-asked">> = {}): Effective =>
  fact({
    type: "consultation-asked",
    on,
    consultationId: "consultation-1",
    documentId: "document-1",
    pages: [[3, 5]],
    of: "police",
    person: null,
    answerBy: "2026-06-11",
    ...more,
  });
export const consultationAnswered = (on: CalendarDay, more: Partial<Of<"consultation-answered">> = {}): Effective =>
  fact({
    type: "consultation-answered",
    on,
    consultationId: "consultation-1",
    view: "withhold",
    pages: [[3, 5]],
    channel: "telephone",
    ...more,
  });
export const consultationWithdrawn = (on: CalendarDay): Effective =>
  fact({
    type: "consultation-withdrawn",
    on,
    consultationId: "consultation-1",
  });
export const consultationReminded = (
  on: CalendarDay,
  because: Of<"consultation-reminded">["because"] = "before-the-day",
): Effective => fact({ type: "consultation-reminded", on, consultationId: "consultation-1", because });

export const weighed = (on: CalendarDay, more: Partial<Of<"third-party-weighed">> = {}): Effective =>
  fact({
    type: "third-party-weighed",
    on,
    reason: "TP-PERSON",
    of: "everybody",
    consent: "not-sought",
    information: "contact",
    confidence: "owed",
    capability: "not-known",
    isReasonableWithout: false,
    ...more,
  });

export const openPointsAccepted = (on: CalendarDay, points: readonly { documentId: string; id: string }[]): Effective =>
  fact({
    type: "open-points-accepted",
    on,
    accepted: points.map(({ documentId, id }) => ({ documentId, points: [id] })),
  });
