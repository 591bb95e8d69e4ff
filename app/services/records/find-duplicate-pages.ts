import { caseById } from "#db/cases/cases";
import { recordsOf } from "#db/records/documents";
import { folderKey } from "#db/records/folders";
import { enqueue } from "#db/jobs/jobs";
import type { Db } from "#db/engine/kit";
import type { SealedFolder } from "~/adapters/files/files";
import { inkDifference } from "~/domain/records/ink";
import { likenessOf, plainWords } from "~/domain/records/likeness";
import {
  keyOfPage,
  likeEnough,
  likelyPairs,
  duplicatesOf,
  type LikelyPair,
  type NearPair,
  type Print,
} from "~/domain/records/duplicate-pages";
import { wordsOf } from "./opened-document";
import type { Deps } from "~/services/deps";
import { keepDuplicates, printsOf, type DuplicatesByPage } from "./page-likeness";

type Tools = Pick<Deps, "store" | "files">;
type Prepared = { id: string; folder: SealedFolder; prints: Print[] };

/** After anything that changes which pages a case has. */
export const queueFindingDuplicates = (
  db: Db,
  { trust, caseId, documentId }: { trust: number; caseId: string; documentId: string },
) => enqueue(db, { trust, kind: "find-twins", payload: { caseId }, dedupe: `find-twins:${documentId}` });

/**
 * Compares every page of a case with every other that may be like it. Done again whole each time, so that it may run
 * twice; where a document became ready meanwhile, it begins once more, so that the last to write has seen them all.
 */
export async function findDuplicatePages(deps: Tools, { trust, caseId }: { trust: number; caseId: string }) {
  for (;;) {
    const documents = await preparedIn(deps, trust, caseId);
    const prints = documents.flatMap((document) => document.prints);
    const near = await nearPairs(likelyPairs(prints), new Map(documents.map(({ id, folder }) => [id, folder])));
    const duplicates = duplicatesOf(prints, near);
    for (const { folder, prints: own } of documents)
      await keepDuplicates(folder, Object.fromEntries(own.flatMap((print) => entryOf(print, duplicates))));
    const after = await preparedIn(deps, trust, caseId);
    if (after.every(({ id }) => documents.some((document) => document.id === id))) return;
  }
}

const entryOf = (print: Print, duplicates: ReturnType<typeof duplicatesOf>): [number, DuplicatesByPage[number]][] => {
  const found = duplicates.get(keyOfPage(print));
  return found ? [[print.page, found]] : [];
};

async function preparedIn({ store, files }: Tools, trust: number, caseId: string): Promise<Prepared[]> {
  const folders = await store.read(trust, async (db) => {
    if (!(await caseById(db, trust, caseId))) return [];
    const found: { id: string; folder: SealedFolder }[] = [];
    for (const { id, folderId } of await recordsOf(db, trust, caseId))
      found.push({ id, folder: files.folder(trust, await folderKey(db, trust, folderId)) });
    return found;
  });
  const read = await Promise.all(
    folders.map(async ({ id, folder }) => ({ id, folder, prints: await printsOf(folder) })),
  );
  return read.flatMap(({ id, folder, prints }) =>
    prints ? [{ id, folder, prints: prints.map((print) => ({ ...print, document: id })) }] : [],
  );
}

/** A sketch only guesses: the words themselves decide. */
async function nearPairs(
  likely: readonly LikelyPair[],
  folders: ReadonlyMap<string, SealedFolder>,
): Promise<NearPair[]> {
  const read = new Map<string, string[]>();
  const wordsOn = async (print: Print) => {
    const known = read.get(keyOfPage(print));
    if (known) return known;
    const words = plainWords(
      (await wordsOf({ folder: folders.get(print.document)! }, print.page)).words.map(({ text }) => text),
    );
    read.set(keyOfPage(print), words);
    return words;
  };
  const near: NearPair[] = [];
  for (const { one, other, by } of likely) {
    const likeness =
      by === "picture" ? 1 - inkDifference(one.ink, other.ink) : likenessOf(await wordsOn(one), await wordsOn(other));
    if (likeness >= likeEnough) near.push({ one, other, likeness });
  }
  return near;
}
