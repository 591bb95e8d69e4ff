/**
 * What the rules and what was learnt both found is one suggestion: "07700 900 381" and "(07700 900 381" are one number
 * at one place, to be decided, marked and counted once.
 */
import type { Box } from "~/domain/records/pages";
import type { Suggestion } from "./kinds";
import { lettersAndDigits } from "./patient";

/** Of one page. Where one reaches further than another, the further one stays. */
export function oneAtAPlace(suggestions: readonly Suggestion[]): Suggestion[] {
  const kept: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const same = kept.findIndex((each) => isSameKind(each, suggestion) && isSaidBy(each, suggestion));
    if (same >= 0) continue;
    const within = kept.findIndex((each) => isSameKind(each, suggestion) && isWithin(each, suggestion));
    if (within >= 0) kept[within] = suggestion;
    else kept.push(suggestion);
  }
  return kept.filter((each, at) => !kept.some((other, before) => before < at && isTwice(each, other)));
}

const isTwice = (one: Suggestion, other: Suggestion) => isSameKind(one, other) && isSaidBy(other, one);

const numbers: readonly Suggestion["kind"][] = ["telephone", "number"];
const isSameKind = (one: Suggestion, other: Suggestion) =>
  one.kind === other.kind || (numbers.includes(one.kind) && numbers.includes(other.kind));

/** The other says no more than this one, at the same place. */
const isSaidBy = (one: Suggestion, other: Suggestion) =>
  isWithin(other, one) || (isWithin(one, other) && lettersAndDigits(one.text) === lettersAndDigits(other.text));

const isWithin = (inner: Suggestion, outer: Suggestion) =>
  inner.boxes.length > 0 && inner.boxes.every((box) => outer.boxes.some((around) => holds(around, box)));

/** In points: two readings of one place differ by so much at most. */
const slack = 1;
const holds = ([x, y, width, height]: Box, [left, top, across, down]: Box) =>
  left >= x - slack && top >= y - slack && left + across <= x + width + slack && top + down <= y + height + slack;
