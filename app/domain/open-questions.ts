/** What we have asked of the requester and still wait for, the longest wait first. */
import type { CalendarDay } from "./calendar";
import type { CaseEventBody } from "./case-events";
import type { WaitingFor } from "./clock-reading";
import { feesOf, isOwed } from "./fee-record";
import { eachAnswered, questionsOf, sinceApplication, type Asked } from "./outstanding";

export type OpenQuestion = { what: WaitingFor; askedOn: CalendarDay };

export function openQuestions(whole: readonly CaseEventBody[]): OpenQuestion[] {
  const history = sinceApplication(whole);
  const fees = feesOf(history).filter(isOwed).map(({ notifiedOn }) => ({ what: "fee" as const, askedOn: notifiedOn }));
  return [
    ...stillOpen("identity", questionsOf(history, "identity-requested", ["identity-confirmed"])),
    ...stillOpen("authority", questionsOf(history, "authority-requested", ["authority-confirmed"])),
    ...stillOpen("information", questionsOf(history, "information-requested", ["information-received"])),
    ...stillOpen("clarification", eachAnswered(history, "clarification-requested", ["clarification-received"])),
    ...fees,
  ].sort((a, b) => a.askedOn.localeCompare(b.askedOn));
}

const stillOpen = (what: WaitingFor, asked: Asked[]): OpenQuestion[] => asked.filter(({ answeredOn }) => answeredOn === null).map(({ askedOn }) => ({ what, askedOn }));
