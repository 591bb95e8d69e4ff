/** The picture of the page to be marked, with the tools above it. */
import type { KeyboardEvent } from "react";
import type { Box } from "~/domain/records/pages";
import { PageSheet } from "./page-sheet";
import type { ReasonInSight } from "./reason-in-sight";
import { pressByKey } from "./room-keys";
import { useKept } from "~/components/design/use-kept";
import type { Marking } from "./use-marking";
import type { RoomView } from "./room-view";
import { UndoRedo } from "./undo-redo";

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

export function PagePicture({
  view,
  room,
  marking,
  reason,
  current,
}: {
  view: RoomView;
  room: string;
  marking: Marking;
  reason: ReasonInSight;
  current: number;
}) {
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
        {canWork && <AtOnce marking={marking} reason={reason} />}
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

/** Whatever saves without the form says for which reason. */
function AtOnce({ marking: { atOnce, setAtOnce, isLive, what }, reason }: { marking: Marking; reason: ReasonInSight }) {
  const isChosen = what === "selection" || what === "box";
  return (
    <div className="room-options room-options--scripted">
      <label>
        <input
          type="checkbox"
          checked={atOnce}
          disabled={!isLive}
          onChange={(event) => setAtOnce(event.target.checked)}
        />{" "}
        Mark at once
      </label>
      {(atOnce || isChosen) && (
        <span>{reason.code ? `, as ${reason.label} (${reason.code})` : ": choose a reason first"}</span>
      )}
    </div>
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
