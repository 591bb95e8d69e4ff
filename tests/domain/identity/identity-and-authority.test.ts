import { describe, expect, test } from "vitest";
import {
  authorityQuestions,
  authorityRow,
  decideConfirmAuthority,
  decideRequestAuthority,
  needsAuthority,
} from "~/domain/identity/authority";
import { asksForTheDead } from "~/domain/terms/regime";
import {
  decideConfirmIdentity,
  decideRequestIdentity,
  evidenceDestroyOn,
  identityShown,
  wasAskedLate,
  type Seen,
} from "~/domain/identity/identity";
import { recommendedPolicy } from "~/domain/terms/policy";
import { decideReceive, type Receipt } from "~/domain/intake/request";
import { authorityKeys, type AuthorityKey, type EvidenceKind } from "~/domain/terms/vocabulary";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { historyAfter, type EffectiveHistory } from "~/domain/cases/effective-history";
import {
  authorityConfirmed,
  authorityRequested,
  dateCorrected,
  identityConfirmed,
  identityRequested,
  received,
} from "../histories";

describe("what shows identity", () => {
  test.each<[EvidenceKind[], boolean]>([
    [["passport"], true],
    [["driving-licence"], true],
    [["utility-bill", "utility-bill"], true],
    [["already-known"], true],
    [["utility-bill", "passport"], true],
    [["utility-bill"], false],
    [[], false],
    [["death-certificate", "court-document"], false],
  ])("%o: %s", (evidence, ok) => expect(identityShown(evidence).ok).toBe(ok));

  test("what is still missing, in words", () => {
    expect(identityShown(["utility-bill"])).toEqual({
      ok: false,
      still: "a second, different utility bill, or a passport or driving licence",
    });
    expect(identityShown([])).toEqual({
      ok: false,
      still: "a passport, or a driving licence, or two different utility bills",
    });
  });

  test("evidence is destroyed after six months", () => expect(evidenceDestroyOn("2026-08-31")).toBe("2027-02-28"));
});

const today = "2026-06-20";
const asked = [received("2026-06-01"), identityRequested("2026-06-02")];

const doubt = "address-differs" as const;

