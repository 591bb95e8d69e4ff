/**
 * The list of bank holidays as a trust has it: the bundled one with what its administrators recorded. Read afresh each
 * time: another process may have changed it.
 */
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { bankHolidaysWith, lastLoadedYear, type BankHoliday, type BankHolidays } from "~/domain/calendar/bank-holidays";
import { isPostgres, type Db } from "#db/engine/kit";
import { bankHolidays, bankHolidayYears } from "#db/schema";

export type RecordedBankHoliday = typeof bankHolidays.$inferSelect;
export type CompletedYear = typeof bankHolidayYears.$inferSelect;

/**
 * One query. A year can be complete only where its days stand here, so without a row there is no further year either.
 */
export async function bankHolidaysOf(db: Db, trust: number): Promise<BankHolidays> {
  const lastYear = sql<
    number | null
  >`(select max(${bankHolidayYears.year}) from ${bankHolidayYears} where ${bankHolidayYears.trustId} = ${trust})`;
  const rows = await db
    .select({ on: bankHolidays.on, name: bankHolidays.name, withdrawnAt: bankHolidays.withdrawnAt, lastYear })
    .from(bankHolidays)
    .where(eq(bankHolidays.trustId, trust));
  const recorded = rows.map(({ on, name, withdrawnAt }) => ({ on, name, isWithdrawn: withdrawnAt !== null }));
  return bankHolidaysWith(recorded, Math.max(lastLoadedYear, Number(rows[0]?.lastYear ?? 0)));
}

/** For writing what is derived from the list: it stays as it is until this write ends. */
export async function bankHolidaysHeld(db: Db, trust: number): Promise<BankHolidays> {
  await holdBankHolidays(db, trust);
  return bankHolidaysOf(db, trust);
}

/** Before a case is held, so that whoever changes the list and whoever changes a case wait in one order. */
export const holdBankHolidays = (db: Db, trust: number) => hold(db, trust, sql`pg_advisory_xact_lock_shared`);

/** For changing the list: whoever derives something from it waits until this write ends, and then reads the new one. */
export async function bankHolidaysToChange(db: Db, trust: number): Promise<BankHolidays> {
  await hold(db, trust, sql`pg_advisory_xact_lock`);
  return bankHolidaysOf(db, trust);
}

const listLock = 728_194; // any number of our own

/** SQLite has one writer at a time, so there the list is held already. */
async function hold(db: Db, trust: number, lock: ReturnType<typeof sql>) {
  if (isPostgres)
    await db.select({ held: sql`${lock}(${listLock}, ${trust}::int)::text` }).from(sql`(select 1) as one_row`);
}

/** Everything recorded, by day, with who and when. */
export async function recordedBankHolidays(
  db: Db,
  trust: number,
): Promise<{ days: RecordedBankHoliday[]; years: CompletedYear[] }> {
  return {
    days: await db
      .select()
      .from(bankHolidays)
      .where(eq(bankHolidays.trustId, trust))
      .orderBy(asc(bankHolidays.on), asc(bankHolidays.id)),
    years: await db
      .select()
      .from(bankHolidayYears)
      .where(eq(bankHolidayYears.trustId, trust))
      .orderBy(asc(bankHolidayYears.year)),
  };
}

type Change = { trust: number; id: string; by: string; at: Date };

export async function addBankHoliday(db: Db, { on, name }: BankHoliday, { trust, id, by, at }: Change) {
  await db
    .insert(bankHolidays)
    .values({ trustId: trust, id, on, name, addedBy: by, addedAt: at, withdrawnBy: null, withdrawnAt: null });
}

/** A day of the bundled list has no row yet: it is given one that says it was withdrawn. */
export async function withdrawBankHoliday(db: Db, { on, name }: BankHoliday, { trust, id, by, at }: Change) {
  const withdrawn = { withdrawnBy: by, withdrawnAt: at };
  const added = await db
    .update(bankHolidays)
    .set(withdrawn)
    .where(and(eq(bankHolidays.trustId, trust), eq(bankHolidays.on, on), isNull(bankHolidays.withdrawnAt)))
    .returning({ id: bankHolidays.id });
  if (added.length === 0)
    await db.insert(bankHolidays).values({ trustId: trust, id, on, name, addedBy: null, addedAt: null, ...withdrawn });
}

export async function completeBankHolidayYear(db: Db, year: number, { trust, by, at }: Omit<Change, "id">) {
  await db.insert(bankHolidayYears).values({ trustId: trust, year, completedBy: by, completedAt: at });
}
