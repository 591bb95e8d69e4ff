/** One document of a case: how far it is, what in it needs a person, and what can be done with it. */
import { fileRefusalWording } from "./file-refusal-wording";
import { fileSize } from "~/components/design/file-size";
import { counted } from "~/components/design/counted";
import { distinctFindings, findingInShort, type FoundOnPage } from "./finding-wording";
import { Tag } from "~/components/design/status-tag";
import { NotOnPagesNote } from "./not-on-pages-note";
import { notTakenWording } from "./not-taken-wording";
import { isInWork, type DocumentState } from "~/domain/records/document-states";
import type { NotTaken } from "~/domain/records/enclosed-files";
import type { NotOnPages } from "~/domain/records/not-on-pages";
import type { FileRefusal } from "~/domain/records/file-refusals";

export type RecordEntry = {
  id: string;
  name: string;
  size: number;
  added: string;
  state: DocumentState;
  /** What is stored of it was changed or is missing. */
  isBroken: boolean;
  refusal: FileRefusal | null;
  pagesDone: number;
  pageCount: number;
  marks: number;
  withheldPages: number;
  undecided: number;
  flagged: { page: number; findings: readonly FoundOnPage[] }[];
  /** Pages with something that only a person can read. */
  leftToTheEye: number[];
  notOnPages: NotOnPages[];
  /** The e-mail or ZIP that it came in. */
  cameIn: string | null;
  /** Documents that came in this one, and files in it that became none. */
  enclosed: number;
  notTaken: NotTaken[];
  leftOut: number;
  /** The page this person last looked at, where they left off. */
  leftOffAt: number | null;
};

type Props = { entry: RecordEntry; caseNumber: string; canWork: boolean };

export function RecordCard({ entry, caseNumber, canWork }: Props) {
  const home = `/cases/${caseNumber}/records/${entry.id}`;
  const isWhole = canWork && !entry.isBroken && entry.state === "ready" && entry.pageCount > 1;
  const isOpen =
    !entry.isBroken &&
    (entry.state === "ready" || ((entry.state === "preparing" || entry.state === "stopped") && entry.pagesDone > 0));
  return (
    <li className="records-card">
      <div className="records-card__head">
        <h2 className="nhsuk-heading-s records-card__name">{isOpen ? <a href={home}>{entry.name}</a> : entry.name}</h2>
        <Standing entry={entry} />
      </div>
      <p className="records-card__facts">{factsOf(entry).join(" · ")}</p>
      {(entry.state === "preparing" || isPutTogether(entry)) && <Progress entry={entry} />}
      {entry.isBroken && (
        <p>
          <strong>What is stored of this document was changed or is missing on the server.</strong> Nothing of it is
          shown, and no release copy can be made with it. Tell your administrator now: it may be brought back from a
          backup. If you still have the file, remove this document and add the file again.
        </p>
      )}
      {entry.state === "stopped" && (
        <p>
          Somebody stopped this.{" "}
          {entry.pagesDone > 0
            ? `${counted(entry.pagesDone, "page")} of ${entry.pageCount.toLocaleString("en-GB")} can be used; the rest follows once it is started again.`
            : "No page is ready yet."}{" "}
          Nothing can be released until it is prepared or removed.
        </p>
      )}
      {entry.state === "refused" && entry.refusal && <Refused because={entry.refusal} />}
      {entry.state === "unpacked" && (
        <p>
          {entry.enclosed > 0
            ? `${counted(entry.enclosed, "file")} in it ${entry.enclosed === 1 ? "stands below as a document of its own" : "stand below as documents of their own"}.`
            : "Every file in it is in this case already."}
        </p>
      )}
      {entry.notTaken.length > 0 && <NotTakenFiles files={entry.notTaken} />}
      <NotOnPagesNote notes={entry.notOnPages} home={home} />
      {entry.leftToTheEye.length > 0 && <EyeNeeded pages={entry.leftToTheEye} home={home} />}
      {entry.flagged.length > 0 && <Flagged entry={entry} home={home} />}
      <ul className="records-card__actions">
        {isOpen && entry.leftOffAt !== null && (
          <li>
            <a href={`${home}/${entry.leftOffAt}`}>
              <strong>Go on at page {entry.leftOffAt}</strong>
              <Of name={entry.name} />
            </a>
          </li>
        )}
        {isOpen && (
          <li>
            <a href={home}>
              {canWork && entry.undecided > 0 ? "Decide pages" : "Look at pages"}
              <Of name={entry.name} />
            </a>
          </li>
        )}
        {isOpen && (
          <li>
            <a href={`${home}/pages`}>
              Contact sheet
              <Of name={entry.name} />
            </a>
          </li>
        )}
        {isWhole && (
          <li>
            <a href={`${home}/split`}>
              Split
              <Of name={entry.name} />
            </a>
          </li>
        )}
        {canWork && isInWork(entry) && !isPutTogether(entry) && (
          <li>
            <Press to={`${home}/stop`}>
              Stop preparing
              <Of name={entry.name} />
            </Press>
          </li>
        )}
        {canWork && isStartable(entry) && (
          <li>
            <Press to={`${home}/start`}>
              {entry.state === "stopped" ? "Start again" : "Try again"}
              <Of name={entry.name} />
            </Press>
          </li>
        )}
        {!isPutTogether(entry) && (
          <li>
            <a href={`${home}/original`} download>
              Download the original
              <Of name={entry.name} />
            </a>
          </li>
        )}
        {canWork && (
          <li>
            <a href={`${home}/remove`}>
              {isPutTogether(entry) ? "Call off" : "Remove"}
              <Of name={entry.name} />
            </a>
          </li>
        )}
      </ul>
    </li>
  );
}