describe("identity on a case", () => {
  const passport: { evidence: EvidenceKind[]; seen: Seen; on: CalendarDay; today: CalendarDay } = {
    evidence: ["passport"],
    seen: "copy",
    on: "2026-06-10",
    today: "2026-06-20",
  };

  test("is confirmed on the day it came", () => {
    expect(decideConfirmIdentity(asked, passport)).toEqual({
      ok: true,
      events: [{ type: "identity-confirmed", on: "2026-06-10", evidence: ["passport"], seen: "copy" }],
    });
    expect(decideConfirmIdentity([received("2026-06-01")], { ...passport, on: "2026-06-01" }).ok).toBe(true);
  });

  test.each<[string, EffectiveHistory, { on?: CalendarDay; evidence?: EvidenceKind[] }, string]>([
    ["a date to come", asked, { on: "2026-06-21" }, "date-in-the-future"],
    ["before the request came", asked, { on: "2026-05-31" }, "before-receipt"],
    [
      "before the corrected day of receipt",
      historyAfter(asked, [dateCorrected("2026-06-19", 1, "2026-06-01", "2026-06-11")]),
      {},
      "before-receipt",
    ],
    ["confirmed already", [...asked, identityConfirmed("2026-06-05")], {}, "already-confirmed"],
    ["one bill", asked, { evidence: ["utility-bill"] }, "evidence-incomplete"],
  ])("is refused: %s", (_, history, change, because) =>
    expect(decideConfirmIdentity(history, { ...passport, ...change })).toEqual({ ok: false, because }),
  );

  test("is asked for once, and not of somebody who has shown it", () => {
    expect(decideRequestIdentity([received("2026-06-01")], { doubt, on: "2026-06-02", today })).toEqual({
      ok: true,
      events: [{ type: "identity-requested", on: "2026-06-02", doubt }],
    });
    expect(decideRequestIdentity(asked, { doubt, on: "2026-06-03", today })).toEqual({
      ok: false,
      because: "already-asked",
    });
    expect(
      decideRequestIdentity([...asked, identityConfirmed("2026-06-05")], { doubt, on: "2026-06-06", today }),
    ).toEqual({
      ok: false,
      because: "already-confirmed",
    });
    expect(decideRequestIdentity([received("2026-06-01")], { doubt, on: "2026-05-30", today })).toEqual({
      ok: false,
      because: "before-receipt",
    });
    expect(decideRequestIdentity([received("2026-06-01")], { doubt, on: "2026-06-21", today })).toEqual({
      ok: false,
      because: "date-in-the-future",
    });
  });

  test.each<[string, Partial<Parameters<typeof decideRequestIdentity>[1]>, string | null]>([
    ["the name is another", { doubt: "name-differs" }, null],
    ["it came from an address that is not theirs", { doubt: "address-differs" }, null],
    ["the date of birth is another", { doubt: "details-differ" }, null],
    ["it is not signed", { doubt: "signature-differs" }, null],
    ["somebody telephoned", { doubt: "came-through-another" }, null],
    ["an executor whom nobody knows", { doubt: "nothing-to-compare" }, null],
    ["nobody says why", { doubt: null }, "nobody-doubts-it"],
    ["everybody is asked, against the law", { doubt: "asked-of-everybody" }, "nobody-doubts-it"],
    ["everybody is asked, as this trust reads it", { doubt: "asked-of-everybody", asksEverybody: true }, null],
  ])("is asked for only where there is a ground of doubt, which is kept: %s", (_, asking, because) => {
    const decision = decideRequestIdentity([received("2026-06-01")], { doubt, on: "2026-06-02", today, ...asking });
    expect(decision).toEqual(
      because
        ? { ok: false, because }
        : { ok: true, events: [{ type: "identity-requested", on: "2026-06-02", doubt: asking.doubt }] },
    );
  });

  test("asked later than five working days after receipt is asked late", () => {
    expect(wasAskedLate([received("2026-11-02")], "2026-11-09")).toBe(false);
    expect(wasAskedLate([received("2026-11-02")], "2026-11-10")).toBe(true);
    expect(wasAskedLate([received("2028-12-29")], "2029-02-10")).toBe(false);
  });
});

describe("authority on a case", () => {
  const solicitor = [received("2026-06-01", "access", "solicitor"), authorityRequested("2026-06-02")];

  test("is confirmed on the day it came", () =>
    expect(decideConfirmAuthority(solicitor, { on: "2026-06-10", today, bornOn: null })).toEqual({
      ok: true,
      events: [{ type: "authority-confirmed", on: "2026-06-10" }],
    }));

  test.each<[string, EffectiveHistory, "2026-06-10" | "2026-06-21" | "2026-05-30", string]>([
    ["a patient needs none", asked, "2026-06-10", "authority-not-needed"],
    ["confirmed already", [...solicitor, authorityConfirmed("2026-06-05")], "2026-06-10", "already-confirmed"],
    ["a date to come", solicitor, "2026-06-21", "date-in-the-future"],
    ["before the request came", solicitor, "2026-05-30", "before-receipt"],
  ])("is refused: %s", (_, history, on, because) => {
    expect(decideConfirmAuthority(history, { on, today, bornOn: null })).toEqual({ ok: false, because });
    expect(decideRequestAuthority(history, { on, today })).toEqual({ ok: false, because });
  });

  test("a question is open until its answer comes", () => {
    expect(authorityQuestions(solicitor)).toEqual([{ askedOn: "2026-06-02", answeredOn: null }]);
    expect(authorityQuestions([...solicitor, authorityConfirmed("2026-06-05")])).toEqual([
      { askedOn: "2026-06-02", answeredOn: "2026-06-05" },
    ]);
  });

  test("is asked for once", () => {
    expect(decideRequestAuthority(solicitor, { on: "2026-06-03", today })).toEqual({
      ok: false,
      because: "already-asked",
    });
    expect(
      decideRequestAuthority([received("2026-06-01", "access", "solicitor")], { on: "2026-06-02", today }),
    ).toEqual({ ok: true, events: [{ type: "authority-requested", on: "2026-06-02" }] });
  });
});

