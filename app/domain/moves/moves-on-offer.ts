/**
 * What an officer may do with a case besides the road from request to disclosure. Each move is tried as the law would
 * decide it today: one that is refused is not on offer, and the refusal says why.
 */
import type { BankHolidays } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEvent, CaseEventBody } from "~/domain/cases/case-events";
import { canMove, recordsIn, stateOf } from "~/domain/cases/case-state";
import {
  decideRecordClarification,
  decideRequestClarification,
  type AskClarificationRefusal,
  type RecordClarificationRefusal,
} from "./clarification";
import {
  decideCloseIncomplete,
  decideRedirect,
  decideRefuse,
  decideReopen,
  decideWarnOfClosing,
  decideWithdraw,
  isForAManager,
  type CloseIncompleteRefusal,
  type RedirectRefusal,
  type RefuseRefusal,
  type ReopenRefusal,
  type WarnOfClosingRefusal,
  type WithdrawRefusal,
} from "./closing";
import {
  decideAcknowledgeComplaint,
  decideAnswerComplaint,
  decideTakeComplaint,
  type AcknowledgeComplaintRefusal,
  type AnswerComplaintRefusal,
  type TakeComplaintRefusal,
} from "./complaint";
import type { CorrectionRefusal } from "./correct-date";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { decideExtend, type ExtendRefusal } from "~/domain/clock/extension";
import { decideNotifyFee, decideSettleFee, type NotifyFeeRefusal, type SettleFeeRefusal } from "./fees";
import {
  decideRecordInformation,
  decideRecordRange,
  decideRequestInformation,
  type RecordInformationRefusal,
  type RecordRangeRefusal,
  type RequestInformationRefusal,
} from "./information";
import { authorityEndsOf } from "~/domain/identity/authority-ends";
import { requesterOf } from "~/domain/identity/requester";
import { barredByLaw, type BarringOf } from "~/domain/identity/law-of-request";
import { appliedOn, happened, sinceApplication } from "~/domain/cases/read-history";
import { decideWithdrawAuthority, type WithdrawAuthorityRefusal } from "./authority-withdrawn";
import {
  decidePatientDied,
  decideSwitchToDeceased,
  type PatientDiedRefusal,
  type SwitchToDeceasedRefusal,
} from "./patient-died";
import { decideSeekPatientsNote, type SeekPatientsNoteRefusal } from "./patients-note";
import { decideOutcome, outcomesFor, type DecideOutcomeRefusal } from "./request-outcome";
import { decideJudgeKnown, type JudgeKnownRefusal } from "~/domain/opinion/already-known";
import { refusalReasonsOf } from "~/domain/exemptions/refusal-reasons";
import { decideWeigh, type WeighRefusal } from "~/domain/exemptions/weighing";
import { may } from "~/domain/terms/roles";
import { decideSilence, type SilenceRefusal } from "~/domain/exemptions/silence";
import type { ExemptionCode, Role } from "~/domain/terms/vocabulary";

export type AcknowledgeRefusal = BarringOf<"acknowledge"> | "acknowledged-already" | "case-closed";

/** Why a move may be refused, in whatever way it is made. */
export type MoveBecause =
  | AskClarificationRefusal
  | RecordClarificationRefusal
  | ExtendRefusal
  | NotifyFeeRefusal
  | SettleFeeRefusal
  | RequestInformationRefusal
  | RecordInformationRefusal
  | RecordRangeRefusal
  | CorrectionRefusal
  | AcknowledgeRefusal
  | DecideOutcomeRefusal
  | RefuseRefusal
  | WithdrawRefusal
  | WarnOfClosingRefusal
  | CloseIncompleteRefusal
  | RedirectRefusal
  | PatientDiedRefusal
  | WithdrawAuthorityRefusal
  | SeekPatientsNoteRefusal
  | JudgeKnownRefusal
  | WeighRefusal
  | SwitchToDeceasedRefusal
  | TakeComplaintRefusal
  | AcknowledgeComplaintRefusal
  | AnswerComplaintRefusal
  | ReopenRefusal
  | SilenceRefusal;

type History = EffectiveHistory<CaseEventBody & Partial<Pick<CaseEvent, "actor">>>;
/** `bornOn` is the patient's day of birth, where it is known. */
export type Asking = {
  today: CalendarDay;
  holidays?: BankHolidays;
  role: Role;
  person: string;
  bornOn?: CalendarDay | null;
};
type Try = (history: History, asking: Asking & { on: CalendarDay }) => Decision<MoveBecause>;

/** An acknowledgement that went by post: by e-mail it is recorded with the receipt. */
export function decideAcknowledge(history: History, { on }: { on: CalendarDay }): Decision<AcknowledgeRefusal> {
  const barred = barredByLaw(history, "acknowledge");
  if (barred) return refused(barred);
  if (happened(sinceApplication(history), "acknowledged")) return refused("acknowledged-already");
  return canMove(stateOf(history), "acknowledged") ? decided({ type: "acknowledged", on }) : refused("case-closed");
}

