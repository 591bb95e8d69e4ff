/** A recorded history as its lines are shown. */
import type { CaseEvent } from "~/domain/cases/case-events";
import { nameIn, sentenceFor } from "./event-wording";
import type { HistoryLine } from "./history-lines";

/** Latest first. */
export function historyShown(recorded: readonly CaseEvent[], names: Record<string, string>): HistoryLine[] {
  const corrected = new Set(recorded.flatMap((event) => (event.type === "date-corrected" ? [event.corrects] : [])));
  const nameOf = nameIn(names);
  return recorded
    .map((event) => ({
      seq: event.seq,
      on: event.on,
      sentence: sentenceFor(event, names),
      by: nameOf(event.actor),
      recordedAt: event.recordedAt,
      isCorrected: corrected.has(event.seq),
    }))
    .reverse();
}
