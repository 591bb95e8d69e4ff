/** For whom a solicitor asks for the records of the dead, and what follows from it. */
import { describe, expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { askedUnder } from "~/domain/exemptions/asked-under";
import { reasonsOpenTo } from "~/domain/exemptions/exemptions";
import { authorityConfirmed, decideConfirmAuthority, decideRequestAuthority } from "~/domain/identity/authority";
import { clientOf, decideNameClient } from "~/domain/identity/client";
import { authorityProblem, entitlementProblems } from "~/domain/identity/entitlement";
import { decideReceive } from "~/domain/intake/request";
import type { ClientProof, ClientRight } from "~/domain/terms/vocabulary";
import { authorityConfirmed as accepted, fact, patientDied, received, refusedOn } from "../histories";

const today = "2026-06-20";
const onDay = { on: today, today } as const;
const ofTheDead = received("2026-06-01", "deceased-access", "solicitor-deceased");
const named = (right: ClientRight = "pr", proof: ClientProof = "grant-of-probate") =>
  fact({ type: "client-named", on: "2026-06-03", right, proof });
const switched = (requester: "solicitor-deceased" | "pr") =>
  fact({ type: "switched-to-deceased", on: "2026-06-08", requester });

describe("naming the client", () => {
  test.each<[string, EffectiveHistory, ClientRight, ClientProof, string | null]>([
    ["an executor, by the grant", [ofTheDead], "pr", "grant-of-probate", null],
    ["an administrator", [ofTheDead], "pr", "letters-of-administration", null],
    ["an executor, by the will", [ofTheDead], "pr", "will-naming-executor", null],
    ["a dependant with a claim", [ofTheDead], "claimant", "claim-and-dependency", null],
    ["who would have had more under an earlier will", [ofTheDead], "claimant", "claim-and-earlier-will", null],
    ["a relative with a claim", [ofTheDead], "claimant", "claim-and-relationship", null],
    ["another one later", [ofTheDead, named()], "claimant", "claim-and-relationship", null],
    ["a claimant by the grant of somebody else", [ofTheDead], "claimant", "grant-of-probate", "proof-of-another-right"],
    ["a representative by a claim", [ofTheDead], "pr", "claim-and-dependency", "proof-of-another-right"],
    [
      "of a living patient's solicitor",
      [received("2026-06-01", "access", "solicitor")],
      "pr",
      "grant-of-probate",
      "only-for-a-solicitor-of-the-dead",
    ],
    [
      "of the representative themself",
      [received("2026-06-01", "deceased-access", "pr")],
      "pr",
      "grant-of-probate",
      "only-for-a-solicitor-of-the-dead",
    ],
    ["once refused", [ofTheDead, refusedOn("2026-06-10")], "pr", "grant-of-probate", "case-closed"],
  ])("%s", (_, history, right, proof, because) =>
    expect(decideNameClient(history, { right, proof, today })).toEqual(
      because ? { ok: false, because } : { ok: true, events: [{ type: "client-named", on: today, right, proof }] },
    ),
  );
});

describe("the authority is the client's", () => {
  test.each<[string, EffectiveHistory, boolean]>([
    ["accepted without a client: it is nobody's", [ofTheDead, accepted("2026-06-04")], false],
    ["a client without authority", [ofTheDead, named()], false],
    ["a client, and their authority", [ofTheDead, named(), accepted("2026-06-04")], true],
    ["accepted before it was said for whom", [ofTheDead, accepted("2026-06-02"), named()], false],
    [
      "another client since",
      [ofTheDead, named(), accepted("2026-06-04"), named("claimant", "claim-and-dependency")],
      false,
    ],
    ["and their authority", [ofTheDead, named(), accepted("2026-06-04"), named(), accepted("2026-06-05")], true],
    [
      "named for the living patient's solicitor, who asks for the dead now",
      [
        received("2026-06-01", "access", "solicitor"),
        named(),
        accepted("2026-06-04"),
        patientDied("2026-06-07"),
        switched("solicitor-deceased"),
      ],
      false,
    ],
    [
      "of the representative themself, nobody acts for them",
      [received("2026-06-01", "deceased-access", "pr"), accepted("2026-06-04")],
      true,
    ],
  ])("%s", (_, history, isConfirmed) => {
    expect(authorityConfirmed(history)).toBe(isConfirmed);
    expect(authorityProblem(history)).toBe(isConfirmed ? null : "authority-not-confirmed");
  });

  test("nothing is accepted before it is said for whom they act; it can be asked for", () => {
    const confirm = (history: EffectiveHistory) => decideConfirmAuthority(history, { ...onDay, bornOn: null });
    expect(confirm([ofTheDead])).toEqual({ ok: false, because: "client-not-named" });
    expect(confirm([ofTheDead, named()])).toMatchObject({ ok: true });
    expect(decideRequestAuthority([ofTheDead], onDay)).toMatchObject({ ok: true });
  });

  test("nothing leaves to whoever has not said for whom they act", () =>
    expect(entitlementProblems([ofTheDead, accepted("2026-06-04")], { bornOn: null, today })).toEqual([
      "authority-not-confirmed",
    ]));

  test("proof that came with the application is neither asked for nor accepted before", () => {
    const receipt = {
      kind: "deceased-access",
      requester: "solicitor-deceased",
      channel: "post",
      identity: null,
    } as const;
    const types = (authorityCame: boolean) => {
      const decision = decideReceive({ ...receipt, receivedOn: "2026-06-01", today: "2026-06-01", authorityCame });
      return decision.ok && decision.events.map(({ type }) => type);
    };
    expect(types(true)).toEqual(["request-received"]);
    expect(types(false)).toEqual(["request-received", "authority-requested"]);
  });
});

test.each<[string, EffectiveHistory, boolean]>([
  ["nobody said for whom", [ofTheDead], true],
  ["a claimant", [ofTheDead, named("claimant", "claim-and-dependency")], true],
  ["a representative: Re AB", [ofTheDead, named()], false],
  ["a representative, after a claimant", [ofTheDead, named("claimant", "claim-and-dependency"), named()], false],
])("relevance is a reason where the solicitor acts for a claimant: %s", (_, history, isOffered) =>
  expect(reasonsOpenTo(askedUnder(history)).some(({ code }) => code === "D-RELEVANCE")).toBe(isOffered),
);

test("whoever was named for the application before says nothing of the next", () => {
  const history = [received("2026-06-01", "access", "solicitor"), named(), patientDied("2026-06-07")];
  expect(clientOf([...history, switched("solicitor-deceased")])).toBeUndefined();
  expect(clientOf([...history, switched("pr"), named()])).toBeUndefined();
});
