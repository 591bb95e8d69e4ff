/**
 * What the redaction room shows of a page: the use-case's answer in the words of the screen, and no more than the
 * screen needs.
 */
import { distinctFindings, findingLabel } from "~/components/records/finding-wording";
import { againstWords } from "./against-wording";
import { outsideWords } from "~/components/records/scope-wording";
import { chipsAround } from "~/components/records/page-list";
import type { MarkLine } from "./marks-on-page";
import type { SheetWord } from "./page-sheet";
import { suggestionKindWords } from "./suggestion-wording";
import { against, groundsOf, someoneElseUnder } from "~/domain/redaction/contradicted-reasons";
import { turnOf } from "~/domain/redaction/arrangement";
import { wordsUnder } from "~/domain/redaction/covered-words";
import type { AskedUnder } from "~/domain/exemptions/asked-under";
import { exemption, reasonsThatCannotApply, type Reason } from "~/domain/exemptions/exemptions";
import { isUndecided, neighbours, nextUndecided, standingOf, type PageStanding } from "~/domain/redaction/page-states";
import type { Word } from "~/domain/records/pages";
import type { MarksManifest, OfficersMark, Step } from "~/domain/redaction/marks-manifest";
import { isForWholePages, reasonGroups } from "~/domain/exemptions/reason-groups";
import type { Suggestion } from "~/domain/redaction/suggestions/kinds";
import { isRejected, stillOpen } from "~/domain/redaction/suggestions/rejections";
import { stepToRedo, stepToUndo } from "~/domain/redaction/undo";
import type { PageContent, PageView, PairView } from "~/services/redaction/view-page";

type Around = {
  marks: MarksManifest;
  standing: PageStanding;
  documents: PageView["documents"];
  documentId: string;
};

/** A page as it is drawn, with what was found and suggested on it. */
function pageShown(content: PageContent, around: Around) {
  const { shown, words, suggestions, outside, besideIt } = content;
  const { marks, standing } = around;
  const marksHere = marks.marks.filter(({ page }) => page === shown.number);
  return {
    page: {
      number: shown.number,
      width: shown.width,
      height: shown.height,
      readBy: shown.readBy,
      state: standing.state,
      marks: standing.marks,
      decision: marks.decisions[shown.number] ?? null,
      turned: turnOf(shown.number, marks.arrangement),
      leftToTheEye: shown.leftToTheEye ?? [],
      besideIt,
    },
    outside: outside.map(outsideWords),
    duplicate: duplicateShown(content, around),
    words: words.words.map(wordShown),
    findings: shown.findings.map((found) => ({ box: found.box, text: findingLabel(found) })),
    found: distinctFindings(shown.findings),
    boxes: marksHere.flatMap((mark) =>
      mark.how === "withhold" ? [] : [{ id: mark.id, boxes: mark.boxes, reason: mark.reason }],
    ),
    suggestions: stillOpen(suggestions, marks).map((each) => suggestionShown(each, shown.number)),
    suggestionsMade: suggestions.length,
    turnedDown: suggestions
      .filter((each) => isRejected(marks, each))
      .map(({ id, kind, text }) => ({ id, page: shown.number, kind: suggestionKindWords[kind], text })),
    withheld: marksHere.find(({ how }) => how === "withhold")?.reason ?? null,
  };
}

/** The other page that is nearly the same, as long as its document is in the case. */
function duplicateShown({ duplicates }: PageContent, { documents, documentId }: Around) {
  const [duplicate] = duplicates.filter(({ of }) => documents.some(({ id }) => id === of.document));
  if (!duplicate) return null;
  const { how, of } = duplicate;
  const name = documents.find(({ id }) => id === of.document)!.name;
  return {
    how,
    page: of.page,
    document: of.document === documentId ? null : name,
    compare: `compare?with=${of.document}.${of.page}`,
  };
}

const wordShown = ({ text, box }: Word): SheetWord => [text, ...(box.map(tenth) as [number, number, number, number])];

const suggestionShown = ({ id, kind, text, why, reason, boxes }: Suggestion, page: number) => ({
  id,
  page,
  kind: suggestionKindWords[kind],
  text,
  why,
  code: reason,
  reason: exemption(reason).label,
  boxes,
});

const documentShown = ({ document }: PageView["opened"]) => ({
  id: document.id,
  name: document.name,
  isPreparing: document.state === "preparing",
  pageCount: document.pageCount,
  seenVersion: document.marksVersion,
});

const canUndoOrRedo = (marks: MarksManifest, personId: string) => ({
  undo: pagesOfStep(stepToUndo(marks, personId)),
  redo: pagesOfStep(stepToRedo(marks, personId)),
});

