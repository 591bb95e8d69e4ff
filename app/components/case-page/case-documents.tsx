/** What is kept in a case: the letter, the proof that came, and the records. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { fileSize } from "~/components/design/file-size";
import { counted } from "~/components/design/counted";

type Document = {
  id: string;
  kind: "records" | "identity-evidence" | "authority-evidence" | "application";
  name: string;
  size: number;
  state: string;
  pageCount: number;
  destroyOn: CalendarDay | null;
};
type LetterPut = { id: string; from: string; subject: string; arrivedOn: CalendarDay };
type Props = {
  number: string;
  canWork: boolean;
  documents: readonly Document[];
  request: { intakeId: string | null };
  /** What came afterwards and was put to the case. */
  lettersPut: readonly LetterPut[];
  leftOff?: { documentId: string; name: string; page: number } | null;
};

export function CaseDocuments({ number, canWork, documents, request, lettersPut, leftOff }: Props) {
  const records = documents.filter(({ kind }) => kind === "records");
  const pages = records.reduce((total, { pageCount }) => total + pageCount, 0);
  return (
    <>
      <h2 className="nhsuk-heading-m" id="documents">
        Documents
      </h2>
      <ul className="nhsuk-list desk-documents">
        {request.intakeId && (
          <li>
            {canWork ? <a href={`/intake/${request.intakeId}`}>The letter as it came</a> : "The letter as it came"}
          </li>
        )}
        {lettersPut.map(({ id, from, subject, arrivedOn }) => (
          <li key={id}>
            {canWork ? <a href={`/intake/${id}`}>{subject || "A letter without a subject"}</a> : subject || "A letter"}
            <span className="desk-second-line">
              Letter from {from || "a sender who is not known"}, arrived {formatDay(arrivedOn)}
            </span>
          </li>
        ))}
        {documents
          .filter(({ kind }) => kind !== "records")
          .map((document) => (
            <Evidence key={document.id} {...document} number={number} canWork={canWork} />
          ))}
        <li>
          {records.length === 0 ? (
            "No records have been added"
          ) : (
            <>
              <a href={`/cases/${number}/records`}>Records</a>
              <span className="desk-second-line">
                {counted(records.length, "file")}, {counted(pages, "page")}
              </span>
            </>
          )}
        </li>
        {leftOff && (
          <li>
            <a href={`/cases/${number}/records/${leftOff.documentId}/${leftOff.page}`}>Go on at page {leftOff.page}</a>
            <span className="desk-second-line">{leftOff.name}, where you left off</span>
          </li>
        )}
      </ul>
    </>
  );
}

const kinds: Record<Document["kind"], string> = {
  "identity-evidence": "Proof of identity",
  "authority-evidence": "Proof of authority",
  application: "Application",
  records: "Records",
};

/** The proof of one kind that came in, to be downloaded and looked at. */
export function EvidenceList({
  heading,
  number,
  documents,
  children,
}: {
  heading: string;
  number: string;
  documents: readonly Document[];
  children?: React.ReactNode;
}) {
  if (documents.length === 0 && !children) return null;
  return (
    <section className="desk-panel">
      <h2 className="nhsuk-heading-m">{heading}</h2>
      {documents.length === 0 ? (
        <p>Nothing is in the case yet.</p>
      ) : (
        <ul className={children ? "nhsuk-list" : "nhsuk-list nhsuk-u-margin-bottom-0"}>
          {documents.map((document) => (
            <Evidence key={document.id} {...document} number={number} canWork />
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

function Evidence({ number, canWork, id, name, kind, size, destroyOn }: Document & Pick<Props, "number" | "canWork">) {
  return (
    <li>
      {canWork ? (
        <a href={`/cases/${number}/evidence/${id}`} download>
          {name}
        </a>
      ) : (
        name
      )}
      <span className="desk-second-line">
        {kinds[kind]}, {fileSize(size)},{" "}
        {destroyOn ? `to be destroyed on ${formatDay(destroyOn)}` : "kept as long as the case"}
      </span>
    </li>
  );
}
