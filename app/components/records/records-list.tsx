import { isInWork } from "~/domain/records/document-states";
import { counted } from "~/components/design/counted";
import { RecordCard, type RecordEntry } from "./record-card";
import { useRecordsProgress } from "./use-records-progress";

type Props = { caseNumber: string; entries: RecordEntry[]; canWork: boolean };

export function RecordsList({ caseNumber, entries, canWork }: Props) {
  const current = useRecordsProgress(caseNumber, entries);
  if (entries.length === 0) return <p>No records have been added yet.</p>;
  const inWork = current.filter(isInWork);
  return (
    <section aria-label="Documents">
      <p className="nhsuk-body-l">{totals(current)}</p>
      {inWork.length > 0 && (
        <p className="records-again">
          <span role="status">
            {counted(inWork.length, "document is", "documents are")} being prepared{quarterReady(inWork)}.
          </span>{" "}
          <a href={`/cases/${caseNumber}/records`}>Check again</a>
        </p>
      )}
      <ul className="records-list">
        {current.map((entry) => (
          <RecordCard key={entry.id} entry={entry} caseNumber={caseNumber} canWork={canWork} />
        ))}
      </ul>
    </section>
  );
}

function totals(all: RecordEntry[]): string {
  const entries = all.filter(({ state }) => state !== "unpacked");
  const pages = entries.reduce((sum, entry) => sum + (entry.state === "ready" ? entry.pageCount : 0), 0);
  const undecided = entries.reduce((sum, entry) => sum + entry.undecided, 0);
  const decided = undecided > 0 ? `${counted(undecided, "page")} still to decide` : "every page decided";
  return [counted(entries.length, "document"), ...(pages > 0 ? [counted(pages, "page"), decided] : [])].join(", ");
}

/** In quarters, so that a screen reader is not told of every page. */
function quarterReady(entries: RecordEntry[]): string {
  const pages = entries.reduce((sum, { pageCount }) => sum + pageCount, 0);
  const done = entries.reduce((sum, { pagesDone }) => sum + pagesDone, 0);
  const percent = pages > 0 ? Math.floor((done / pages) * 4) * 25 : 0;
  return percent > 0 ? `, ${percent}% ready` : "";
}
