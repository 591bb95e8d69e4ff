/**
 * How well suggestions hit the labels of a page: found where every word of a label is covered, whatever kind the
 * suggestion is.
 */
import type { Box } from "~/domain/records/pages";
import type { Suggestion, SuggestionKind } from "~/domain/redaction/suggestions/kinds";
import type { Label } from "./labelled";

type Missed = { page: number; kind: SuggestionKind; text: string; boxes: Box[]; as: string };
export type Score = {
  pages: number;
  /** By kind of the label. */
  planted: Map<SuggestionKind, number>;
  found: Map<SuggestionKind, number>;
  /** Kind of the label, then what it was suggested as; "nothing" where it was missed. */
  confusion: Map<SuggestionKind, Map<string, number>>;
  /** By kind of the suggestion. */
  suggested: Map<SuggestionKind, number>;
  right: Map<SuggestionKind, number>;
  missed: Missed[];
  false: { kind: SuggestionKind; text: string; why: string }[];
};

export const emptyScore = (): Score => ({
  pages: 0,
  planted: new Map(),
  found: new Map(),
  confusion: new Map(),
  suggested: new Map(),
  right: new Map(),
  missed: [],
  false: [],
});

/** Words that point to a reason concern a whole page. */
export const pointers: readonly SuggestionKind[] = ["safeguarding", "police", "complaint", "legal-advice"];
/** Nobody marked these on the pages. */
export const unmarked: readonly SuggestionKind[] = ["relationship", "harm", "confidence", "before-1991"];
export const structured: readonly SuggestionKind[] = [
  "nhs-number",
  "hospital-number",
  "date-of-birth",
  "address",
  "postcode",
  "telephone",
  "email",
  "vehicle",
  "national-insurance",
];

const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);

export function scorePage(score: Score, labels: readonly Label[], suggestions: readonly Suggestion[]) {
  score.pages += 1;
  for (const label of onceAPage(labels)) {
    const hit = pointers.includes(label.kind)
      ? suggestions.find(({ kind }) => kind === label.kind)
      : covering(label, suggestions);
    add(score.planted, label.kind);
    if (hit) add(score.found, label.kind);
    else
      score.missed.push({
        ...label,
        page: score.pages,
        as: suggestions.find(({ boxes }) => label.boxes.some((box) => isUnder(box, boxes)))?.kind ?? "nothing",
      });
    const row = score.confusion.get(label.kind) ?? new Map<string, number>();
    add(row, hit ? hit.kind : "nothing");
    score.confusion.set(label.kind, row);
  }
  for (const { kind, boxes, text, why } of suggestions.filter((each) => !unmarked.includes(each.kind))) {
    add(score.suggested, kind);
    const isRight = pointers.includes(kind)
      ? labels.some((label) => label.kind === kind)
      : labels.some((label) => label.boxes.some((box) => isUnder(box, boxes)));
    if (isRight) add(score.right, kind);
    else score.false.push({ kind, text, why });
  }
}

const onceAPage = (labels: readonly Label[]) =>
  labels.filter(
    ({ kind }, index) => !pointers.includes(kind) || labels.findIndex((label) => label.kind === kind) === index,
  );

/** The suggestion over its first word, where all its words are under some suggestion. */
function covering({ kind, boxes }: Label, suggestions: readonly Suggestion[]): Suggestion | undefined {
  if (!boxes.every((box) => suggestions.some((each) => isUnder(box, each.boxes)))) return undefined;
  const over = suggestions.filter((each) => isUnder(boxes[0]!, each.boxes));
  return over.find((each) => each.kind === kind) ?? over[0];
}

function isUnder([x, y, width, height]: Box, covers: readonly Box[]): boolean {
  const [across, down] = [x + width / 2, y + height / 2];
  return covers.some(
    ([left, top, right, bottom]) => across >= left && across <= left + right && down >= top && down <= top + bottom,
  );
}

const sum = (counts: Map<SuggestionKind, number>, kinds: readonly SuggestionKind[]) =>
  kinds.reduce((total, kind) => total + (counts.get(kind) ?? 0), 0);
export const recall = (score: Score, kinds: readonly SuggestionKind[]): number =>
  sum(score.found, kinds) / sum(score.planted, kinds);
export const precision = (score: Score, kinds: readonly SuggestionKind[]): number =>
  sum(score.right, kinds) / sum(score.suggested, kinds);
export const falseAlarmsAPage = (score: Score): number => score.false.length / score.pages;
