import { caseByNumber, type CaseRow } from "#db/cases/cases";
import { documentById, type DocumentRow } from "#db/records/documents";
import { folderKey } from "#db/records/folders";
import type { Db } from "#db/engine/kit";
import type { SealedFolder } from "~/adapters/files/files";
import { wordsOnPage } from "~/domain/records/on-page";
import type { PageWords } from "~/domain/records/pages";
import type { MarksManifest } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";
import type { Deps } from "~/services/deps";
import { marksIn } from "./marks-file";
import { pagesReadySoFar, readList } from "./page-list";
import { pageFiles } from "./page-files";

export type OpenedDocument = { kase: CaseRow; document: DocumentRow; folder: SealedFolder };
export type WhichDocument = { trust: number; caseNumber: string; documentId: string };

type DocumentKind = DocumentRow["kind"];

/** A record with its sealed folder open; undefined where the case has no such record. Proof of identity is none. */
export const openDocument = (deps: Pick<Deps, "store" | "files">, which: WhichDocument) =>
  openOfKind(deps, which, ["records"]);

/** The same for whichever kinds a route serves, and for no other. */
export async function openOfKind(
  { store, files }: Pick<Deps, "store" | "files">,
  which: WhichDocument,
  kinds: readonly DocumentKind[],
): Promise<OpenedDocument | undefined> {
  return store.read(which.trust, async (db) => {
    const found = await find(db, which, kinds);
    return (
      found && {
        ...found,
        folder: files.folder(which.trust, await folderKey(db, which.trust, found.document.folderId)),
      }
    );
  });
}

async function find(db: Db, { trust, caseNumber, documentId }: WhichDocument, kinds: readonly DocumentKind[]) {
  const kase = await caseByNumber(db, trust, caseNumber);
  const document = kase && (await documentById(db, trust, documentId));
  if (!kase || !document || document.caseId !== kase.id || document.removedAt) return undefined;
  if (!kinds.includes(document.kind)) return undefined;
  return { kase, document };
}

/** Its pages, or those of them that are ready, can be looked at and marked. */
export const canBeWorkedOn = ({ document }: Pick<OpenedDocument, "document">) =>
  document.state === "ready" || document.state === "preparing" || document.state === "stopped";

/** While a document is being prepared: the pages that are ready so far. */
export async function pagesOf(opened: OpenedDocument): Promise<PageManifest> {
  if (!canBeWorkedOn(opened)) return { version: 1, pages: [] };
  return opened.document.state === "ready"
    ? readList(opened.folder)
    : { version: 1, pages: await pagesReadySoFar(opened.folder) };
}

export async function wordsOf({ folder }: Pick<OpenedDocument, "folder">, page: number): Promise<PageWords> {
  const kept = JSON.parse((await folder.read(pageFiles(page).words)).toString("utf8")) as PageWords;
  return { ...kept, words: wordsOnPage(kept, kept.words) };
}

export const marksOf = ({ document, folder }: Pick<OpenedDocument, "document" | "folder">): Promise<MarksManifest> =>
  marksIn(folder, document.marksFile);
