/**
 * Pages of a case that are filed twice. Pages are brought together by keys, and only those that share one are compared,
 * so that five thousand pages are no more than five times the work of a thousand.
 */
import { inkDifference, inkKeys, isBlank, whereInkDiffers } from "./ink";
import { bandKeys, sketchLikeness, type Fingerprint } from "./likeness";
import type { PageRef } from "./pages";

export type Print = Fingerprint & { document: string };

/** "exact": the same words and the same picture to the last dot. "near": differs in something, however little. */
export type DuplicatePage = {
  of: PageRef;
  how: "exact" | "near";
  likeness: number;
  sameWords: boolean;
  differsAt: string[];
};

/** Where each page stands, `document page`. */
export type DuplicatePages = Map<string, DuplicatePage[]>;

export const keyOfPage = ({ document, page }: PageRef) => `${document} ${page}`;

export const likeEnough = 0.9;
/** A sketch only guesses: what comes near is looked at in full. */
const worthALook = 0.75;
const fewWords = 12;
const mostInkApart = 0.1;
/** Of a form that is filed a thousand times, the first few stand for the rest. */
const mostCompared = 20;
const mostNamed = 5;

/** Pages that are the same to the last dot, each group in the order in which its pages were given. */
export function exactGroups(prints: readonly Print[]): Print[][] {
  const groups = new Map<string, Print[]>();
  for (const print of prints) {
    if (isBlank(print) || !print.picture) continue;
    const key = `${print.words} ${print.picture}`;
    const group = groups.get(key);
    if (group) group.push(print);
    else groups.set(key, [print]);
  }
  return [...groups.values()];
}

/** Whether a page may be told to be identical to another: by its words, or its picture where it has none. */
export function isSamePage(one: Fingerprint, other: Fingerprint): boolean {
  if (one.wordCount > 0 || other.wordCount > 0) return one.words === other.words;
  return (one.picture !== "" && one.picture === other.picture) || inkDifference(one.ink, other.ink) <= mostInkApart;
}

export type LikelyPair = { one: Print; other: Print; by: "words" | "picture" };

/** Pairs that may be near copies; of pages that are the same to the last dot, only the first is compared. */
export function likelyPairs(prints: readonly Print[]): LikelyPair[] {
  const firsts = firstOfEach(prints);
  const wordy = firsts.filter(({ wordCount }) => wordCount >= fewWords);
  const pictures = firsts.filter(({ wordCount, ink }) => wordCount < fewWords && ink.length > 0);
  return [
    ...pairsSharing(wordy, bandKeys)
      .filter(([one, other]) => one.words === other.words || sketchLikeness(one, other) >= worthALook)
      .map(([one, other]) => ({ one, other, by: "words" as const })),
    ...pairsSharing(pictures, ({ ink }) => inkKeys(ink))
      .filter(([one, other]) => inkDifference(one.ink, other.ink) <= mostInkApart)
      .map(([one, other]) => ({ one, other, by: "picture" as const })),
  ];
}

function firstOfEach(prints: readonly Print[]): Print[] {
  const grouped = exactGroups(prints);
  const later = new Set(grouped.flatMap((group) => group.slice(1).map(keyOfPage)));
  return prints.filter((print) => !isBlank(print) && !later.has(keyOfPage(print)));
}

function pairsSharing(prints: readonly Print[], keysOf: (print: Print) => readonly string[]): [Print, Print][] {
  const buckets = new Map<string, Print[]>();
  const pairs = new Map<string, [Print, Print]>();
  for (const print of prints) {
    for (const key of keysOf(print)) {
      const bucket = buckets.get(key) ?? [];
      for (const before of bucket) pairs.set(`${keyOfPage(before)} ${keyOfPage(print)}`, [before, print]);
      if (bucket.length < mostCompared) bucket.push(print);
      buckets.set(key, bucket);
    }
  }
  return [...pairs.values()];
}

/** A pair once it was looked at in full: `likeness` is of its words, or of its picture where it has few. */
export type NearPair = { one: Print; other: Print; likeness: number };

/** Every page that has a duplicate, with its duplicates: the exact ones first, then the likest. */
export function duplicatesOf(prints: readonly Print[], near: readonly NearPair[]): DuplicatePages {
  const duplicates: DuplicatePages = new Map();
  const note = (page: PageRef, duplicate: DuplicatePage) =>
    duplicates.set(keyOfPage(page), [...(duplicates.get(keyOfPage(page)) ?? []), duplicate]);
  for (const [first, ...others] of exactGroups(prints)) {
    others.forEach((other, index) => {
      note(other, exact(first!));
      if (index < mostNamed) note(first!, exact(other));
    });
  }
  for (const { one, other, likeness } of near) {
    note(one, nearDuplicate(one, other, likeness));
    note(other, nearDuplicate(other, one, likeness));
  }
  for (const [page, found] of duplicates)
    duplicates.set(
      page,
      found.sort((a, b) => b.likeness - a.likeness || a.how.localeCompare(b.how)).slice(0, mostNamed),
    );
  return duplicates;
}

const refOf = ({ document, page }: Print): PageRef => ({ document, page });
const exact = (print: Print): DuplicatePage => ({
  of: refOf(print),
  how: "exact",
  likeness: 1,
  sameWords: true,
  differsAt: [],
});
const nearDuplicate = (here: Print, there: Print, likeness: number): DuplicatePage => ({
  of: refOf(there),
  how: "near",
  likeness,
  sameWords: here.words === there.words,
  differsAt: whereInkDiffers(here.ink, there.ink),
});
