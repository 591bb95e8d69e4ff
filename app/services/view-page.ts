import type { Readable } from "node:stream";
import { recordAccess } from "#db/access-log";
import type { MarksManifest, PageManifest, PageWords } from "~/domain/pages";
import type { Deps } from "./deps";
import { documentInHand, marksOf, pagesOf, wordsOf, type DocumentInHand } from "./document-in-hand";
import { pageFiles } from "./page-files";
import type { By } from "./signed-in";

type WhichPage = By & { caseNumber: string; documentId: string; page: number };
export type PageView = { hand: DocumentInHand; pages: PageManifest; marks: MarksManifest; words: PageWords };

/** One page of a record with its words and marks; who looked at it is written down. */
export async function viewPage(deps: Deps, which: WhichPage): Promise<PageView | undefined> {
  const hand = await documentInHand(deps, which);
  if (!hand) return undefined;
  const [pages, marks] = await Promise.all([pagesOf(hand), marksOf(hand)]);
  if (!pages.pages.some(({ number }) => number === which.page)) return undefined;
  await looked(deps, which, hand);
  return { hand, pages, marks, words: await wordsOf(hand, which.page) };
}

/** The page's picture as PNG. Undefined where it is not ready. */
export async function pagePicture(deps: Deps, which: WhichPage): Promise<Readable | undefined> {
  const hand = await documentInHand(deps, which);
  const { picture } = pageFiles(which.page);
  return hand && (await hand.folder.size(picture)) !== null ? hand.folder.get(picture) : undefined;
}

async function looked(deps: Deps, { trust, person, documentId, page }: WhichPage, { kase }: DocumentInHand) {
  const subject = `${documentId}/${page}`;
  await deps.store.write(trust, (db) => recordAccess(db, { trustId: trust, id: deps.newId(), at: deps.now(), personId: person.id, caseId: kase.id, what: "page", subject }));
}
