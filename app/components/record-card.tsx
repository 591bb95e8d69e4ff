/** One document of a case: how far it is, what in it needs a person, and what can be done with it. */
import { fileRefusalWording } from "./file-refusal-wording";
import { counted, fileSize } from "./file-size";
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
  leftOut: number;
  /** The page this person last looked at, where they left off. */
  leftOffAt: number | null;
  flagged: { page: number; lastFours: string[] }[];
};

type Props = { entry: RecordEntry; caseNumber: string; canWork: boolean };

export function RecordCard({ entry, caseNumber, canWork }: Props) {
  const home = `/cases/${caseNumber}/records/${entry.id}`;
  const isWhole = canWork && entry.state === "ready" && entry.pageCount > 1;
  const isOpen = entry.state === "ready" || (entry.state === "preparing" && entry.pagesDone > 0);
  return (
    <li className="records-card">
      <div className="records-card__head">
        <h2 className="nhsuk-heading-s records-card__name">{isOpen ? <a href={home}>{entry.name}</a> : entry.name}</h2>
        <Standing entry={entry} />
      </div>
      <p className="records-card__facts">{factsOf(entry).join(" · ")}</p>
      {(entry.state === "preparing" || isPutTogether(entry)) && <Progress entry={entry} />}
      {entry.state === "refused" && entry.refusal && <Refused because={entry.refusal} />}
      {entry.flagged.length > 0 && <Flagged entry={entry} home={home} />}
      <ul className="records-card__actions">
        {isOpen && entry.leftOffAt !== null && <li><a href={`${home}/${entry.leftOffAt}`}><strong>Go on at page {entry.leftOffAt}</strong><Of name={entry.name} /></a></li>}
        {isOpen && <li><a href={home}>{canWork && entry.undecided > 0 ? "Decide pages" : "Look at pages"}<Of name={entry.name} /></a></li>}
        {isOpen && <li><a href={`${home}/pages`}>Contact sheet<Of name={entry.name} /></a></li>}
        {isWhole && <li><a href={`${home}/split`}>Split<Of name={entry.name} /></a></li>}
        {!isPutTogether(entry) && <li><a href={`${home}/original`} download>Download the original<Of name={entry.name} /></a></li>}
        {canWork && <li><a href={`${home}/remove`}>{isPutTogether(entry) ? "Call off" : "Remove"}<Of name={entry.name} /></a></li>}
      </ul>
    </li>
  );
}

const Of = ({ name }: { name: string }) => <span className="nhsuk-u-visually-hidden"> of {name}</span>;

/** Waits for its pages from other documents, not for being read. */
const isPutTogether = ({ state, pageCount }: RecordEntry) => state === "waiting" && pageCount > 0;

function Standing({ entry }: { entry: RecordEntry }) {
  const { state, undecided } = entry;
  if (isPutTogether(entry)) return <Tag colour="blue">Being put together</Tag>;
  if (state === "waiting") return <Tag colour="grey">Waiting</Tag>;
  if (state === "preparing") return <Tag colour="blue">Preparing</Tag>;
  if (state === "refused") return <Tag colour="red">Cannot be used</Tag>;
  return undecided > 0 ? <Tag colour="purple">{counted(undecided, "page")} to decide</Tag> : <span>All pages decided</span>;
}

function factsOf(entry: RecordEntry): string[] {
  const { state, pageCount, marks, withheldPages, leftOut, size, added } = entry;
  return [
    ...(state === "ready" ? [counted(pageCount, "page")] : []),
    ...(marks > 0 ? [counted(marks, "mark")] : []),
    ...(withheldPages > 0 ? [`${counted(withheldPages, "page")} withheld`] : []),
    ...(leftOut > 0 ? [`${counted(leftOut, "page")} left out`] : []),
    ...(isPutTogether(entry) ? [] : [fileSize(size)]),
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
      <p><strong>{several ? `${flagged.length} pages carry` : "1 page carries"} another patient’s NHS number.</strong> {several ? "Each" : "It"} must be decided by itself before anything can be released.</p>
      <ul className="records-pages">
        {flagged.slice(0, mostNamed).map(({ page, lastFours }) => <li key={page}><a href={`${home}/${page}`}>Page {page} (number ending {lastFours.join(", ")})</a></li>)}
        {flagged.length > mostNamed && <li><a href={`${home}/${flagged[0]!.page}?show=undecided`}>and {flagged.length - mostNamed} more</a></li>}
      </ul>
    </div>
  );
}

const mostNamed = 8;
