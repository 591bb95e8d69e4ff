/** An officer's marks on one document. Every change makes a new manifest; the old one stays as it was. */
import { nobodyAsked, type PageConsulted } from "~/domain/consultation/consultation";
import type { LeftOut, Mark, MarksManifest, OfficersMark, PageDecision, ReleaseNote } from "./marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";
import { notThisPatients } from "~/domain/exemptions/reason-groups";

export { findPhrase } from "~/domain/records/find-phrase";

export const emptyMarks: MarksManifest = { version: 0, marks: [], decisions: {} };

type Withholding = Extract<OfficersMark, { how: "withhold" }>;

const isWithholding = (mark: OfficersMark, page: number) => mark.how === "withhold" && mark.page === page;

const deciding = (manifest: MarksManifest, page: number, decision: PageDecision) => ({
  ...manifest.decisions,
  [page]: decision,
});

function without<Value>(byPage: Record<number, Value> = {}, page: number): Record<number, Value> {
  return Object.fromEntries(Object.entries(byPage).filter(([number]) => Number(number) !== page));
}

/** What is marked for the same reason already is not marked twice; a note that it lacked stays with it. */
export const addMarks = (manifest: MarksManifest, marks: readonly OfficersMark[]): MarksManifest =>
  marks.reduce(addMark, manifest);

function addMark(manifest: MarksManifest, mark: OfficersMark): MarksManifest {
  const same = manifest.marks.find(
    (each) => isSamePlace(each, mark) && (!mark.note || !each.note || each.note === mark.note),
  );
  if (!same) return { ...manifest, marks: [...manifest.marks, mark] };
  if (!mark.note || same.note) return manifest;
  return {
    ...manifest,
    marks: manifest.marks.map((each) => (each === same ? { ...each, note: mark.note } : each)),
  };
}

/** Nearer than anybody draws twice, in points. */
const nextToNothing = 0.1;

const isSamePlace = (one: OfficersMark, other: OfficersMark) =>
  one.how !== "withhold" &&
  other.how !== "withhold" &&
  one.page === other.page &&
  one.reason === other.reason &&
  one.boxes.length === other.boxes.length &&
  one.boxes.every((box, at) => box.every((side, of) => Math.abs(side - other.boxes[at]![of]!) < nextToNothing));

/** Another reason or note for what is covered already. A withholding of the whole page is made anew instead. */
export function changeMark(
  manifest: MarksManifest,
  id: string,
  why: Pick<OfficersMark, "reason" | "by" | "at"> & { note?: string },
): MarksManifest {
  const changed = (mark: OfficersMark): OfficersMark => {
    const { note: _old, ...rest } = mark;
    return { ...rest, ...why };
  };
  return { ...manifest, marks: manifest.marks.map((mark) => (mark.id === id ? changed(mark) : mark)) };
}

/** Taking off the withholding of a page leaves that page undecided. */
export function removeMark(manifest: MarksManifest, id: string): MarksManifest {
  const removed = manifest.marks.find((mark) => mark.id === id);
  const marks = manifest.marks.filter((mark) => mark.id !== id);
  return {
    ...manifest,
    marks,
    decisions: removed?.how === "withhold" ? without(manifest.decisions, removed.page) : manifest.decisions,
  };
}

/** The page is to be decided again; what is marked on it stays, and a withholding is taken off. */
export function undecidePage(manifest: MarksManifest, page: number): MarksManifest {
  const marks = manifest.marks.filter((mark) => !isWithholding(mark, page));
  return {
    ...manifest,
    marks,
    decisions: without(manifest.decisions, page),
    notes: without(manifest.notes, page),
    leftOut: without(manifest.leftOut, page),
  };
}

/** The whole page stays behind. Its other marks are kept, in case it is released after all. */
export function withholdPage(manifest: MarksManifest, mark: Withholding): MarksManifest {
  const others = manifest.marks.filter((each) => !isWithholding(each, mark.page));
  return {
    ...manifest,
    marks: [...others, mark],
    decisions: deciding(manifest, mark.page, "withhold"),
    notes: without(manifest.notes, mark.page),
    leftOut: without(manifest.leftOut, mark.page),
  };
}

