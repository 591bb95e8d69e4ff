import type { Readable } from "node:stream";
import { noteAccess } from "#db/people/access-log";
import { historyOf } from "#db/cases/case-history";
import { recordsOf } from "#db/records/documents";
import type { Db } from "#db/engine/kit";
import { keepPlace } from "#db/records/page-places";
import { peopleByIds } from "#db/people/people";
import { patientById } from "#db/cases/requests";
import { stateOf } from "~/domain/cases/case-state";
import { pagesBeingConsulted } from "~/domain/consultation/consultation";
import { firstToDecide, pairAt, standingOf, type PageStanding } from "~/domain/redaction/page-states";
import type { MarksManifest } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";
import type { Deps } from "~/services/deps";
import {
  documentInHand,
  marksOf,
  pagesOf,
  wordsOf,
  type DocumentInHand,
  type WhichDocument,
} from "~/services/records/document-in-hand";
import { pageFiles } from "~/services/records/page-files";
import { twinsByPage } from "~/services/records/page-likeness";
import { pagesAsked } from "~/services/consultation/pages-asked";
import { workStates } from "./save-marks";
import type { By } from "~/services/signed-in";
import { allSuggestionsOn, suggestionCounts } from "./suggestions-on";
import { consultationsOn } from "~/services/consultation/view-consultations";

type WhichPage = By & { caseNumber: string; documentId: string; page: number };

/** One page of a record with its words and marks; who looked at it is written down. Undefined where it is not there, or not ready yet. */
export async function viewPage(deps: Deps, which: WhichPage) {
  const hand = await documentInHand(deps, which);
  if (!hand) return undefined;
  const [pages, marks] = await Promise.all([pagesOf(hand), marksOf(hand)]);
  const content = await contentOf(deps, hand, pages, which.page);
  if (!content) return undefined;
  await looked(deps, which, hand, "page");
  return {
    hand,
    pages,
    marks,
    ...content,
    consultations: await consultationsOn(deps, which),
    ...(await around(deps, which, hand, marks)),
  };
}

/** A page and the one that lies after it; looking is written down for both. Undefined where the page is not there, or not ready yet. */
export async function viewPair(deps: Deps, which: WhichPage) {
  const hand = await documentInHand(deps, which);
  if (!hand) return undefined;
  const [pages, marks] = await Promise.all([pagesOf(hand), marksOf(hand)]);
  if (!pages.pages.some(({ number }) => number === which.page)) return undefined;
  const { patient, asked, mayBeMarked, documents } = await around(deps, which, hand, marks);
  const standing = standingOf(pages, marks, asked);
  const pair = pairAt(standing, which.page);
  const contents: (PageContent & { standing: PageStanding })[] = [];
  for (const each of pair.pages) contents.push({ standing: each, ...(await contentOf(deps, hand, pages, each.page))! });
  for (const { page } of pair.pages.toReversed()) await looked(deps, { ...which, page }, hand, "page"); // the first page is where the officer is
  return { hand, marks, standing, pair, contents, patient, mayBeMarked, documents };
}

export type PairView = NonNullable<Awaited<ReturnType<typeof viewPair>>>;

/** What is on a page. Undefined where it is not there, or not ready yet. */
async function contentOf(deps: Deps, hand: DocumentInHand, { pages }: PageManifest, page: number) {
  const shown = pages.find(({ number }) => number === page);
  if (!shown) return undefined;
  const [words, suggestions, twins] = await Promise.all([
    wordsOf(hand, page),
    allSuggestionsOn(deps, hand, page),
    twinsByPage(hand.folder),
  ]);
  return { shown, words, suggestions, twins: twins[page] ?? [] };
}

export type PageContent = NonNullable<Awaited<ReturnType<typeof contentOf>>>;

export type PageView = NonNullable<Awaited<ReturnType<typeof viewPage>>>;

/** Whose page it is, who marked it, and whether it may still be marked. */
async function around(
  { store }: Deps,
  { trust, page }: WhichPage,
  { kase, document }: DocumentInHand,
  { marks, notes, savedBy }: MarksManifest,
) {
  const people = [...marks.filter((mark) => mark.page === page).map(({ by }) => by), notes?.[page]?.by, savedBy].filter(
    (id) => id !== undefined,
  );
  return store.read(trust, async (db) => ({
    patient: (await patientById(db, trust, kase.patientId))!,
    names: await peopleByIds(db, trust, [...new Set(people)]),
    ...(await standings(db, trust, kase.id, document.id)),
  }));
}

async function standings(db: Db, trust: number, caseId: string, documentId: string) {
  const history = await historyOf(db, trust, caseId);
  return {
    mayBeMarked: workStates.includes(stateOf(history)),
    asked: pagesBeingConsulted(history, documentId),
    documents: (await recordsOf(db, trust, caseId)).map(({ id, name }) => ({ id, name })),
  };
}

/** How each page of a document stands; no page is shown. Undefined where the case has no such document. */
export async function viewStanding(deps: Deps, which: By & WhichDocument) {
  const hand = await documentInHand(deps, which);
  if (!hand) return undefined;
  const [pages, marks] = await Promise.all([pagesOf(hand), marksOf(hand)]);
  const patient = await deps.store.read(which.trust, (db) => patientById(db, which.trust, hand.kase.patientId));
  return {
    kase: hand.kase,
    document: hand.document,
    patient: patient!,
    standing: standingOf(pages, marks, await pagesAsked(deps, hand)),
  };
}

/** How many suggestions nobody has decided yet, by page. Undefined where the case has no such document. */
export async function openSuggestions(deps: Deps, which: WhichDocument): Promise<Record<number, number> | undefined> {
  const hand = await documentInHand(deps, which);
  return hand && suggestionCounts(deps, hand, await marksOf(hand));
}

/** Where to begin in a document. Undefined where none of its pages can be looked at. */
export async function whereToBegin(deps: Deps, which: WhichDocument): Promise<number | undefined> {
  const hand = await documentInHand(deps, which);
  const pages = hand && (await pagesOf(hand));
  if (!hand || !pages?.pages.length) return undefined;
  return firstToDecide(standingOf(pages, await marksOf(hand)));
}

/** The page's picture as PNG; looking is written down. Undefined where it is not ready. */
export async function pagePicture(deps: Deps, which: WhichPage): Promise<Readable | undefined> {
  const hand = await documentInHand(deps, which);
  const { picture } = pageFiles(which.page);
  if (!hand || (await hand.folder.size(picture)) === null) return undefined;
  await looked(deps, which, hand, "picture");
  return hand.folder.get(picture);
}

async function looked(
  deps: Deps,
  { trust, person, documentId, page }: WhichPage,
  { kase }: DocumentInHand,
  what: "page" | "picture",
) {
  const subject = `${documentId}/${page}`;
  await deps.store.write(trust, async (db) => {
    await noteAccess(db, deps, { trust, person, caseId: kase.id, what, subject });
    if (what === "page") await keepPlace(db, { trustId: trust, personId: person.id, documentId, page, at: deps.now() });
  });
}
