/** A case by what people call it, and the next number to give. */
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { caseNumber } from "~/domain/cases/case-number";
import { holdBankHolidays } from "#db/calendar/bank-holidays";
import { held, type Db } from "#db/engine/kit";
import { cases, counters, type Case } from "#db/schema";

export type CaseRow = Case;

const byNumber = (db: Db, trust: number, number: string) =>
  db
    .select()
    .from(cases)
    .where(and(eq(cases.trustId, trust), eq(cases.number, number)));
const byId = (db: Db, trust: number, id: string) =>
  db
    .select()
    .from(cases)
    .where(and(eq(cases.trustId, trust), eq(cases.id, id)));

export async function caseByNumber(db: Db, trust: number, number: string): Promise<CaseRow | undefined> {
  return (await byNumber(db, trust, number))[0];
}

export async function caseById(db: Db, trust: number, id: string): Promise<CaseRow | undefined> {
  return (await byId(db, trust, id))[0];
}

/**
 * The case as it stands, and nobody else can move it until this write ends: whoever comes second decides on what the
 * first has done.
 */
export async function caseToChange(db: Db, trust: number, number: string): Promise<CaseRow | undefined> {
  await holdBankHolidays(db, trust);
  return (await held(byNumber(db, trust, number)))[0];
}

export async function caseToChangeById(db: Db, trust: number, id: string): Promise<CaseRow | undefined> {
  await holdBankHolidays(db, trust);
  return (await held(byId(db, trust, id)))[0];
}

/** Cases of one patient that are still open: a second letter may belong to one of them. */
/** Open and closed, the oldest first. */
export async function casesOfPatient(db: Db, trust: number, patientId: string): Promise<CaseRow[]> {
  return await db
    .select()
    .from(cases)
    .where(and(eq(cases.trustId, trust), eq(cases.patientId, patientId)))
    .orderBy(asc(cases.id));
}

export async function openCasesOfPatient(db: Db, trust: number, patientId: string): Promise<CaseRow[]> {
  return await db
    .select()
    .from(cases)
    .where(and(eq(cases.trustId, trust), eq(cases.patientId, patientId), isNull(cases.closedOn)));
}

/** Counted within the caller's write: a number is given once, and none is lost where the write fails. */
export async function nextCaseNumber(db: Db, trust: number, year: number): Promise<string> {
  const [counter] = await db
    .insert(counters)
    .values({ trustId: trust, name: casesOfYear(year), value: 1 })
    .onConflictDoUpdate({ target: [counters.trustId, counters.name], set: { value: sql`${counters.value} + 1` } })
    .returning({ value: counters.value });
  return caseNumber(year, counter!.value);
}

/** The counter of a year's case numbers. */
export const casesOfYear = (year: number | "") => `cases of ${year}`;
