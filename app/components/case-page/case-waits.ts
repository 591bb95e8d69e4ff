/** What a case waits for, each with the place where it is seen to: answers, documents that were stopped, pages that may be somebody else's. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { isLate, openConsultations } from "~/domain/consultation/consultation";
import { pagesInWords } from "~/domain/terms/page-ranges";
import { askedInSentence } from "~/components/consultation/consultation-wording";
import { counted } from "~/components/design/counted";

export type WaitFacts = {
  number: string;
  history: EffectiveHistory;
  documents: readonly {
    id: string;
    name: string;
    kind: string;
    state: string;
    unresolved: number;
    pagesDone: number;
    pageCount: number;
  }[];
  today: CalendarDay;
  canWork: boolean;
  canSeePages: boolean;
};

export type Wait = {
  key: string;
  for: "answer" | "document" | "decision";
  words: string;
  more: string;
  /** Null where the person may not open what it leads to. */
  href: string | null;
  isLate: boolean;
  /** Where pressing "Go on" starts it again. */
  start?: string;
};

/** In the order in which they are best seen to. */
export function waitsOf(facts: WaitFacts): Wait[] {
  const state = stateOf(facts.history);
  const records = facts.documents.filter(({ kind }) => kind === "records");
  return [
    ...(canMove(state, "consultation-withdrawn") ? answers(facts) : []),
    ...(canMove(state, "records-added")
      ? [
          ...records.filter((one) => one.state === "stopped").map((one) => stopped(facts, one)),
          ...records.filter(({ unresolved }) => unresolved > 0).map((one) => flagged(facts, one)),
        ]
      : []),
  ];
}

const answers = ({ number, history, today, canWork }: WaitFacts): Wait[] =>
  openConsultations(history).map((one) => ({
    key: one.id,
    for: "answer",
    words: `An answer of ${askedInSentence[one.of]} about ${pagesInWords(one.pages)}`,
    more: `wanted by ${formatDay(one.answerBy)}`,
    href: canWork ? `/cases/${number}/consultations/${one.id}` : null,
    isLate: isLate(one, today),
  }));

type Document = WaitFacts["documents"][number];

function stopped({ number, canWork }: WaitFacts, { id, name, pagesDone, pageCount }: Document): Wait {
  const [words, more] =
    pagesDone > 0
      ? [
          `The rest of ${name}`,
          `stopped: ${pagesDone.toLocaleString("en-GB")} of ${counted(pageCount, "page")} can be used`,
        ]
      : [`The pages of ${name}`, "stopped before a page was ready"];
  const records = `/cases/${number}/records`;
  return {
    key: id,
    for: "document",
    words,
    more,
    href: canWork ? records : null,
    isLate: false,
    ...(canWork && { start: `${records}/${id}/start` }),
  };
}

const flagged = ({ number, canSeePages }: WaitFacts, { id, name, unresolved }: Document): Wait => ({
  key: `${id} pages`,
  for: "decision",
  words: `A decision on ${counted(unresolved, "page")} that may be somebody else’s`,
  more: `in ${name}`,
  href: canSeePages ? `/cases/${number}/records/${id}/pages?show=flagged` : null,
  isLate: false,
});
