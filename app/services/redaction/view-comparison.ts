import { noteAccess } from "#db/people/access-log";
import { historyOf } from "#db/cases/case-history";
import { patientById } from "#db/cases/requests";
import { stateOf } from "~/domain/cases/case-state";
import { standingOf } from "~/domain/redaction/page-states";
import type { PageRef } from "~/domain/records/pages";
import { wordsOnlyHere } from "~/domain/records/word-differences";
import type { Deps } from "~/services/deps";
import { openDocument, marksOf, pagesOf, wordsOf } from "~/services/records/opened-document";
import { duplicatesByPage } from "~/services/records/page-likeness";
import { workStates } from "./save-marks";
import type { By } from "~/services/signed-in";

type Pair = By & { caseNumber: string; here: PageRef; there?: PageRef | null };

/**
 * Two pages side by side with what differs between them; both are written down as looked at. Without `there`, the
 * likest page the desk found.
 */
export async function viewComparison(deps: Deps, { here, there: named, ...by }: Pair) {
  const near = await side(deps, by, here);
  if (!near) return undefined;
  const duplicates = (await duplicatesByPage(near.opened.folder))[here.page] ?? [];
  const there = named ?? duplicates[0]?.of;
  const far = there && (await side(deps, by, there));
  if (!far) return undefined;
  const duplicate = duplicates.find(({ of }) => of.document === there.document && of.page === there.page) ?? null;
  const { kase } = near.opened;
  const around = await deps.store.read(by.trust, async (db) => ({
    patient: (await patientById(db, by.trust, kase.patientId))!,
    mayBeMarked: workStates.includes(stateOf(await historyOf(db, by.trust, kase.id))),
  }));
  return { kase, ...around, duplicate, here: shown(near, far), there: shown(far, near) };
}

type Side = NonNullable<Awaited<ReturnType<typeof side>>>;

async function side(
  deps: Deps,
  { trust, person, caseNumber }: By & { caseNumber: string },
  { document: documentId, page }: PageRef,
) {
  const opened = await openDocument(deps, { trust, caseNumber, documentId });
  if (!opened) return undefined;
  const [pages, marks] = await Promise.all([pagesOf(opened), marksOf(opened)]);
  const standing = standingOf(pages, marks).find((each) => each.page === page);
  if (!standing) return undefined;
  const subject = `${documentId}/${page}`;
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: opened.kase.id, what: "page", subject }),
  );
  return { opened, page, state: standing.state, words: (await wordsOf(opened, page)).words.map(({ text }) => text) };
}

const shown = ({ opened: { document }, page, state, words }: Side, other: Side) => ({
  document: { id: document.id, name: document.name, seenVersion: document.marksVersion },
  page,
  state,
  onlyHere: wordsOnlyHere(words, other.words),
});
