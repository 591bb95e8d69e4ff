import { historyOf } from "#db/cases/case-history";
import { replaceMarks } from "#db/records/documents";
import { stateOf } from "~/domain/cases/case-state";
import { askedUnder } from "~/domain/exemptions/asked-under";
import { reasonsThatCannotApply } from "~/domain/exemptions/exemptions";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { pagesThatDiffer, isOvertaken } from "~/domain/redaction/changed-pages";
import { withMarksOnPages } from "~/domain/redaction/marks-on-pages";
import { unresolvedPages, withheldPages } from "~/domain/redaction/marks";
import type { MarksManifest, Trail } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";
import { afterStep } from "~/domain/redaction/undo";
import { keepMarks } from "~/services/records/marks-file";
import type { Deps } from "~/services/deps";
import { openDocument, canBeWorkedOn, marksOf, pagesOf, type OpenedDocument } from "~/services/records/opened-document";
import type { By } from "~/services/signed-in";

/**
 * `seenVersion` is the version of the marks on the screen, null where the form did not say it; `submission` the key of
 * the form, so that a double click has one effect; `together` names an act that changes several documents, which are
 * then undone together.
 */
export type OnDocument = By & {
  caseNumber: string;
  documentId: string;
  seenVersion: number | null;
  submission?: string | null;
  together?: string;
};
export type MarksRefusal =
  | "no-such-document"
  | "not-ready"
  | "not-in-redaction"
  | "reason-cannot-apply"
  | "someone-else-marked"
  | "version-not-said";
export type Saved<Because extends string = never> =
  { ok: true; marks: MarksManifest } | { ok: false; because: MarksRefusal | Because };

/**
 * What a change may look at; it answers with the new marks or with a refusal. Undoing says itself what can be undone
 * after it (`trail`).
 */
type Found = { opened: OpenedDocument; pages: PageManifest; marks: MarksManifest };
type Changed = { ok: true; marks: MarksManifest; trail?: Trail };
export type Change<Because extends string> = (found: Found) => Promise<Changed | { ok: false; because: Because }>;

/** Two officers on different pages save at the same moment: the later one simply tries again. */
const attempts = 10;

/**
 * Changes a document's marks, at once and for good. Another officer stands in the way only where they changed one of
 * the same pages after this one looked. The new manifest is written first under a name of its own and the row then
 * moves on to it, so that nobody overwrites anybody and a crash leaves the old marks whole.
 */
export async function saveMarks<Because extends string = never>(
  deps: Deps,
  on: OnDocument,
  change: Change<Because>,
): Promise<Saved<Because>> {
  const { seenVersion } = on;
  if (seenVersion === null) return { ok: false, because: "version-not-said" };
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const saved = await tryToSave(deps, { ...on, seenVersion }, change);
    if (saved !== "overtaken") return saved;
  }
  return { ok: false, because: "someone-else-marked" };
}

async function tryToSave<Because extends string>(
  deps: Deps,
  on: OnDocument & { seenVersion: number },
  change: Change<Because>,
): Promise<Saved<Because> | "overtaken"> {
  const opened = await openDocument(deps, on);
  if (!opened) return { ok: false, because: "no-such-document" };
  if (!canBeWorkedOn(opened)) return { ok: false, because: "not-ready" };

  const [pages, marks] = await Promise.all([pagesOf(opened), marksOf(opened)]);
  if (
    on.submission &&
    [...marks.marks, ...(marks.rejections ?? [])].some(({ submission }) => submission === on.submission)
  )
    return { ok: true, marks };
  const wanted = await change({ opened, pages, marks });
  if (!wanted.ok) return wanted;
  const changed = { ...wanted, marks: withMarksOnPages(wanted.marks, marks, pages) };

  const touched = pagesThatDiffer(marks, changed.marks);
  if (touched.length === 0) return { ok: true, marks };
  if (isOvertaken(marks, { touched, seenVersion: on.seenVersion, by: on.person.id }))
    return { ok: false, because: "someone-else-marked" };
  const version = opened.document.marksVersion + 1;
  const marksFile = `marks/${version}-${deps.newId()}.json`;
  const trail =
    changed.trail ??
    afterStep(marks.trail, {
      by: on.person.id,
      pages: touched,
      before: opened.document.marksFile,
      after: marksFile,
      ...(on.together && { together: on.together }),
    });
  const given = changed.trail ? [] : reasonsGiven(marks, changed.marks);
  const next = { ...newVersion(deps, on, changed.marks, version, touched), trail };
  return keep(deps, on, opened, pages, { marksFile, marks: next, given });
}

function newVersion(
  { now }: Deps,
  { person }: OnDocument,
  marks: MarksManifest,
  version: number,
  touched: number[],
): MarksManifest {
  const changedIn = { ...marks.changedIn, ...Object.fromEntries(touched.map((page) => [page, version])) };
  const changedBy = { ...marks.changedBy, ...Object.fromEntries(touched.map((page) => [page, person.id])) };
  return {
    ...marks,
    version,
    changedIn,
    changedBy,
    savedAt: now().toISOString(),
    savedBy: person.id,
    workedOnBy: [...new Set([...(marks.workedOnBy ?? []), person.id])],
  };
}

/** Those of marks that are new, or changed; what an undone step brings back is as it was. */
function reasonsGiven(before: MarksManifest, after: MarksManifest): ExemptionCode[] {
  const had = new Map(before.marks.map(({ id, reason }) => [id, reason]));
  return after.marks.filter(({ id, reason }) => had.get(id) !== reason).map(({ reason }) => reason);
}

async function keep(
  deps: Deps,
  { trust, documentId }: OnDocument,
  { kase, folder }: OpenedDocument,
  pages: PageManifest,
  { marksFile, marks, given }: { marksFile: string; marks: MarksManifest; given: readonly ExemptionCode[] },
) {
  await keepMarks(folder, marksFile, marks);
  const outcome = await deps.store.write(trust, async (db) => {
    const history = await historyOf(db, trust, kase.id);
    if (!workStates.includes(stateOf(history))) return "not-in-redaction" as const;
    if (reasonsThatCannotApply(given, askedUnder(history)).length > 0) return "reason-cannot-apply" as const;
    const moved = await replaceMarks(db, trust, documentId, marks.version - 1, {
      marksFile,
      markCount: marks.marks.length,
      withheldPages: withheldPages(marks).length,
      unresolved: unresolvedPages(pages, marks).length,
    });
    return moved ? ("saved" as const) : ("overtaken" as const);
  });
  if (outcome === "saved") return { ok: true as const, marks };
  await folder.remove(marksFile);
  return outcome === "overtaken" ? outcome : { ok: false as const, because: outcome };
}

/** States of a case in which its pages may still be marked. */
export const workStates: readonly string[] = ["waiting", "gathering", "redaction"];
