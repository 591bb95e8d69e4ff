import { addBankHoliday as insertBankHoliday } from "#db/calendar/bank-holidays";
import type { BankHoliday } from "~/domain/calendar/bank-holidays";
import { whyNotAdded, withDay, type AddHolidayRefusal } from "~/domain/calendar/change-bank-holidays";
import { changeBankHolidays, foresee, type ListChange } from "./change-bank-holidays";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

type Adding = By & BankHoliday;

/** What adding the day would move, or why it cannot be added. */
export const foreseeAdding = (deps: Deps, adding: Adding) => foresee(deps, adding.trust, additionOf(deps, adding));

export const addBankHoliday = (deps: Deps, adding: Adding & { submission: string | null }) =>
  changeBankHolidays(deps, adding, additionOf(deps, adding));

const additionOf = (
  { newId }: Pick<Deps, "newId">,
  { trust, person, on, name }: Adding,
): ListChange<AddHolidayRefusal> => ({
  whyNot: (facts) => whyNotAdded({ on, name }, facts),
  listThen: (holidays) => withDay(holidays, { on, name }),
  touched: { from: on, to: on },
  write: (db, _, at) => insertBankHoliday(db, { on, name: name.trim() }, { trust, id: newId(), by: person.id, at }),
});
