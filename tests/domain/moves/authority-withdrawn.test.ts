/** The authority under which somebody asks ends while the request is open. */
import { describe, expect, test } from "vitest";
import { historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import { stateOf } from "~/domain/cases/case-state";
import { clockOf } from "~/domain/clock/clock";
import { authorityConfirmed, decideConfirmAuthority, needsAuthority } from "~/domain/identity/authority";
import { authorityEndsOf, endInLetter, shownAnew } from "~/domain/identity/authority-ends";
import { trackOf } from "~/domain/identity/tracks";
import { entitlementProblems } from "~/domain/identity/entitlement";
import { decideWithdrawAuthority } from "~/domain/moves/authority-withdrawn";
import { withApprovalVoided } from "~/domain/release/voids-approval";
import { authorityKeys, type AuthorityKey } from "~/domain/terms/vocabulary";
import * as given from "../histories";

const today = "2026-06-20";
const told = { why: "consent-withdrawn", on: today, today } as const;
const received = (requester: AuthorityKey) => given.received("2026-06-01", "access", requester);
const bySolicitor = (...more: EffectiveHistory): EffectiveHistory => [
  given.received("2026-06-01", "access", "solicitor"),
  given.authorityConfirmed("2026-06-01"),
  ...more,
];
const copyMade = [
  given.recordsAdded("2026-06-03"),
  given.opinion("2026-06-10"),
  given.redactionFinished("2026-06-12"),
] as const;

function after(history: EffectiveHistory): EffectiveHistory {
  const decision = decideWithdrawAuthority(history, told);
  if (!decision.ok) throw new Error(decision.because);
  return historyAfter(history, withApprovalVoided(history, decision.events, today));
}

describe("what follows", () => {
  test("what was accepted counts no more, nothing may leave, and the clock waits for a new authority", () => {
    const history = after(bySolicitor());
    expect(authorityConfirmed(history)).toBe(false);
    expect(entitlementProblems(history, { bornOn: "1961-04-02", today })).toEqual(["authority-not-confirmed"]);
    expect(stateOf(history)).toBe("waiting");
    expect(clockOf(history, { today })).toMatchObject({ state: "not-started", waitingFor: ["authority"] });
  });

  test("a copy that waits for its second person goes back, and an approval is void", () => {
    expect(stateOf(after(bySolicitor(...copyMade)))).toBe("redaction");
    const approved = after(bySolicitor(...copyMade, given.approved("2026-06-15")));
    expect(stateOf(approved)).toBe("redaction");
    expect(approved.at(-1)).toMatchObject({ type: "approval-voided", because: "judged-anew" });
  });

  test("a new authority is accepted, from the day it came", () => {
    const history = after(bySolicitor());
    const anew = { on: "2026-06-24", today: "2026-06-24", bornOn: "1961-04-02" } as const;
    expect(decideConfirmAuthority(history, anew)).toEqual({ ok: false, because: "manager-accepts-anew" });
    const again = decideConfirmAuthority(history, { ...anew, role: "manager" });
    expect(again.ok).toBe(true);
    const settled = historyAfter(history, again.ok ? again.events : []);
    expect(authorityConfirmed(settled)).toBe(true);
    expect(clockOf(settled, { today: "2026-06-24" })).toMatchObject({ state: "running", clockStart: "2026-06-24" });
  });

  test("nothing that came before it ended shows another", () => {
    const history = after(bySolicitor());
    const confirm = (on: "2026-06-19" | "2026-06-20") =>
      decideConfirmAuthority(history, { on, today: "2026-06-24", bornOn: "1961-04-02", role: "manager" });
    expect(confirm("2026-06-19")).toEqual({ ok: false, because: "before-authority-ended" });
    expect(confirm("2026-06-20").ok).toBe(true);
  });

  test("told after the last day, the breach stays", () => {
    const late = { ...told, on: "2026-07-10", today: "2026-07-10" } as const;
    const decision = decideWithdrawAuthority(bySolicitor(), late);
    const history = historyAfter(bySolicitor(), decision.ok ? decision.events : []);
    expect(clockOf(history, { today: "2026-07-10" })).toMatchObject({ dueOn: "2026-07-01", daysOverdue: 9 });
  });

  test("a power that ended long before we were told of it ends with the day we were told", () => {
    const byAttorney = [received("lpa-hw"), given.authorityConfirmed("2026-06-01")];
    const decision = decideWithdrawAuthority(byAttorney, { why: "power-ended", on: "2026-06-18", today });
    expect(decision).toEqual({
      ok: true,
      events: [
        { type: "authority-withdrawn", on: "2026-06-18", why: "power-ended" },
        { type: "authority-requested", on: today },
      ],
    });
  });
});

test.each<[string, EffectiveHistory, object, string]>([
  ["the patient asks for themself", [given.received("2026-06-01")], {}, "authority-not-needed"],
  ["a firm has no power that could end", bySolicitor(), { why: "power-ended" }, "does-not-end-so"],
  [
    "an attorney asks on nobody’s consent",
    [received("lpa-pf"), given.authorityConfirmed("2026-06-01")],
    {},
    "does-not-end-so",
  ],
  ["none was accepted", [given.received("2026-06-01", "access", "solicitor")], {}, "no-authority-accepted"],
  ["it has ended already", bySolicitor(given.authorityWithdrawn("2026-06-10")), {}, "no-authority-accepted"],
  ["a day to come", bySolicitor(), { on: "2026-06-21" }, "date-in-the-future"],
  ["before the request", bySolicitor(), { on: "2026-05-31" }, "before-receipt"],
  ["the request was answered", bySolicitor(given.refusedOn("2026-06-10")), {}, "case-closed"],
  ["the patient has died", bySolicitor(given.patientDied("2026-06-10")), {}, "patient-died"],
  ["the police", [given.received("2026-06-01", "access", "police")], {}, "not-a-request-for-access"],
])("not where %s", (_, history, change, because) =>
  expect(decideWithdrawAuthority(history, { ...told, ...change })).toEqual({ ok: false, because }),
);

test("each who must show authority can lose it in some way, and each way has its words", () => {
  for (const key of authorityKeys) {
    const ends = authorityEndsOf(key);
    expect([key, ends.length > 0]).toEqual([key, needsAuthority(key) && trackOf(key) !== "passed-on"]);
    expect([key, shownAnew(key) !== ""]).toEqual([key, ends.length > 0]);
    for (const why of ends) expect(endInLetter(key, why), key).toMatch(/ended$|taken back$/);
  }
});
