import { useEffect, useRef, useState, type Ref } from "react";
import { formatDay } from "~/domain/calendar/calendar";
import { CaseBar } from "~/components/cases/case-bar";
import { ConsultationsBeside } from "~/components/consultation/consultations-beside";
import { DecidePage } from "./decide-page";
import { ErrorSummary, type FieldError } from "~/components/design/error-summary";
import { counted } from "~/components/design/counted";
import { formatTime } from "~/components/design/instants";
import { MarkForm } from "./mark-form";
import { MarksOnPage } from "./marks-on-page";
import { BackLink, InsetText } from "~/components/design/notices";
import { PageList } from "~/components/records/page-list";
import { patientName } from "~/components/cases/patient-name";
import { useReasonInSight } from "./reason-in-sight";
import { roomKeys } from "./room-keys";
import { SuggestionsOnPage } from "./suggestions-on-page";
import { useRefusal } from "~/components/design/use-refusal";
import { noNumbers, useMarking, type What } from "./use-marking";
import type { RoomView } from "./room-view";
import { Keys } from "./key-list";
import { PagePicture } from "./page-picture";
import { TurnPage } from "./turn-page";

type Refused = { errors: FieldError[]; typed: Record<string, string> } | undefined;

export function RedactionRoom({ view, refused }: { view: RoomView; refused: Refused }) {
  const { number, patient, document, page, canWork, list } = view;
  const room = `/cases/${number}/records/${document.id}`;
  const typed = refused?.typed ?? {};
  const marking = useMarking({ ...page, words: view.words }, startOf(typed));
  const reason = useReasonInSight({
    submission: view.submission,
    groups: view.groups,
    usual: view.usualReason,
    typed: typed["act"] === "mark" ? typed["reason"] : undefined,
  });
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, Math.max(0, view.suggestions.length - 1));
  useRefusal(refused);
  const saved = useRef<HTMLParagraphElement>(null);
  useAfterSaving(document.seenVersion, refused === undefined, () => {
    marking.clear();
    if (!isOnSheet()) saved.current?.focus({ preventScroll: true });
  });
  return (
    <div className="room">
      <BackLink href={`/cases/${number}/records`}>Back to the records</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <div className="room-head">
        <h1 className="nhsuk-heading-m room-head__title">
          Page {page.number} of {document.pageCount} <span className="room-head__name">{document.name}</span>
        </h1>
        <TurnPage view={view} room={room} />
      </div>
      <Saved view={view} room={room} line={saved} />
      {!view.mayBeMarked && (
        <InsetText>
          <p>Redaction of this case is finished. Pages can be looked at but not changed.</p>
        </InsetText>
      )}
      <div className="room-grid">
        <PageList room={room} current={page.number} onlyUndecided={view.onlyUndecided} {...list} />
        <div className="room-middle">
          <PagePicture view={view} room={room} marking={marking} reason={reason} current={current} />
          <WordsOfPage view={view} />
          {canWork && <Keys keys={roomKeys} />}
        </div>
        <div className="room-side">
          <p className="room-whose">
            {patientName(patient)}
            {patient.bornOn && <>, born {formatDay(patient.bornOn)}</>}
          </p>
          <DecidePage
            page={page.number}
            state={page.state}
            marks={page.marks}
            found={view.found}
            leftToTheEye={page.leftToTheEye}
            besideIt={page.besideIt}
            duplicate={view.duplicate}
            suggested={view.suggestions.length}
            outside={view.outside}
            releaseNote={view.releaseNote}
            seenVersion={document.seenVersion}
            submission={view.submission}
            canWork={canWork}
            undecided={view.rest}
            room={room}
            errors={refused?.errors}
            typed={typed}
          />
          {canWork && (
            <SuggestionsOnPage
              suggestions={view.suggestions}
              turnedDown={view.turnedDown}
              made={view.suggestionsMade}
              current={current}
              onChoose={setChosen}
              seenVersion={document.seenVersion}
              submission={view.submission}
            />
          )}
          {canWork && (
            <MarkForm
              key={view.submission}
              find={`/cases/${number}/records/find`}
              from={`${document.id}/${page.number}`}
              marking={marking}
              seenVersion={document.seenVersion}
              submission={view.submission}
              groups={view.groups}
              reason={reason}
              typed={typed}
              errors={refused?.errors}
            />
          )}
          <ConsultationsBeside
            number={number}
            documentId={document.id}
            page={page.number}
            canWork={canWork}
            consultations={view.consultations}
          />
          <MarksOnPage
            marks={view.lines}
            groups={view.partGroups}
            seenVersion={document.seenVersion}
            canWork={canWork}
            decision={page.decision}
          />
        </div>
      </div>
    </div>
  );
}

const whats: readonly string[] = ["words", "box", "page"] satisfies What[];

/** A form that came back refused begins as it was sent; words that were selected on the page must be selected again. */
function startOf(typed: Record<string, string>) {
  const what = whats.includes(typed["what"] ?? "") ? (typed["what"] as What) : "words";
  const { x = "", y = "", width = "", height = "" } = typed;
  return { what, numbers: what === "box" ? { x, y, width, height } : noNumbers };
}

/** Somebody working with the keys stays on the picture, where the keys act. */
const isOnSheet = () =>
  document.activeElement?.closest(".room-sheet") !== null && document.activeElement !== document.body;

/** What is done once a step is saved; a version that changed because somebody else saved comes with a refusal. */
function useAfterSaving(version: number, isSaved: boolean, then: () => void) {
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current !== version && isSaved) then();
    seen.current = version;
  });
}

/** Everything is saved as it is done: this line says when, and what the last step did. */
function Saved({
  view: { saved, done, list, page },
  room,
  line,
}: {
  view: RoomView;
  room: string;
  line: Ref<HTMLParagraphElement>;
}) {
  return (
    <p className="room-saved" role="status" tabIndex={-1} ref={line}>
      {done.was > 0 && done.was !== page.number && (
        <>
          Page {done.was} is decided (<a href={`${room}/${done.was}`}>look at it again</a>).{" "}
        </>
      )}
      {done.was > 0 && list.undecided === 0 && <strong>Every page of this document is decided. </strong>}
      {done.words && (
        <>
          <strong>{done.words}</strong>{" "}
        </>
      )}
      {saved ? `Saved ${formatTime(new Date(saved.at))} by ${saved.by}.` : "Every step is saved as you make it."}
    </p>
  );
}

const readers = {
  "text-layer": "These are the words of the file itself.",
  ocr: "These words were read from a scan and may be wrong.",
  nothing: "No words could be read on this page. Mark it by drawing, or by the numbers of a box.",
};

function WordsOfPage({ view: { page, words } }: { view: RoomView }) {
  return (
    <p className="room-quiet">
      {readers[page.readBy]} {words.length > 0 && `${counted(words.length, "word")}.`}
    </p>
  );
}
