/**
 * Every question about pages that waits for an answer, in whatever case, the longest overdue first. What it costs
 * follows the number of such questions.
 */
import { and, asc, count, eq, sql, type SQL } from "drizzle-orm";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { isAwaited } from "#db/consultation/consultations";
import type { Db } from "#db/engine/kit";
import { cases, consultations, documents, patients, people } from "#db/schema";
import type { After } from "./worklist";

/** `ofCasesOf` is the person whose cases are meant; null for all. */
type Wanted = { ofCasesOf: string | null; after?: After | null; limit: number };

const ofCase = and(eq(cases.trustId, consultations.trustId), eq(cases.id, consultations.caseId));
const aboutDocument = and(eq(documents.trustId, consultations.trustId), eq(documents.id, consultations.documentId));
const isOfCasesOf = (person: string | null): SQL | undefined => (person ? eq(cases.assigneeId, person) : undefined);

export function questionsQuery(db: Db, trust: number, { ofCasesOf, after = null, limit }: Wanted) {
  return db
    .select({
      id: consultations.id,
      number: cases.number,
      of: consultations.of,
      name: consultations.name,
      organisation: consultations.organisation,
      pages: consultations.pages,
      askedOn: consultations.askedOn,
      answerBy: consultations.answerBy,
      assigneeName: people.name,
      patient: { familyName: patients.familyName, givenNames: patients.givenNames },
    })
    .from(consultations)
    .innerJoin(cases, ofCase)
    .innerJoin(documents, aboutDocument)
    .innerJoin(patients, and(eq(patients.trustId, cases.trustId), eq(patients.id, cases.patientId)))
    .leftJoin(people, and(eq(people.trustId, cases.trustId), eq(people.id, cases.assigneeId)))
    .where(
      and(
        isAwaited(trust),
        isOfCasesOf(ofCasesOf),
        after ? sql`(${consultations.answerBy}, ${consultations.id}) > (${after.on}, ${after.id})` : undefined,
      ),
    )
    .orderBy(asc(consultations.answerBy), asc(consultations.id))
    .limit(limit);
}

export type QuestionAwaited = Awaited<ReturnType<typeof questionsQuery>>[number];

export async function questionsAwaited(
  db: Db,
  trust: number,
  { limit, ...wanted }: Wanted,
): Promise<{ questions: QuestionAwaited[]; next: After | null }> {
  const found = await questionsQuery(db, trust, { ...wanted, limit: limit + 1 });
  const questions = found.slice(0, limit);
  const last = found.length > limit ? questions.at(-1) : undefined;
  return { questions, next: last ? { on: last.answerBy, id: last.id } : null };
}

export type QuestionCounts = { all: number; mine: number; late: number };

export function questionCountsQuery(
  db: Db,
  trust: number,
  { personId, today }: { personId: string; today: CalendarDay },
) {
  return db
    .select({
      all: count(),
      mine: countWhere(sql`${cases.assigneeId} = ${personId}`),
      late: countWhere(sql`${consultations.answerBy} < ${today}`),
    })
    .from(consultations)
    .innerJoin(cases, ofCase)
    .innerJoin(documents, aboutDocument)
    .where(isAwaited(trust));
}

export async function questionCounts(
  db: Db,
  trust: number,
  of: { personId: string; today: CalendarDay },
): Promise<QuestionCounts> {
  const [counts] = await questionCountsQuery(db, trust, of);
  return counts!;
}

const countWhere = (condition: SQL) =>
  sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`.mapWith(Number);
