import { decideReopen, type ReopenRefusal } from "~/domain/moves/closing";
import type { Move } from "./make-move";

/** The clock goes on as if the case had not been closed. */
export const reopenCase = ({ words }: { words: string }): Move<ReopenRefusal> => ({
  decide: ({ history, today }) => decideReopen(history, { today }),
  note: { about: "case", words: `Opened again: ${words}` },
});
