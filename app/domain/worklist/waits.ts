/**
 * What the work on a case waits for besides the requester: answers about pages, files that were stopped, a number that
 * may be the patient's, pages that may be somebody else's.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { canMove } from "~/domain/cases/case-state";
import { isLate, openConsultations } from "~/domain/consultation/consultation";
import type { PageRanges } from "~/domain/terms/page-ranges";
import type { ConsultedKind } from "~/domain/terms/vocabulary";
import type { StandingOfCase } from "./standing-of-case";

export type Wait =
  | { for: "answer"; consultationId: string; of: ConsultedKind; pages: PageRanges; by: CalendarDay; isLate: boolean }
  | { for: "stopped-file"; documentId: string; name: string; pagesDone: number; pageCount: number }
  | { for: "reading-again" }
  | { for: "whose-number"; numbers: number }
  | { for: "decision-on-pages"; documentId: string; name: string; pages: number };

/** In the order in which they are best seen to; empty once the case can no longer be moved by them. */
export function waitsOf(kase: StandingOfCase): Wait[] {
  const isAnswerOfUse = canMove(kase.state, "consultation-withdrawn");
  const mayRecordsChange = canMove(kase.state, "records-added");
  return [
    ...(isAnswerOfUse ? answersAwaited(kase) : []),
    ...(mayRecordsChange ? [...stoppedFiles(kase), ...foundOnPages(kase)] : []),
  ];
}

const answersAwaited = ({ history, today }: StandingOfCase): Wait[] =>
  openConsultations(history).map((asked) => ({
    for: "answer",
    consultationId: asked.id,
    of: asked.of,
    pages: asked.pages,
    by: asked.answerBy,
    isLate: isLate(asked, today),
  }));

const stoppedFiles = ({ records }: StandingOfCase): Wait[] =>
  records
    .filter(({ state }) => state === "stopped")
    .map(({ id, name, pagesDone, pageCount }) => ({ for: "stopped-file", documentId: id, name, pagesDone, pageCount }));

/** While pages are read again nothing is known of what is on them. */
const foundOnPages = (kase: StandingOfCase): Wait[] =>
  kase.pages?.isBeingReadAgain ? [{ for: "reading-again" }] : [...numbersToAnswer(kase), ...pagesToDecide(kase)];

/** Before the pages: the answer settles every page that carries the number. */
const numbersToAnswer = ({ numbersAsked }: StandingOfCase): Wait[] =>
  numbersAsked > 0 ? [{ for: "whose-number", numbers: numbersAsked }] : [];

const pagesToDecide = ({ records }: StandingOfCase): Wait[] =>
  records
    .filter(({ unresolved }) => unresolved > 0)
    .map(({ id, name, unresolved }) => ({ for: "decision-on-pages", documentId: id, name, pages: unresolved }));
