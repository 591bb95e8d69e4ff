/** Proof that the requester may ask for this patient: who needs it, and when it is settled. */
import { authorityMatrix, type AuthorityRow } from "./authority-matrix";
import type { CalendarDay } from "./calendar";
import type { CaseEventBody } from "./case-events";
import { effectiveHistory } from "./correct-date";
import { decided, refused, type Decision } from "./decision";
import { happened, isOpen, questionsOf, requesterOf, sinceApplication } from "./outstanding";
import type { AuthorityKey } from "./vocabulary";
import { wrongDay, type WhenRefusal } from "./when-it-happened";

export type { AuthorityRow };

export const authorityRow = (key: AuthorityKey): AuthorityRow => authorityMatrix[key];

export const needsAuthority = (key: AuthorityKey): boolean => authorityMatrix[key].documents.length > 0;

export const isDeceasedRequester = (key: AuthorityKey): boolean => authorityMatrix[key].regime === "ahra-1990" || key === "relative-deceased";

export const authorityConfirmed = (history: readonly CaseEventBody[]): boolean => happened(sinceApplication(history), "authority-confirmed");

export const authorityQuestions = (history: readonly CaseEventBody[]) => questionsOf(sinceApplication(history), "authority-requested", ["authority-confirmed"]);

type OnDay = { on: CalendarDay; today: CalendarDay };

export type RequestAuthorityRefusal = WhenRefusal | "authority-not-needed" | "already-confirmed" | "already-asked";

export function decideRequestAuthority(recorded: readonly CaseEventBody[], { on, today }: OnDay): Decision<RequestAuthorityRefusal> {
  const history = effectiveHistory(recorded);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!needsAuthority(requesterOf(history))) return refused("authority-not-needed");
  if (authorityConfirmed(history)) return refused("already-confirmed");
  if (isOpen(authorityQuestions(history))) return refused("already-asked");

  return decided({ type: "authority-requested", on });
}

export type ConfirmAuthorityRefusal = WhenRefusal | "authority-not-needed" | "already-confirmed";

/** `on` is the day the last of the documents came. */
export function decideConfirmAuthority(recorded: readonly CaseEventBody[], { on, today }: OnDay): Decision<ConfirmAuthorityRefusal> {
  const history = effectiveHistory(recorded);
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!needsAuthority(requesterOf(history))) return refused("authority-not-needed");
  if (authorityConfirmed(history)) return refused("already-confirmed");

  return decided({ type: "authority-confirmed", on });
}
