import {
  changeMark,
  releasePage,
  releaseTheRest,
  removeMark,
  undecidedPages,
  undecidePage,
  withholdPage,
} from "~/domain/redaction/marks";
import type { ReleaseNote } from "~/domain/redaction/marks-manifest";
import { whyWordsAreNeeded, type PagePoint } from "~/domain/redaction/page-points";
import type { PageManifest } from "~/domain/records/page-manifest";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import type { Deps } from "~/services/deps";
import { pagesAsked } from "~/services/consultation/pages-asked";
import { pointsOnPages } from "./said-of-case";
import { saveMarks, type OnDocument } from "./save-marks";

type OnPage = OnDocument & { page: number };

const pageIn = ({ pages }: PageManifest, page: number) => pages.find(({ number }) => number === page);

/** The whole page stays behind; the recipient finds a notice in its place. */
export function withhold(deps: Deps, { page, reason, note, ...on }: OnPage & { reason: ExemptionCode; note?: string }) {
  return saveMarks<"no-such-page">(deps, on, async ({ pages, marks }) => {
    if (!pageIn(pages, page)) return { ok: false, because: "no-such-page" };
    const mark = {
      id: deps.newId(),
      page,
      how: "withhold" as const,
      reason,
      by: on.person.id,
      at: deps.now().toISOString(),
      ...(note && { note }),
      ...(on.submission && { submission: on.submission }),
    };
    return { ok: true, marks: withholdPage(marks, mark) };
  });
}

/** Why a page cannot be released without a word. */
export type ReleaseRefusal = "no-such-page" | "note-needed" | "suggestions-open" | "perhaps-outside";

/**
 * Looked at: the page leaves with what is marked on it. Where something was found on it, or something on it is still to
 * be decided, `note` must say why it may leave.
 */
export function release(deps: Deps, { page, note = "", ...on }: OnPage & { note?: string }) {
  return saveMarks<ReleaseRefusal>(deps, on, async ({ opened, pages, marks }) => {
    const found = pageIn(pages, page);
    if (!found) return { ok: false, because: "no-such-page" };
    const points = await pointsOnPages(deps, opened, { pages, marks: undecidePage(marks, page), wanted: [page] });
    const because = found.findings.length > 0 ? "note-needed" : whyWordsAreNeeded(points);
    if (!because) return { ok: true, marks: releasePage(marks, page) };
    if (!note.trim()) return { ok: false, because };
    return { ok: true, marks: releasePage(marks, page, inWords(deps, on, note, points)) };
  });
}

const inWords = ({ now }: Deps, { person }: OnDocument, words: string, points: readonly PagePoint[]): ReleaseNote => ({
  words: words.trim(),
  by: person.id,
  at: now().toISOString(),
  ...(points.length > 0 && { accepts: points.map(({ id }) => id) }),
});

/**
 * Every page without a decision leaves, but for those on which something was found, those that somebody was asked
 * about, and, unless `note` says why they may leave, those with something still to be decided: each of these is decided
 * by itself.
 */
export function releaseRest(deps: Deps, { note = "", ...on }: OnDocument & { note?: string }) {
  return saveMarks<"not-ready" | "points-open">(deps, on, async ({ opened, pages, marks }) => {
    if (opened.document.state !== "ready") return { ok: false, because: "not-ready" };
    const asked = await pagesAsked(deps, opened);
    const all = releaseTheRest(marks, pages, asked);
    const newly = undecidedPages(pages, marks).filter((page) => all.decisions[page] === "release");
    const points = byPage(await pointsOnPages(deps, opened, { pages, marks, wanted: newly }));
    if (!note.trim() && newly.length > 0 && newly.every((page) => points.has(page)))
      return { ok: false, because: "points-open" };
    if (!note.trim())
      return { ok: true, marks: releaseTheRest(marks, pages, (page) => asked(page) || points.has(page)) };
    return {
      ok: true,
      marks: [...points].reduce((done, [page, open]) => releasePage(done, page, inWords(deps, on, note, open)), all),
    };
  });
}

/**
 * Several pages at once, none of which carries something that must be settled by itself. What is still to be decided on
 * them is accepted in the words of `note`.
 */
export function releaseEach(
  deps: Deps,
  { pages: wanted, note = "", ...on }: OnDocument & { pages: readonly number[]; note?: string },
) {
  return saveMarks<ReleaseRefusal>(deps, on, async ({ opened, pages, marks }) => {
    const found = wanted.map((page) => pageIn(pages, page));
    if (found.some((page) => !page)) return { ok: false, because: "no-such-page" };
    if (found.some((page) => page!.findings.length > 0 && marks.decisions[page!.number] !== "release"))
      return { ok: false, because: "note-needed" };
    const newly = wanted.filter((page) => marks.decisions[page] !== "release");
    const points = await pointsOnPages(deps, opened, {
      pages,
      marks: newly.reduce(undecidePage, marks),
      wanted: newly,
    });
    const because = whyWordsAreNeeded(points);
    if (because && !note.trim()) return { ok: false, because };
    const open = byPage(points);
    return {
      ok: true,
      marks: newly.reduce((all, page) => {
        const left = open.get(page);
        return releasePage(all, page, left && inWords(deps, on, note, left));
      }, marks),
    };
  });
}

function byPage(points: readonly PagePoint[]): Map<number, PagePoint[]> {
  const pages = new Map<number, PagePoint[]>();
  for (const point of points) pages.set(point.page, [...(pages.get(point.page) ?? []), point]);
  return pages;
}

/** Takes the decision about each of these pages back; what is marked on them stays. */
export function decideEachAgain(deps: Deps, { pages: wanted, ...on }: OnDocument & { pages: readonly number[] }) {
  return saveMarks<"no-such-page">(deps, on, async ({ pages, marks }) =>
    wanted.every((page) => pageIn(pages, page))
      ? { ok: true, marks: wanted.reduce(undecidePage, marks) }
      : { ok: false, because: "no-such-page" },
  );
}

/** Takes a page's release, withholding or leaving out back; what is marked on it stays. */
export const decideAgain = (deps: Deps, { page, ...on }: OnPage) => decideEachAgain(deps, { ...on, pages: [page] });

/** Taking off a mark that is gone already changes nothing. */
export function takeMarkOff(deps: Deps, { mark, ...on }: OnDocument & { mark: string }) {
  return saveMarks(deps, on, async ({ marks }) => ({ ok: true, marks: removeMark(marks, mark) }));
}

/** Another reason or note for one mark; whoever changes it answers for it from then on. */
export function changeWhy(
  deps: Deps,
  { mark, reason, note, ...on }: OnDocument & { mark: string; reason: ExemptionCode; note?: string },
) {
  return saveMarks<"no-such-mark">(deps, on, async ({ marks }) => {
    if (!marks.marks.some(({ id }) => id === mark)) return { ok: false, because: "no-such-mark" };
    return {
      ok: true,
      marks: changeMark(marks, mark, { reason, ...(note && { note }), by: on.person.id, at: deps.now().toISOString() }),
    };
  });
}
