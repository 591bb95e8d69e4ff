import { makeMove } from "~/services/moves/make-move";
import { reopenCase } from "~/services/moves/reopen-case";
import { withdrawRequest } from "~/services/moves/withdraw-request";
import { approveDisclosure } from "~/services/release/approve-disclosure";
import { finishRedaction } from "~/services/release/finish-redaction";
import { tasksOf, type TaskName } from "~/domain/worklist/tasks";
import { opensReleaseCopy } from "../../../scripts/samples/open-pages";
import { nextStep } from "~/domain/worklist/next-step";
import { viewCase } from "~/services/cases/view-case";
import { afterAll, beforeAll, expect, test } from "vitest";
import { requestIdentity } from "~/services/identity/request-identity";
import { disclose } from "~/services/release/disclose";
import { recordHandedOver } from "~/services/release/record-handed-over";
import { viewSealedFile } from "~/services/release/view-release";
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
        expect(await next()).toBe("disclosed");

        expect(await reseal(desk.deps, await as(caseNumber))).toEqual({ ok: true });
        expect((await historyOfCase(desk, caseNumber)).at(-1)).toMatchObject({
          type: "sealing-begun",
          isAgain: true,
          actor: (await desk.by("officer")).person.id,
        });
        await until(desk, async () => (await releaseOf(desk, caseNumber)).state === "sealed");
        expect(await next()).toBe("send-again");
        await showPassword(desk.deps, await as(caseNumber));
        expect(await given()).toMatchObject({ because: "not-sent-yet" });
        expect(await posted()).toMatchObject({ ok: true, events: [{ type: "sent-again", as: "disc" }] });
        expect(await next()).toBe("give-password");
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
    await givePassword(desk.deps, { ...(await as(caseNumber)), by: "telephone" });
    expect(await nextOf(caseNumber)).toBe("disclosed");
    const sealedBefore = (await releaseOf(desk, caseNumber)).sealedSha256;

    expect(await reseal(desk.deps, await as(caseNumber))).toEqual({ ok: true });
    await until(desk, async () => (await releaseOf(desk, caseNumber)).state === "sealed");
    await until(desk, async () => (await historyOfCase(desk, caseNumber)).at(-1)?.type === "sent-again");
    expect(await nextOf(caseNumber)).toBe("give-password");
    const second = await showPassword(desk.deps, await as(caseNumber));
    expect(second).toMatchObject({ ok: true });
    expect(second).not.toEqual(first);
    expect((await releaseOf(desk, caseNumber)).sealedSha256).not.toBe(sealedBefore);
    expect((await historyOfCase(desk, caseNumber)).filter(({ type }) => type === "disclosed")).toHaveLength(1);
    const whoActed = (await historyOfCase(desk, caseNumber)).flatMap(({ type, actor }) =>
      ["sealing-begun", "disclosed", "sent-again"].includes(type) ? [{ type, actor }] : [],
    );
    const { id: actor } = (await desk.by("officer")).person;
    expect(whoActed).toEqual(
      ["sealing-begun", "disclosed", "sealing-begun", "sent-again"].map((type) => ({ type, actor })),
    );
  });

  test("the sealed file is there only while it may leave", async () => {
    const caseNumber = await caseReadyToDisclose(desk, { request: { delivery: "post" } });
    const isServed = async () => (await viewSealedFile(desk.deps, await as(caseNumber))) !== undefined;
    expect(await isServed()).toBe(false);
    await begin(caseNumber);
    await until(desk, async () => (await releaseOf(desk, caseNumber)).state === "sealed");
    expect(await isServed()).toBe(true);
    await withdraw(caseNumber);
    expect(await isServed()).toBe(false);
    await reopen(caseNumber);
    expect(await isServed()).toBe(false);
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

  const standing = async (caseNumber: string) => (await viewCase(desk.deps, await as(caseNumber)))!;
  const nextOf = async (caseNumber: string) => nextStep((await standing(caseNumber)).standing).step;
  const taskOf = async (caseNumber: string, wanted: TaskName) =>
    tasksOf((await standing(caseNumber)).standing).find(({ name }) => name === wanted)!;
  const reopen = async (caseNumber: string) =>
    makeMove(desk.deps, await as(caseNumber), reopenCase({ words: "A page was missing." }));
  const withdraw = async (caseNumber: string) =>
    makeMove(
      desk.deps,
      await as(caseNumber),
      withdrawRequest({ on: desk.deps.today(), words: "By telephone.", role: "officer" }),
    );

  test.each([
    ["its records had left", disclosedCase, 2],
    [
      "it was withdrawn with an approved copy",
      async (given: FreshDesk) => {
        const caseNumber = await caseReadyToDisclose(given);
        expect(await withdraw(caseNumber)).toMatchObject({ ok: true });
        return caseNumber;
      },
      1,
    ],
  ])("a case opened again after %s: another copy is made, approved and sent", async (_, given, times) => {
    const caseNumber = await given(desk);
    expect(await reopen(caseNumber)).toMatchObject({ ok: true });
    expect((await standing(caseNumber)).release).toBeUndefined();
    expect(await taskOf(caseNumber, "send-records")).toMatchObject({ standing: { is: "copy-not-approved-yet" } });
    expect(await reseal(desk.deps, await as(caseNumber))).toEqual({ ok: false, because: "opened-again" });

    expect(await finishRedaction(desk.deps, await as(caseNumber))).toMatchObject({ ok: true });
    await until(desk, async () => (await stateOfCase(desk, caseNumber)) === "approval");
    const { id, packageHash } = await releaseOf(desk, caseNumber);
    const second = { ...(await desk.by("second-officer")), caseNumber };
    await opensReleaseCopy(desk.deps, second);
    expect(await approveDisclosure(desk.deps, { ...second, packageHash: packageHash! })).toMatchObject({ ok: true });
    expect(await begin(caseNumber)).toMatchObject({ ok: true });
    await until(desk, async () => (await stateOfCase(desk, caseNumber)) === "disclosed");
    const left = (await historyOfCase(desk, caseNumber)).filter(({ type }) => type === "disclosed");
    expect(left).toHaveLength(times);
    expect(left.at(-1)).toMatchObject({ releaseId: id });
    expect(await nextOf(caseNumber)).toBe("give-password");
  });
});
