import { documentById, recordProgress, type DocumentRow } from "#db/documents";
import { folderKey } from "#db/folders";
import { patientById } from "#db/requests";
import { caseById } from "#db/cases";
import type { PageReady, Prepared } from "~/adapters/documents/document-tools";
import type { SealedFolder } from "~/adapters/files/files";
import type { WorkFolder } from "~/adapters/files/work-folder";
import { foreignFindings } from "~/domain/nhs-number";
import type { PageManifest, PreparedPage } from "~/domain/pages";
import { pageFiles } from "./page-files";
import type { Deps } from "./deps";

type Tools = Pick<Deps, "store" | "files" | "documents" | "inWorkFolder">;

/** Converts, renders and reads one document, page by page. Killed half-way and run again, it ends the same. */
export async function prepareDocument(deps: Tools, { trust, documentId, signal }: { trust: number; documentId: string; signal?: AbortSignal }) {
  const found = await whatToPrepare(deps, trust, documentId);
  if (!found) return;
  const { document, nhsNumber } = found;
  const folder = deps.files.folder(trust, found.key);
  const progress = (change: Parameters<typeof recordProgress>[3]) => deps.store.write(trust, (db) => recordProgress(db, trust, documentId, change));

  await deps.inWorkFolder(async (work) => {
    const pages: PreparedPage[] = [];
    const prepared = await deps.documents.prepare({
      source: await work.fetch(folder, "original"),
      name: document.name,
      workFolder: work.path,
      ...(signal && { signal }),
      onPage: async (page, done, total) => {
        pages.push(await keepPage(work, folder, page, nhsNumber));
        await progress({ state: "preparing", pagesDone: done, pageCount: total });
      },
    });
    await progress(prepared.ok ? await keepPrepared(work, folder, prepared, pages) : { state: "refused", refusal: prepared.because });
  });
}

async function whatToPrepare({ store }: Tools, trust: number, documentId: string) {
  return store.read(trust, async (db) => {
    const document = await documentById(db, trust, documentId);
    if (!document || document.removedAt || document.state === "ready") return undefined;
    const kase = await caseById(db, trust, document.caseId);
    const patient = kase && (await patientById(db, trust, kase.patientId));
    return { document, key: await folderKey(db, trust, document.folderId), nhsNumber: patient?.nhsNumber ?? null };
  });
}

async function keepPage(work: WorkFolder, folder: SealedFolder, { words, picture }: PageReady, nhsNumber: string | null): Promise<PreparedPage> {
  const names = pageFiles(words.number);
  await work.keep(folder, names.picture, picture);
  await folder.put(names.words, Buffer.from(JSON.stringify(words)));
  const { number, width, height, readBy } = words;
  return { number, width, height, readBy, findings: foreignFindings(words.words, nhsNumber) };
}

async function keepPrepared(work: WorkFolder, folder: SealedFolder, prepared: Extract<Prepared, { ok: true }>, pages: PreparedPage[]) {
  await work.keep(folder, "document.pdf", prepared.pdf);
  const manifest: PageManifest = { version: 1, pages };
  await folder.put("pages.json", Buffer.from(JSON.stringify(manifest)));
  const findings = pages.filter((page) => page.findings.length > 0).length;
  return { state: "ready", refusal: null, pagesDone: pages.length, pageCount: pages.length, findings, unresolved: findings } satisfies Partial<DocumentRow>;
}
