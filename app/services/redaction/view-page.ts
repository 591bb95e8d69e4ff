import type { Readable } from "node:stream";
import { noteAccess } from "#db/people/access-log";
import { historyOf } from "#db/cases/case-history";
import { recordsOf } from "#db/records/documents";
import type { Db } from "#db/engine/kit";
import { keepPlace } from "#db/records/page-places";
import { peopleByIds } from "#db/people/people";
import { patientById, requestOf } from "#db/cases/requests";
import { stateOf } from "~/domain/cases/case-state";
import { askedUnder } from "~/domain/exemptions/asked-under";
import { pagesBeingConsulted } from "~/domain/consultation/consultation";
import type { PagePoint } from "~/domain/redaction/page-points";
import { firstToDecide, pairAt, standingOf, type PageStanding } from "~/domain/redaction/page-states";
import type { MarksManifest } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";
import { askedForIn, outsideRequest } from "~/domain/records/page-scope";
import { besidePage } from "~/domain/records/not-on-pages";
import type { Deps } from "~/services/deps";
import {
  openDocument,
  marksOf,
  pagesOf,
  wordsOf,
  type OpenedDocument,
  type WhichDocument,
} from "~/services/records/opened-document";
import { notOnPagesIn } from "~/services/records/not-on-pages-file";
import { pageFiles } from "~/services/records/page-files";
import { duplicatesByPage } from "~/services/records/page-likeness";
import { pagesAsked } from "~/services/consultation/pages-asked";
import { workStates } from "./save-marks";
import type { By } from "~/services/signed-in";
import { pointsOnPages } from "./said-of-case";
import { allSuggestionsOn } from "./suggestions-on";
import { consultationsOn } from "~/services/consultation/view-consultations";

type WhichPage = By & { caseNumber: string; documentId: string; page: number };

/**
 * One page of a record with its words and marks; who looked at it is written down. Undefined where it is not there, or
 * not ready yet.
 */
export async function viewPage(deps: Deps, which: WhichPage) {
  const opened = await openDocument(deps, which);
  if (!opened) return undefined;
  const [pages, marks] = await Promise.all([pagesOf(opened), marksOf(opened)]);
  const content = await contentOf(deps, opened, pages, which.page);
  if (!content) return undefined;
  await looked(deps, which, opened, "page");
  return {
    opened,
    pages,
    marks,
    ...content,
    consultations: await consultationsOn(deps, which),
    ...(await around(deps, which, opened, marks)),
  };
}

/**
 * A page and the one that lies after it; looking is written down for both. Undefined where the page is not there, or
 * not ready yet.
 */
export async function viewPair(deps: Deps, which: WhichPage) {
  const opened = await openDocument(deps, which);
  if (!opened) return undefined;
  const [pages, marks] = await Promise.all([pagesOf(opened), marksOf(opened)]);
  if (!pages.pages.some(({ number }) => number === which.page)) return undefined;
  const { patient, asked, mayBeMarked, documents } = await around(deps, which, opened, marks);
  const standing = standingOf(pages, marks, asked);
  const pair = pairAt(standing, which.page);
  const contents: (PageContent & { standing: PageStanding })[] = [];
  for (const each of pair.pages)
    contents.push({ standing: each, ...(await contentOf(deps, opened, pages, each.page))! });
  // the first page is where the officer is
  for (const { page } of pair.pages.toReversed()) await looked(deps, { ...which, page }, opened, "page");
  return { opened, marks, standing, pair, contents, patient, mayBeMarked, documents };
}

export type PairView = NonNullable<Awaited<ReturnType<typeof viewPair>>>;

/** What is on a page. Undefined where it is not there, or not ready yet. */
async function contentOf(deps: Deps, opened: OpenedDocument, { pages }: PageManifest, page: number) {
  const shown = pages.find(({ number }) => number === page);
  if (!shown) return undefined;
  const { trustId: trust, id: caseId } = opened.kase;
  const [words, suggestions, duplicates, notOnPages, request] = await Promise.all([
    wordsOf(opened, page),
    allSuggestionsOn(deps, opened, page),
    duplicatesByPage(opened.folder),
    notOnPagesIn(opened.folder),
    deps.store.read(trust, (db) => requestOf(db, trust, caseId)),
  ]);
  const askedFor = askedForIn(request);
  return {
    shown,
    words,
    suggestions,
    duplicates: duplicates[page] ?? [],
    besideIt: besidePage(notOnPages, page),
    askedFor,
    outside: outsideRequest(shown.about, askedFor),
  };
}