/** Once the patient has died, a manager settles who may go on with the request. */
export function decideApplyForTheDead(
  history: History,
  { role, ...application }: Parameters<typeof decideSwitchToDeceased>[1] & { role: Role },
): Decision<SwitchToDeceasedRefusal | "needs-a-manager"> {
  const decision = decideSwitchToDeceased(history, application);
  return decision.ok && !may(role, "settle-death") ? refused("needs-a-manager") : decision;
}

/** Once the last day for the notice has gone, a manager may still record one that had been given in time, on paper. */
function decideOfferExtension(history: History, { role, ...days }: Asking & { on: CalendarDay }) {
  const decision = decideExtend(history, { ...days, reasons: ["complexity"] });
  const isOnlyLate = !decision.ok && decision.because === "too-late-for-notice";
  return isOnlyLate && may(role, "correct-any-date") ? decided() : decision;
}

/** With a choice that is always open where the move is. The order is that of the case page. */
const tries = {
  "ask-clarification": decideRequestClarification,
  "record-clarification": decideRecordClarification,
  "ask-information": decideRequestInformation,
  "record-information": decideRecordInformation,
  "record-range": (history, { today }) => {
    const first = appliedOn(history);
    return decideRecordRange(history, { first, last: first, today });
  },
  extend: decideOfferExtension,
  "notify-fee": (history, days) => decideNotifyFee(history, { ...days, basis: "further-copies", amountPence: 1 }),
  "settle-fee": (history, days) => decideSettleFee(history, { ...days, how: "paid" }),
  acknowledge: decideAcknowledge,
  "correct-date": () => decided(),
  decide: (history, { bornOn = null, ...days }) =>
    decideOutcome(history, { ...days, bornOn, outcome: outcomesFor(history)[0] ?? "not-changed" }),
  "stay-silent": (history, { role, today }) => decideSilence(history, { codes: [], role, today }),
  "take-complaint": decideTakeComplaint,
  "acknowledge-complaint": decideAcknowledgeComplaint,
  "answer-complaint": (history, { person, ...days }) =>
    decideAnswerComplaint(history, { ...days, outcome: "upheld", by: person }),
  "withdraw-authority": (history, days) =>
    decideWithdrawAuthority(history, { ...days, why: authorityEndsOf(requesterOf(history))[0] ?? "power-ended" }),
  "record-death": decidePatientDied,
  "apply-for-the-dead": (history, days) => decideApplyForTheDead(history, { ...days, requester: "pr" }),
  "seek-patients-note": (history, { today }) => decideSeekPatientsNote(history, { found: false, today }),
  "judge-known": (history, { today, person }) =>
    decideJudgeKnown(history, {
      documentId: [...recordsIn(history)][0] ?? "",
      pages: "all",
      pageCount: 1,
      how: "seen",
      judge: person,
      today,
    }),
  "weigh-third-parties": (history, { today }) =>
    decideWeigh(history, {
      reason: "TP-PERSON",
      of: "everybody",
      consent: "not-sought",
      information: "name-only",
      confidence: "not-known",
      capability: "not-known",
      isReasonableWithout: false,
      today,
    }),
  redirect: (history, { today }) => decideRedirect(history, { to: "police", today }),
  refuse: (history, days) => decideRefuse(history, { ...days, codes: aReasonFor(history, days.role) }),
  withdraw: decideWithdraw,
  "warn-of-closing": decideWarnOfClosing,
  "close-incomplete": decideCloseIncomplete,
  reopen: decideReopen,
} satisfies Record<string, Try>;

/** One that the person may rely on, where there is one. */
function aReasonFor(history: History, role: Role): ExemptionCode[] {
  const codes = refusalReasonsOf(history).map(({ code }) => code);
  const theirs = codes.find((code) => !isForAManager(code) || may(role, "call-excessive"));
  return [theirs ?? codes[0] ?? "NOT-HELD"];
}

export type MoveName = keyof typeof tries;
export const moveNames = Object.keys(tries) as MoveName[];

/** Null where the move can be made today. */
export function whyNotNow(history: History, move: MoveName, asking: Asking): MoveBecause | null {
  const attempt: Try = tries[move];
  const decision = attempt(history, { ...asking, on: asking.today });
  return decision.ok ? null : decision.because;
}

export type Offer = { move: MoveName; because: MoveBecause | null };

/** Every move, with why it cannot be made where it cannot. */
export const movesOnOffer = (history: History, asking: Asking): Offer[] =>
  moveNames.map((move) => ({ move, because: whyNotNow(history, move, asking) }));
