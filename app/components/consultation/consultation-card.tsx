/** A question and its answer, whole. */
import { formatDay } from "~/domain/calendar/calendar";
import { pagesInWords } from "~/domain/terms/page-ranges";
import type { ConsultationShown } from "~/services/consultation/view-consultations";
import { ConsultationState } from "./consultation-list";
import { cameBy, viewWords, whoWords } from "./consultation-wording";
import { SummaryList } from "~/components/design/summary-list";

type Props = {
  one: ConsultationShown;
  people: { askedBy: string | null; recordedBy: string | null; withdrawnBy: string | null };
  document: { name: string };
};

export function ConsultationCard({ one, people, document }: Props) {
  const { answer, words, question, pages, askedOn, withdrawnOn, withdrawnBecause, isLate } = one;
  return (
    <SummaryList
      rows={[
        { name: "Asked", value: whoWords(one) },
        {
          name: "About",
          value: (
            <>
              <span className="desk-capital">{pagesInWords(pages)}</span> of{" "}
              <span className="desk-breakable">{document.name}</span>
            </>
          ),
        },
        { name: "Question", value: <div className="desk-words">{question}</div> },
        { name: "Asked by", value: `${people.askedBy} on ${formatDay(askedOn)}` },
        ...(answer
          ? [
              {
                name: "Their view",
                value: (
                  <>
                    <strong>{viewWords[answer.view]}</strong>, {pagesInWords(answer.pages)}
                  </>
                ),
              },
              { name: "In words", value: words ? <div className="desk-words">{words}</div> : "Nothing more was said" },
              {
                name: "Came",
                value: `${cameBy[answer.channel]} on ${formatDay(answer.on)}${isLate ? ", after the day it was wanted" : ""}${answer.channel === "on-screen" ? "" : `; recorded by ${people.recordedBy}`}`,
              },
            ]
          : [{ name: "How it stands", value: <ConsultationState {...one} /> }]),
        ...(withdrawnOn
          ? [
              {
                name: "Withdrawn",
                value: (
                  <>
                    By {people.withdrawnBy} on {formatDay(withdrawnOn)}
                    <div className="desk-words">{withdrawnBecause}</div>
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
