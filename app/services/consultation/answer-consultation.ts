import { changeConsultation, consultationById } from "#db/consultation/consultations";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { AnswerChannel, ConsultationView } from "~/domain/terms/vocabulary";
import { decideAnswerConsultation, type AnswerConsultationRefusal } from "~/domain/consultation/consultation-moves";
import { refused } from "~/domain/cases/decision";
import { readPageRanges, type RangesRefusal } from "~/domain/terms/page-ranges";
import { documentById } from "#db/records/documents";
import { notOpened } from "~/domain/records/opened-pages";
import { may } from "~/domain/terms/roles";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import { pagesOpenedBy } from "~/services/records/opened-by";
import type { Deps } from "~/services/deps";

export type ConsultationAnswer = {
  id: string;
  view: ConsultationView;
  /** As typed; empty for all that were asked about. */
  pages: string;
  words: string;
  /** How it came, where an officer records it; somebody of the desk answers on the screen. */
  channel: Exclude<AnswerChannel, "on-screen">;
  on: CalendarDay;
};

/**
 * The answer of somebody of the desk, or one that reached an officer another way. What they wrote or said stays out of
 * the history.
 */
export function answerConsultation(
  deps: Deps,
  { id, view, pages, words, channel, on, ...which }: OnCase & ConsultationAnswer,
) {
  const { trust, person } = which;
  const records = may(person.role, "work-cases");
  return changeCase<AnswerConsultationRefusal | RangesRefusal>(
    deps,
    which,
    async ({ db, kase, history, today }) => {
      const row = await consultationById(db, trust, id);
      const document = row && (await documentById(db, trust, row.documentId));
      if (!row || !document || row.caseId !== kase.id) return refused("no-such-consultation");
      const read = readPageRanges(pages || row.pages, document);
      if (!read.ok) return refused(read.because);
      const opened = await pagesOpenedBy(db, trust, { caseId: kase.id, personId: person.id });
      const [unseen] = notOpened([{ documentId: document.id, pages: read.ranges }], opened);
      return decideAnswerConsultation(history, {
        id,
        view,
        pages: read.ranges,
        today,
        notOpened: unseen?.pages ?? [],
        ...(records ? { channel, on, answeredBy: null } : { channel: "on-screen", on: today, answeredBy: person.id }),
      });
    },
    ({ db }) =>
      changeConsultation(db, trust, id, {
        state: "answered",
        answer: words,
        answerRecordedBy: person.id,
        password: null,
      }),
  );
}
