import { kindOf } from "~/domain/cases/read-history";
import { standingOf, type Weighing } from "~/domain/exemptions/weighing";
import type { CaseFile } from "~/services/cases/view-case";

/** A weighing that stands, who recorded it and when, and the words that were kept with it. */
export type WeighingOnFile = { weighing: Weighing; by: string; at: Date; words: string };

/** Each weighing keeps one note with it, in the same order. None counts under the 1990 Act. */
export function weighingsShown({
  history,
  notes,
  names,
}: Pick<CaseFile, "history" | "notes" | "names">): WeighingOnFile[] {
  if (kindOf(history) !== "access") return [];
  const words = notes.filter(({ about }) => about === "weighing").map((note) => note.words);
  const all = history.filter((event) => event.type === "third-party-weighed");
  const wordsOf = new Map(all.map(({ seq }, index) => [seq, words[index] ?? ""]));
  return standingOf(all).map((event) => ({
    weighing: event,
    by: names[event.actor] ?? "A colleague who has left",
    at: event.recordedAt,
    words: wordsOf.get(event.seq) ?? "",
  }));
}