export type PageContent = NonNullable<Awaited<ReturnType<typeof contentOf>>>;

export type PageView = NonNullable<Awaited<ReturnType<typeof viewPage>>>;

/** Whose page it is, who marked it, and whether it may still be marked. */
async function around(
  { store }: Deps,
  { trust, page }: WhichPage,
  { kase, document }: OpenedDocument,
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
    askedUnder: askedUnder(history),
    mayBeMarked: workStates.includes(stateOf(history)),
    asked: pagesBeingConsulted(history, documentId),
    documents: (await recordsOf(db, trust, caseId)).map(({ id, name }) => ({ id, name })),
  };
}

/**
 * How each page of a document stands, with whose it is: no page is shown, and the looking is written down. Undefined
 * where the case has no such document.
 */
export async function viewStanding(deps: Deps, which: By & WhichDocument) {
  const opened = await openDocument(deps, which);
  if (!opened) return undefined;
  const { trust, person, documentId: subject } = which;
  const { kase, document } = opened;
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: kase.id, what: "records", subject }),
  );
  const patient = await deps.store.read(trust, (db) => patientById(db, trust, kase.patientId));
  return { kase, document, patient: patient!, standing: await standingIn(deps, opened) };
}

/** The same of the pages alone, for where to go next. Empty where the case has no such document. */
export async function pagesStanding(deps: Deps, which: WhichDocument): Promise<PageStanding[]> {
  const opened = await openDocument(deps, which);
  return opened ? standingIn(deps, opened) : [];
}

async function standingIn(deps: Deps, opened: OpenedDocument): Promise<PageStanding[]> {
  const [pages, marks] = await Promise.all([pagesOf(opened), marksOf(opened)]);
  return standingOf(pages, marks, await pagesAsked(deps, opened));
}

/** What nobody has decided yet on its pages. Undefined where the case has no such document. */
export async function openPointsOnPages(deps: Deps, which: WhichDocument): Promise<PagePoint[] | undefined> {
  const opened = await openDocument(deps, which);
  if (!opened) return undefined;
  const [pages, marks] = await Promise.all([pagesOf(opened), marksOf(opened)]);
  return pointsOnPages(deps, opened, { pages, marks, wanted: pages.pages.map(({ number }) => number) });
}

/**
 * Where a document is opened: at the page that was typed, or at its first one without a decision; `page` is null where
 * it has none of that number. Undefined where there is no such document, or no page of it yet.
 */
export async function whereToBegin(
  deps: Deps,
  { typed, ...which }: WhichDocument & { typed: number | null },
): Promise<{ page: number | null; lastPage: number; name: string } | undefined> {
  const opened = await openDocument(deps, which);
  const pages = opened && (await pagesOf(opened));
  if (!opened || !pages?.pages.length) return undefined;
  const numbers = pages.pages.map(({ number }) => number);
  const said = { lastPage: Math.max(...numbers), name: opened.document.name };
  if (typed !== null) return { ...said, page: numbers.includes(typed) ? typed : null };
  return { ...said, page: firstToDecide(standingOf(pages, await marksOf(opened))) };
}

/** The page's picture as PNG; looking is written down. Undefined where it is not ready. */
export async function pagePicture(deps: Deps, which: WhichPage): Promise<Readable | undefined> {
  const opened = await openDocument(deps, which);
  const { picture } = pageFiles(which.page);
  if (!opened || (await opened.folder.size(picture)) === null) return undefined;
  await looked(deps, which, opened, "picture");
  return opened.folder.get(picture);
}

async function looked(
  deps: Deps,
  { trust, person, documentId, page }: WhichPage,
  { kase }: OpenedDocument,
  what: "page" | "picture",
) {
  const subject = `${documentId}/${page}`;
  await deps.store.write(trust, async (db) => {
    await noteAccess(db, deps, { trust, person, caseId: kase.id, what, subject });
    if (what === "page") await keepPlace(db, { trustId: trust, personId: person.id, documentId, page, at: deps.now() });
  });
}
