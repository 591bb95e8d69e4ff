/** Documents are split or merged: the new ones come into the case at once, the old ones go when the pages have come. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { refused, type Decision } from "~/domain/cases/decision";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { openConsultations } from "~/domain/consultation/consultation";
import { decideAddRecords } from "~/domain/records/records-of-case";

/**
 * `being-consulted`: a question names pages of one of the documents, and would be about nothing once that document is
 * gone.
 */
export type RegroupRecordsRefusal = "case-is-past-redaction" | "being-consulted";

export function decideRegroupRecords(
  history: EffectiveHistory,
  { from, into, today }: { from: readonly string[]; into: readonly string[]; today: CalendarDay },
): Decision<RegroupRecordsRefusal> {
  const added = decideAddRecords(history, { documentIds: into, today });
  if (!added.ok || !canMove(stateOf(history), "records-removed")) return refused("case-is-past-redaction");
  if (openConsultations(history).some(({ documentId }) => from.includes(documentId))) return refused("being-consulted");
  return added;
}
