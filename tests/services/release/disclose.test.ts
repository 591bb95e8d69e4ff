import { nextStep } from "~/domain/worklist/next-step";
import { viewCase } from "~/services/cases/view-case";
import { afterAll, beforeAll, expect, test } from "vitest";
import { requestIdentity } from "~/services/identity/request-identity";
import { disclose } from "~/services/release/disclose";
import { recordHandedOver } from "~/services/release/record-handed-over";
import { reseal } from "~/services/release/reseal";
import { showPassword } from "~/services/release/show-password";
import { givePassword } from "~/services/release/give-password";
import {
  caseAwaitingApproval,
  caseReadyToDisclose,
  disclosedCase,
  historyOfCase,
  openedCase,
  redactedCase,
  releaseOf,
  stateOfCase,
  until,
} from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("disclosing", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
  });
  afterAll(() => desk.close());

  const as = async (caseNumber: string) => ({ ...(await desk.by("officer")), caseNumber });
  const begin = async (caseNumber: string) => disclose(desk.deps, await as(caseNumber));

  test.each([
    ["nothing was redacted", openedCase, "nothing-to-disclose"],
    ["no copy was made", redactedCase, "nothing-to-disclose"],
    ["nobody approved it", caseAwaitingApproval, "not-approved"],
  ] as const)("refused while %s", async (_, given, because) => {
    expect(await begin(await given(desk))).toEqual({ ok: false, because });
  });

  test("nothing leaves before identity is confirmed", async () => {
    const caseNumber = await caseReadyToDisclose(desk);
    const doubted = await caseAwaitingApproval(desk, { identity: null });
    const asking = { ...(await as(caseNumber)), doubt: "name-differs" as const };
    expect(await requestIdentity(desk.deps, asking)).toMatchObject({
      ok: false,
      because: "already-confirmed",
    });
    expect(await begin(doubted)).toEqual({ ok: false, because: "identity-not-confirmed" });
    expect((await historyOfCase(desk, doubted)).some(({ type }) => type === "disclosed")).toBe(false);
  });

  test("nothing goes into a portal in which nobody could collect it", async () => {
    const caseNumber = await caseReadyToDisclose(desk, { request: { delivery: "portal" } });
    expect(await begin(caseNumber)).toEqual({ ok: false, because: "no-firm" });
  });

  test("two clicks send one", async () => {
    const caseNumber = await caseReadyToDisclose(desk);
    const outcomes = await Promise.all([begin(caseNumber), begin(caseNumber)]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ because: "already-on-its-way" });
  });

  test.each(["paper", "disc"] as const)(
    "on %s, the clock stops when it is recorded that it was posted",
    async (what) => {
      const caseNumber = await caseReadyToDisclose(desk, { request: { delivery: "post" } });
      const posted = async () => recordHandedOver(desk.deps, { ...(await as(caseNumber)), as: what });
      expect(await posted()).toMatchObject({ ok: false, because: "not-sealed-yet" });
      await begin(caseNumber);
      await until(desk, async () => (await releaseOf(desk, caseNumber)).state === "sealed");
      expect(await stateOfCase(desk, caseNumber)).toBe("ready-to-disclose");
      expect(await posted()).toMatchObject({ ok: true });
      const left = { type: "disclosed", delivery: "post", as: what };
      expect((await historyOfCase(desk, caseNumber)).at(-1)).toMatchObject(left);

      const next = async () => nextStep((await viewCase(desk.deps, await as(caseNumber)))!.standing).step;
      const given = async () => givePassword(desk.deps, { ...(await as(caseNumber)), by: "letter" });
      if (what === "paper") {
        expect(await showPassword(desk.deps, await as(caseNumber))).toMatchObject({ because: "no-password" });
        expect(await given()).toMatchObject({ because: "left-on-paper" });
        expect(await reseal(desk.deps, await as(caseNumber))).toMatchObject({ because: "nothing-sealed" });
      } else {
        expect(await next()).toBe("give-password");
        expect(await showPassword(desk.deps, await as(caseNumber))).toMatchObject({ ok: true });
        expect(await given()).toMatchObject({ ok: true });
      }
      expect(await next()).toBe("disclosed");
    },
  );

  test("a lost password: the file is sealed again with another, and the case stays disclosed once", async () => {
    const caseNumber = await disclosedCase(desk);
    expect(await reseal(desk.deps, await as(caseNumber))).toMatchObject({
      ok: false,
      because: "password-not-shown-yet",
    });
    const first = await showPassword(desk.deps, await as(caseNumber));
    const sealedBefore = (await releaseOf(desk, caseNumber)).sealedSha256;

    expect(await reseal(desk.deps, await as(caseNumber))).toEqual({ ok: true });
    await until(desk, async () => (await releaseOf(desk, caseNumber)).state === "sealed");
    const second = await showPassword(desk.deps, await as(caseNumber));
    expect(second).toMatchObject({ ok: true });
    expect(second).not.toEqual(first);
    expect((await releaseOf(desk, caseNumber)).sealedSha256).not.toBe(sealedBefore);
    expect((await historyOfCase(desk, caseNumber)).filter(({ type }) => type === "disclosed")).toHaveLength(1);
  });

  test("that the password was given is recorded once for each password shown", async () => {
    const caseNumber = await disclosedCase(desk);
    expect(await givePassword(desk.deps, { ...(await as(caseNumber)), by: "telephone" })).toMatchObject({
      ok: false,
      because: "password-not-shown",
    });
    await showPassword(desk.deps, await as(caseNumber));
    expect(await givePassword(desk.deps, { ...(await as(caseNumber)), by: "telephone" })).toMatchObject({ ok: true });
    expect(await givePassword(desk.deps, { ...(await as(caseNumber)), by: "letter" })).toMatchObject({
      ok: false,
      because: "already-given",
    });
    expect((await historyOfCase(desk, caseNumber)).at(-1)).toMatchObject({ type: "password-given", by: "telephone" });
  });
});