describe("the matrix", () => {
  test.each<[AuthorityKey, { authority: boolean; identity: boolean; dead: boolean }]>([
    ["patient", { authority: false, identity: true, dead: false }],
    ["child", { authority: false, identity: true, dead: false }],
    ["solicitor", { authority: true, identity: false, dead: false }],
    ["relative-consent", { authority: true, identity: true, dead: false }],
    ["parent-young", { authority: true, identity: true, dead: false }],
    ["parent-competent", { authority: true, identity: true, dead: false }],
    ["la-care-order", { authority: true, identity: false, dead: false }],
    ["lpa-hw", { authority: true, identity: true, dead: false }],
    ["lpa-pf", { authority: true, identity: true, dead: false }],
    ["deputy", { authority: true, identity: true, dead: false }],
    ["imca", { authority: true, identity: false, dead: false }],
    ["litigation-friend", { authority: true, identity: false, dead: false }],
    ["pr", { authority: true, identity: true, dead: true }],
    ["claimant", { authority: true, identity: true, dead: true }],
    ["solicitor-deceased", { authority: true, identity: false, dead: true }],
    ["relative-deceased", { authority: true, identity: true, dead: true }],
    ["police", { authority: true, identity: false, dead: false }],
    ["court", { authority: true, identity: false, dead: false }],
    ["insurer-employer", { authority: true, identity: false, dead: false }],
  ])("%s", (key, { authority, identity, dead }) => {
    expect(needsAuthority(key)).toBe(authority);
    expect(authorityRow(key).identity).toBe(identity);
    expect(asksForTheDead(key)).toBe(dead);
  });

  test("each row says who, how much and where it stands", () => {
    for (const key of authorityKeys) {
      const { requester, scope, source } = authorityRow(key);
      expect([requester, scope, source].every((words) => words.length > 3)).toBe(true);
    }
  });
});

