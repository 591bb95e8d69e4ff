import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { decideWithdraw, type WithdrawRefusal } from "~/domain/moves/closing";
import type { Role } from "~/domain/terms/vocabulary";
import type { Move } from "./make-move";

/** The requester told us, on the day `on`, that they no longer want it. */
export const withdrawRequest = ({
  on,
  words,
  role,
}: {
  on: CalendarDay;
  words: string;
  role: Role;
}): Move<WithdrawRefusal> => ({
  decide: ({ history, today }) => decideWithdraw(history, { role, on, today }),
  letter: () => ({ withdrawnOn: formatDay(on) }),
  note: { about: "closing", words },
});
