/**
 * Drawing a box and selecting words with mouse, finger, pen or keys. Every step of it can also be typed into the form
 * beside the page.
 */
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { boxesByLine } from "~/domain/records/find-phrase";
import type { Box } from "~/domain/records/pages";
import type { SheetWord } from "./page-sheet";
import { useKept } from "~/components/design/use-kept";
import { wordTowards } from "./word-towards";

export type Tool = "select" | "draw" | "look";
export type BoxNumbers = { x: string; y: string; width: string; height: string };
/** What the form is about: typed words, a box, words selected on the page, or the whole page. */
export type What = "words" | "box" | "selection" | "page";
export type Selection = { from: number; to: number };

type Sheet = { width: number; height: number; words: readonly SheetWord[] };
type Start = { what: What; numbers: BoxNumbers };

export const noNumbers: BoxNumbers = { x: "", y: "", width: "", height: "" };

export function useMarking(sheet: Sheet, start: Start) {
  const svg = useRef<SVGSVGElement>(null);
  const [tool, setTool] = useState<Tool>(sheet.words.length > 0 ? "select" : "draw");
  const [what, setWhat] = useState<What>(start.what);
  const [numbers, setNumbers] = useState<BoxNumbers>(start.numbers);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  /** What is drawn or selected with the mouse is saved as soon as the button is let go. */
  const [atOnce, setAtOnce] = useKept<boolean>("mark-at-once", false);
  const form = useRef<HTMLFormElement>(null);
  const reached = useRef(-1);
  const anchor = useRef<{ x: number; y: number; word: number } | null>(null);

  const setBox = (box: Box) =>
    setNumbers({ x: text(box[0]), y: text(box[1]), width: text(box[2]), height: text(box[3]) });

  function onPointerDown(event: PointerEvent<SVGSVGElement>) {
    if (tool === "look" || event.button !== 0 || isOnDraft(event)) return;
    if (event.pointerType !== "touch" || tool === "draw") event.preventDefault();
    const at = pointIn(svg.current!, event);
    const word = nearestWord(sheet.words, at);
    const isExtending = tool === "select" && selection !== null && (event.shiftKey || event.pointerType === "touch");
    anchor.current = { ...at, word: isExtending ? selection.from : word };
    if (tool === "select" && word >= 0) select({ from: anchor.current.word, to: word });
    if (event.pointerType !== "touch" || tool === "draw") svg.current!.setPointerCapture(event.pointerId);
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>) {
    if (!anchor.current || (event.buttons & 1) === 0) return;
    const at = pointIn(svg.current!, event);
    if (tool === "draw") return drawTo(at);
    const word = nearestWord(sheet.words, at);
    if (word >= 0 && anchor.current.word >= 0) select({ from: anchor.current.word, to: word });
  }

  function onPointerUp({ pointerType }: PointerEvent) {
    const wasMarking = anchor.current !== null;
    anchor.current = null;
    if (wasMarking && atOnce && pointerType === "mouse" && (what === "selection" || what === "box"))
      return form.current?.requestSubmit();
    if (tool === "draw") svg.current?.querySelector<SVGElement>(".sheet-draft")?.focus();
  }

  /** Arrow keys choose a word, with Shift several; Enter saves. True where the key was one of these. */
  function onSheetKey(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === "Enter" && (what === "selection" || what === "box")) form.current?.requestSubmit();
    else if (event.key === "Escape") clear();
    else if (event.key in steps && tool === "select" && sheet.words.length > 0) chooseTowards(event);
    else return false;
    event.preventDefault();
    return true;
  }

  function chooseTowards({ key, shiftKey }: KeyboardEvent) {
    const from = selection?.to ?? reached.current;
    const to = wordTowards(sheet.words, from, steps[key]!);
    reached.current = to;
    select({ from: shiftKey && selection ? selection.from : to, to });
    svg.current?.querySelectorAll(".sheet-words text")[to]?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function select(chosen: Selection) {
    setSelection(chosen);
    setWhat("selection");
  }

  function drawTo(at: { x: number; y: number }) {
    const [left, right] = [anchor.current!.x, at.x].map((x) => between(0, x, sheet.width)).sort((a, b) => a - b) as [
      number,
      number,
    ];
    const [top, bottom] = [anchor.current!.y, at.y].map((y) => between(0, y, sheet.height)).sort((a, b) => a - b) as [
      number,
      number,
    ];
    if (right - left < smallest || bottom - top < smallest) return;
    setBox([left, top, right - left, bottom - top]);
    setWhat("box");
  }

  /** Arrow keys move the box; with Shift they change its size. */
  function onBoxKey(event: KeyboardEvent, box: Box) {
    const [right, down] = steps[event.key] ?? [0, 0];
    if (right === 0 && down === 0) return;
    event.preventDefault();
    const [x, y, width, height] = box;
    setBox(within(sheet, event.shiftKey ? [x, y, width + right, height + down] : [x + right, y + down, width, height]));
  }

  function clear() {
    setSelection(null);
    setNumbers(noNumbers);
    setWhat("words");
  }

  return {
    svg,
    form,
    atOnce,
    setAtOnce,
    onSheetKey,
    isLive,
    tool,
    setTool,
    what,
    setWhat,
    numbers,
    setNumbers,
    selection,
    onBoxKey,
    clear,
    box: what === "box" ? boxOf(numbers) : null,
    selected: what === "selection" && selection ? selectedIn(sheet.words, selection) : null,
    pointer: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: () => (anchor.current = null) },
  };
}

export type Marking = ReturnType<typeof useMarking>;

const smallest = 2;
const steps: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const text = (value: number) => String(Math.round(value * 10) / 10);

const isOnDraft = ({ target }: PointerEvent) => target instanceof Element && target.closest(".sheet-draft") !== null;

function pointIn(svg: SVGSVGElement, { clientX, clientY }: PointerEvent) {
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()!.inverse());
  return { x, y };
}

/** The box on the page: pushed back over the edge, and never larger than the page. */
function within({ width, height }: Sheet, [x, y, wanted, tall]: Box): Box {
  const across = between(smallest, wanted, width);
  const down = between(smallest, tall, height);
  return [between(0, x, width - across), between(0, y, height - down), across, down];
}

const between = (least: number, value: number, most: number) => Math.min(Math.max(least, value), most);

const near = 30; // points

/** The word under a point, or the nearest one not far off; -1 where there is none. */
function nearestWord(words: readonly SheetWord[], { x, y }: { x: number; y: number }): number {
  let nearest = -1;
  let least = near;
  words.forEach(([, left, top, width, height], index) => {
    const distance = Math.max(left - x, 0, x - left - width) + 2 * Math.max(top - y, 0, y - top - height);
    if (distance < least) [nearest, least] = [index, distance];
  });
  return nearest;
}

function boxOf({ x, y, width, height }: BoxNumbers): Box | null {
  const numbers = [x, y, width, height].map((typed) => (typed.trim() === "" ? NaN : Number(typed)));
  const [left, top, across, down] = numbers as [number, number, number, number];
  return numbers.every(Number.isFinite) && across > 0 && down > 0 ? [left, top, across, down] : null;
}

function selectedIn(words: readonly SheetWord[], { from, to }: Selection): { words: string; boxes: Box[] } {
  const chosen = words.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { words: chosen.map(([word]) => word).join(" "), boxes: boxesByLine(chosen.map(([, ...box]) => box)) };
}
