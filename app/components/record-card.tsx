/** One document of a case: how far it is, what in it needs a person, and what can be done with it. */
import { fileRefusalWording } from "./file-refusal-wording";
import { counted, fileSize } from "./file-size";
import { distinctFindings, findingInShort, type FoundOnPage } from "./finding-words";
import { Tag } from "./status-tag";
import type { FileRefusal } from "~/domain/file-refusals";

export type RecordEntry = {
  id: string;
  name: string;
  size: number;
  added: string;
  state: "waiting" | "preparing" | "ready" | "refused" | "stored";
  refusal: FileRefusal | null;
  pagesDone: number;
  pageCount: number;
  marks: number;
  withheldPages: number;
  undecided: number;
  flagged: { page: number; findings: readonly FoundOnPage[] }[];
};

type Props = { entry: RecordEntry; caseNumber: string; canWork: boolean };

export function RecordCard({ entry, caseNumber, canWork }: Props) {
  const home = `/cases/${caseNumber}/records/${entry.id}`;
  const isOpen = entry.state === "ready" || (entry.state === "preparing" && entry.pagesDone > 0);
  return (
    <li className="records-card">
      <div className="records-card__head">
        <h2 className="nhsuk-heading-s records-card__name">{isOpen ? <a href={home}>{entry.name}</a> : entry.name}</h2>
        <Standing entry={entry} />
      </div>
      <p className="records-card__facts">{factsOf(entry).join(" · ")}</p>
      {entry.state === "preparing" && <Progress entry={entry} />}
      {entry.state === "refused" && entry.refusal && <Refused because={entry.refusal} />}
      {entry.flagged.length > 0 && <Flagged entry={entry} home={home} />}
      <ul className="records-card__actions">
        {isOpen && <li><a href={home}>{canWork && entry.undecided > 0 ? "Decide pages" : "Look at pages"}<Of name={entry.name} /></a></li>}
        <li><a href={`${home}/original`} download>Download the original<Of name={entry.name} /></a></li>
        {canWork && <li><a href={`${home}/remove`}>Remove<Of name={entry.name} /></a></li>}
      </ul>
    </li>
  );
}

const Of = ({ name }: { name: string }) => <span className="nhsuk-u-visually-hidden"> of {name}</span>;

function Standing({ entry: { state, undecided } }: { entry: RecordEntry }) {
  if (state === "waiting") return <Tag colour="grey">Waiting</Tag>;
  if (state === "preparing") return <Tag colour="blue">Preparing</Tag>;
  if (state === "refused") return <Tag colour="red">Cannot be used</Tag>;
  return undecided > 0 ? <Tag colour="purple">{counted(undecided, "page")} to decide</Tag> : <span>All pages decided</span>;
}

function factsOf({ state, pageCount, marks, withheldPages, size, added }: RecordEntry): string[] {
  return [
    ...(state === "ready" ? [counted(pageCount, "page")] : []),
    ...(marks > 0 ? [counted(marks, "mark")] : []),
    ...(withheldPages > 0 ? [`${counted(withheldPages, "page")} withheld`] : []),
    fileSize(size),
    added,
  ];
}

function Progress({ entry: { id, name, pagesDone, pageCount } }: { entry: RecordEntry }) {
  return (
    <div className="records-progress">
      <label htmlFor={`progress-${id}`}>Page {pagesDone.toLocaleString("en-GB")} of {pageCount.toLocaleString("en-GB")} is ready<Of name={name} /></label>
      <progress id={`progress-${id}`} value={pagesDone} max={pageCount || 1} />
    </div>
  );
}

function Refused({ because }: { because: FileRefusal }) {
  const { why, whatToDo } = fileRefusalWording[because];
  return <div className="records-problem"><p><strong>{why}</strong> {whatToDo}</p></div>;
}

function Flagged({ entry: { flagged }, home }: { entry: RecordEntry; home: string }) {
  const several = flagged.length > 1;
  return (
    <div className="records-problem">
      <p><strong>{several ? `${flagged.length} pages` : "1 page"} may be about another patient.</strong> {several ? "Each" : "It"} must be decided by itself before anything can be released.</p>
      <ul className="records-pages">
        {flagged.slice(0, mostNamed).map(({ page, findings }) => <li key={page}><a href={`${home}/${page}`}>Page {page} ({distinctFindings(findings).map(findingInShort).join(", ")})</a></li>)}
        {flagged.length > mostNamed && <li><a href={`${home}/${flagged[0]!.page}?show=undecided`}>and {flagged.length - mostNamed} more</a></li>}
      </ul>
    </div>
  );
}

const mostNamed = 8;
