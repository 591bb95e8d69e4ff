/** What a clock says on a day, and why: everything a screen, a letter or a worklist needs. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { ClockState } from "~/domain/cases/case-states";
import type { LedgerLine } from "./ledger";
import type { LawOfRequest } from "~/domain/identity/law-of-request";
import type { Regime } from "~/domain/terms/vocabulary";

export type WaitingFor = "identity" | "authority" | "information" | "fee" | "clarification";

/** A period that had been broken before the one that runs now: until when its lateness grew, and what ended it. */
export type LatenessBefore = {
  until: "death" | "answer" | "end";
  dueOn: CalendarDay;
  on: CalendarDay;
  days: number;
};

export type Clock = {
  /** Whose clock it is: the request's, or that of a complaint that came after its end. */
  of: "request" | "complaint";
  state: ClockState;
  /** What the request runs under; where that sets no period there is no due day, and at most an aim. */
  law: LawOfRequest;
  regime: Regime;
  /** What the requester owes us. It holds the clock unless it runs: what was asked too late holds nothing. */
  waitingFor: WaitingFor[];
  /** The day from which the period runs; null while it cannot start. */
  clockStart: CalendarDay | null;
  /**
   * The last day on which an answer is in time; null while the clock has not started, is paused, or has no date that
   * can be promised.
   */
  dueOn: CalendarDay | null;
  /** The last day counted, before it moves to a working day. */
  rawEnd: CalendarDay | null;
  /** Set where no due day can be given because the bank holidays of its year are not loaded. */
  cannotPromise: "beyond-bank-holidays" | null;
  /** Days left out for clarifications that have been answered. */
  pausedDays: number;
  pausedSince: CalendarDay | null;
  extended: boolean;
  /** Why the last extension notice moved nothing. */
  extensionInvalid: "no-reasons" | "late" | null;
  /** The last day for giving notice of an extension; null where it is not known yet, or the law knows none. */
  extensionNoticeBy: CalendarDay | null;
  /** Days of the period still to count when a paused clock runs again; null while it is not paused. */
  remainingDays: number | null;
  /** From today to the due day, while running and in time; 0 on the day itself. */
  daysLeft: number | null;
  daysOverdue: number;
  /** How late the answer was, or the end without one: what was late by then stays on record. */
  daysLate: number;
  /** What was late before this period began: before the death, or in the answer that a complaint is about. */
  before: LatenessBefore | null;
  /** A complaint: how many days after the day aimed at it was acknowledged, or still is not. */
  daysPastAim: number;
  /** The day on which it ended, answered or not. */
  answeredOn: CalendarDay | null;
  /** False where it ended otherwise: withdrawn, closed as incomplete, passed on. */
  wasAnswered: boolean;
  /** A living person's request: one month, or three where it was extended; null while it has not started. */
  periodMonths: 1 | 3 | null;
  /**
   * The day the trust aims at, before the law's own: the 28th day for a living person (ICO), the 21st for the dead (NHS
   * guidance), three working days to acknowledge a complaint (NHS complaints regulations 2009); where the law sets no
   * period, the day that the trust has promised. Null where there is none, or it is the law's day itself.
   */
  targetOn: CalendarDay | null;
  /** Records of the dead: 40 or 21 days; the working day to act by, as the period itself does not move to one. */
  periodDays: 21 | 40 | null;
  actBy: CalendarDay | null;
  /** Records of the dead: the last day on which asking for information starts the period anew. */
  informationRequestBy: CalendarDay | null;
  restarted: boolean;
  ledger: LedgerLine[];
  /** What an officer should know besides, in sentences. */
  notes: string[];
};
