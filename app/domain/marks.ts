/** What an officer decided about the pages of one document: marks, withheld pages, and pages looked at and released. */
import type { Box, Mark, MarksManifest, OfficersMark, PageManifest, Word } from "./pages";

export const emptyMarks: MarksManifest = { version: 0, marks: [], decisions: {} };

export function addMarks(manifest: MarksManifest, marks: readonly OfficersMark[]): MarksManifest {
  return { ...manifest, marks: [...manifest.marks, ...marks] };
}

export function removeMark(manifest: MarksManifest, id: string): MarksManifest {
  const removed = manifest.marks.find((mark) => mark.id === id);
  const marks = manifest.marks.filter((mark) => mark.id !== id);
  if (removed?.how !== "withhold") return { ...manifest, marks };
  const { [removed.page]: _withheld, ...decisions } = manifest.decisions;
  return { ...manifest, marks, decisions };
}

/** One withholding a page: a second replaces the first, and its marks stay in case the page is put back. */
export function withholdPage(manifest: MarksManifest, mark: OfficersMark & { how: "withhold" }): MarksManifest {
  const others = manifest.marks.filter(({ how, page }) => !(how === "withhold" && page === mark.page));
  return { ...manifest, marks: [...others, mark], decisions: { ...manifest.decisions, [mark.page]: "withhold" } };
}

/** The officer has looked at the page: it leaves with whatever is marked on it. */
export function releasePage(manifest: MarksManifest, page: number): MarksManifest {
  const marks = manifest.marks.filter((mark) => !(mark.how === "withhold" && mark.page === page));
  return { ...manifest, marks, decisions: { ...manifest.decisions, [page]: "release" } };
}

/** Pages with a finding are left undecided: each of those has to be looked at by itself. */
export function releaseTheRest(manifest: MarksManifest, { pages }: PageManifest): MarksManifest {
  return pages
    .filter(({ number, findings }) => findings.length === 0 && !manifest.decisions[number])
    .reduce((sofar, { number }) => releasePage(sofar, number), manifest);
}

export function undecidedPages({ pages }: PageManifest, { decisions }: MarksManifest): number[] {
  return pages.map(({ number }) => number).filter((number) => !decisions[number]);
}

/** Pages with another patient's identifiers that nobody has decided about. */
export function unresolvedPages({ pages }: PageManifest, { decisions }: MarksManifest): number[] {
  return pages.filter(({ number, findings }) => findings.length > 0 && !decisions[number]).map(({ number }) => number);
}

export function withheldPages({ decisions }: MarksManifest): number[] {
  return Object.entries(decisions).filter(([, decision]) => decision === "withhold").map(([page]) => Number(page));
}

/** The form that the burn-in takes: one entry a box, one a withheld page; marks on a withheld page are beside the point. */
export function marksForBurnIn(manifest: MarksManifest): Mark[] {
  const withheld = new Set(withheldPages(manifest));
  return manifest.marks.flatMap((mark): Mark[] => {
    if (mark.how === "withhold") return [{ page: mark.page, withhold: true, reason: mark.reason }];
    if (withheld.has(mark.page)) return [];
    return mark.boxes.map(([x, y, width, height]) => ({ page: mark.page, box: [x, y, width, height], reason: mark.reason }));
  });
}

/** Letters and digits only, in one case and without accents: "O’Neill," and "oneill" are the same word. */
const bare = (text: string) => text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Every place on a page where the words of `phrase` follow one another: one list of boxes (a word each) for each place. */
export function findPhrase(words: readonly Word[], phrase: string): Box[][] {
  const wanted = phrase.split(/\s+/).map(bare).filter(Boolean);
  if (wanted.length === 0) return [];
  const spoken = words.map((word) => ({ text: bare(word.text), box: word.box })).filter(({ text }) => text !== "");
  return spoken.flatMap((_, start) => {
    const run = spoken.slice(start, start + wanted.length);
    return run.length === wanted.length && run.every(({ text }, index) => sameWord(text, wanted[index]!)) ? [run.map(({ box }) => box)] : [];
  });
}

/** "Tolliver's" is "Tolliver": a possessive hides nobody. */
const sameWord = (found: string, wanted: string) => found === wanted || found === `${wanted}s`;
