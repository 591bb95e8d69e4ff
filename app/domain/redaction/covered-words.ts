/** What lies under boxes. */
import type { Box, Word } from "~/domain/records/pages";
import type { OfficersMark } from "./marks-manifest";

const tolerance = 0.5; // points

/** Whether the marks on a page already cover every one of these boxes. */
export function isCovered(boxes: readonly Box[], marks: readonly OfficersMark[]): boolean {
  const covers = marks.flatMap((mark) => (mark.how === "withhold" ? [] : mark.boxes));
  return boxes.every((box) => covers.some((cover) => encloses(cover, box)));
}

function encloses([x, y, width, height]: Box, [left, top, across, down]: Box): boolean {
  return (
    left >= x - tolerance &&
    top >= y - tolerance &&
    left + across <= x + width + tolerance &&
    top + down <= y + height + tolerance
  );
}

/** The words whose middle lies in one of the boxes, in reading order. */
export function wordsUnder(boxes: readonly Box[], words: readonly Word[]): string {
  const isUnder = ({ box: [x, y, width, height] }: Word) =>
    boxes.some((box) => holds(box, x + width / 2, y + height / 2));
  return words
    .filter(isUnder)
    .map(({ text }) => text)
    .join(" ");
}

const holds = ([x, y, width, height]: Box, across: number, down: number) =>
  across >= x && across <= x + width && down >= y && down <= y + height;