export function roomView(
  {
    opened,
    pages,
    marks,
    patient,
    names,
    mayBeMarked,
    asked,
    askedUnder: asking,
    consultations,
    documents,
    ...content
  }: PageView,
  { personId, onlyUndecided }: { personId: string; onlyUndecided: boolean },
) {
  const { kase, document } = opened;
  const { shown, words } = content;
  const standing = standingOf(pages, marks, asked);
  const here = standing.find(({ page }) => page === shown.number)!;
  const listed = onlyUndecided ? standing.filter(isUndecided) : standing;
  const releaseNote = marks.notes?.[shown.number];
  return {
    number: kase.number,
    patient,
    mayBeMarked,
    consultations,
    document: documentShown(opened),
    ...pageShown(content, { marks, standing: here, documents, documentId: document.id }),
    releaseNote: releaseNote ? { words: releaseNote.words, by: names[releaseNote.by] ?? "someone" } : null,
    lines: marks.marks
      .filter(({ page }) => page === shown.number)
      .map((mark) => ({ ...lineOf(mark, names, words.words, asking), against: againstMark(mark, marks, content) })),
    groups: choices(asking, () => true),
    partGroups: choices(asking, (each) => !isForWholePages(each)),
    usualReason: usualReason(marks, personId, asking),
    saved: savedShown(marks, personId, names),
    ...canUndoOrRedo(marks, personId),
    list: {
      ...chipsAround(listed, shown.number),
      total: pages.pages.length,
      undecided: standing.filter(isUndecided).length,
    },
    ...neighbours(standing, shown.number, onlyUndecided ? isUndecided : undefined),
    nextUndecided: nextUndecided(standing, shown.number),
    rest: standing.filter(({ state }) => state === "undecided").length,
  };
}

/** Said where the mark stands, as soon as it is made. */
function againstMark(
  mark: OfficersMark,
  marks: MarksManifest,
  { shown, askedFor, suggestions }: Pick<PageView, "shown" | "askedFor" | "suggestions">,
): string | null {
  const found =
    against(mark.reason, shown, askedFor) ??
    someoneElseUnder(
      mark,
      suggestions.filter((each) => !isRejected(marks, each)),
    ) ??
    groundsOf(mark.reason, shown.number)[0];
  return found ? againstWords(found) : null;
}

/**
 * The reason about other people that the officer gave last, or the one that stands first. Any other is chosen anew each
 * time: a name printed as legal advice tells the applicant an untruth, and escapes the weighing of the third party.
 */
function usualReason({ marks }: MarksManifest, personId: string, asking: AskedUnder): string {
  const [others] = reasonGroups(asking);
  const usual = others!.reasons.map(({ code }) => code);
  const last = marks.findLast(({ by, how, reason }) => by === personId && how !== "withhold" && usual.includes(reason));
  return last?.reason ?? usual[0]!;
}

function savedShown({ savedAt, savedBy }: MarksManifest, personId: string, names: Record<string, string>) {
  if (!savedAt) return null;
  return { at: savedAt, by: savedBy === personId ? "you" : (names[savedBy!] ?? "someone else") };
}

/** Two pages that are read together; what cannot be settled at one look leads to the page by itself. */
export function pairView(
  { opened, marks, standing, pair, contents, patient, mayBeMarked, documents }: PairView,
  { personId }: { personId: string },
) {
  const last = pair.pages.at(-1)!.page;
  return {
    number: opened.kase.number,
    patient,
    mayBeMarked,
    document: documentShown(opened),
    pages: contents.map(({ standing: here, ...content }) =>
      pageShown(content, { marks, standing: here, documents, documentId: opened.document.id }),
    ),
    toRelease: pair.pages
      .filter(({ page, state }) => state === "undecided" && !needsWords(contents, marks, page))
      .map(({ page }) => page),
    ...canUndoOrRedo(marks, personId),
    previous: pair.previous,
    next: pair.next,
    nextUndecided: nextUndecided(standing, last),
    undecided: standing.filter(isUndecided).length,
  };
}

/** Something on the page is still to be decided. */
function needsWords(contents: PairView["contents"], marks: MarksManifest, page: number): boolean {
  const { suggestions, outside } = contents.find(({ shown }) => shown.number === page)!;
  return stillOpen(suggestions, marks).length > 0 || outside.length > 0;
}

const choices = (asking: AskedUnder, fits: (reason: Reason) => boolean) =>
  reasonGroups(asking)
    .map(({ name, reasons }) => ({ name, reasons: reasons.filter(fits).map(({ code, label }) => ({ code, label })) }))
    .filter(({ reasons }) => reasons.length > 0);

/** Where undoing or redoing would take effect; null where there is no step. */
function pagesOfStep(step: Step | undefined): string | null {
  if (!step) return null;
  return step.pages.length === 1 ? `page ${step.pages[0]}` : `${step.pages.length} pages`;
}

const tenth = (length: number) => Math.round(length * 10) / 10;

function lineOf(
  mark: OfficersMark,
  names: Record<string, string>,
  words: readonly Word[],
  asking: AskedUnder,
): Omit<MarkLine, "against"> {
  const { id, reason, note, by, at } = mark;
  return {
    id,
    what: whatOf(mark, words),
    isWholePage: mark.how === "withhold",
    code: reason,
    reason: exemption(reason).label,
    cannotApply: reasonsThatCannotApply([reason], asking).length > 0,
    note: note ?? null,
    by: names[by] ?? "someone",
    at,
  };
}

const mostLetters = 80;
const shortened = (text: string) => (text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text);

function whatOf(mark: OfficersMark, words: readonly Word[]): string {
  if (mark.how === "withhold") return "The whole page";
  const covered = mark.how === "words" && mark.text ? mark.text : wordsUnder(mark.boxes, words);
  if (covered) return `“${shortened(covered)}”`;
  const [x, y] = mark.boxes[0]!;
  return `A box ${Math.round(x)} points from the left and ${Math.round(y)} from the top`;
}
