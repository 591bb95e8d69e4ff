import { decideAcknowledge, type AcknowledgeRefusal } from "~/domain/moves/moves-on-offer";
import type { Move } from "./make-move";

/** An acknowledgement that went by post: by e-mail it is recorded with the receipt. */
export const acknowledge = (): Move<AcknowledgeRefusal> => ({
  decide: ({ history, today }) => decideAcknowledge(history, { on: today }),
});