/** The page leaves, with what is marked on it; `note` says why, where something was found on it. */
export function releasePage(manifest: MarksManifest, page: number, note?: ReleaseNote): MarksManifest {
  const marks = manifest.marks.filter((mark) => !isWithholding(mark, page));
  const notes = note ? { ...manifest.notes, [page]: note } : without(manifest.notes, page);
  return {
    ...manifest,
    marks,
    decisions: deciding(manifest, page, "release"),
    notes,
    leftOut: without(manifest.leftOut, page),
  };
}

/** The page is no part of the release copy at all. Its marks are kept, in case it comes back. */
export function leaveOutPage(manifest: MarksManifest, page: number, leftOut: LeftOut): MarksManifest {
  const marks = manifest.marks.filter((mark) => !isWithholding(mark, page));
  return {
    ...manifest,
    marks,
    decisions: deciding(manifest, page, "leave-out"),
    notes: without(manifest.notes, page),
    leftOut: { ...manifest.leftOut, [page]: leftOut },
  };
}

export function undecidedPages({ pages }: PageManifest, { decisions }: MarksManifest): number[] {
  return pages.map(({ number }) => number).filter((number) => decisions[number] === undefined);
}

/**
 * Pages on which something was found that a person must decide about by name: they are never released with the rest.
 * One that was released before it was found, since the patient's details were corrected later, has no word of why.
 */
export function unresolvedPages({ pages }: PageManifest, { decisions, notes = {} }: MarksManifest): number[] {
  const isResolved = (page: number) =>
    decisions[page] === "release" ? notes[page] !== undefined : decisions[page] !== undefined;
  return pages.filter(({ number, findings }) => findings.length > 0 && !isResolved(number)).map(({ number }) => number);
}

/** `asked` are pages about which somebody is being consulted: they wait for the answer. */
export function releaseTheRest(
  manifest: MarksManifest,
  pages: PageManifest,
  asked: PageConsulted = nobodyAsked,
): MarksManifest {
  const unresolved = new Set(unresolvedPages(pages, manifest));
  const rest = undecidedPages(pages, manifest).filter((page) => !unresolved.has(page) && !asked(page));
  return {
    ...manifest,
    decisions: { ...manifest.decisions, ...Object.fromEntries(rest.map((page) => [page, "release"])) },
  };
}

const decidedAs =
  (wanted: PageDecision) =>
  ({ decisions }: MarksManifest): number[] =>
    Object.entries(decisions)
      .filter(([, decision]) => decision === wanted)
      .map(([page]) => Number(page));

export const withheldPages = decidedAs("withhold");
export const leftOutPages = decidedAs("leave-out");

/** The marks that count: those on pages that are part of the release copy. */
export function standingMarks(manifest: MarksManifest): OfficersMark[] {
  const gone = new Set(leftOutPages(manifest));
  return manifest.marks.filter(({ page }) => !gone.has(page));
}

/** Of somebody else's page nothing may be found in the file, so it is burnt away before it is left out. */
const strangersPages = (manifest: MarksManifest): Mark[] =>
  leftOutPages(manifest)
    .filter((page) => manifest.leftOut?.[page]?.because === "not-this-patients")
    .map((page) => ({ page, withhold: true, reason: notThisPatients }));

/**
 * As the redactor takes them. A withheld page needs no boxes: nothing of it remains. Throws where a withheld page bears
 * no reason.
 */
export function marksForBurnIn(manifest: MarksManifest): Mark[] {
  const withheld = new Set(withheldPages(manifest));
  const unreasoned = [...withheld].find((page) => !manifest.marks.some((mark) => isWithholding(mark, page)));
  if (unreasoned !== undefined) throw new Error(`page ${unreasoned} is withheld without a reason`);
  const marks = standingMarks(manifest).flatMap((mark): Mark[] => {
    if (mark.how === "withhold") return [{ page: mark.page, withhold: true, reason: mark.reason }];
    return withheld.has(mark.page)
      ? []
      : mark.boxes.map((box) => ({ page: mark.page, box: [...box], reason: mark.reason }));
  });
  return [...marks, ...strangersPages(manifest)];
}
