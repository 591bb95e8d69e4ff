/**
 * How well the rules do on pages that somebody else wrote and marked: found where every word of a mark is covered,
 * whatever kind the suggestion is; staff and the patient count as suggested where any word of theirs is.
 */
import type { Box } from "~/domain/records/pages";
import type { Suggestion } from "~/domain/redaction/suggestions/kinds";
import { mayBeSamePerson, readName, titlesDiffer } from "~/domain/redaction/suggestions/person-name";
import type { Weights } from "~/domain/redaction/suggestions/learnt/weights";
import { readPage } from "~/domain/redaction/suggestions/read-page";
import { peopleIn, suggestOn } from "~/domain/redaction/suggestions/suggest";
import { pointers, unmarked } from "./score";
import { wanted, type Mark, type MarkKind, type WrittenPage } from "../../scripts/learning/written-pages";

export type Tally = {
  pages: number;
  planted: Map<MarkKind, number>;
  /** By kind of the mark: found where it is wanted, suggested where it is not. */
  suggested: Map<MarkKind, number>;
  /** Suggestions of names, addresses and numbers: all, and those under which nothing wanted lies. */
  all: number;
  idle: number;
  idleNames: number;
  names: number;
};
/** What was missed, and what was suggested without need, in words: only for pages of this repository. */
export type Slip = { file: string; what: string; text: string; around: string };
export type Measured = { all: Tally; byRegister: Map<string, Tally>; slips: Slip[] };

export const structuredMarks = ["phone", "email", "address", "born", "number"] as const;

const emptyTally = (): Tally => ({
  pages: 0,
  planted: new Map(),
  suggested: new Map(),
  all: 0,
  idle: 0,
  idleNames: 0,
  names: 0,
});

/** With what was learnt, or with other weights. */
export function measureWritten(pages: readonly WrittenPage[], weights?: Weights): Measured {
  const measured: Measured = { all: emptyTally(), byRegister: new Map(), slips: [] };
  for (const page of pages) {
    const reading = readPage(1, page.words, page.patient, weights);
    const suggestions = suggestOn(reading, peopleIn([reading]), page.regime).filter(
      ({ kind }) => !unmarked.includes(kind) && !pointers.includes(kind),
    );
    const ofRegister = measured.byRegister.get(page.register) ?? emptyTally();
    measured.byRegister.set(page.register, ofRegister);
    measured.slips.push(...slipsOn(page, suggestions));
    for (const tally of [measured.all, ofRegister]) count(tally, page, suggestions);
  }
  return measured;
}

function count(tally: Tally, page: WrittenPage, suggestions: readonly Suggestion[]) {
  tally.pages += 1;
  for (const mark of page.marks.filter((each) => !isAsking(each, page))) {
    add(tally.planted, mark.kind);
    if (isSuggested(mark, suggestions, page)) add(tally.suggested, mark.kind);
  }
  for (const suggestion of suggestions) {
    const isName = suggestion.kind === "name";
    const needed = isNeeded(suggestion, page);
    tally.all += 1;
    tally.names += Number(isName);
    tally.idle += Number(!needed);
    tally.idleNames += Number(isName && !needed);
  }
}

/** Who asks for the record knows their own name: it may be covered or not. */
function isAsking({ kind, text }: Mark, { asks }: WrittenPage): boolean {
  const [who, name] = asks.split(/ (.*)/);
  if (kind !== "name" || who !== "representative" || !name) return false;
  const [named, asking] = [readName(text), readName(name)];
  return mayBeSamePerson(named, asking) && !titlesDiffer(named.title, asking.title);
}

const isWanted = (kind: MarkKind) => (wanted as readonly MarkKind[]).includes(kind);

function isSuggested(mark: Mark, suggestions: readonly Suggestion[], page: WrittenPage): boolean {
  const isUnderOne = (box: Box) => suggestions.some(({ boxes }) => isUnder(box, boxes));
  if (isWanted(mark.kind)) return mark.boxes.every(isUnderOne);
  // a word that it shares with somebody else's mark says nothing of it
  const shared = page.marks.filter(({ kind }) => isWanted(kind)).flatMap(({ boxes }) => boxes);
  return mark.boxes.filter((box) => !shared.includes(box)).some(isUnderOne);
}

const isNeeded = ({ boxes }: Suggestion, { marks }: WrittenPage) =>
  marks.some(
    (mark) => (isWanted(mark.kind) || mark.kind === "professional") && mark.boxes.some((box) => isUnder(box, boxes)),
  );

function isUnder([x, y, width, height]: Box, covers: readonly Box[]): boolean {
  const [across, down] = [x + width / 2, y + height / 2];
  return covers.some(
    ([left, top, right, bottom]) => across >= left && across <= left + right && down >= top && down <= top + bottom,
  );
}

function slipsOn(page: WrittenPage, suggestions: readonly Suggestion[]): Slip[] {
  const missed = page.marks.filter(
    (mark) =>
      !isAsking(mark, page) &&
      isWanted(mark.kind) !== isSuggested(mark, suggestions, page) &&
      mark.kind !== "professional",
  );
  return [
    ...missed.map(({ kind, text, start, end }) => ({
      file: page.file,
      what: isWanted(kind) ? `missed ${kind}` : `suggested ${kind}`,
      text,
      around: page.text.slice(Math.max(0, start - 40), end + 30).replace(/\n/g, "/"),
    })),
    ...suggestions
      .filter(
        (each) =>
          !isNeeded(each, page) && !page.marks.some(({ boxes }) => boxes.some((box) => isUnder(box, each.boxes))),
      )
      .map(({ kind, text, why }) => ({ file: page.file, what: `idle ${kind}`, text, around: why })),
  ];
}

const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
const sum = (counts: Map<MarkKind, number>, kinds: readonly MarkKind[]) =>
  kinds.reduce((total, kind) => total + (counts.get(kind) ?? 0), 0);

/** Of what is marked so: the share that was suggested; NaN where nothing is. */
export const shareSuggested = (tally: Tally, kinds: readonly MarkKind[]): number =>
  sum(tally.suggested, kinds) / sum(tally.planted, kinds);
/** Of the names suggested: the share under which a third party or a professional lies. */
export const namePrecision = ({ names, idleNames }: Tally): number => (names - idleNames) / names;
