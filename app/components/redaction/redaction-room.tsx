import { Form, Link } from "@remix-run/react";
import { useEffect, useRef, useState, type KeyboardEvent, type Ref } from "react";
import { formatDay } from "~/domain/calendar/calendar";
import type { Box, LeftToTheEye } from "~/domain/records/pages";
import type { PageDecision, Turn } from "~/domain/redaction/marks-manifest";
import type { ReasonChoices } from "~/domain/exemptions/reason-groups";
import type { PageState } from "~/domain/redaction/page-states";
import type { ConsultationShown } from "~/services/consultation/view-consultations";
import { CaseBar, type BarPatient } from "~/components/cases/case-bar";
import { ConsultationsBeside } from "~/components/consultation/consultations-beside";
import { DecidePage, type DuplicateShown } from "./decide-page";
import { ErrorSummary, type FieldError } from "~/components/design/error-summary";
import { counted } from "~/components/design/counted";
import type { FoundOnPage } from "~/components/records/finding-wording";
import { formatTime } from "~/components/design/instants";
import { MarkForm } from "./mark-form";
import { MarksOnPage, type MarkLine } from "./marks-on-page";
import { BackLink, Details, InsetText } from "~/components/design/notices";
import { PageList, type PageChip } from "~/components/records/page-list";
import { PageSheet, type SheetFinding, type SheetMark, type SheetWord } from "./page-sheet";
import { patientName } from "~/components/cases/patient-name";
import { pressByKey, roomKeys, type KeyHelp } from "./room-keys";
import { SuggestionsOnPage, type SuggestionLine, type TurnedDown } from "./suggestions-on-page";
import { useKept } from "~/components/design/use-kept";
import { useRefusal } from "~/components/design/use-refusal";
import { noNumbers, useMarking, type Marking, type What } from "./use-marking";

export type RoomView = {
  number: string;
  patient: BarPatient;
  canWork: boolean;
  mayBeMarked: boolean;
  document: { id: string; name: string; isPreparing: boolean; pageCount: number; seenVersion: number };
  page: {
    number: number;
    width: number;
    height: number;
    readBy: "text-layer" | "ocr" | "nothing";
    state: PageState;
    marks: number;
    decision: PageDecision | null;
    turned: 0 | Turn;
    leftToTheEye: LeftToTheEye[];
  };
  consultations: ConsultationShown[];
  duplicate: DuplicateShown | null;
  words: SheetWord[];
  findings: SheetFinding[];
  found: FoundOnPage[];
  releaseNote: { words: string; by: string } | null;
  boxes: SheetMark[];
  suggestions: (SuggestionLine & { boxes: Box[] })[];
  turnedDown: TurnedDown[];
  withheld: string | null;
  lines: MarkLine[];
  groups: ReasonChoices;
  /** Without the reasons that are for whole pages only. */
  partGroups: ReasonChoices;
  usualReason: string;
  saved: { at: string; by: string } | null;
  /** Where the officer's own last step, or the one taken back last, had its effect. */
  undo: string | null;
  redo: string | null;
  list: { chips: PageChip[]; before: number | null; after: number | null; total: number; undecided: number };
  previous: number | null;
  next: number | null;
  nextUndecided: number | null;
  /** Pages that can be released together: undecided, and nothing found on them. */
  rest: number;
  onlyUndecided: boolean;
  /** The page from which two were read together, to go back to. */
  back: number | null;
  submission: string;
  /** What the last step did, in words, and the page it decided (0 where none). */
  done: { words: string; was: number };
};

type Refused = { errors: FieldError[]; typed: Record<string, string> } | undefined;

