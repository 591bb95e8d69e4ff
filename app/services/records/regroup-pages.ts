import { caseById, caseToChangeById, type CaseRow } from "#db/cases/cases";
import { appendToHistory, historyOf } from "#db/cases/case-history";
import {
  documentById,
  finishPreparing,
  recordsOf,
  removeDocument,
  replaceMarks,
  type DocumentRow,
} from "#db/records/documents";
import { folderKey } from "#db/records/folders";
import type { Db } from "#db/engine/kit";
import type { SealedFolder } from "~/adapters/files/files";
import { recordsIn } from "~/domain/cases/case-state";
import { decideRemoveRecords } from "~/domain/records/records-of-case";
import { regroupedMarks, withPagesFound, type NewDocument } from "~/domain/redaction/regroup-pages";
import { unresolvedPages, withheldPages } from "~/domain/redaction/marks";
import type { MarksManifest } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";
import type { KeptPlan } from "./begin-regrouping";
import { copyPageFiles } from "./copy-page-files";
import type { Deps } from "~/services/deps";
import { keepMarks } from "./marks-file";
import { marksOf } from "./opened-document";
import { queueFindingDuplicates } from "./find-duplicate-pages";
import { perhapsTheirsToKeep } from "./read-pages-again";

type Opened = { document: DocumentRow; folder: SealedFolder };
type Made = Opened & NewDocument & { by: string };
type Work = { kase: CaseRow; made: Made[]; sources: Map<string, Opened> };

/**
 * Fills documents that were split off or merged with their pages, as they were prepared, and with what was decided
 * about them; then takes the old ones out. Killed half-way and run again, it ends the same; called off, the old ones
 * stay as they were.
 */
export async function regroupPages(
  deps: Deps,
  { trust, documentIds, signal }: { trust: number; documentIds: readonly string[]; signal?: AbortSignal },
) {
  const work = await whatToRegroup(deps, trust, documentIds);
  if (!work) return;
  const pagesOfNew = new Map<string, PageManifest>();
  for (const each of work.made)
    pagesOfNew.set(each.id, await copyPageFiles(deps, { ...each, sources: work.sources, ...(signal && { signal }) }));
  for (let isDone = false; !isDone;) isDone = await finish(deps, trust, documentIds, pagesOfNew);
}

/** Undefined where it is done, or was called off: then nothing of it stays in the case. */
async function whatToRegroup(deps: Deps, trust: number, documentIds: readonly string[]): Promise<Work | undefined> {
  const open = async (db: Db, id: string): Promise<Opened | undefined> => {
    const document = await documentById(db, trust, id);
    return document && { document, folder: deps.files.folder(trust, await folderKey(db, trust, document.folderId)) };
  };
  const opened = await deps.store.read(trust, async (db) => {
    const found: Opened[] = [];
    for (const id of documentIds) found.push((await open(db, id))!);
    return found;
  });
  if (opened.every(({ document }) => document.state === "ready")) return undefined;

  const made = await Promise.all(
    opened.map(async ({ document, folder }) => ({
      id: document.id,
      document,
      folder,
      ...(JSON.parse((await folder.read("plan.json")).toString("utf8")) as KeptPlan),
    })),
  );
  const sources = await deps.store.read(trust, async (db) => {
    const found = new Map<string, Opened>();
    for (const id of new Set(made.flatMap(({ plan }) => plan.map(({ document }) => document))))
      found.set(id, (await open(db, id))!);
    return found;
  });
  const isOff = [...opened, ...sources.values()].some(({ document }) => document.removedAt);
  if (isOff) return callOff(deps, trust, made);
  const kase = await deps.store.read(trust, (db) => caseById(db, trust, opened[0]!.document.caseId));
  return kase && { kase, made, sources };
}

async function callOff(deps: Deps, trust: number, made: readonly Made[]): Promise<undefined> {
  await deps.store.write(trust, async (db) => {
    const kase = await caseToChangeById(db, trust, made[0]!.document.caseId);
    if (!kase) return;
    const history = await historyOf(db, trust, kase.id);
    const there = made.filter(({ id }) => recordsIn(history).has(id));
    for (const { id } of there) await removeDocument(db, trust, id, deps.now());
    const decision = decideRemoveRecords(history, {
      documentIds: there.map(({ id }) => id),
      isRegrouped: true,
      today: deps.today(),
    });
    if (decision.ok) await appendToHistory(db, kase, decision.events, made[0]!.by, deps.now());
  });
}

/**
 * True where it is done or called off; false where somebody marked a page meanwhile, so that the marks must be taken
 * over again.
 */
