/**
 * The pages that were asked about, and no others, each with the marks on it: see-through over the picture, and as a
 * list beside it. An officer finds the same pages in the redaction room.
 */
import { turnedSize } from "~/domain/redaction/arrangement";
import type { Box } from "~/domain/records/pages";
import type { ConsultedPage, MarkOnPage } from "~/services/consultation/consulted-pages";
import type { ConsultationShown } from "~/services/consultation/view-consultations";
import { counted } from "~/components/design/counted";
import { Details, InsetText } from "~/components/design/notices";
import { standingLooks } from "~/components/records/page-standing";

type MarkShown = MarkOnPage & { label: string };
type PageShown = Omit<ConsultedPage, "marks"> & { marks: readonly MarkShown[] };

type Props = { number: string; one: Pick<ConsultationShown, "id">; pages: readonly PageShown[] };

/** `opened` are unfolded besides the first, which always is. */
export function ConsultedPages({ number, one, pages, opened }: Props & { opened: readonly number[] }) {
  return (
    <section aria-labelledby="pages-heading">
      <h2 className="nhsuk-heading-m" id="pages-heading">
        The pages
      </h2>
      <p>
        What the office means to cover is marked see-through and numbered, each mark with its reason beside the page.
        Nothing else on a page is covered.
      </p>
      {pages.map((page, index) => (
        <Details
          key={page.number}
          summary={`Page ${page.number} (${marksIn(page)})`}
          open={index === 0 || opened.includes(page.number)}
        >
          <div className="consulted" id={`asked-page-${page.number}`}>
            <Picture page={page} src={`/cases/${number}/consultations/${one.id}/${page.number}/picture`} />
            <Marks page={page} />
          </div>
        </Details>
      ))}
    </section>
  );
}

/** What must be opened before an answer about it counts. */
export function PagesToOpen({ pages }: { pages: readonly number[] }) {
  if (pages.length === 0) return null;
  return (
    <InsetText>
      <p>
        <strong>You have not opened every page.</strong> Still to be opened:{" "}
        {pages.map((page, index) => (
          <span key={page}>
            {index > 0 && ", "}
            <a href={`#asked-page-${page}`}>page {page}</a>
          </span>
        ))}
      </p>
    </InsetText>
  );
}

function marksIn({ marks, leftOut }: PageShown): string {
  if (leftOut) return "left out";
  return marks.length > 0 ? counted(marks.length, "mark") : "nothing marked";
}

/** Fetched when it is shown, and not before: every picture that is fetched is written down as looked at. */
function Picture({ page, src }: { page: PageShown; src: string }) {
  return (
    <div className="consulted__box" tabIndex={0} role="region" aria-label={`Picture of page ${page.number}`}>
      <div className={page.turned % 180 === 0 ? "consulted__page" : "consulted__page consulted__page--on-its-side"}>
        <img
          className={`consulted__picture consulted__picture--turned-${page.turned}`}
          src={src}
          alt={`Page ${page.number} of the record`}
          {...pictureSize(page)}
          loading="lazy"
        />
        <Overlay page={page} />
      </div>
    </div>
  );
}

/** The picture is that of the page before it was turned. */
function pictureSize({ width, height, turned }: PageShown) {
  const unturned = turnedSize({ width, height }, turned);
  return { width: Math.round(unturned.width), height: Math.round(unturned.height) };
}

/** In points of the page, so that it fits the picture at any size. The list beside it says the same in words. */
function Overlay({ page: { width, height, marks } }: { page: PageShown }) {
  return (
    <svg className="consulted__marks" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {marks.map(({ boxes, reason }, index) => (
        <g key={index} className={boxes ? "consulted__mark" : "consulted__mark consulted__mark--whole"}>
          {(boxes ?? [wholePage(width, height)]).map(([x, y, across, down], line) => (
            <rect key={line} x={x} y={y} width={across} height={down} />
          ))}
          {boxes ? (
            <Flag {...besideLine(marks, index)} words={String(index + 1)} />
          ) : (
            <Flag left={edge} top={edge} words={`${index + 1} Whole page withheld: ${reason}`} />
          )}
        </g>
      ))}
    </svg>
  );
}

const edge = 6;
const wholePage = (width: number, height: number): Box => [edge, edge, width - 2 * edge, height - 2 * edge];

const letter = 7;
const flagHeight = letter + 3;

/** In the margin, level with the mark's first line: over the page's own words nothing may lie. */
function besideLine(marks: readonly MarkShown[], index: number) {
  const topOf = ({ boxes }: MarkShown) => (boxes?.[0] ? boxes[0][1] + boxes[0][3] / 2 - flagHeight / 2 : -flagHeight);
  const top = Math.max(0, topOf(marks[index]!));
  const before = marks.slice(0, index).filter((mark) => Math.abs(topOf(mark) - top) < flagHeight);
  return { left: before.reduce((sum, mark) => sum + acrossOf(String(marks.indexOf(mark) + 1)) + 1, 0), top };
}

const acrossOf = (words: string) => words.length * letter * 0.68 + 3;

function Flag({ left, top, words }: { left: number; top: number; words: string }) {
  const across = acrossOf(words);
  return (
    <>
      <rect className="consulted__flag" x={left} y={top} width={across} height={flagHeight} />
      <text
        x={left + 1.5}
        y={top + letter - 0.5}
        fontSize={letter}
        textLength={across - 3}
        lengthAdjust="spacingAndGlyphs"
      >
        {words}
      </text>
    </>
  );
}

function whatIsHidden({ boxes, covers }: PageShown["marks"][number]): string {
  if (boxes === null) return "The whole page is withheld";
  return covers ? `“${covers}”` : "A place where no words could be read";
}

function Marks({ page: { number, marks, leftOut } }: { page: PageShown }) {
  return (
    <div className="consulted__list">
      <h3 className="nhsuk-heading-s">Marks on page {number}</h3>
      {leftOut && (
        <p>
          <strong>{standingLooks[leftOut].text}.</strong> No part of this page is meant to leave.
        </p>
      )}
      {marks.length === 0 && !leftOut && <p>Nothing is marked on this page.</p>}
      {marks.length > 0 && (
        <ol>
          {marks.map((mark, index) => (
            <li key={index}>
              <span className="consulted__number">{index + 1}</span>
              <span className="consulted__what">{whatIsHidden(mark)}</span>
              <span className="consulted__why">
                <strong>{mark.reason}</strong> {mark.label}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** For an officer, who works on them there. */
export function PagesInTheRoom({
  number,
  documentId,
  pages,
}: {
  number: string;
  documentId: string;
  pages: readonly number[];
}) {
  return (
    <p>
      In the redaction room:{" "}
      {pages.slice(0, 20).map((page, index) => (
        <span key={page}>
          {index > 0 && ", "}
          <a href={`/cases/${number}/records/${documentId}/${page}`}>page {page}</a>
        </span>
      ))}
      {pages.length > 20 && ` and ${pages.length - 20} more`}.
    </p>
  );
}
