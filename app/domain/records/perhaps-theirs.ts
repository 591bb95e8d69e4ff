/**
 * Numbers on the pages that may be the patient's own, because name and birth date beside them are. It is asked once
 * whether they are, and not page by page.
 */
import type { NumberKind } from "~/domain/terms/vocabulary";

export type NumberOnPage = { kind: NumberKind; number: string };
/** `pages`: on how many pages it stands beside the patient's name and birth date. */
export type PerhapsTheirs = NumberOnPage & { pages: number };

export function countedByNumber(pages: readonly { perhapsTheirs?: readonly NumberOnPage[] }[]): PerhapsTheirs[] {
  const found = new Map<string, PerhapsTheirs>();
  for (const { kind, number } of pages.flatMap(({ perhapsTheirs = [] }) => perhapsTheirs)) {
    const key = `${kind}:${number}`;
    found.set(key, { kind, number, pages: (found.get(key)?.pages ?? 0) + 1 });
  }
  return [...found.values()];
}

type Known = {
  nhsNumber: string | null;
  hospitalNumber: string | null;
  otherNumbers: readonly string[];
  notTheirs: readonly string[];
};

/** Those of all records that nobody has answered yet, the most frequent first. */
export function numbersToAsk(records: readonly (readonly PerhapsTheirs[])[], known: Known): PerhapsTheirs[] {
  const answered = new Set([known.nhsNumber, known.hospitalNumber, ...known.otherNumbers, ...known.notTheirs]);
  const whole = new Map<string, PerhapsTheirs>();
  for (const each of records.flat()) {
    const key = `${each.kind}:${each.number}`;
    whole.set(key, { ...each, pages: each.pages + (whole.get(key)?.pages ?? 0) });
  }
  return [...whole.values()].filter(({ number }) => !answered.has(number)).toSorted((a, b) => b.pages - a.pages);
}
