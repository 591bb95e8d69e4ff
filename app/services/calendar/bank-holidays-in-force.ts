import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import type { Deps } from "~/services/deps";

/** The list with which the trust counts today, where no case is looked at. */
export const bankHolidaysInForce = ({ store, settings: { trust } }: Pick<Deps, "store" | "settings">) =>
  store.read(trust, (db) => bankHolidaysOf(db, trust));
