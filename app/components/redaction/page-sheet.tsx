/**
 * A page as it looks, with its words, its findings and its marks on top. Everything is placed by attributes of one
 * drawing, in points of the page, so that it fits the picture at any size.
 */
import type { PointerEventHandler, Ref } from "react";
import { turnedSize, turnTransform } from "~/domain/redaction/arrangement";
import type { Box } from "~/domain/records/pages";
import type { Turn } from "~/domain/redaction/marks-manifest";

export type SheetWord = [text: string, ...box: Box];
export type SheetMark = { id: string; boxes: readonly Box[]; reason: string };
export type SheetFinding = { box: Box; text: string };

type Props = {
  page: number;
  picture: string;
  width: number;
  height: number;
  /** How the page is turned for its reader; what is on it keeps the coordinates of the page as it was filed. */
  turned?: 0 | Turn;
  words: readonly SheetWord[];
  findings: readonly SheetFinding[];
  marks: readonly SheetMark[];
  /** Places that somebody has still to decide; `current` counts them. */
  suggestions?: readonly { id: string; boxes: readonly Box[] }[];
  current?: number;
  /** The reason why the whole page stays behind. */
  withheld: string | null;
  drawing?: React.ReactNode;
  tool?: "select" | "draw" | "look";
  sheetRef?: Ref<SVGSVGElement>;
  pointer?: {
    onPointerDown: PointerEventHandler<SVGSVGElement>;
    onPointerMove: PointerEventHandler<SVGSVGElement>;
    onPointerUp: PointerEventHandler<SVGSVGElement>;
    onPointerCancel: PointerEventHandler<SVGSVGElement>;
  };
};

export function PageSheet({
  page,
  picture,
  width,
  height,
  turned = 0,
  words,
  findings,
  marks,
  suggestions = [],
  current,
  withheld,
  drawing,
  tool = "look",
  sheetRef,
  pointer,
}: Props) {
  const shown = turnedSize({ width, height }, turned);
  return (
    <svg
      className={`sheet sheet--${tool}`}
      viewBox={`0 0 ${shown.width} ${shown.height}`}
      role="group"
      aria-label={`Page ${page}`}
    >
      <g transform={turnTransform({ width, height }, turned) || undefined}>
        <svg ref={sheetRef} width={width} height={height} viewBox={`0 0 ${width} ${height}`} {...pointer}>
          <defs>
            <pattern
              id={`hatch-${page}`}
              patternUnits="userSpaceOnUse"
              width="5"
              height="5"
              patternTransform="rotate(45)"
            >
              <rect className="sheet-hatch__ground" width="5" height="5" />
              <rect className="sheet-hatch__line" width="2" height="5" />
            </pattern>
          </defs>
          <rect className="sheet-paper" width={width} height={height} />
          <image href={picture} width={width} height={height} aria-hidden="true" />
          <g className="sheet-words">
            {words.map((word, index) => (
              <WordOnPage key={index} word={word} />
            ))}
          </g>
          {suggestions.map(({ id, boxes }, index) =>
            boxes.map((box, line) => <Suggested key={id + line} box={box} isCurrent={index === current} />),
          )}
          {findings.map(({ box, text }, index) => (
            <Outlined key={index} look="sheet-finding" box={box} label={text} />
          ))}
          {marks.map((mark) =>
            mark.boxes.map((box, index) => (
              <Covered key={mark.id + index} page={page} box={box} reason={mark.reason} />
            )),
          )}
          {withheld && <WholePage page={page} width={width} height={height} reason={withheld} />}
          {drawing}
        </svg>
      </g>
    </svg>
  );
}

function WordOnPage({ word: [text, x, y, width, height] }: { word: SheetWord }) {
  return (
    <text x={x} y={tenth(y + height * 0.8)} fontSize={height} textLength={width} lengthAdjust="spacingAndGlyphs">
      {text}{" "}
    </text>
  );
}

/** Its reason shows while the pointer rests on it, since it lies over the line above; the list beside says it, too. */
function Covered({ page, box: [x, y, width, height], reason }: { page: number; box: Box; reason: string }) {
  return (
    <g className="sheet-mark sheet-labelled">
      <rect x={x} y={y} width={width} height={height} fill={`url(#hatch-${page})`} />
      <text className="sheet-label" x={x + 1} y={Math.max(7, y - 1.5)} fontSize="6.5" aria-hidden="true">
        {reason}
      </text>
    </g>
  );
}

function WholePage({ page, width, height, reason }: Pick<Props, "page" | "width" | "height"> & { reason: string }) {
  return (
    <g className="sheet-mark">
      <rect width={width} height={height} fill={`url(#hatch-${page})`} />
      <text className="sheet-label" x={1} y={7} fontSize="6.5" aria-hidden="true">
        Whole page withheld: {reason}
      </text>
    </g>
  );
}

const Suggested = ({ box: [x, y, width, height], isCurrent }: { box: Box; isCurrent: boolean }) => (
  <rect
    className={isCurrent ? "sheet-suggestion sheet-suggestion--current" : "sheet-suggestion"}
    x={x - 1}
    y={y - 1}
    width={width + 2}
    height={height + 2}
  />
);

function Outlined({ box: [x, y, width, height], look, label }: { box: Box; look: string; label: string }) {
  return (
    <g className={`${look} sheet-labelled`}>
      <rect x={x - 3} y={y - 3} width={width + 6} height={height + 6} />
      <text className="sheet-label" x={x - 3} y={y + height + 11} fontSize="7" aria-hidden="true">
        {label}
      </text>
    </g>
  );
}

const tenth = (value: number) => Math.round(value * 10) / 10;
