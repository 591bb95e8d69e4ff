/**
 * Gather, decide, commit for the list of bank holidays: what a change would move, and the change with all that it
 * moves.
 */
import { bankHolidaysOf, bankHolidaysToChange } from "#db/calendar/bank-holidays";
import { rebuildColumns } from "#db/cases/case-history";
import { casesMovedBy, type MovedCase } from "#db/cases/due-days-moved";
import type { Db } from "#db/engine/kit";
import { keepSent, sentBefore } from "#db/cases/submissions";
import type { BankHolidays } from "~/domain/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { ListFacts } from "~/domain/calendar/change-bank-holidays";
import type { Refused } from "~/domain/cases/decision";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

export type ListChange<Because extends string> = {
  whyNot(facts: ListFacts): Because | null;
  listThen(holidays: BankHolidays): BankHolidays;
  /** The days that it touches. */
  touched: { from: CalendarDay; to: CalendarDay };
  write(db: Db, holidays: BankHolidays, at: Date): Promise<void>;
};

export type Foreseen<Because extends string> = { ok: true; moved: MovedCase[] } | Refused<Because>;

/** The open cases whose due day would be another. Changes nothing. */
export async function foresee<Because extends string>(
  { store, today }: Pick<Deps, "store" | "today">,
  trust: number,
  change: ListChange<Because>,
): Promise<Foreseen<Because>> {
  return store.read(trust, async (db) => {
    const holidays = await bankHolidaysOf(db, trust);
    const because = change.whyNot({ holidays, today: today() });
    if (because) return { ok: false, because };
    return {
      ok: true,
      moved: (await casesMovedBy(db, trust, change.listThen(holidays), change.touched)).filter(isNoticed),
    };
  });
}

/** `moved` is the number of open cases whose due day is another now. */
export type ListChanged<Because extends string> = { ok: true; moved: number } | Refused<Because | "sent-for-another">;

/**
 * The list and every column that follows from it change together or not at all. The same submission again changes
 * nothing more.
 */
export async function changeBankHolidays<Because extends string>(
  { store, today, now }: Pick<Deps, "store" | "today" | "now">,
  { trust, submission }: Pick<By, "trust"> & { submission: string | null },
  change: ListChange<Because>,
): Promise<ListChanged<Because>> {
  return store.write(trust, async (db): Promise<ListChanged<Because>> => {
    const holidays = await bankHolidaysToChange(db, trust);
    const sent = submission === null ? null : { trust, key: submission, at: "bank-holidays" };
    const before = sent && (await sentBefore(db, sent));
    if (before === "for-another") return { ok: false, because: "sent-for-another" };
    if (before) return { ok: true, moved: Number(before.outcome) };
    const because = change.whyNot({ holidays, today: today() });
    if (because) return { ok: false, because };

    await change.write(db, holidays, now());
    const all = await casesMovedBy(db, trust, await bankHolidaysOf(db, trust), change.touched);
    for (const { id } of all) await rebuildColumns(db, trust, id);
    const moved = all.filter(isNoticed).length;
    if (sent) await keepSent(db, { ...sent, outcome: String(moved), now: now() });
    return { ok: true, moved };
  });
}

/** A closed case keeps its columns true to its history too, but nobody has to act on it. */
const isNoticed = ({ isOpen, dueOn, dueThen }: MovedCase) => isOpen && dueOn !== dueThen;
