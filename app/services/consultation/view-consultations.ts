import type { Readable } from "node:stream";
import { noteAccess } from "#db/people/access-log";
import { caseByNumber } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { consultationById, consultationsOf, type ConsultationRow } from "#db/consultation/consultations";
import { documentById } from "#db/records/documents";
import { peopleByIds } from "#db/people/people";
import { patientById } from "#db/cases/requests";
import type { CaseEvent } from "~/domain/cases/case-events";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { consultationsAbout, consultationsIn, isLate, type Consultation } from "~/domain/consultation/consultation";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { hasPage } from "~/domain/terms/page-ranges";
import { may } from "~/domain/terms/roles";
import type { Deps } from "~/services/deps";
import { openDocument, type WhichDocument } from "~/services/records/opened-document";
import { pageFiles } from "~/services/records/page-files";
import type { By } from "~/services/signed-in";

/** A question with its words and names: the history says when, the row who and what. `words` are the answer's. */
export type ConsultationShown = Consultation &
  Pick<ConsultationRow, "name" | "organisation" | "question" | "goes" | "withdrawnBecause"> & {
    words: string | null;
    isLate: boolean;
  };

function shown(
  asked: readonly Consultation[],
  rows: readonly ConsultationRow[],
  today: CalendarDay,
): ConsultationShown[] {
  return asked.flatMap((one) => {
    const row = rows.find(({ id }) => id === one.id);
    if (!row) return []; // destroyed with the case's other papers; the history keeps its bones
    const { name, organisation, question, goes, withdrawnBecause, answer: words } = row;
    return [{ ...one, name, organisation, question, goes, withdrawnBecause, words, isLate: isLate(one, today) }];
  });
}

/** Everything asked in a case, in the order asked, for pages that have read the case already. */
export async function consultationsOfCase(
  { store, today }: Pick<Deps, "store" | "today">,
  trust: number,
  caseId: string,
  history: EffectiveHistory<CaseEvent>,
): Promise<ConsultationShown[]> {
  const asked = consultationsIn(history);
  if (asked.length === 0) return [];
  return shown(asked, await store.read(trust, (db) => consultationsOf(db, trust, caseId)), today());
}

/** What was asked and answered about one page, the newest first: it stands beside the page. */
export async function consultationsOn(
  { store, today }: Pick<Deps, "store" | "today">,
  { trust, caseNumber, documentId, page }: WhichDocument & { page: number },
): Promise<ConsultationShown[]> {
  return store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const asked = kase ? consultationsAbout(await historyOf(db, trust, kase.id), documentId, page) : [];
    return kase && asked.length > 0 ? shown(asked, await consultationsOf(db, trust, kase.id), today()) : [];
  });
}

type Which = By & { caseNumber: string; id: string };

/**
 * One question with everything about it. Undefined where there is none, or it was asked of somebody else; looking is
 * written down.
 */
export async function viewConsultation(deps: Deps, { trust, person, caseNumber, id }: Which) {
  const today = deps.today();
  const found = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const row = kase && (await consultationById(db, trust, id));
    if (!kase || !row || row.caseId !== kase.id || !mayLook(person, row)) return undefined;
    const [one] = shown(
      consultationsIn(await historyOf(db, trust, kase.id)).filter((each) => each.id === id),
      [row],
      today,
    );
    const patient = await patientById(db, trust, kase.patientId);
    const document = await documentById(db, trust, row.documentId);
    if (!one || !patient || !document) return undefined;
    const people = [row.askedBy, row.passwordShownTo, row.answerRecordedBy, row.withdrawnBy].filter(
      (each) => each !== null,
    );
    return { kase, patient, document, row, one, today, names: await peopleByIds(db, trust, [...new Set(people)]) };
  });
  if (found) await looked(deps, { trust, person }, found.kase.id, "consultation", id);
  return found;
}

/** Officers see every question; a clinician those that were put to them. */
const mayLook = ({ id, role }: By["person"], { personId }: ConsultationRow) =>
  may(role, "work-cases") || personId === id;

/** The picture of a page that was asked about, and of no other. */
export async function consultedPicture(
  deps: Deps,
  { trust, person, caseNumber, id, page }: Which & { page: number },
): Promise<Readable | undefined> {
  const found = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const row = kase && (await consultationById(db, trust, id));
    if (!kase || !row || row.caseId !== kase.id || !mayLook(person, row)) return undefined;
    const one = consultationsIn(await historyOf(db, trust, kase.id)).find((each) => each.id === id);
    return one && hasPage(one.pages, page) ? one : undefined;
  });
  const opened = found && (await openDocument(deps, { trust, caseNumber, documentId: found.documentId }));
  const { picture } = pageFiles(page);
  if (!opened || (await opened.folder.size(picture)) === null) return undefined;
  await looked(deps, { trust, person }, opened.kase.id, "picture", `${opened.document.id}/${page}`);
  return opened.folder.get(picture);
}

async function looked(
  deps: Deps,
  { trust, person }: By,
  caseId: string,
  what: "consultation" | "picture",
  subject: string,
) {
  await deps.store.write(trust, (db) => noteAccess(db, deps, { trust, person, caseId, what, subject }));
}
