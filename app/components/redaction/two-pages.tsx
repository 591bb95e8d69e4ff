/** Two pages read together: for pages that need no more than a look, and for what is suggested on them. */
import { Form, Link } from "@remix-run/react";
import { useState } from "react";
import { formatDay } from "~/domain/calendar/calendar";
import type { NotOnPages } from "~/domain/records/not-on-pages";
import type { Box, LeftToTheEye } from "~/domain/records/pages";
import type { Turn } from "~/domain/redaction/marks-manifest";
import type { PageState } from "~/domain/redaction/page-states";
import { Button } from "~/components/design/button";
import { CaseBar, type BarPatient } from "~/components/cases/case-bar";
import type { DuplicateShown } from "./decide-page";
import { ErrorSummary, type FieldError } from "~/components/design/error-summary";
import { BesidePage } from "~/components/records/not-on-pages-note";
import { lookCloselyWording } from "~/components/records/look-closely-wording";
import { counted } from "~/components/design/counted";
import { findingWording, type FoundOnPage } from "~/components/records/finding-wording";
import { BackLink, InsetText } from "~/components/design/notices";
import { PageSheet, type SheetFinding, type SheetMark, type SheetWord } from "./page-sheet";
import { PageStandingTag } from "~/components/records/page-standing";
import { patientName } from "~/components/cases/patient-name";
import { Keys } from "./key-list";
import { UndoRedo } from "./undo-redo";
import { pairKeys, pressByKey } from "./room-keys";
import { SuggestionsOnPage, type SuggestionLine, type TurnedDown } from "./suggestions-on-page";
import { useRefusal } from "~/components/design/use-refusal";

type PairPage = {
  page: {
    number: number;
    width: number;
    height: number;
    state: PageState;
    marks: number;
    turned: 0 | Turn;
    leftToTheEye: LeftToTheEye[];
    besideIt: NotOnPages[];
  };
  duplicate: DuplicateShown | null;
  /** Why it is perhaps outside the request, in words. */
  outside: string[];
  words: SheetWord[];
  findings: SheetFinding[];
  found: FoundOnPage[];
  boxes: SheetMark[];
  suggestions: (SuggestionLine & { boxes: Box[] })[];
  suggestionsMade: number;
  turnedDown: TurnedDown[];
  withheld: string | null;
};

export type PairView = {
  number: string;
  patient: BarPatient;
  canWork: boolean;
  mayBeMarked: boolean;
  document: { id: string; name: string; pageCount: number; seenVersion: number };
  /** One, where it is the last. */
  pages: PairPage[];
  /**
   * Those that need no more than a look: nobody has decided them, nothing was found on them, nobody is asked about
   * them, and nothing on them is still to be decided.
   */
  toRelease: number[];
  undo: string | null;
  redo: string | null;
  previous: number | null;
  next: number | null;
  nextUndecided: number | null;
  undecided: number;
  submission: string;
  /** What the last step did, in words. */
  done: string;
};