export function RedactionRoom({ view, refused }: { view: RoomView; refused: Refused }) {
  const { number, patient, document, page, canWork, list } = view;
  const room = `/cases/${number}/records/${document.id}`;
  const typed = refused?.typed ?? {};
  const marking = useMarking({ ...page, words: view.words }, startOf(typed));
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
        <Turn view={view} room={room} />
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
          <Sheet view={view} room={room} marking={marking} current={current} />
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
            duplicate={view.duplicate}
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
              usualReason={view.usualReason}
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

function Turn({
  view: { page, document, previous, next, nextUndecided, onlyUndecided, back },
  room,
}: {
  view: RoomView;
  room: string;
}) {
  const query = onlyUndecided ? "?show=undecided" : back === null ? "" : `?back=${back}`;
  return (
    <nav className="room-turn" aria-label="Turn the page">
      {previous !== null && (
        <Link to={`${room}/${previous}${query}`} rel="prev" preventScrollReset aria-keyshortcuts="p">
          Previous<span className="nhsuk-u-visually-hidden"> page, {previous}</span>
        </Link>
      )}
      {next !== null && (
        <Link to={`${room}/${next}${query}`} rel="next" preventScrollReset aria-keyshortcuts="n">
          Next<span className="nhsuk-u-visually-hidden"> page, {next}</span>
        </Link>
      )}
      {nextUndecided !== null && (
        <Link to={`${room}/${nextUndecided}${query}`} preventScrollReset aria-keyshortcuts="o">
          Next undecided ({nextUndecided})
        </Link>
      )}
      {document.pageCount > 1 && (
        <Link to={`${room}/${back ?? page.number}/with-next`} aria-keyshortcuts="b">
          {back === null ? "Two pages at once" : "Back to two pages at once"}
        </Link>
      )}
      {document.isPreparing && page.number < document.pageCount && (
        <span className="room-quiet">Later pages are still being prepared</span>
      )}
    </nav>
  );
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

const zooms = [
  ["whole", "Whole page"],
  ["wide", "Wide"],
  ["150", "150%"],
  ["200", "200%"],
] as const;
type Zoom = (typeof zooms)[number][0];
const tools = [
  ["select", "Select words"],
  ["draw", "Draw a box"],
  ["look", "Only look"],
] as const;

function Sheet({ view, room, marking, current }: { view: RoomView; room: string; marking: Marking; current: number }) {
  const { page, canWork, words, findings, boxes, withheld } = view;
  const [zoom, setZoom] = useKept<Zoom>("zoom", "whole");
  const onKeyDown = (event: KeyboardEvent) => void ((canWork && marking.onSheetKey(event)) || pressByKey(event));
  return (
    <>
      <div className="room-tools">
        <Options legend="Size" name="zoom" options={zooms} chosen={zoom} onChoose={setZoom} />
        {canWork && (
          <Options
            legend="Pointer"
            name="tool"
            options={tools}
            chosen={marking.tool}
            onChoose={marking.setTool}
            disabled={!marking.isLive}
            look="room-options--scripted"
          />
        )}
        {canWork && <AtOnce marking={marking} />}
        {canWork && <UndoRedo {...view} />}
      </div>
      <p className="nhsuk-u-visually-hidden" aria-live="polite">
        {marking.selected && `Chosen: ${marking.selected.words}`}
      </p>
      {/* what its keys do can be done by the buttons beside it: */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="room-sheet"
        id="sheet"
        tabIndex={0}
        role="region"
        aria-label={`Picture of page ${page.number}`}
        onKeyDown={onKeyDown}
      >
        <PageSheet
          page={page.number}
          picture={`${room}/${page.number}/picture`}
          width={page.width}
          height={page.height}
          turned={page.turned}
          words={words}
          findings={findings}
          marks={boxes}
          suggestions={canWork ? view.suggestions : []}
          current={current}
          withheld={withheld}
          {...(canWork && {
            tool: marking.tool,
            sheetRef: marking.svg,
            pointer: marking.pointer,
            drawing: <Draft marking={marking} />,
          })}
        />
      </div>
    </>
  );
}

function AtOnce({ marking: { atOnce, setAtOnce, isLive } }: { marking: Marking }) {
  return (
    <label className="room-options room-options--scripted">
      <input
        type="checkbox"
        checked={atOnce}
        disabled={!isLive}
        onChange={(event) => setAtOnce(event.target.checked)}
      />{" "}
      Mark at once
    </label>
  );
}

/** `shown` are the pages on the screen: a step on one of them leads nowhere else. */
export function UndoRedo({
  undo,
  redo,
  document,
  shown = [],
}: {
  undo: string | null;
  redo: string | null;
  document: { seenVersion: number };
  shown?: readonly number[];
}) {
  return (
    <Form method="post" preventScrollReset className="room-undo">
      <input type="hidden" name="seenVersion" value={document.seenVersion} />
      {shown.map((page) => (
        <input key={page} type="hidden" name="shown" value={page} />
      ))}
      <button
        className="room-link"
        id="undo"
        name="act"
        value="undo"
        disabled={undo === null}
        aria-keyshortcuts="z Control+z"
      >
        Undo{undo && <span className="nhsuk-u-visually-hidden"> your last step, on {undo}</span>}
      </button>
      <button
        className="room-link"
        id="redo"
        name="act"
        value="redo"
        disabled={redo === null}
        aria-keyshortcuts="y Control+y Control+Shift+Z"
      >
        Redo{redo && <span className="nhsuk-u-visually-hidden"> your step on {redo}</span>}
      </button>
    </Form>
  );
}

export function Keys({ keys: all }: { keys: readonly KeyHelp[] }) {
  return (
    <Details summary="Keys that act while the picture has the focus">
      <dl className="room-keys">
        {all.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

type OptionsProps<Value extends string> = {
  legend: string;
  name: string;
  options: readonly (readonly [Value, string])[];
  chosen: NoInfer<Value>;
  onChoose: (value: NoInfer<Value>) => void;
  disabled?: boolean;
  look?: string;
};

function Options<Value extends string>({
  legend,
  name,
  options,
  chosen,
  onChoose,
  disabled,
  look = "",
}: OptionsProps<Value>) {
  return (
    <fieldset className={`room-options ${look}`} disabled={disabled}>
      <legend>{legend}</legend>
      {options.map(([value, text]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            id={`${name}-${value}`}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />{" "}
          {text}
        </label>
      ))}
    </fieldset>
  );
}

function Draft({ marking: { box, selected, onBoxKey } }: { marking: Marking }) {
  if (selected)
    return (
      <g className="sheet-selected">
        {selected.boxes.map((each, index) => (
          <Rect key={index} box={each} />
        ))}
      </g>
    );
  if (!box) return null;
  const [x, y, width, height] = box;
  return (
    <rect
      className="sheet-draft"
      x={x}
      y={y}
      width={width}
      height={height}
      tabIndex={0}
      role="img"
      aria-label="Box being drawn. Arrow keys move it, with Shift they change its size."
      onKeyDown={(event) => onBoxKey(event, box)}
    />
  );
}

const Rect = ({ box: [x, y, width, height] }: { box: Box }) => <rect x={x} y={y} width={width} height={height} />;

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