describe("a request comes in", () => {
  const receipt: Receipt = {
    kind: "access",
    requester: "patient",
    channel: "e-mail",
    receivedOn: "2026-06-01",
    today: "2026-06-03",
    identity: null,
    identityDoubt: doubt,
  };
  const types = (change: Partial<Receipt>) => {
    const decision = decideReceive({ ...receipt, ...change });
    return decision.ok ? decision.events.map(({ type, on }) => `${type} ${on}`) : decision.because;
  };

  test.each<[string, Partial<Receipt>, string | string[]]>([
    [
      "identity is asked for today, where none came",
      {},
      ["request-received 2026-06-01", "identity-requested 2026-06-03"],
    ],
    [
      "a passport that came with it counts from receipt",
      { identity: { evidence: ["passport"], seen: "copy" } },
      ["request-received 2026-06-01", "identity-confirmed 2026-06-01"],
    ],
    [
      "one bill is not enough",
      { identity: { evidence: ["utility-bill"], seen: "copy" } },
      ["request-received 2026-06-01", "identity-requested 2026-06-03"],
    ],
    [
      "a solicitor shows authority, not a passport",
      { requester: "solicitor" },
      ["request-received 2026-06-01", "authority-requested 2026-06-03"],
    ],
    [
      "and sent it along",
      { requester: "solicitor", authorityCame: true },
      ["request-received 2026-06-01", "authority-confirmed 2026-06-01"],
    ],
    [
      "what an attorney for finances sent along is left for a manager to accept",
      { requester: "lpa-pf", authorityCame: true, identity: { evidence: ["passport"], seen: "copy" } },
      ["request-received 2026-06-01", "identity-confirmed 2026-06-01"],
    ],
    [
      "a relative shows both",
      { requester: "relative-consent" },
      ["request-received 2026-06-01", "identity-requested 2026-06-03", "authority-requested 2026-06-03"],
    ],
    [
      "an executor too",
      { kind: "deceased-access", requester: "pr" },
      ["request-received 2026-06-01", "identity-requested 2026-06-03", "authority-requested 2026-06-03"],
    ],
    [
      "nobody doubts who asks: nothing is asked, and the clock runs",
      { identityDoubt: null },
      ["request-received 2026-06-01"],
    ],
    [
      "nobody doubts it, and the trust asks everybody",
      { identityDoubt: "asked-of-everybody", asksEverybody: true },
      ["request-received 2026-06-01", "identity-requested 2026-06-03"],
    ],
    ["the same at a trust that does not", { identityDoubt: "asked-of-everybody" }, "nobody-doubts-it"],
    ["a complaint asks for nothing", { kind: "complaint" }, ["request-received 2026-06-01"]],
    ["a complaint by a solicitor too", { kind: "complaint", requester: "solicitor" }, ["request-received 2026-06-01"]],
    ["it came today", { receivedOn: "2026-06-03" }, ["request-received 2026-06-03", "identity-requested 2026-06-03"]],
    [
      "a letter brought on the day it bears",
      { letterDated: "2026-06-01" },
      ["request-received 2026-06-01", "identity-requested 2026-06-03"],
    ],
    ["a day to come", { receivedOn: "2026-06-04" }, "date-in-the-future"],
    ["a letter dated after it came", { letterDated: "2026-06-02" }, "letter-dated-after-receipt"],
    ["an executor of a living patient", { requester: "pr" }, "requester-is-for-the-dead"],
    ["a patient who has died does not ask", { kind: "deceased-access" }, "requester-is-for-the-living"],
    [
      "a court may ask for the records of the dead",
      { kind: "deceased-access", requester: "court" },
      ["request-received 2026-06-01"],
    ],
  ])("%s", (_, change, expected) => expect(types(change)).toEqual(expected));

  test("its regime, its policy and, where given, the day of its letter are kept", () => {
    const halfOpen = { ...recommendedPolicy, pauseCount: "half_open" as const };
    expect(decideReceive({ ...receipt, policy: halfOpen })).toMatchObject({ events: [{ policy: halfOpen }, {}] });
    expect(decideReceive(receipt)).toMatchObject({ events: [{ policy: recommendedPolicy }, {}] });
    const decision = decideReceive({ ...receipt, letterDated: "2026-05-30" });
    expect(decision).toMatchObject({
      ok: true,
      events: [
        {
          type: "request-received",
          kind: "access",
          regime: "uk-gdpr-12A",
          requester: "patient",
          channel: "e-mail",
          letterDated: "2026-05-30",
        },
        {},
      ],
    });
    expect(decideReceive({ ...receipt, kind: "deceased-access", requester: "pr" })).toMatchObject({
      events: [{ regime: "ahra-1990" }, {}, {}],
    });
    expect(decideReceive({ ...receipt, receivedOn: "2026-02-04" })).toMatchObject({
      events: [{ regime: "uk-gdpr-12(3)-saved" }, {}],
    });
  });
});

test.each<[AuthorityKey, "officer" | "manager", string | null]>([
  ["lpa-pf", "officer", "needs-a-manager"],
  ["lpa-pf", "manager", null],
  ["lpa-hw", "officer", null],
  ["solicitor", "officer", null],
])("who accepts the authority of %s: %s", (requester, role, because) => {
  const history = [received("2026-06-01", "access", requester)];
  const decision = decideConfirmAuthority(history, { on: today, today, bornOn: "1950-01-01", role });
  expect(decision.ok ? null : decision.because).toBe(because);
});
