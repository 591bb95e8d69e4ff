import {
  changeMark,
  releasePage,
  releaseTheRest,
  removeMark,
  undecidePage,
  withholdPage,
} from "~/domain/redaction/marks";
import type { PageManifest } from "~/domain/records/page-manifest";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import type { Deps } from "~/services/deps";
import { pagesAsked } from "~/services/consultation/pages-asked";
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

/**
 * Looked at: the page leaves with what is marked on it. Where something was found on it, `note` must say why it may
 * leave.
 */
export function release(deps: Deps, { page, note, ...on }: OnPage & { note?: string }) {
  return saveMarks<"no-such-page" | "note-needed">(deps, on, async ({ pages, marks }) => {
    const found = pageIn(pages, page);
    if (!found) return { ok: false, because: "no-such-page" };
    if (found.findings.length === 0) return { ok: true, marks: releasePage(marks, page) };
    if (!note?.trim()) return { ok: false, because: "note-needed" };
    return {
      ok: true,
      marks: releasePage(marks, page, { words: note.trim(), by: on.person.id, at: deps.now().toISOString() }),
    };
  });
}

/**
 * Every page without a decision leaves, but for those on which something was found and those that somebody was asked
 * about: each of these is decided by itself.
 */
export function releaseRest(deps: Deps, on: OnDocument) {
  return saveMarks<"not-ready">(deps, on, async ({ opened, pages, marks }) =>
    opened.document.state === "ready"
      ? { ok: true, marks: releaseTheRest(marks, pages, await pagesAsked(deps, opened)) }
      : { ok: false, because: "not-ready" },
  );
}

/** Several pages at once, none of which carries something that must be settled by itself. */
export function releaseEach(deps: Deps, { pages: wanted, ...on }: OnDocument & { pages: readonly number[] }) {
  return saveMarks<"no-such-page" | "note-needed">(deps, on, async ({ pages, marks }) => {
    const found = wanted.map((page) => pageIn(pages, page));
    if (found.some((page) => !page)) return { ok: false, because: "no-such-page" };
    if (found.some((page) => page!.findings.length > 0 && marks.decisions[page!.number] !== "release"))
      return { ok: false, because: "note-needed" };
    return {
      ok: true,
      marks: wanted
        .filter((page) => marks.decisions[page] !== "release")
        .reduce((all, page) => releasePage(all, page), marks),
    };
  });
}

/** Takes the decision about each of these pages back; what is marked on them stays. */
export function decideEachAgain(deps: Deps, { pages, ...on }: OnDocument & { pages: readonly number[] }) {
  return saveMarks(deps, on, async ({ marks }) => ({ ok: true, marks: pages.reduce(undecidePage, marks) }));
}

/** Takes a page's release, withholding or leaving out back; what is marked on it stays. */
export function decideAgain(deps: Deps, { page, ...on }: OnPage) {
  return saveMarks(deps, on, async ({ marks }) => ({ ok: true, marks: undecidePage(marks, page) }));
}

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
