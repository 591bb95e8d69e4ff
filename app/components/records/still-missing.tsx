/** What must be done before a release copy can be made, in words, each with a link to where it is done. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { DocumentState } from "~/domain/records/document-states";
import { pagesInWords, type PageRanges } from "~/domain/terms/page-ranges";
import { counted } from "~/components/design/counted";

export type MissingFrom = {
  id: string;
  position: number;
  name: string;
  state: DocumentState;
  undecided: readonly number[];
  unresolved: readonly number[];
  wrongReasons: readonly number[];
  consulted: readonly { id: string; pages: PageRanges; answerBy: CalendarDay }[];
};

/** Nothing where the copy can be made. */
export function StillMissing({ caseNumber, documents }: { caseNumber: string; documents: readonly MissingFrom[] }) {
  if (documents.length === 0) {
    return (
      <p>
        No records have been added. <a href={`/cases/${caseNumber}/records`}>Add the records first</a>.
      </p>
    );
  }
  const missing = documents.filter(isUnfinished);
  if (missing.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Still to do</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {missing.map((document) => (
          <li key={document.id}>
            <strong>{document.name}</strong>: <Missing caseNumber={caseNumber} document={document} />
          </li>
        ))}
      </ul>
    </>
  );
}

export const isUnfinished = ({ state, undecided, consulted, wrongReasons }: MissingFrom) =>
  state !== "ready" || undecided.length > 0 || consulted.length > 0 || wrongReasons.length > 0;

function Missing({
  caseNumber,
  document: { id, state, undecided, unresolved, wrongReasons, consulted },
}: {
  caseNumber: string;
  document: MissingFrom;
}) {
  const records = `/cases/${caseNumber}/records`;
  if (state === "refused")
    return (
      <>
        could not be read. <a href={records}>See why, and remove it or add it again</a>.
      </>
    );
  if (state === "stopped")
    return (
      <>
        is not prepared: somebody stopped it. <a href={records}>Start it again, or remove it</a>.
      </>
    );
  if (state !== "ready")
    return (
      <>
        is still being prepared. <a href={records}>See how far it is</a>.
      </>
    );
  const others = undecided.filter((page) => !unresolved.includes(page));
  return (
    <>
      {unresolved.length > 0 && (
        <>
          {counted(unresolved.length, "page")} may be about another patient:{" "}
          <Pages at={`${records}/${id}`} pages={unresolved} />.{" "}
        </>
      )}
      {others.length > 0 && (
        <>
          {counted(others.length, "page")} not decided yet: <Pages at={`${records}/${id}`} pages={others} />.{" "}
        </>
      )}
      {wrongReasons.length > 0 && (
        <>
          {counted(wrongReasons.length, "page")} with a mark whose reason cannot apply to this request; choose another:{" "}
          <Pages at={`${records}/${id}`} pages={wrongReasons} />.{" "}
        </>
      )}
      {consulted.map((one) => (
        <span key={one.id}>
          An answer about {pagesInWords(one.pages)} is awaited, wanted by {formatDay(one.answerBy)}:{" "}
          <a href={`/cases/${caseNumber}/consultations/${one.id}`}>record it, or withdraw the question and say why</a>
          .{" "}
        </span>
      ))}
    </>
  );
}

const mostShown = 8;

function Pages({ at, pages }: { at: string; pages: readonly number[] }) {
  const shown = pages.slice(0, mostShown);
  return (
    <>
      {shown.map((page, index) => (
        <span key={page}>
          {index > 0 && ", "}
          <a href={`${at}/${page}`}>page {page}</a>
        </span>
      ))}
      {pages.length > mostShown && ` and ${pages.length - mostShown} more`}
    </>
  );
}
