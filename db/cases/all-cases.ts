/** Every case of a trust, for the audit. */
import { and, asc, count, eq, gt, like } from "drizzle-orm";
import { caseNumber } from "~/domain/cases/case-number";
import { casesOfYear, type CaseRow } from "./cases";
import type { Db } from "#db/engine/kit";
import { cases, counters } from "#db/schema";

/** A part at a time: the `limit` cases whose ids follow `after`. */
export async function casesAfter(db: Db, trust: number, after: string, limit: number): Promise<CaseRow[]> {
  return await db
    .select()
    .from(cases)
    .where(and(eq(cases.trustId, trust), gt(cases.id, after)))
    .orderBy(asc(cases.id))
    .limit(limit);
}

/** Comes before the id of any case. */
export const beforeEveryCase = "00000000-0000-0000-0000-000000000000";

/** How many numbers were given in a year, and how many cases bear one: they differ where a whole case is gone. */
export async function numbersGiven(db: Db, trust: number): Promise<{ year: number; given: number; found: number }[]> {
  const given = await db
    .select()
    .from(counters)
    .where(and(eq(counters.trustId, trust), like(counters.name, `${casesOfYear("")}%`)));
  const years = given.map(({ name, value }) => ({ year: Number(name.slice(casesOfYear("").length)), given: value }));
  return Promise.all(
    years.map(async ({ year, given }) => {
      const sameYear = caseNumber(year, 1).replace(/\d{6}$/, "%");
      const [row] = await db
        .select({ found: count() })
        .from(cases)
        .where(and(eq(cases.trustId, trust), like(cases.number, sameYear)));
      return { year, given, found: row!.found };
    }),
  );
}
