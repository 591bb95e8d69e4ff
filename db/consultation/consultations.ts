/**
 * Questions to people who know, about pages of a record: the words and names. When they were asked and answered stands
 * in the history.
 */
import { and, asc, eq, inArray, isNull, min, sql } from "drizzle-orm";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Db } from "#db/engine/kit";
import { cases, consultations, documents, patients } from "#db/schema";

export type ConsultationRow = typeof consultations.$inferSelect;

export async function addConsultation(db: Db, row: ConsultationRow) {
  await db.insert(consultations).values(row);
}

export async function consultationById(db: Db, trust: number, id: string): Promise<ConsultationRow | undefined> {
  const [row] = await db
    .select()
    .from(consultations)
    .where(and(eq(consultations.trustId, trust), eq(consultations.id, id)));
  return row;
}

/** In the order asked. */
export async function consultationsOf(db: Db, trust: number, caseId: string): Promise<ConsultationRow[]> {
  return await db
    .select()
    .from(consultations)
    .where(and(eq(consultations.trustId, trust), eq(consultations.caseId, caseId)))
    .orderBy(asc(consultations.id));
}

export async function changeConsultation(db: Db, trust: number, id: string, change: Partial<ConsultationRow>) {
  await db
    .update(consultations)
    .set(change)
    .where(and(eq(consultations.trustId, trust), eq(consultations.id, id)));
}

/**
 * The file was taken out of the case, so what was asked about it is about nothing; it stays so where the file comes
 * back.
 */
export async function lapseConsultations(db: Db, trust: number, documentId: string) {
  await db
    .update(consultations)
    .set({ state: "lapsed" })
    .where(
      and(eq(consultations.trustId, trust), eq(consultations.documentId, documentId), eq(consultations.state, "open")),
    );
}

/** The question whose sealed copy lies in this folder. */
export async function consultationWithCopy(
  db: Db,
  trust: number,
  folderId: string,
): Promise<ConsultationRow | undefined> {
  const [row] = await db
    .select()
    .from(consultations)
    .where(and(eq(consultations.trustId, trust), eq(consultations.folderId, folderId)));
  return row;
}

/**
 * A question about a file that was taken away, or in a case that ended, waits for nobody. `state` is written out, not
 * bound: only so does an engine see that the index of what is open holds all of them.
 */
export const isAwaited = (trust: number) =>
  and(
    eq(consultations.trustId, trust),
    sql`${consultations.state} = 'open'`,
    isNull(cases.closedOn),
    isNull(documents.removedAt),
  );

export type QuestionToMe = {
  id: string;
  number: string;
  patient: { familyName: string; givenNames: string };
  pages: string;
  askedOn: CalendarDay;
  answerBy: CalendarDay;
};

/** What waits for one person of the desk, the soonest first. */
export async function questionsTo(db: Db, trust: number, personId: string): Promise<QuestionToMe[]> {
  return await db
    .select({
      id: consultations.id,
      number: cases.number,
      pages: consultations.pages,
      askedOn: consultations.askedOn,
      answerBy: consultations.answerBy,
      patient: { familyName: patients.familyName, givenNames: patients.givenNames },
    })
    .from(consultations)
    .innerJoin(cases, and(eq(cases.trustId, consultations.trustId), eq(cases.id, consultations.caseId)))
    .innerJoin(documents, and(eq(documents.trustId, consultations.trustId), eq(documents.id, consultations.documentId)))
    .innerJoin(patients, and(eq(patients.trustId, cases.trustId), eq(patients.id, cases.patientId)))
    .where(and(isAwaited(trust), eq(consultations.personId, personId)))
    .orderBy(asc(consultations.answerBy), asc(consultations.id));
}

export type AnswerAwaited = { since: CalendarDay; by: CalendarDay };

/** Of these cases, those that wait for an answer: since when, and by which day the first is wanted. */
export async function answersAwaited(
  db: Db,
  trust: number,
  caseIds: readonly string[],
): Promise<Map<string, AnswerAwaited>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db
    .select({ caseId: consultations.caseId, since: min(consultations.askedOn), by: min(consultations.answerBy) })
    .from(consultations)
    .innerJoin(cases, and(eq(cases.trustId, consultations.trustId), eq(cases.id, consultations.caseId)))
    .innerJoin(documents, and(eq(documents.trustId, consultations.trustId), eq(documents.id, consultations.documentId)))
    .where(and(isAwaited(trust), inArray(consultations.caseId, [...caseIds])))
    .groupBy(consultations.caseId);
  return new Map(rows.map(({ caseId, since, by }) => [caseId, { since: since!, by: by! }]));
}
