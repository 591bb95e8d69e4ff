import { withdrawBankHoliday as recordWithdrawal } from "#db/calendar/bank-holidays";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { whyNotWithdrawn, withoutDay, type WithdrawHolidayRefusal } from "~/domain/calendar/change-bank-holidays";
import { changeBankHolidays, foresee, type ListChange } from "./change-bank-holidays";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

type Withdrawing = By & { on: CalendarDay };

/** What withdrawing the day would move, or why it cannot be withdrawn. */
export const foreseeWithdrawing = (deps: Deps, withdrawing: Withdrawing) =>
  foresee(deps, withdrawing.trust, withdrawalOf(deps, withdrawing));

export const withdrawBankHoliday = (deps: Deps, withdrawing: Withdrawing & { submission: string | null }) =>
  changeBankHolidays(deps, withdrawing, withdrawalOf(deps, withdrawing));

const withdrawalOf = (
  { newId }: Pick<Deps, "newId">,
  { trust, person, on }: Withdrawing,
): ListChange<WithdrawHolidayRefusal> => ({
  whyNot: (facts) => whyNotWithdrawn(on, facts),
  listThen: (holidays) => withoutDay(holidays, on),
  touched: { from: on, to: on },
  write: (db, { names }, at) =>
    recordWithdrawal(db, { on, name: names.get(on)! }, { trust, id: newId(), by: person.id, at }),
});
