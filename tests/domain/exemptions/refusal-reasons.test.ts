/** A whole request is refused only for what is so in the case: a table that an officer can correct. */
import { describe, expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { refusalReasonsOf } from "~/domain/exemptions/refusal-reasons";
import { statuteUnder } from "~/domain/exemptions/exemptions";
import { decideRefuse } from "~/domain/moves/closing";
import { whyNotNow } from "~/domain/moves/moves-on-offer";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import {
  authorityConfirmed,
  authorityRequested,
  excessiveFee,
  fact,
  feePaid,
  identityConfirmed,
  identityRequested,
  received,
  recordsAdded,
} from "../histories";

const today = "2026-06-10";
const patient = (...then: EffectiveHistory) => [received("2026-06-01"), ...then];
const friend = (...then: EffectiveHistory) => [received("2026-06-01", "access", "relative-consent"), ...then];
const executor = (...then: EffectiveHistory) => [received("2026-06-01", "deceased-access", "pr"), ...then];
const relative = (...then: EffectiveHistory) => [
  received("2026-06-01", "deceased-access", "relative-deceased"),
  ...then,
];
const note = (found: boolean) => fact({ type: "patients-note-sought", on: "2026-06-05", found });
type Findings = Partial<Extract<Parameters<typeof fact>[0], { type: "child-assessed" }>>;
const assessed = (found: Findings) =>
  fact({
    type: "child-assessed",
    on: "2026-06-02",
    asker: "parent",
    isGrown: false,
    understands: true,
    assessedBy: "officer",
    childConsents: true,
    hasParentalResponsibility: true,
    isBarredByOrder: false,
    ...found,
  });
const parent = (found: Findings) => [received("2026-06-01", "access", "parent-young"), assessed(found)];
const child = (found: Findings) => [received("2026-06-01", "access", "child"), assessed({ asker: "child", ...found })];

const both = { role: "manager", on: today, today } as const;
const isOpen = (history: EffectiveHistory, code: ExemptionCode) =>
  refusalReasonsOf(history).some((reason) => reason.code === code);

describe.each<[ExemptionCode, string, EffectiveHistory, boolean]>([
  ["ID-NOT-CONFIRMED", "asked and not come", patient(identityRequested("2026-06-02")), true],
  ["ID-NOT-CONFIRMED", "never asked", patient(), false],
  [
    "ID-NOT-CONFIRMED",
    "asked and come",
    patient(identityRequested("2026-06-02"), identityConfirmed("2026-06-04")),
    false,
  ],
  ["ID-NOT-CONFIRMED", "seen with the request", patient(identityConfirmed("2026-06-01")), false],
  ["AUTH-NOT-PROVED", "asked and not come", friend(authorityRequested("2026-06-02")), true],
  ["AUTH-NOT-PROVED", "never asked", friend(), false],
  ["AUTH-NOT-PROVED", "accepted", friend(authorityRequested("2026-06-02"), authorityConfirmed("2026-06-04")), false],
  ["AUTH-NOT-PROVED", "an executor whose grant was accepted", executor(authorityConfirmed("2026-06-04")), false],
  ["AUTH-NOT-PROVED", "a parent without parental responsibility", parent({ hasParentalResponsibility: false }), true],
  ["AUTH-NOT-PROVED", "a parent whom the child has not allowed", parent({ childConsents: false }), false],
  ["AUTH-NOT-PROVED", "a parent whom a court’s order bars", parent({ isBarredByOrder: true }), false],
  ["CHILD-NO-CONSENT", "a parent whom the child has not allowed", parent({ childConsents: false }), true],
  ["CHILD-NO-CONSENT", "the child does not understand", parent({ understands: false, childConsents: false }), false],
  ["CHILD-NO-CONSENT", "the child agrees", parent({}), false],
  ["COURT-ORDER", "an order was found", parent({ isBarredByOrder: true }), true],
  ["COURT-ORDER", "no order was found", parent({}), false],
  ["CHILD-NOT-ABLE", "a child who asks and does not understand", child({ understands: false }), true],
  ["CHILD-NOT-ABLE", "a child who asks and understands", child({}), false],
  ["CHILD-NOT-ABLE", "a parent asks for one who does not", parent({ understands: false }), false],
  ["NOT-HELD", "nothing was found", patient(), true],
  ["NOT-HELD", "nobody knows yet whether they may be told", friend(), false],
  ["NOT-HELD", "identity was asked for and has not come", patient(identityRequested("2026-06-02")), false],
  ["NOT-HELD", "a friend whose authority was accepted", friend(authorityConfirmed("2026-06-02")), true],
  ["NOT-HELD", "a record is in the case", patient(recordsAdded("2026-06-03")), false],
  ["MANIFESTLY-EXCESSIVE", "nothing was charged", patient(), true],
  ["MANIFESTLY-EXCESSIVE", "the fee is owed", patient(excessiveFee("2026-06-02")), true],
  ["MANIFESTLY-EXCESSIVE", "the fee was paid", patient(excessiveFee("2026-06-02"), feePaid("2026-06-03")), false],
  ["MANIFESTLY-UNFOUNDED", "the fee was paid", patient(excessiveFee("2026-06-02"), feePaid("2026-06-03")), false],
  ["D-NOTE", "nobody looked", executor(), false],
  ["D-NOTE", "looked, and there is none", executor(note(false)), false],
  ["D-NOTE", "there is one", executor(note(true)), true],
  ["D-NOT-ENTITLED", "nothing was shown", executor(authorityRequested("2026-06-02")), true],
  ["D-NOT-ENTITLED", "the grant was accepted", executor(authorityConfirmed("2026-06-04")), false],
  ["D-CONFIDENCE", "no consent came", relative(authorityRequested("2026-06-02")), true],
  [
    "D-CONFIDENCE",
    "consent was accepted, and the trust decides otherwise",
    relative(authorityConfirmed("2026-06-04")),
    true,
  ],
])("%s, %s", (code, _, history, isSo) => {
  test(isSo ? "may be given" : "is neither offered nor taken", () => {
    expect(isOpen(history, code)).toBe(isSo);
    const decision = decideRefuse(history, { ...both, codes: [code] });
    expect(decision.ok).toBe(isSo);
    if (!decision.ok) expect(["case-says-otherwise", "no-reason-fits"]).toContain(decision.because);
  });
});

test("where nothing fits, refusing is not on offer and says why", () => {
  const inHand = executor(
    identityConfirmed("2026-06-02"),
    authorityConfirmed("2026-06-02"),
    recordsAdded("2026-06-03"),
  );
  expect(whyNotNow(inHand, "refuse", { today, role: "manager", person: "manager-2" })).toBe("no-reason-fits");
});

test("no reason offered for the dead cites the law of the living", () => {
  for (const history of [
    executor(authorityRequested("2026-06-02"), note(true)),
    relative(authorityRequested("2026-06-02")),
  ])
    for (const { code } of refusalReasonsOf(history))
      expect(statuteUnder({ regime: "ahra-1990", requester: "pr" }, code)).not.toMatch(/GDPR|ICO|DPA/);
});
