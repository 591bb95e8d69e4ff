/** Questions about pages as a list: whom, about what, and how each stands. */
import { formatDay } from "~/domain/calendar/calendar";
import { pagesInWords } from "~/domain/terms/page-ranges";
import type { ConsultationShown } from "~/services/consultation/view-consultations";
import { CardTable } from "~/components/design/card-table";
import { kindWords, viewWords } from "./consultation-wording";
import { Tag } from "~/components/design/status-tag";

type Props = {
  number: string;
  consultations: readonly ConsultationShown[];
  documents: readonly { id: string; name: string }[];
  isReadOnly?: boolean;
};

export function ConsultationList({ number, consultations, documents, isReadOnly = false }: Props) {
  return (
    <CardTable
      caption="Questions about pages"
      captionHidden
      rows={consultations}
      keyOf={({ id }) => id}
      empty={<p>Nobody has been asked. Where you need somebody who knows more about a page, ask from that page.</p>}
      columns={[
        {
          heading: "Asked",
          names: true,
          cell: ({ id, name, organisation, of }) => (
            <>
              {isReadOnly ? name : <a href={`/cases/${number}/consultations/${id}`}>{name}</a>}
              <span className="desk-second-line">{organisation || kindWords[of]}</span>
            </>
          ),
        },
        {
          heading: "About",
          cell: ({ documentId, pages }) => (
            <>
              <span className="desk-capital">{pagesInWords(pages)}</span>
              <span className="desk-second-line desk-breakable">
                {documents.find(({ id }) => id === documentId)?.name ?? "A file that was taken out"}
              </span>
            </>
          ),
        },
        { heading: "Since", cell: ({ askedOn }) => formatDay(askedOn) },
        { heading: "How it stands", cell: (one) => <ConsultationState {...one} /> },
      ]}
    />
  );
}

/** In words and a colour: open with its day, answered with the view, or over. */
export function ConsultationState({
  state,
  answer,
  answerBy,
  isLate,
}: Pick<ConsultationShown, "state" | "answer" | "answerBy" | "isLate">) {
  if (answer)
    return (
      <>
        <strong>{viewWords[answer.view]}</strong>
        <span className="desk-second-line">
          {isLate ? "Late, on" : "On"} {formatDay(answer.on)}
          {answer.view === "part" && `, ${pagesInWords(answer.pages)}`}
        </span>
      </>
    );
  if (state === "withdrawn") return <>Withdrawn</>;
  if (state === "lapsed") return <>Over: the file was taken out</>;
  return (
    <>
      {isLate ? <Tag colour="red">Overdue</Tag> : <Tag colour="blue">Waiting</Tag>}
      <span className="desk-second-line">Answer wanted by {formatDay(answerBy)}</span>
    </>
  );
}
