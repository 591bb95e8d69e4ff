/** What we have asked of the requester and still wait for, the longest wait first. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { WaitingFor } from "./clock-reading";
import { feesOf, isForTheRequest, isOwed } from "~/domain/cases/fee-record";
import { eachAnswered, questionsOf, type Asked } from "~/domain/cases/questions";
import { sinceApplication } from "~/domain/cases/read-history";

export type OpenQuestion = { what: WaitingFor; askedOn: CalendarDay };

/** A fee for further copies is none of them: the first copy is free, and does not wait for it. */
export function openQuestions(whole: EffectiveHistory): OpenQuestion[] {
  const history = sinceApplication(whole);
  const fees = feesOf(history)
    .filter((fee) => isForTheRequest(fee) && isOwed(fee))
    .map(({ notifiedOn }) => ({ what: "fee" as const, askedOn: notifiedOn }));
  return [
    ...stillOpen("identity", questionsOf(history, "identity-requested", ["identity-confirmed"])),
    ...stillOpen("authority", questionsOf(history, "authority-requested", ["authority-confirmed"])),
    ...stillOpen("information", questionsOf(history, "information-requested", ["information-received"])),
    ...stillOpen("clarification", eachAnswered(history, "clarification-requested", ["clarification-received"])),
    ...fees,
  ].sort((a, b) => a.askedOn.localeCompare(b.askedOn));
}

const stillOpen = (what: WaitingFor, asked: Asked[]): OpenQuestion[] =>
  asked.filter(({ answeredOn }) => answeredOn === null).map(({ askedOn }) => ({ what, askedOn }));

const things: Record<WaitingFor, string> = {
  identity: "proof of identity",
  authority: "proof of authority",
  information: "information we asked for",
  fee: "the fee",
  clarification: "an answer to our question",
};

/** "proof of identity and proof of authority"; empty where nothing is awaited. */
export function awaited(waitingFor: readonly WaitingFor[]): string {
  const words = waitingFor.map((what) => things[what]);
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : (words[0] ?? "");
}