export function TwoPages({ view, refused }: { view: PairView; refused: { errors: FieldError[] } | undefined }) {
  const { number, patient, document, pages, canWork } = view;
  const room = `/cases/${number}/records/${document.id}`;
  const [chosen, setChosen] = useState(0);
  const suggestions = pages.flatMap((each) => each.suggestions);
  const current = Math.min(chosen, Math.max(0, suggestions.length - 1));
  useRefusal(refused);
  return (
    <div className="room pair">
      <BackLink href={`/cases/${number}/records`}>Back to the records</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <div className="room-head">
        <h1 className="nhsuk-heading-m room-head__title">
          {titleOf(pages)} of {document.pageCount} <span className="room-head__name">{document.name}</span>
        </h1>
        <TurnBoth view={view} room={room} />
      </div>
      <p className="room-saved" role="status">
        {view.done && (
          <>
            <strong>{view.done}</strong>{" "}
          </>
        )}
        {view.undecided === 0 ? (
          <strong>Every page of this document is decided.</strong>
        ) : (
          `${counted(view.undecided, "page")} still to be decided.`
        )}
      </p>
      {!view.mayBeMarked && (
        <InsetText>
          <p>Redaction of this case is finished. Pages can be looked at but not changed.</p>
        </InsetText>
      )}
      <div className="pair-grid">
        {/* what its keys do can be done by the buttons beside it: */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          className="pair-sheets"
          id="sheet"
          tabIndex={0}
          role="region"
          aria-label={`Pictures of ${titleOf(pages).toLowerCase()}`}
          onKeyDown={pressByKey}
        >
          {pages.map((each, index) => (
            <OnePage
              key={each.page.number}
              {...each}
              room={room}
              left={pages[0]!.page.number}
              place={index + 1}
              current={each.suggestions.indexOf(suggestions[current]!)}
              canWork={canWork}
            />
          ))}
        </div>
        <div className="room-side">
          <p className="room-whose">
            {patientName(patient)}
            {patient.bornOn && <>, born {formatDay(patient.bornOn)}</>}
          </p>
          {canWork && <ReleaseBoth {...view} room={room} />}
          {canWork && (
            <SuggestionsOnPage
              suggestions={suggestions}
              turnedDown={pages.flatMap((each) => each.turnedDown)}
              made={pages.reduce((sum, each) => sum + each.suggestionsMade, 0)}
              current={current}
              onChoose={setChosen}
              seenVersion={document.seenVersion}
              submission={view.submission}
              areTwo
            />
          )}
          {canWork && <Keys keys={pairKeys} />}
        </div>
      </div>
    </div>
  );
}

const titleOf = (pages: readonly { page: { number: number } }[]): string =>
  (pages.length > 1 ? "Pages " : "Page ") + pages.map(({ page }) => page.number).join(" and ");

function TurnBoth({ view: { pages, previous, next, nextUndecided }, room }: { view: PairView; room: string }) {
  return (
    <nav className="room-turn" aria-label="Turn the pages">
      {previous !== null && (
        <Link to={`${room}/${previous}/with-next`} rel="prev" preventScrollReset aria-keyshortcuts="p">
          Previous two<span className="nhsuk-u-visually-hidden"> pages</span>
        </Link>
      )}
      {next !== null && (
        <Link to={`${room}/${next}/with-next`} rel="next" preventScrollReset aria-keyshortcuts="n">
          Next two<span className="nhsuk-u-visually-hidden"> pages</span>
        </Link>
      )}
      {nextUndecided !== null && (
        <Link to={`${room}/${nextUndecided}/with-next`} preventScrollReset aria-keyshortcuts="o">
          Next undecided ({nextUndecided})
        </Link>
      )}
      <Link to={`${room}/${pages[0]!.page.number}`}>One page at a time</Link>
    </nav>
  );
}

type OnePageProps = PairPage & { room: string; left: number; place: number; current: number; canWork: boolean };

function OnePage({
  page,
  duplicate,
  words,
  findings,
  found,
  boxes,
  suggestions,
  withheld,
  room,
  left,
  place,
  current,
  canWork,
}: OnePageProps) {
  const { number, leftToTheEye, besideIt, ...shown } = page;
  return (
    <section className="pair-page" aria-labelledby={`page-${number}`}>
      <div className="pair-page__head">
        <h2 className="nhsuk-heading-s" id={`page-${number}`}>
          Page {number}
        </h2>
        <PageStandingTag state={page.state} />
        <Link to={`${room}/${number}?back=${left}`} aria-keyshortcuts={String(place)}>
          {canWork ? "Open to mark" : "Open"}
          <span className="nhsuk-u-visually-hidden"> page {number}</span>
        </Link>
      </div>
      {found.length > 0 && <p className="room-warning">{findingWording(found)} Open it to settle this.</p>}
      {leftToTheEye.length > 0 && <p className="room-eye">{lookCloselyWording(leftToTheEye)}</p>}
      <BesidePage page={number} notes={besideIt} />
      {duplicate && (
        <p className="room-eye">
          {duplicate.how === "exact" ? "The same as" : "Nearly the same as"} page {duplicate.page}
          {duplicate.document && ` of ${duplicate.document}`}.{" "}
          <a href={`${room}/${number}/${duplicate.compare}`}>Compare the two</a>
        </p>
      )}
      <PageSheet
        page={number}
        picture={`${room}/${number}/picture`}
        {...shown}
        words={words}
        findings={findings}
        marks={boxes}
        suggestions={canWork ? suggestions : []}
        current={current}
        withheld={withheld}
      />
    </section>
  );
}

function ReleaseBoth({ pages, toRelease, document, undo, redo, room }: PairView & { room: string }) {
  const byThemselves = pages.filter(({ page }) => page.state === "flagged" || page.state === "being-consulted");
  const open = pages.filter(({ page }) => page.state === "undecided" && !toRelease.includes(page.number));
  const marks = pages
    .filter(({ page }) => toRelease.includes(page.number))
    .reduce((sum, { page }) => sum + page.marks, 0);
  const which = toRelease.length > 1 ? "both" : `page ${toRelease[0]}`;
  return (
    <section className="room-card" aria-labelledby="release-heading">
      <h2 className="nhsuk-heading-s" id="release-heading">
        Release
      </h2>
      {toRelease.length > 0 && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="act" value="release-pair" />
          <input type="hidden" name="seenVersion" value={document.seenVersion} />
          {toRelease.map((page) => (
            <input key={page} type="hidden" name="page" value={page} />
          ))}
          <Button keys="r">
            Release {which}
            {marks > 0 && ` with ${counted(marks, "mark")}`} and go on
          </Button>
        </Form>
      )}
      {byThemselves.map(({ page: { number, state } }) => (
        <p key={number}>
          Page {number} {state === "flagged" ? "must be settled by itself" : "waits for somebody’s answer"}:{" "}
          <Link to={`${room}/${number}?back=${pages[0]!.page.number}`}>open page {number}</Link>
        </p>
      ))}
      {open.map(({ page: { number }, suggestions, outside }) => (
        <p key={number}>
          {suggestions.length > 0
            ? `Page ${number} has ${counted(suggestions.length, "suggestion")} to decide first: decide ${suggestions.length === 1 ? "it" : "them"} below, or say on the page by itself why it leaves`
            : `Page ${number} is perhaps outside the request (${outside.join("; ")}): leave it out, or say why it leaves`}
          : <Link to={`${room}/${number}?back=${pages[0]!.page.number}`}>open page {number}</Link>
        </p>
      ))}
      {toRelease.length === 0 && byThemselves.length === 0 && open.length === 0 && (
        <p>{pages.length > 1 ? "Both pages are" : "This page is"} decided.</p>
      )}
      <UndoRedo undo={undo} redo={redo} document={document} shown={pages.map(({ page }) => page.number)} />
    </section>
  );
}
