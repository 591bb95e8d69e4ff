/**
 * Asking, answering, withdrawing and reminding. Each may be tried at any time; what the case or the question does not
 * allow is refused.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, recordsIn, stateOf } from "~/domain/cases/case-state";
import { consultationsIn, type Consultation } from "./consultation";
import type { AnswerChannel, ConsultationView, ConsultedKind, ReminderOccasion } from "~/domain/terms/vocabulary";
import { reminderDays } from "./consultation-days";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { isWithin, type PageRanges } from "~/domain/terms/page-ranges";

type History = EffectiveHistory;

export type AskConsultationRefusal =
  "not-while-deciding-pages" | "no-such-document" | "answer-day-gone" | "answer-after-due-day";
type Asking = {
  id: string;
  documentId: string;
  pages: PageRanges;
  of: ConsultedKind;
  person: string | null;
  answerBy: CalendarDay;
  today: CalendarDay;
  dueOn: CalendarDay | null;
  /** The officer was told that the answer comes after the case is due, and asks all the same. */
  evenIfLate: boolean;
};

/** Only while the pages are being decided: once a release copy waits, it must come back first. */
export function decideAskConsultation(
  history: History,
  { id: consultationId, documentId, pages, of, person, answerBy, today, dueOn, evenIfLate }: Asking,
): Decision<AskConsultationRefusal> {
  if (!canMove(stateOf(history), "consultation-asked")) return refused("not-while-deciding-pages");
  if (!recordsIn(history).has(documentId)) return refused("no-such-document");
  if (answerBy < today) return refused("answer-day-gone");
  if (dueOn && answerBy > dueOn && !evenIfLate) return refused("answer-after-due-day");

  return decided({ type: "consultation-asked", on: today, consultationId, documentId, pages, of, person, answerBy });
}

export type AnswerConsultationRefusal =
  | "no-such-consultation"
  | "asked-of-somebody-else"
  | "already-answered"
  | "date-in-the-future"
  | "before-it-was-asked"
  | "pages-not-asked-about"
  | "pages-not-opened";
type Answering = {
  id: string;
  view: ConsultationView;
  pages: PageRanges;
  channel: AnswerChannel;
  on: CalendarDay;
  today: CalendarDay;
  /** Whoever answers on the screen; null where an officer records what came another way. */
  answeredBy: string | null;
  /** Of these pages, those that were never served to whoever answers on the screen. */
  notOpened: PageRanges;
};

/**
 * An answer is kept whenever it comes, also after the question was withdrawn or the case ended: it may be one that must
 * be acted on. A view on the screen is of pages that were opened there; to have none, nothing need be opened.
 */
export function decideAnswerConsultation(
  history: History,
  { id, view, pages, channel, on, today, answeredBy, notOpened }: Answering,
): Decision<AnswerConsultationRefusal> {
  const one = find(history, id);
  if (!one || !canMove(stateOf(history), "consultation-answered")) return refused("no-such-consultation");
  if (answeredBy && answeredBy !== one.person) return refused("asked-of-somebody-else");
  if (one.state === "answered") return refused("already-answered");
  if (on > today) return refused("date-in-the-future");
  if (on < one.askedOn) return refused("before-it-was-asked");
  if (!isWithin(pages, one.pages)) return refused("pages-not-asked-about");
  if (answeredBy && view !== "no-view" && notOpened.length > 0) return refused("pages-not-opened");

  return decided({ type: "consultation-answered", on, consultationId: id, view, pages, channel });
}

export type WithdrawConsultationRefusal = "no-such-consultation" | "not-open";

export function decideWithdrawConsultation(
  history: History,
  { id, today }: { id: string; today: CalendarDay },
): Decision<WithdrawConsultationRefusal> {
  const one = find(history, id);
  if (!one) return refused("no-such-consultation");
  if (!isAwaited(history, id)) return refused("not-open");
  return decided({ type: "consultation-withdrawn", on: today, consultationId: id });
}

export type RemindConsultationRefusal = "no-such-consultation" | "not-open" | "already-reminded" | "not-yet";

/** Once for each occasion, and only while the answer is awaited. */
export function decideRemindConsultation(
  history: History,
  { id, because, today }: { id: string; because: ReminderOccasion; today: CalendarDay },
): Decision<RemindConsultationRefusal> {
  const one = find(history, id);
  if (!one) return refused("no-such-consultation");
  if (!isAwaited(history, id)) return refused("not-open");
  if (one.reminded.includes(because)) return refused("already-reminded");
  const day = reminderDays(one)[because];
  if (day === null || today < day) return refused("not-yet");
  return decided({ type: "consultation-reminded", on: today, consultationId: id, because });
}

/** The question is open and so is its case: only then do its pages leave, and is anybody reminded. */
export const isAwaited = (history: History, id: string): boolean =>
  find(history, id)?.state === "open" && canMove(stateOf(history), "consultation-withdrawn");

const find = (history: History, id: string): Consultation | undefined =>
  consultationsIn(history).find((one) => one.id === id);
