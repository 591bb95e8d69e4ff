import { caseById } from "#db/cases";
import { documentById, finishPreparing, recordProgress } from "#db/documents";
import { folderKey } from "#db/folders";
import { patientById } from "#db/requests";
import type { PageReady } from "~/adapters/documents/document-tools";
import type { SealedFolder } from "~/adapters/files/files";
import type { WorkFolder } from "~/adapters/files/work-folder";
import { unresolvedPages } from "~/domain/marks";
import { fingerprintOf, type Fingerprint } from "~/domain/likeness";
import { foreignFindings } from "~/domain/nhs-number";
import { pageAbout } from "~/domain/page-about";
import type { PageManifest, PreparedPage } from "~/domain/pages";
import { marksOf } from "./document-in-hand";
import { queueFindingTwins } from "./find-twins";
import { keepPrints } from "./page-likeness";
import { pageFiles } from "./page-files";
import type { Deps } from "./deps";

type Tools = Pick<Deps, "store" | "files" | "documents" | "inWorkFolder">;
type Which = { trust: number; documentId: string };

/**
 * Converts, renders and reads one document. Each page can be looked at and marked as soon as it is ready. Killed half-way and run
 * again, it ends the same.
 */
export async function prepareDocument(deps: Tools, { signal, ...which }: Which & { signal?: AbortSignal }) {
  const found = await whatToPrepare(deps, which);
  if (!found) return;
  const { document, nhsNumber } = found;
  const folder = deps.files.folder(which.trust, found.key);
  const progress = (change: Parameters<typeof recordProgress>[3]) => deps.store.write(which.trust, (db) => recordProgress(db, which.trust, which.documentId, change));

  await deps.inWorkFolder(async (work) => {
    const pages: PreparedPage[] = [];
    const prints: Fingerprint[] = [];
    const shown = await pagesShownBefore(folder);
    const prepared = await deps.documents.prepare({
      source: await work.fetch(folder, "original"),
      name: document.name,
      workFolder: work.path,
      ...(signal && { signal }),
      onPage: async (page, done, total) => {
        pages.push(await keepPage(work, folder, page, nhsNumber));
        prints.push(printOf(page));
        if (done > shown && isTimeToShow(done)) await showPages(folder, pages);
        await progress({ state: "preparing", pagesDone: done, pageCount: total });
      },
    });
    if (!prepared.ok) return progress({ state: "refused", refusal: prepared.because });
    await work.keep(folder, "document.pdf", prepared.pdf);
    await showPages(folder, pages);
    await keepPrints(folder, prints);
    await finish(deps, which, folder, pages);
  });
}

async function whatToPrepare({ store }: Tools, { trust, documentId }: Which) {
  return store.read(trust, async (db) => {
    const document = await documentById(db, trust, documentId);
    if (!document || document.removedAt || document.state === "ready") return undefined;
    const kase = await caseById(db, trust, document.caseId);
    const patient = kase && (await patientById(db, trust, kase.patientId));
    return { document, key: await folderKey(db, trust, document.folderId), nhsNumber: patient?.nhsNumber ?? null };
  });
}

/** The list of pages is written whole each time, so in a long document not for every page. */
const isTimeToShow = (done: number) => done <= 20 || done % 20 === 0;

const showPages = (folder: SealedFolder, pages: PreparedPage[]) => folder.put("pages.json", Buffer.from(JSON.stringify({ version: 1, pages } satisfies PageManifest)));

/** Pages that an officer could see before the worker was killed do not disappear again. */
async function pagesShownBefore(folder: SealedFolder): Promise<number> {
  if ((await folder.size("pages.json")) === null) return 0;
  return (JSON.parse((await folder.read("pages.json")).toString("utf8")) as PageManifest).pages.length;
}

async function keepPage(work: WorkFolder, folder: SealedFolder, { words, picture, seen }: PageReady, nhsNumber: string | null): Promise<PreparedPage> {
  const names = pageFiles(words.number);
  await work.keep(folder, names.picture, picture);
  await work.discard(picture);
  if (seen) await work.keep(folder, names.small, seen.small);
  await folder.put(names.words, Buffer.from(JSON.stringify(words)));
  const { number, width, height, readBy } = words;
  return { number, width, height, readBy, findings: foreignFindings(words.words, nhsNumber), about: pageAbout(words.words) };
}

const printOf = ({ words: { number, words }, seen }: PageReady) => fingerprintOf(number, words.map(({ text }) => text), { picture: seen?.picture ?? "", ink: seen?.ink ?? "" });

/** An officer may mark pages all the while, so what is still unresolved is counted from the marks that the row then names. */
async function finish({ store }: Tools, { trust, documentId }: Which, folder: SealedFolder, pages: PreparedPage[]) {
  const findings = pages.filter((page) => page.findings.length > 0).length;
  for (let isFinished = false; !isFinished; ) {
    const document = await store.read(trust, (db) => documentById(db, trust, documentId));
    if (!document) return;
    const unresolved = unresolvedPages({ version: 1, pages }, await marksOf({ document, folder })).length;
    isFinished = await store.write(trust, async (db) => {
      const finished = await finishPreparing(db, trust, documentId, document.marksVersion, { pageCount: pages.length, findings, unresolved });
      if (finished) await queueFindingTwins(db, { trust, caseId: document.caseId, documentId });
      return finished;
    });
  }
}
