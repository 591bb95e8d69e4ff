import { completeBankHolidayYear as recordYear } from "#db/calendar/bank-holidays";
import { whyNotComplete, withYear, type CompleteYearRefusal } from "~/domain/calendar/change-bank-holidays";
import { changeBankHolidays, foresee, type ListChange } from "./change-bank-holidays";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

type Completing = By & { year: number };

/** The cases that would be given a due day, or why the year cannot be declared complete. */
export const foreseeCompleting = (deps: Deps, completing: Completing) =>
  foresee(deps, completing.trust, completionOf(completing));

export const completeBankHolidayYear = (deps: Deps, completing: Completing & { submission: string | null }) =>
  changeBankHolidays(deps, completing, completionOf(completing));

const completionOf = ({ trust, person, year }: Completing): ListChange<CompleteYearRefusal> => ({
  whyNot: ({ holidays }) => whyNotComplete(year, holidays),
  listThen: (holidays) => withYear(holidays, year),
  touched: { from: `${year}-01-01`, to: `${year}-12-31` },
  write: (db, _, at) => recordYear(db, year, { trust, by: person.id, at }),
});
