import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { AuthorityEnds } from "~/domain/cases/case-events";
import { endInLetter, shownAnew } from "~/domain/identity/authority-ends";
import { requesterOf } from "~/domain/identity/requester";
import { decideWithdrawAuthority, type WithdrawAuthorityRefusal } from "~/domain/moves/authority-withdrawn";
import { limitMeanwhile } from "~/services/letters/proof-asked-for";
import type { Move } from "./make-move";

/** The patient took their consent back, or the power under which the requester asks has ended; `on`, we were told. */
export const withdrawAuthority = ({
  why,
  on,
  words,
}: {
  why: AuthorityEnds;
  on: CalendarDay;
  words: string;
}): Move<WithdrawAuthorityRefusal> => ({
  decide: ({ history, today }) => decideWithdrawAuthority(history, { why, on, today }),
  letter: ({ history, after }) => ({
    ...limitMeanwhile(after),
    endedOn: formatDay(on),
    whatEnded: endInLetter(requesterOf(history), why) ?? "",
    shownAnew: shownAnew(requesterOf(history)),
  }),
  note: { about: "authority", words },
});
