import type { OtherHarmTold } from "~/domain/exemptions/exemptions-catalogue";
import { decideSilence, type SilenceRefusal } from "~/domain/exemptions/silence";
import type { ExemptionCode, Role } from "~/domain/terms/vocabulary";
import type { Move } from "./make-move";

/** A manager's choice, with the words that will defend it to the Commissioner. */
export const staySilent = ({
  codes,
  words,
  otherHarmTold,
  role,
}: {
  codes: ExemptionCode[];
  words: string;
  otherHarmTold?: OtherHarmTold;
  role: Role;
}): Move<SilenceRefusal> => ({
  decide: ({ history, today }) => decideSilence(history, { codes, role, otherHarmTold, today }),
  note: { about: "refusal", words: `Nothing is said of ${codes.join(", ") || "no reason any more"}: ${words}` },
});
