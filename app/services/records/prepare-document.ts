import { isDeepStrictEqual } from "node:util";
import { caseById } from "#db/cases/cases";
import { documentById, finishPreparing, recordProgress, type DocumentRow } from "#db/records/documents";
import type { Db } from "#db/engine/kit";
import { folderKey } from "#db/records/folders";
import type { Opened, PageReady } from "~/adapters/documents/document-tools";
import type { SealedFolder } from "~/adapters/files/files";
import type { WorkFolder } from "~/adapters/files/work-folder";
import { isInWork } from "~/domain/records/document-states";
import { unresolvedPages } from "~/domain/redaction/marks";
import { pageAbout } from "~/domain/records/page-about";
import type { PageWords } from "~/domain/records/pages";
import type { PreparedPage } from "~/domain/records/page-manifest";
import type { KnownPatient } from "~/domain/redaction/suggestions/kinds";
import { marksOf } from "./opened-document";
import { queueFindingDuplicates } from "./find-duplicate-pages";
import { knownPatient } from "~/services/cases/known-patient";
import { makePrints } from "./page-likeness";
import { keepNewestPage, keepWholeList, pagesReadySoFar } from "./page-list";
import { pageFiles } from "./page-files";
import { keepNotOnPages } from "./not-on-pages-file";
import { keepReadings } from "./page-readings";
import { perhapsTheirsToKeep, queueReadingAgain, whosePage } from "./read-pages-again";
import { takeEnclosed } from "./take-enclosed";
import { whileWanted } from "./while-wanted";
import type { Deps } from "~/services/deps";

type Tools = Pick<Deps, "store" | "files" | "documents" | "inWorkFolder" | "newId" | "now" | "today">;
type Which = { trust: number; documentId: string };

/**
 * Converts, renders and reads one document. Each page can be looked at and marked as soon as it is ready. Killed
 * half-way, or stopped by an officer, and run again, it goes on from the pages that are kept and ends the same.
 */
export async function prepareDocument(deps: Tools, { signal, ...which }: Which & { signal?: AbortSignal }) {
  const found = await whatToPrepare(deps, which);
  if (found)
    await whileWanted(deps, { ...which, signal }, (wanted) =>
      deps.inWorkFolder((work) => prepare(deps, which, found, work, wanted)),
    );
}

type Found = { document: DocumentRow; folder: SealedFolder; patient: KnownPatient };

async function prepare(
  deps: Tools,
  which: Which,
  { document, folder, patient }: Found,
  work: WorkFolder,
  signal: AbortSignal,
) {
  const progress = (change: Parameters<typeof recordProgress>[3]) =>
    deps.store.write(which.trust, (db) => recordProgress(db, which.trust, which.documentId, change));
  const pages = await pagesReadySoFar(folder);
  const isConverted = pages.length > 0;
  const prepared = await deps.documents.prepare({
    source: await work.fetch(folder, isConverted ? "document.pdf" : "original"),
    name: isConverted ? "document.pdf" : document.name,
    workFolder: work.path,
    from: pages.length + 1,
    signal,
    ...(!isConverted && { onOpened: (opened) => keepOpened(deps, document, folder, work, opened) }),
    onPage: async (page, done, total) => {
      pages.push(await keepPage(work, folder, page, patient));
      await keepNewestPage(folder, pages);
      await progress({ state: "preparing", pagesDone: done, pageCount: total });
    },
  });
  if (!prepared.ok) return progress({ state: "refused", refusal: prepared.because });
  if (prepared.pdf === null) return;
  await keepWholeList(folder, pages);
  await makePrints(folder, pages);
  await keepReadings(folder, pages, patient);
  await finish(deps, which, { folder, pages, readAbout: isConverted ? null : patient });
}

async function whatToPrepare({ store, files }: Tools, { trust, documentId }: Which): Promise<Found | undefined> {
  return store.read(trust, async (db) => {
    const document = await documentById(db, trust, documentId);
    if (!document || document.removedAt || !isInWork(document)) return undefined;
    const kase = await caseById(db, trust, document.caseId);
    if (!kase) return undefined;
    return {
      document,
      folder: files.folder(trust, await folderKey(db, trust, document.folderId)),
      patient: await knownPatient(db, trust, kase),
    };
  });
}

/** The PDF is kept before the first page is read, so that it need not be made again. */
async function keepOpened(
  deps: Tools,
  document: DocumentRow,
  folder: SealedFolder,
  work: WorkFolder,
  { pdf, enclosed, notTaken, notOnPages = [] }: Opened,
) {
  if (pdf !== null) await work.keep(folder, "document.pdf", pdf);
  await keepNotOnPages(folder, notOnPages);
  if (pdf === null || enclosed.length + notTaken.length > 0)
    await takeEnclosed(deps, { document, work, enclosed, notTaken, isOnlyWrapping: pdf === null });
}

async function keepPage(
  work: WorkFolder,
  folder: SealedFolder,
  { words, picture, seen, leftToTheEye }: PageReady,
  patient: KnownPatient,
): Promise<PreparedPage> {
  const names = pageFiles(words.number);
  await work.keep(folder, names.picture, picture);
  await work.discard(picture);
  if (seen) await work.keep(folder, names.small, seen.small);
  await folder.put(
    names.words,
    Buffer.from(
      JSON.stringify({ ...words, ...(seen && { seen: { picture: seen.picture, ink: seen.ink } }) } satisfies PageWords),
    ),
  );
  const { number, width, height, readBy } = words;
  return {
    number,
    width,
    height,
    readBy,
    ...whosePage(words.words, patient),
    about: pageAbout(words.words),
    ...(leftToTheEye && { leftToTheEye }),
  };
}

/**
 * An officer may mark pages all the while, so what is still unresolved is counted from the marks that the row then
 * names.
 */
async function finish(
  { store }: Tools,
  { trust, documentId }: Which,
  { folder, pages, readAbout }: { folder: SealedFolder; pages: PreparedPage[]; readAbout: KnownPatient | null },
) {
  const findings = pages.filter((page) => page.findings.length > 0).length;
  for (let isFinished = false; !isFinished;) {
    const document = await store.read(trust, (db) => documentById(db, trust, documentId));
    if (!document || !isInWork(document)) return;
    const unresolved = unresolvedPages({ version: 1, pages }, await marksOf({ document, folder })).length;
    isFinished = await store.write(trust, async (db) => {
      const finished = await finishPreparing(db, trust, documentId, document.marksVersion, {
        pageCount: pages.length,
        findings,
        unresolved,
        perhapsTheirs: perhapsTheirsToKeep(pages),
      });
      const { caseId } = document;
      if (finished) await queueFindingDuplicates(db, { trust, caseId, documentId });
      if (finished && !(await isStill(db, { trust, caseId }, readAbout)))
        await queueReadingAgain(db, { trust, caseId });
      return finished;
    });
  }
}

/** Null where pages were read before a stop or a crash: nobody knows what the case knew of its patient then. */
async function isStill(db: Db, { trust, caseId }: { trust: number; caseId: string }, readAbout: KnownPatient | null) {
  const kase = await caseById(db, trust, caseId);
  return kase !== undefined && readAbout !== null && isDeepStrictEqual(await knownPatient(db, trust, kase), readAbout);
}
