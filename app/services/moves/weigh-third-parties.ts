import { decideWeigh, type WeighRefusal } from "~/domain/exemptions/weighing";
import type { Move } from "./make-move";

type Weighing = Omit<Parameters<typeof decideWeigh>[1], "today" | "isReasonableWithout"> & {
  reasonable: "yes" | "no" | null;
  steps: string;
  words: string;
};

/** `steps` says what was done to seek their consent, or why nothing was; `words` why it comes out as it does. */
export const weighThirdParties = ({ reasonable, steps, words, ...weighed }: Weighing): Move<WeighRefusal> => ({
  decide: ({ history, today }) =>
    decideWeigh(history, { ...weighed, isReasonableWithout: reasonable && reasonable === "yes", today }),
  note: { about: "weighing", words: `${steps}\n${words}` },
});
