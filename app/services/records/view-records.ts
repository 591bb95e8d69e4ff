import { noteAccess } from "#db/people/access-log";
import { caseByNumber } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { recordFilesOf, removedRecordsOf, type DocumentRow } from "#db/records/documents";
import { folderKey } from "#db/records/folders";
import { isStoredFileBroken } from "#db/engine/errors";
import { placesOf } from "#db/records/page-places";
import { peopleByIds } from "#db/people/people";
import { patientById } from "#db/cases/requests";
import { stateOf } from "~/domain/cases/case-state";
import { isInWork } from "~/domain/records/document-states";
import { isLeftOut, isUndecided, standingOf } from "~/domain/redaction/page-states";
import type { Finding } from "~/domain/records/pages";
import type { NotOnPages } from "~/domain/records/not-on-pages";
import { failingWork, failingWorks } from "~/services/desk/failing-work";
import type { Deps } from "~/services/deps";
import { notOnPagesIn } from "./not-on-pages-file";
import { marksOf, pagesOf, type OpenedDocument } from "./opened-document";
import type { By } from "~/services/signed-in";
import { isWorthRestoring } from "./view-removed-records";

type WhichCase = By & { caseNumber: string };

/**
 * `flagged` are pages on which something was found and nothing decided yet; counts are of the pages that are ready so
 * far.
 */
export type RecordsLine = {
  document: DocumentRow;
  /** What is stored of it was changed or is missing, so nothing is known of its pages. */
  isBroken: boolean;
  undecided: number;
  leftOut: number;
  flagged: { page: number; findings: Finding[] }[];
  leftToTheEye: number[];
  notOnPages: NotOnPages[];
};

/** The records of a case as a list, and an entry in the access log. Undefined where there is no such case. */
export async function viewRecords(deps: Deps, { trust, person, caseNumber }: WhichCase) {
  const found = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const patient = kase && (await patientById(db, trust, kase.patientId));
    if (!kase || !patient) return undefined;
    const documents = await recordFilesOf(db, trust, kase.id);
    const openedDocuments: OpenedDocument[] = [];
    for (const document of documents)
      openedDocuments.push({
        kase,
        document,
        folder: deps.files.folder(trust, await folderKey(db, trust, document.folderId)),
      });
    const places = await placesOf(
      db,
      trust,
      person.id,
      documents.map(({ id }) => id),
    );
    const failing = await failingWorks(
      db,
      trust,
      "prepare-document",
      documents.filter(isInWork).map(({ id }) => id),
    );
    const failingAgain = await failingWork(db, trust, "read-pages-again", kase.id);
    const removed = (await removedRecordsOf(db, trust, kase.id)).filter(isWorthRestoring).length;
    const names = await peopleByIds(db, trust, [...new Set(documents.map(({ addedBy }) => addedBy))]);
    return {
      kase,
      patient,
      state: stateOf(await historyOf(db, trust, kase.id)),
      openedDocuments,
      names,
      places,
      removed,
      failing: [...failing, ...(failingAgain ? [failingAgain] : [])],
    };
  });
  if (!found) return undefined;
  const { openedDocuments, ...file } = found;
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: file.kase.id, what: "records", subject: file.kase.number }),
  );
  return { ...file, lines: await Promise.all(openedDocuments.map(lineOf)) };
}

/** A document whose stored files are broken says so, and keeps none of the others from being seen. */
async function lineOf(opened: OpenedDocument): Promise<RecordsLine> {
  try {
    return await lineRead(opened);
  } catch (problem) {
    if (!isStoredFileBroken(problem)) throw problem;
    const { document } = opened;
    return { document, isBroken: true, undecided: 0, leftOut: 0, flagged: [], leftToTheEye: [], notOnPages: [] };
  }
}

async function lineRead(opened: OpenedDocument): Promise<RecordsLine> {
  const pages = await pagesOf(opened);
  const standing = standingOf(pages, await marksOf(opened));
  const flagged = standing
    .filter(({ state }) => state === "flagged")
    .map(({ page }) => ({ page, findings: pages.pages.find(({ number }) => number === page)!.findings }));
  const leftToTheEye = pages.pages.filter((page) => page.leftToTheEye).map(({ number }) => number);
  return {
    document: opened.document,
    isBroken: false,
    undecided: standing.filter(isUndecided).length,
    leftOut: standing.filter(isLeftOut).length,
    flagged,
    leftToTheEye,
    notOnPages: await notOnPagesIn(opened.folder),
  };
}

/** Whose records they are, and an entry in the access log: no page is shown. Undefined where there is no such case. */
export async function viewRecordsHead(deps: Deps, { trust, person, caseNumber }: WhichCase) {
  const found = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const patient = kase && (await patientById(db, trust, kase.patientId));
    return kase && patient && { kase, patient };
  });
  if (!found) return undefined;
  const { kase, patient } = found;
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: kase.id, what: "records", subject: kase.number }),
  );
  return { number: kase.number, patient };
}

/** How far each document of a case has come: no name, so nobody's looking is written down. */
export async function progressOf({ store }: Pick<Deps, "store">, { trust, caseNumber }: WhichCase) {
  const documents = await store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    return kase && recordFilesOf(db, trust, kase.id);
  });
  return documents?.map(({ id, state, pagesDone, pageCount }) => ({ id, state, pagesDone, pageCount }));
}
