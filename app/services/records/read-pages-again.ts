import { caseById } from "#db/cases/cases";
import { enqueue, isStillToDo } from "#db/jobs/jobs";
import { documentById, recordReadAgain, recordsOf, type DocumentRow } from "#db/records/documents";
import { folderKey } from "#db/records/folders";
import type { Db } from "#db/engine/kit";
import type { SealedFolder } from "~/adapters/files/files";
import type { PreparedPage } from "~/domain/records/page-manifest";
import { countedByNumber } from "~/domain/records/perhaps-theirs";
import { unresolvedPages } from "~/domain/redaction/marks";
import type { KnownPatient } from "~/domain/redaction/suggestions/kinds";
import { findingsOn, perhapsTheirsOn } from "~/domain/redaction/suggestions/whose-page";
import type { Word } from "~/domain/records/pages";
import { knownPatient } from "~/services/cases/known-patient";
import type { Deps } from "~/services/deps";
import { marksOf, wordsOf } from "./opened-document";
import { keepWholeList, readList } from "./page-list";
import { keepReadings } from "./page-readings";

type Tools = Pick<Deps, "store" | "files">;

/** Once for each change of what is known of the patient: a reading that has begun may not have seen it. */
export const queueReadingAgain = (db: Db, { trust, caseId }: { trust: number; caseId: string }) =>
  enqueue(db, { trust, kind: "read-pages-again", payload: { caseId }, priority: -1 });

/** Until then nothing may leave: a page that was the patient's may be somebody else's now. */
export const isToBeReadAgain = (db: Db, { trust, caseId }: { trust: number; caseId: string }) =>
  isStillToDo(db, { trust, kind: "read-pages-again", payload: { caseId } });

/** Whose a page is, as far as it says so itself. */
export function whosePage(
  words: readonly Word[],
  patient: KnownPatient,
): Pick<PreparedPage, "findings" | "perhapsTheirs"> {
  const perhapsTheirs = perhapsTheirsOn(words, patient);
  return { findings: findingsOn(words, patient), ...(perhapsTheirs.length > 0 && { perhapsTheirs }) };
}

/** As the row of a document keeps it. */
export function perhapsTheirsToKeep(pages: readonly PreparedPage[]): string | null {
  const found = countedByNumber(pages);
  return found.length > 0 ? JSON.stringify(found) : null;
}

/**
 * What is known of the patient was corrected: every page that is ready is looked at once more, and what was found on it
 * before counts no longer. Decisions and marks stay. A document that is still being prepared queues this itself.
 */
export async function readPagesAgain({ store, files }: Tools, { trust, caseId }: { trust: number; caseId: string }) {
  const found = await store.read(trust, async (db) => {
    const kase = await caseById(db, trust, caseId);
    return (
      kase && {
        patient: await knownPatient(db, trust, kase),
        records: (await recordsOf(db, trust, caseId)).filter(({ state }) => state === "ready"),
      }
    );
  });
  for (const { id, folderId } of found?.records ?? []) {
    const folder = files.folder(trust, await store.read(trust, (db) => folderKey(db, trust, folderId)));
    await readAgain({ store }, { trust, id, folder }, found!.patient);
  }
}

type Which = { trust: number; id: string; folder: SealedFolder };

async function readAgain({ store }: Pick<Tools, "store">, { trust, id, folder }: Which, patient: KnownPatient) {
  const { pages: before } = await readList(folder);
  const pages: PreparedPage[] = [];
  for (const { perhapsTheirs: _before, ...page } of before)
    pages.push({ ...page, ...whosePage((await wordsOf({ folder }, page.number)).words, patient) });
  await keepWholeList(folder, pages);
  await keepReadings(folder, pages, patient);
  for (let isCounted = false; !isCounted;) {
    const document = await store.read(trust, (db) => documentById(db, trust, id));
    if (document?.state !== "ready") return;
    const counts = await countsOf(document, folder, pages);
    isCounted = await store.write(trust, (db) => recordReadAgain(db, document, counts));
  }
}

async function countsOf(document: DocumentRow, folder: SealedFolder, pages: PreparedPage[]) {
  return {
    findings: pages.filter(({ findings }) => findings.length > 0).length,
    unresolved: unresolvedPages({ version: 1, pages }, await marksOf({ document, folder })).length,
    perhapsTheirs: perhapsTheirsToKeep(pages),
  };
}
