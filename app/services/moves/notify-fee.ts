import { decideNotifyFee, type NotifyFeeRefusal } from "~/domain/moves/fees";
import { isForTheRequest, type FeeBasis } from "~/domain/cases/fee-record";
import { awaited } from "~/domain/clock/open-questions";
import type { Clock } from "~/domain/clock/clock";
import type { Role } from "~/domain/terms/vocabulary";
import type { Move } from "./make-move";

const basesInLetter: Record<FeeBasis, string> = {
  "manifestly-excessive": "excessive",
  "manifestly-unfounded": "unfounded",
  "further-copies": "furtherCopies",
};

type Fee = { basis: FeeBasis; amountPence: number; howWorkedOut: string; why: string; role: Role };

function clockEffect(basis: FeeBasis, { state, waitingFor }: Clock): string {
  if (state === "not-started" && waitingFor.includes("fee"))
    return waitingFor.length === 1
      ? "It starts on the day the fee reaches us."
      : `It starts on the day by which all that we wait for has reached us: ${awaited(waitingFor)}.`;
  if (state === "not-started")
    return `It does not wait for the fee: it starts once ${awaited(waitingFor)} has reached us.`;
  return isForTheRequest({ basis })
    ? "It does not change: its last day has gone, and we go on when the fee reaches us."
    : "It goes on unchanged; we make the further copies when the fee reaches us.";
}

/** Notice comes before the work: the letter names the sum, how it is worked out, and what it does to the time limit. */
export const notifyFee = ({ basis, amountPence, howWorkedOut, why, role }: Fee): Move<NotifyFeeRefusal> => ({
  decide: ({ history, today }) => decideNotifyFee(history, { basis, amountPence, role, on: today, today }),
  letter: ({ after }) => ({
    amount: `£${(amountPence / 100).toFixed(2)}`,
    howWorkedOut,
    why,
    [basesInLetter[basis]]: "yes",
    clockEffect: clockEffect(basis, after),
  }),
  note: { about: "fee", words: `${why}\n${howWorkedOut}` },
});
