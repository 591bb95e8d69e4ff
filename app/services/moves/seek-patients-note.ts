import { decideSeekPatientsNote, type SeekPatientsNoteRefusal } from "~/domain/moves/patients-note";
import type { Move } from "./make-move";

/** Whether the record holds a note that the patient wished no access to be given; `words` say where it was sought. */
export const seekPatientsNote = ({
  found,
  words,
}: {
  found: "yes" | "no";
  words: string;
}): Move<SeekPatientsNoteRefusal> => ({
  decide: ({ history, today }) => decideSeekPatientsNote(history, { found: found === "yes", today }),
  note: { about: "case", words },
});
