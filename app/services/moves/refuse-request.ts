import { plainWording } from "~/domain/exemptions/exemptions";
import { decideRefuse, type RefuseRefusal } from "~/domain/moves/closing";
import type { ExemptionCode, Role } from "~/domain/terms/vocabulary";
import type { Move } from "./make-move";

/** The letter gives each reason in its plain or neutral words, then what the officer adds. */
export const refuseRequest = ({
  codes,
  words,
  role,
}: {
  codes: ExemptionCode[];
  words: string;
  role: Role;
}): Move<RefuseRefusal> => ({
  decide: ({ history, today }) => decideRefuse(history, { codes, role, on: today, today }),
  letter: () => ({ reasons: [...new Set(codes.map((code) => plainWording(code))), words].filter(Boolean).join(" ") }),
  note: { about: "refusal", words },
});
