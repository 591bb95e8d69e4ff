/**
 * Somebody who knows is asked about pages before they are decided: a clinician, a social worker, the police, a legal
 * adviser. Read from the history of the case; who they are, the question and the answer in words stand beside it. The
 * clock does not stop for it: nothing in UK GDPR art. 12A leaves such days out.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { isAnswerLate } from "./consultation-days";
import { hasPage, type PageRanges } from "~/domain/terms/page-ranges";
import type { ConsultedKind, ConsultationView, AnswerChannel, ReminderOccasion } from "~/domain/terms/vocabulary";

export type Consultation = {
  id: string;
  documentId: string;
  pages: PageRanges;
  of: ConsultedKind;
  /** A person of the desk, who answers on the screen. */
  person: string | null;
  askedOn: CalendarDay;
  answerBy: CalendarDay;
  /** "lapsed": the file was taken out of the case, so the question is about nothing. */
  state: "open" | "answered" | "withdrawn" | "lapsed";
  answer: { on: CalendarDay; view: ConsultationView; pages: PageRanges; channel: AnswerChannel } | null;
  withdrawnOn: CalendarDay | null;
  reminded: ReminderOccasion[];
};

/** In the order asked. */
export function consultationsIn(history: EffectiveHistory): Consultation[] {
  const all = new Map<string, Consultation>();
  for (const event of history) note(all, event);
  return [...all.values()];
}

function note(all: Map<string, Consultation>, event: CaseEventBody): void {
  if (event.type === "consultation-asked") {
    const { consultationId: id, documentId, pages, of, person, on: askedOn, answerBy } = event;
    all.set(id, {
      id,
      documentId,
      pages,
      of,
      person,
      askedOn,
      answerBy,
      state: "open",
      answer: null,
      withdrawnOn: null,
      reminded: [],
    });
  }
  if (event.type === "records-removed") {
    for (const one of all.values())
      if (one.documentId === event.documentId && one.state === "open") one.state = "lapsed";
  }
  const one = "consultationId" in event ? all.get(event.consultationId) : undefined;
  if (!one) return;
  if (event.type === "consultation-answered")
    Object.assign(one, {
      state: "answered",
      answer: { on: event.on, view: event.view, pages: event.pages, channel: event.channel },
    });
  if (event.type === "consultation-withdrawn" && one.state === "open")
    Object.assign(one, { state: "withdrawn", withdrawnOn: event.on });
  if (event.type === "consultation-reminded") one.reminded.push(event.because);
}

export const openConsultations = (history: EffectiveHistory): Consultation[] =>
  consultationsIn(history).filter(({ state }) => state === "open");

export type PageConsulted = (page: number) => boolean;
export const nobodyAsked: PageConsulted = () => false;

/**
 * Which pages of a document somebody has been asked about and not answered yet: their standing is "being consulted".
 */
export function pagesBeingConsulted(history: EffectiveHistory, documentId: string): PageConsulted {
  const asked = openConsultations(history)
    .filter((one) => one.documentId === documentId)
    .flatMap(({ pages }) => pages);
  return (page) => hasPage(asked, page);
}

/** Everything that was ever asked about a page, to be shown beside it; the newest first. */
export const consultationsAbout = (history: EffectiveHistory, documentId: string, page: number): Consultation[] =>
  consultationsIn(history)
    .filter((one) => one.documentId === documentId && hasPage(one.pages, page))
    .reverse();

/** Whether it is overdue, or came late. What was withdrawn, or is about a file that was taken out, is neither. */
export const isLate = ({ state, answerBy, answer }: Consultation, today: CalendarDay): boolean =>
  isAnswerLate(answerBy, state === "open" ? today : (answer?.on ?? answerBy));
