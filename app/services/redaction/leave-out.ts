import { leaveOutPage } from "~/domain/redaction/marks";
import type { PageRef } from "~/domain/records/pages";
import type { LeavingReason, MarksManifest } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";
import type { DuplicatePage } from "~/domain/records/duplicate-pages";
import type { Deps } from "~/services/deps";
import { openDocument, marksOf, pagesOf } from "~/services/records/opened-document";
import { duplicatesByPage } from "~/services/records/page-likeness";
import { saveMarks, type OnDocument } from "./save-marks";

export type LeaveOutRefusal = "no-such-page" | "copy-not-known" | "copy-left-out" | "copy-of-itself";

type Leaving = OnDocument & { pages: readonly number[]; because: LeavingReason; note?: string };

/**
 * None of these pages is part of the release copy any more, not even as a notice; each is kept and can be brought back.
 */
export function leaveOut(deps: Deps, { pages: wanted, because, note, keptAs, ...on }: Leaving & { keptAs?: PageRef }) {
  return saveMarks<LeaveOutRefusal>(deps, on, async ({ pages, marks, opened }) => {
    if (!areThere(pages, wanted)) return { ok: false, because: "no-such-page" };
    if (because !== "duplicate")
      return {
        ok: true,
        marks: withoutPages(
          deps,
          on,
          marks,
          wanted.map((page) => [page, { because, ...(note && { note }) }]),
        ),
      };
    if (!keptAs) return { ok: false, because: "copy-not-known" };
    const problem = await copyProblem(deps, on, {
      marks,
      keptAs,
      leaving: wanted.map((page) => ({ document: opened.document.id, page })),
    });
    if (problem) return { ok: false, because: problem };
    return {
      ok: true,
      marks: withoutPages(
        deps,
        on,
        marks,
        wanted.map((page) => [page, { because, keptAs, ...(note && { note }) }]),
      ),
    };
  });
}

/**
 * Each of these pages goes as an exact copy of one that stays, which the desk found. A near copy is compared by a
 * person first.
 */
export function leaveOutCopies(deps: Deps, { pages: wanted, note, ...on }: Omit<Leaving, "because">) {
  return saveMarks<LeaveOutRefusal>(deps, on, async ({ pages, marks, opened }) => {
    if (!areThere(pages, wanted)) return { ok: false, because: "no-such-page" };
    const [duplicates, leaving] = [
      await duplicatesByPage(opened.folder),
      wanted.map((page) => ({ document: opened.document.id, page })),
    ];
    const found: [number, Why][] = [];
    for (const page of wanted) {
      const kept = await firstThatStays(deps, on, duplicates[page] ?? [], { marks, leaving });
      if (!kept) return { ok: false, because: "copy-not-known" };
      found.push([page, { because: "duplicate", keptAs: kept, ...(note && { note }) }]);
    }
    return { ok: true, marks: withoutPages(deps, on, marks, found) };
  });
}

type Why = { because: LeavingReason; keptAs?: PageRef; note?: string };
type Copies = { marks: MarksManifest; leaving: readonly PageRef[] };

const areThere = ({ pages }: PageManifest, wanted: readonly number[]) =>
  wanted.length > 0 && wanted.every((page) => pages.some(({ number }) => number === page));

const withoutPages = (
  { now }: Deps,
  { person }: OnDocument,
  marks: MarksManifest,
  found: readonly (readonly [number, Why])[],
) =>
  found.reduce(
    (all, [page, why]) => leaveOutPage(all, page, { ...why, by: person.id, at: now().toISOString() }),
    marks,
  );

async function firstThatStays(
  deps: Deps,
  on: OnDocument,
  duplicates: readonly DuplicatePage[],
  copies: Copies,
): Promise<PageRef | undefined> {
  for (const { of: keptAs } of duplicates.filter(({ how }) => how === "exact"))
    if (!(await copyProblem(deps, on, { ...copies, keptAs }))) return keptAs;
  return undefined;
}

/** What is left out as a copy must be kept once. */
async function copyProblem(
  deps: Deps,
  on: OnDocument,
  { marks, leaving, keptAs }: Copies & { keptAs: PageRef },
): Promise<LeaveOutRefusal | null> {
  if (leaving.some(({ document, page }) => document === keptAs.document && page === keptAs.page))
    return "copy-of-itself";
  const isHere = keptAs.document === on.documentId;
  const opened = await openDocument(deps, { trust: on.trust, caseNumber: on.caseNumber, documentId: keptAs.document });
  if (!opened || !areThere(await pagesOf(opened), [keptAs.page])) return "copy-not-known";
  return (isHere ? marks : await marksOf(opened)).decisions[keptAs.page] === "leave-out" ? "copy-left-out" : null;
}