/** A refusal that may be over tomorrow: a program can be installed, and a busy machine can be quiet. */
const isStartable = ({ state, refusal }: RecordEntry) =>
  state === "stopped" || (state === "refused" && refusal !== null && passing.includes(refusal));
const passing: readonly FileRefusal[] = ["office-not-installed", "took-too-long", "needed-too-much-memory"];

const Press = ({ to, children }: { to: string; children: React.ReactNode }) => (
  <form method="post" action={to}>
    <button type="submit" className="desk-link-button">
      {children}
    </button>
  </form>
);

const Of = ({ name }: { name: string }) => <span className="nhsuk-u-visually-hidden"> of {name}</span>;

/** Waits for its pages from other documents, not for being read. */
const isPutTogether = ({ state, pageCount }: RecordEntry) => state === "waiting" && pageCount > 0;

function Standing({ entry }: { entry: RecordEntry }) {
  const { state, undecided } = entry;
  if (isPutTogether(entry)) return <Tag colour="blue">Being put together</Tag>;
  if (state === "waiting") return <Tag colour="grey">Waiting</Tag>;
  if (state === "preparing") return <Tag colour="blue">Preparing</Tag>;
  if (state === "stopped") return <Tag colour="orange">Stopped</Tag>;
  if (state === "unpacked") return <Tag colour="grey">Unpacked</Tag>;
  if (state === "refused") return <Tag colour="red">Cannot be used</Tag>;
  return undecided > 0 ? (
    <Tag colour="purple">{counted(undecided, "page")} to decide</Tag>
  ) : (
    <span>All pages decided</span>
  );
}

function factsOf(entry: RecordEntry): string[] {
  const { state, pageCount, marks, withheldPages, leftOut, size, added, cameIn } = entry;
  return [
    ...(state === "ready" ? [counted(pageCount, "page")] : []),
    ...(marks > 0 ? [counted(marks, "mark")] : []),
    ...(withheldPages > 0 ? [`${counted(withheldPages, "page")} withheld`] : []),
    ...(leftOut > 0 ? [`${counted(leftOut, "page")} left out`] : []),
    ...(isPutTogether(entry) ? [] : [fileSize(size)]),
    ...(cameIn ? [`from “${cameIn}”`] : []),
    added,
  ];
}

function Progress({ entry: { id, name, pagesDone, pageCount } }: { entry: RecordEntry }) {
  return (
    <div className="records-progress">
      <label htmlFor={`progress-${id}`}>
        Page {pagesDone.toLocaleString("en-GB")} of {pageCount.toLocaleString("en-GB")} is ready
        <Of name={name} />
      </label>
      <progress id={`progress-${id}`} value={pagesDone} max={pageCount || 1} />
    </div>
  );
}

function Refused({ because }: { because: FileRefusal }) {
  const { why, whatToDo } = fileRefusalWording[because];
  return (
    <div className="records-problem">
      <p>
        <strong>{why}</strong> {whatToDo}
      </p>
    </div>
  );
}

function Flagged({ entry: { flagged }, home }: { entry: RecordEntry; home: string }) {
  const several = flagged.length > 1;
  return (
    <div className="records-problem">
      <p>
        <strong>{several ? `${flagged.length} pages` : "1 page"} may be about another patient.</strong>{" "}
        {several ? "Each" : "It"} must be decided by itself before anything can be released.
      </p>
      <ul className="records-pages">
        {flagged.slice(0, mostNamed).map(({ page, findings }) => (
          <li key={page}>
            <a href={`${home}/${page}`}>
              Page {page} ({distinctFindings(findings).map(findingInShort).join(", ")})
            </a>
          </li>
        ))}
        {flagged.length > mostNamed && (
          <li>
            <a href={`${home}/${flagged[0]!.page}?show=undecided`}>and {flagged.length - mostNamed} more</a>
          </li>
        )}
      </ul>
    </div>
  );
}

function NotTakenFiles({ files }: { files: NotTaken[] }) {
  return (
    <div className="records-problem">
      <p>
        <strong>{howManyNotTaken(files)}</strong>
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {files.map(({ name, because }, index) => (
          <li key={index}>
            “{name}” {notTakenWording[because]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A comment is no file: where there is nothing else, no file is missing. */
function howManyNotTaken(files: NotTaken[]): string {
  const missing = files.filter(({ because }) => because !== "comment").length;
  const comments = files.length - missing;
  return [
    ...(missing > 0 ? [`${counted(missing, "file")} in it did not become a document.`] : []),
    ...(comments > 0 ? [`${counted(comments, "comment")} in it ${comments > 1 ? "stand" : "stands"} on no page.`] : []),
  ].join(" ");
}

function EyeNeeded({ pages, home }: { pages: number[]; home: string }) {
  return (
    <div className="records-note">
      <p>
        <strong>{counted(pages.length, "page")} left to your eye.</strong> Handwriting, a photograph, a page that is
        hardly legible, or something covered already: a program cannot settle it.
      </p>
      <ul className="records-pages">
        {pages.slice(0, mostNamed).map((page) => (
          <li key={page}>
            <a href={`${home}/${page}`}>Page {page}</a>
          </li>
        ))}
        {pages.length > mostNamed && <li>and {pages.length - mostNamed} more</li>}
      </ul>
    </div>
  );
}

const mostNamed = 8;
