/** The newest serious-harm opinion as a page shows it, with what it covers and what no opinion in force covers. */
import type { CalendarDay } from "~/domain/calendar";
import type { CaseEventBody } from "~/domain/case-events";
import { opinionValidOn, opinionValidUntil } from "~/domain/opinion";
import { opinionsIn, recordsNotCovered } from "~/domain/opinion-scope";
import { kindOf, lastOf } from "~/domain/outstanding";
import { pagesInWords } from "~/domain/page-ranges";

export type OpinionShown = {
  outcome: "no-serious-harm" | "serious-harm";
  on: CalendarDay;
  by: string;
  /** Null for the records of the dead, for which an opinion has no age. */
  until: CalendarDay | null;
  covers: string[];
  harm: string[];
  notCovered: string[];
};

type Facts = { today: CalendarDay; documents: readonly { id: string; name: string }[]; nameOf(person: string): string };

/** `history` is the effective one. */
export function opinionShown(history: readonly CaseEventBody[], { today, documents, nameOf }: Facts): OpinionShown | null {
  const opinion = lastOf(history, "opinion-recorded");
  if (!opinion) return null;
  const hasAge = kindOf(history) === "access";
  const inForce = opinionsIn(history).filter(({ on }) => !hasAge || opinionValidOn(on, today));
  const fileName = (id: string) => documents.find((one) => one.id === id)?.name ?? "A file that was taken out";
  return {
    outcome: opinion.outcome, on: opinion.on, by: nameOf(opinion.professional), until: hasAge ? opinionValidUntil(opinion.on) : null,
    covers: [...opinionsIn(history).at(-1)!.covers].map(([id, pages]) => `${fileName(id)}: ${pages === "whole" ? "all of it" : `only ${pagesInWords(pages)}`}`),
    harm: opinion.harm?.map(({ documentId, pages }) => `${fileName(documentId)}: ${pagesInWords(pages)}`) ?? [],
    notCovered: recordsNotCovered(history, inForce).map(fileName),
  };
}
