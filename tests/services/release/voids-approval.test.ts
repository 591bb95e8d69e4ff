import { afterAll, beforeAll, expect, test } from "vitest";
import { disclose } from "~/services/release/disclose";
import { caseReadyToDisclose, historyOfCase, releaseOf, stateOfCase, weighed, withOpinion } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("what is recorded of an approved case", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
  });
  afterAll(() => desk.close());

  test("a weighing that the second person did not see: the copy is void, and nothing leaves", async () => {
    const caseNumber = await caseReadyToDisclose(desk);
    await weighed(desk, caseNumber);
    expect((await historyOfCase(desk, caseNumber)).slice(-2)).toMatchObject([
      { type: "third-party-weighed" },
      { type: "approval-voided", because: "judged-anew" },
    ]);
    expect(await stateOfCase(desk, caseNumber)).toBe("redaction");
    expect(await releaseOf(desk, caseNumber)).toMatchObject({ state: "void", password: null });
    expect(await disclose(desk.deps, { ...(await desk.by("officer")), caseNumber })).toEqual({
      ok: false,
      because: "not-approved",
    });
  });

  test("an opinion that sees no harm, as the one before, leaves it approved", async () => {
    const caseNumber = await caseReadyToDisclose(desk);
    await withOpinion(desk, caseNumber);
    expect((await historyOfCase(desk, caseNumber)).at(-1)).toMatchObject({ type: "opinion-recorded" });
    expect(await stateOfCase(desk, caseNumber)).toBe("ready-to-disclose");
    expect(await releaseOf(desk, caseNumber)).toMatchObject({ state: "approved" });
  });
});
