import type { Readable } from "node:stream";
import { noteAccess, wasNotedSince } from "#db/people/access-log";
import { historyOf } from "#db/cases/case-history";
import { recordsOf } from "#db/records/documents";
import { patientById, requestOf } from "#db/cases/requests";
import { turnOf } from "~/domain/redaction/arrangement";
import { stateOf } from "~/domain/cases/case-state";
import { pagesBeingConsulted } from "~/domain/consultation/consultation";
import { askedForIn, perhapsOutside } from "~/domain/records/page-scope";
import {
  countsByState,
  pagesOnSheet,
  standingOf,
  type PageStanding,
  type PageState,
} from "~/domain/redaction/page-states";
import type { Deps } from "~/services/deps";
import {
  openDocument,
  marksOf,
  pagesOf,
  type OpenedDocument,
  type WhichDocument,
} from "~/services/records/opened-document";
import { notOnPagesIn } from "~/services/records/not-on-pages-file";
import { pageFiles } from "~/services/records/page-files";
import { duplicatesByPage } from "~/services/records/page-likeness";
import { workStates } from "./save-marks";
import type { By } from "~/services/signed-in";
import { pagePicture } from "./view-page";

/**
 * Which pages a contact sheet shows: all, those that stand so, those perhaps outside the request, or those that look
 * like another.
 */
export type SheetFilter = PageState | "all" | "perhaps-outside" | "alike";

type WhichSheet = By & WhichDocument & { show: SheetFilter; from: number };

/**
 * One sheet of a document's pages, as they lie, and one entry in the access log for all of them. Undefined where there
 * is no such document.
 */
export async function viewSheet(deps: Deps, { show, from, ...which }: WhichSheet) {
  const opened = await openDocument(deps, which);
  if (!opened) return undefined;
  const [pages, marks, duplicates, around] = await Promise.all([
    pagesOf(opened),
    marksOf(opened),
    duplicatesByPage(opened.folder),
    aroundSheet(deps, which, opened),
  ]);
  const outside = perhapsOutside(pages, around.asked);
  const standing = standingOf(pages, marks, pagesBeingConsulted(around.history, opened.document.id));
  const alike = new Map(
    Object.entries(duplicates).map(([page, found]) => [
      Number(page),
      found.filter(({ of }) => around.documents.some(({ id }) => id === of.document)),
    ]),
  );
  const isShown: Record<"all" | "perhaps-outside" | "alike", (each: PageStanding) => boolean> = {
    all: () => true,
    "perhaps-outside": ({ page }) => outside.has(page),
    alike: ({ page }) => (alike.get(page)?.length ?? 0) > 0,
  };
  const listed = standing.filter(
    show in isShown ? isShown[show as keyof typeof isShown] : ({ state }) => state === show,
  );
  const first = Math.max(0, Math.min(from, Math.floor(Math.max(0, listed.length - 1) / pagesOnSheet) * pagesOnSheet));
  const sheet = listed.slice(first, first + pagesOnSheet);
  await looked(deps, which, opened, sheet);

  const placeOf = new Map(standing.map(({ page }, index) => [page, index + 1]));
  const sizeOf = new Map(pages.pages.map((page) => [page.number, page]));
  return {
    opened,
    marks,
    ...around,
    counts: {
      ...countsByState(standing),
      all: standing.length,
      "perhaps-outside": outside.size,
      alike: standing.filter(isShown.alike).length,
    } satisfies Record<SheetFilter, number>,
    notOnPages: await notOnPagesIn(opened.folder),
    first,
    listed: listed.length,
    pages: sheet.map((each) => ({
      ...each,
      place: placeOf.get(each.page)!,
      turned: turnOf(each.page, marks.arrangement),
      about: sizeOf.get(each.page)?.about ?? null,
      duplicate: alike.get(each.page)?.[0] ?? null,
      outside: outside.get(each.page) ?? [],
      keptAs: marks.leftOut?.[each.page]?.keptAs ?? null,
      note: marks.leftOut?.[each.page]?.note ?? null,
    })),
  };
}

export type SheetView = NonNullable<Awaited<ReturnType<typeof viewSheet>>>;

function aroundSheet(
  { store }: Deps,
  { trust }: WhichSheet | Omit<WhichSheet, "show" | "from">,
  { kase }: OpenedDocument,
) {
  return store.read(trust, async (db) => {
    const history = await historyOf(db, trust, kase.id);
    return {
      history,
      patient: (await patientById(db, trust, kase.patientId))!,
      asked: askedForIn(await requestOf(db, trust, kase.id)),
      documents: (await recordsOf(db, trust, kase.id)).map(({ id, name }) => ({ id, name })),
      mayBeMarked: workStates.includes(stateOf(history)),
    };
  });
}

async function looked(
  deps: Deps,
  { trust, person, documentId }: By & WhichDocument,
  { kase }: OpenedDocument,
  sheet: readonly PageStanding[],
) {
  const subject = `${documentId}/${sheet.map(({ page }) => page).join(",")}`;
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: kase.id, what: "pages", subject }),
  );
}

export type SmallPicture = { type: "image/webp" | "image/png"; body: Readable };

/** Sixty little pictures of one document are one looking, not sixty. */
const onceIn = 15 * 60_000;

async function lookedAtSmall(deps: Deps, { trust, person, documentId }: By & WhichDocument, { kase }: OpenedDocument) {
  const look = { trust, person, caseId: kase.id, what: "small", subject: documentId } as const;
  const since = new Date(deps.now().getTime() - onceIn);
  if (await deps.store.read(trust, (db) => wasNotedSince(db, look, since))) return;
  await deps.store.write(trust, async (db) => {
    if (!(await wasNotedSince(db, look, since))) await noteAccess(db, deps, look);
  });
}

/**
 * For the contact sheet. That somebody looked is written down once for a document and a short while. A document
 * prepared before small copies were made shows its whole picture.
 */
export async function smallPicture(
  deps: Deps,
  which: By & WhichDocument & { page: number },
): Promise<SmallPicture | undefined> {
  const opened = await openDocument(deps, which);
  if (!opened) return undefined;
  const { small } = pageFiles(which.page);
  if ((await opened.folder.size(small)) !== null) {
    await lookedAtSmall(deps, which, opened);
    return { type: "image/webp", body: await opened.folder.get(small) };
  }
  const body = await pagePicture(deps, which);
  return body && { type: "image/png", body };
}
