/** What an administrator recorded about the bundled bank holidays. */
import { sql } from "drizzle-orm";
import { kit } from "../engine/kit";
import { people } from "./people";
import { naming } from "./relation";

/**
 * What an administrator recorded about the bundled list of bank holidays: a day added, or one withdrawn. Nothing is
 * removed.
 */
export const bankHolidays = kit.table(
  "bank_holidays",
  {
    trustId: kit.int("trust_id").notNull(),
    id: kit.id("id").notNull(),
    on: kit.day("holiday_on").notNull(),
    name: kit.text("name").notNull(),
    addedBy: kit.id("added_by"), // null where the day was in the bundled list
    addedAt: kit.instant("added_at"),
    withdrawnBy: kit.id("withdrawn_by"),
    withdrawnAt: kit.instant("withdrawn_at"),
  },
  (t) => [
    kit.primaryKey({ columns: [t.trustId, t.id] }),
    kit
      .uniqueIndex("bank_holidays_day")
      .on(t.trustId, t.on)
      .where(sql`withdrawn_at is null`),
  ],
);

/** Years after the bundled ones whose bank holidays have all been entered. */
export const bankHolidayYears = kit.table(
  "bank_holiday_years",
  {
    trustId: kit.int("trust_id").notNull(),
    year: kit.int("year").notNull(),
    completedBy: kit.id("completed_by").notNull(),
    completedAt: kit.instant("completed_at").notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.trustId, t.year] })],
);

export const relationsOfCalendar = [
  ...naming(bankHolidays, { addedBy: people, withdrawnBy: people }),
  ...naming(bankHolidayYears, { completedBy: people }),
];
