/** Documents come into a case, leave it and come back, until its redaction is over. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { canMove, recordsIn, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import type { EffectiveHistory } from "~/domain/cases/effective-history";

type Documents = { documentIds: readonly string[]; today: CalendarDay };

export function decideAddRecords(
  history: EffectiveHistory,
  { documentIds, today }: Documents,
): Decision<"case-takes-no-more-records"> {
  if (!canMove(stateOf(history), "records-added")) return refused("case-takes-no-more-records");
  return decided(...documentIds.map((documentId) => ({ type: "records-added" as const, on: today, documentId })));
}

type Enclosed = Documents & { around: string; isOnlyWrapping: boolean };

/** What came inside a file becomes records of its own; a file that only wrapped others is none any more. */
export function decideTakeEnclosed(
  history: EffectiveHistory,
  { around, isOnlyWrapping, ...enclosed }: Enclosed,
): Decision<"case-takes-no-more-records"> {
  const added = decideAddRecords(history, enclosed);
  if (!added.ok || !isOnlyWrapping) return added;
  return decided(...added.events, { type: "records-unpacked", on: enclosed.today, documentId: around });
}

/** `isRegrouped`: their pages stand in other documents of the case, so that nothing is taken from what leaves. */
export function decideRemoveRecords(
  history: EffectiveHistory,
  { documentIds, isRegrouped = false, today }: Documents & { isRegrouped?: boolean },
): Decision<"case-is-past-redaction"> {
  if (!canMove(stateOf(history), "records-removed")) return refused("case-is-past-redaction");
  const how = isRegrouped && ({ isRegrouped: true } as const);
  return decided(
    ...documentIds.map((documentId) => ({ type: "records-removed" as const, on: today, documentId, ...how })),
  );
}

/** The documents that somebody took out of the case, and that did not come back: nothing of them leaves. */
export function takenOut(history: EffectiveHistory): string[] {
  const records = recordsIn(history);
  const removed = history.flatMap((event) =>
    event.type === "records-removed" && !event.isRegrouped ? [event.documentId] : [],
  );
  return [...new Set(removed)].filter((id) => !records.has(id));
}

/** A document that held only other files comes back as what it was. */
export function decideRestoreRecords(
  history: EffectiveHistory,
  { documentId, isUnpacked, today }: { documentId: string; isUnpacked: boolean; today: CalendarDay },
): Decision<"no-such-document" | "case-is-past-redaction"> {
  if (recordsIn(history).has(documentId)) return refused("no-such-document");
  if (!canMove(stateOf(history), "records-restored")) return refused("case-is-past-redaction");
  const restored = { type: "records-restored", on: today, documentId } as const;
  return isUnpacked ? decided(restored, { type: "records-unpacked", on: today, documentId }) : decided(restored);
}
