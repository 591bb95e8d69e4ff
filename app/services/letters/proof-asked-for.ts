import { lastOf } from "~/domain/cases/read-history";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf, type Clock, type ClockSetting } from "~/domain/clock/clock";
import { awaited } from "~/domain/clock/open-questions";
import { setsPeriod } from "~/domain/identity/law-of-request";
import type { IdentityDoubt } from "~/domain/terms/vocabulary";

/** How the letter ends "we cannot be certain that the request comes from the person it names: …". */
const doubtInLetter: Record<Exclude<IdentityDoubt, "asked-of-everybody">, string> = {
  "name-differs": "the name in it is not the name that we hold",
  "address-differs": "it came from an address that is not one we hold",
  "details-differ": "the date of birth or the number in it is not the one that we hold",
  "signature-differs": "it is not signed, or not as we have seen it signed before",
  "came-through-another": "it reached us through somebody else, or in a way that does not show who sent it",
  "nothing-to-compare": "we hold nothing about you with which we could compare it",
};

/**
 * What a letter that asks for proof says besides what every letter says: why there is a doubt about who asks, and what
 * the time limit does meanwhile. `asked` is the history with the question in it.
 */
export function proofAskedFor(
  asked: EffectiveHistory,
  { today, holidays }: Required<Pick<ClockSetting, "today" | "holidays">>,
) {
  const { doubt } = lastOf(asked, "identity-requested") ?? {};
  return {
    doubt: doubt && doubt !== "asked-of-everybody" ? doubtInLetter[doubt] : "",
    asksEverybody: doubt === "asked-of-everybody" ? "yes" : "",
    ...limitMeanwhile(clockOf(asked, { today, holidays })),
  };
}

/** What the time limit does while proof is awaited, as the clock has it once it was asked for. */
export function limitMeanwhile({
  law,
  daysOverdue,
  state,
  waitingFor,
}: Pick<Clock, "law" | "daysOverdue" | "state" | "waitingFor">) {
  const isTooLate = daysOverdue > 0;
  const runs = setsPeriod(law) && !isTooLate;
  const waits = state === "not-started";
  return {
    tooLate: isTooLate ? "yes" : "",
    startsThen: waits && runs && waitingFor.length === 1 ? "yes" : "",
    startsWithAll: waits && runs && waitingFor.length > 1 ? awaited(waitingFor) : "",
    goesOn: !waits && runs ? "yes" : "",
  };
}
