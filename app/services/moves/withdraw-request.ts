import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { decideWithdraw, type WithdrawRefusal } from "~/domain/moves/closing";
import { lawOf } from "~/domain/identity/law-of-request";
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
  // after the patient's death nobody has told us anything: a manager closes it
  letter: ({ history }) => (lawOf(history) === "nobody-applies" ? null : { withdrawnOn: formatDay(on) }),
  note: { about: "closing", words },
});
