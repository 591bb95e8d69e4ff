/** A case by what people call it, and the next number to give. */
import { and, eq, isNull, sql } from "drizzle-orm";
import { caseNumber } from "~/domain/case-number";
import type { Db } from "./kit";
import { cases, counters, type Case } from "./schema";

export type CaseRow = Case;

export async function caseByNumber(db: Db, trust: number, number: string): Promise<CaseRow | undefined> {
  const [kase] = await db.select().from(cases).where(and(eq(cases.trustId, trust), eq(cases.number, number)));
  return kase;
}

export async function caseById(db: Db, trust: number, id: string): Promise<CaseRow | undefined> {
  const [kase] = await db.select().from(cases).where(and(eq(cases.trustId, trust), eq(cases.id, id)));
  return kase;
}

/** Cases of one patient that are still open: a second letter may belong to one of them. */
export async function openCasesOfPatient(db: Db, trust: number, patientId: string): Promise<CaseRow[]> {
  return await db.select().from(cases).where(and(eq(cases.trustId, trust), eq(cases.patientId, patientId), isNull(cases.closedOn)));
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