async function finish(
  deps: Deps,
  trust: number,
  documentIds: readonly string[],
  pagesOfNew: ReadonlyMap<string, PageManifest>,
): Promise<boolean> {
  const work = await whatToRegroup(deps, trust, documentIds);
  if (!work) return true;
  const from = new Map<string, MarksManifest>();
  for (const [id, source] of work.sources) from.set(id, await marksOf(source));
  const filled = await Promise.all(
    work.made.map((each) =>
      marksOfNew(deps, each, withPagesFound(regroupedMarks(each.plan, from), work.made), pagesOfNew.get(each.id)!),
    ),
  );
  const others = await otherMarks(deps, trust, work);

  try {
    return await deps.store.write(trust, (db) => exchange(deps, db, work, filled, others));
  } catch (error) {
    if (error instanceof MarkedMeanwhile) return false;
    throw error;
  }
}

class MarkedMeanwhile extends Error {
  override name = "MarkedMeanwhile";
}

/**
 * The new documents are in and the old ones out at one moment; throws, and so changes nothing, where a page was marked
 * meanwhile.
 */
async function exchange(
  deps: Deps,
  db: Db,
  { kase: { id: caseId, trustId: trust }, made, sources }: Work,
  filled: Filled[],
  others: Awaited<ReturnType<typeof otherMarks>>,
): Promise<true> {
  const kase = await caseToChangeById(db, trust, caseId);
  const documentIds = [...sources.keys()];
  const decision = decideRemoveRecords(await historyOf(db, trust, caseId), {
    documentIds,
    isRegrouped: true,
    today: deps.today(),
  });
  if (!kase || !decision.ok) {
    for (const { id } of made) await removeDocument(db, trust, id, deps.now());
    return true;
  }
  for (const { document } of sources.values()) {
    await removeDocument(db, trust, document.id, deps.now()); // from here on nobody else can mark it
    if ((await documentById(db, trust, document.id))?.marksVersion !== document.marksVersion)
      throw new MarkedMeanwhile();
  }
  for (const { id, counts, marks } of filled)
    if (!(await finishPreparing(db, trust, id, 0, counts)) || !(await replaceMarks(db, trust, id, 0, marks)))
      throw new MarkedMeanwhile();
  for (const { document, ...saved } of others)
    if (!(await replaceMarks(db, trust, document.id, document.marksVersion, saved))) throw new MarkedMeanwhile();
  await appendToHistory(db, kase, decision.events, made[0]!.by, deps.now());
  await queueFindingDuplicates(db, { trust, caseId, documentId: made[0]!.id });
  return true;
}

type Filled = Awaited<ReturnType<typeof marksOfNew>>;

async function marksOfNew(deps: Deps, { id, folder }: Made, manifest: MarksManifest, pages: PageManifest) {
  const marksFile = `marks/1-${deps.newId()}.json`;
  await keepMarks(folder, marksFile, manifest);
  const unresolved = unresolvedPages(pages, manifest).length;
  const findings = pages.pages.filter((page) => page.findings.length > 0).length;
  return {
    id,
    counts: { pageCount: pages.pages.length, findings, unresolved, perhapsTheirs: perhapsTheirsToKeep(pages.pages) },
    marks: { marksFile, markCount: manifest.marks.length, withheldPages: withheldPages(manifest).length, unresolved },
  };
}

/** Other documents of the case whose duplicates name a page that has moved. */
async function otherMarks({ store, files, newId }: Deps, trust: number, { kase, made, sources }: Work) {
  const rows = await store.read(trust, async (db) => {
    const others = (await recordsOf(db, trust, kase.id)).filter(
      ({ id, marksFile }) => marksFile && !sources.has(id) && !made.some((each) => each.id === id),
    );
    const found: Opened[] = [];
    for (const document of others)
      found.push({ document, folder: files.folder(trust, await folderKey(db, trust, document.folderId)) });
    return found;
  });
  const changed = await Promise.all(
    rows.map(async ({ document, folder }) => {
      const marks = await marksOf({ document, folder });
      const now = withPagesFound(marks, made);
      if (now === marks) return [];
      const marksFile = `marks/${document.marksVersion + 1}-${newId()}.json`;
      await keepMarks(folder, marksFile, { ...now, version: document.marksVersion + 1 });
      return [
        {
          document,
          marksFile,
          markCount: document.markCount,
          withheldPages: document.withheldPages,
          unresolved: document.unresolved,
        },
      ];
    }),
  );
  return changed.flat();
}
