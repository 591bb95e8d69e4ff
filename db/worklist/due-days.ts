/** The open cases of one person that have a due day: their numbers and days alone. */
import { and, asc, eq, isNull, lt } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { cases, noDueDay, type Case } from "#db/schema";

export type DueCase = Pick<Case, "id" | "number" | "regime" | "dueOn">;

export async function dueCasesOf(db: Db, trust: number, personId: string): Promise<DueCase[]> {
  return db
    .select({ id: cases.id, number: cases.number, regime: cases.regime, dueOn: cases.dueOn })
    .from(cases)
    .where(
      and(eq(cases.trustId, trust), isNull(cases.closedOn), eq(cases.assigneeId, personId), lt(cases.dueOn, noDueDay)),
    )
    .orderBy(asc(cases.dueOn), asc(cases.id));
}
