/** What a letter that asks for proof says of the doubt and of the time limit. */
import { expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { bankHolidays } from "~/domain/calendar/bank-holidays";
import { identityDoubts, type IdentityDoubt } from "~/domain/terms/vocabulary";
import { recommendedPolicy } from "~/domain/terms/policy";
import { proofAskedFor } from "~/services/letters/proof-asked-for";
import { authorityRequested, excessiveFee, fact, received } from "../../domain/histories";

const asked = (doubt?: IdentityDoubt, on: "2026-06-03" | "2026-07-10" | "2026-06-30" = "2026-06-03") =>
  fact({ type: "identity-requested", on, ...(doubt && { doubt }) });
const flags = (history: EffectiveHistory, today: "2026-06-03" | "2026-06-30" | "2026-07-10" = "2026-06-03") => {
  const { tooLate, startsThen, goesOn } = proofAskedFor(history, { today, holidays: bankHolidays });
  return Object.entries({ tooLate, startsThen, goesOn })
    .filter(([, said]) => said === "yes")
    .map(([flag]) => flag);
};

const runsOn = { policy: { ...recommendedPolicy, authorityResetsClock: false } };
test.each<[string, EffectiveHistory, string[], ("2026-06-03" | "2026-06-30" | "2026-07-10")?]>([
  ["in time", [received("2026-06-01"), asked("name-differs")], ["startsThen"]],
  ["after the last day", [received("2026-06-01"), asked("name-differs", "2026-07-10")], ["tooLate"], "2026-07-10"],
  ["of everybody, whom nobody doubts", [received("2026-06-01"), asked("asked-of-everybody")], ["goesOn"]],
  ["authority", [received("2026-06-01", "access", "solicitor"), authorityRequested("2026-06-03")], ["startsThen"]],
  [
    "authority, where the trust lets the time run",
    [received("2026-06-01", "access", "solicitor", runsOn), authorityRequested("2026-06-03")],
    ["goesOn"],
  ],
  [
    "of an executor, within 14 days",
    [received("2026-06-01", "deceased-access"), asked("nothing-to-compare")],
    ["startsThen"],
  ],
  [
    "of an executor, after them: nothing starts again",
    [received("2026-06-01", "deceased-access"), asked("nothing-to-compare", "2026-06-30")],
    ["goesOn"],
    "2026-06-30",
  ],
])("the time limit, asked for %s", (_, history, said, today) => expect(flags(history, today)).toEqual(said));

test.each<[string, EffectiveHistory, string]>([
  ["identity alone", [received("2026-06-01"), asked("name-differs")], ""],
  [
    "authority too: the period starts with the last of them",
    [received("2026-06-01", "access", "solicitor"), authorityRequested("2026-06-02"), asked("name-differs")],
    "proof of identity and proof of authority",
  ],
  [
    "a fee too",
    [received("2026-06-01"), excessiveFee("2026-06-02"), asked("name-differs")],
    "proof of identity and the fee",
  ],
])("all that is waited for: %s", (_, history, all) =>
  expect(proofAskedFor(history, { today: "2026-06-03", holidays: bankHolidays })).toMatchObject({
    startsThen: all ? "" : "yes",
    startsWithAll: all,
  }),
);

test("each ground of doubt is named in words of its own; that of everybody is none", () => {
  const day = { today: "2026-06-03", holidays: bankHolidays } as const;
  const words = identityDoubts.map((doubt) => proofAskedFor([received("2026-06-01"), asked(doubt)], day).doubt);
  expect(new Set(words).size).toBe(identityDoubts.length);
  expect(words.at(-1)).toBe("");
  expect(proofAskedFor([received("2026-06-01"), asked("asked-of-everybody")], day).asksEverybody).toBe("yes");
});
