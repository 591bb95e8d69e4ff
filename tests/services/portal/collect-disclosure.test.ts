import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { collectDisclosure } from "~/services/portal/collect-disclosure";
import {
  caseReadyToDisclose,
  disclosedCase,
  firmsApplication,
  fromFirm,
  historyOfCase,
  releaseOf,
} from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import type { Who } from "../../given/running-desk";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("collecting a disclosure", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
  });
  afterAll(() => desk.close());

  const collect = async (who: Who, caseNumber: string) =>
    collectDisclosure(desk.deps, { ...(await desk.by(who)), caseNumber });
  const givenBy = async (reference: string) => fromFirm(await firmsApplication(desk, "solicitor", reference));

  test("the firm gets the sealed file whole, and the first collection is recorded once; another firm gets nothing", async () => {
    const caseNumber = await disclosedCase(desk, await givenBy("GF/1"));
    expect(await collect("other-solicitor", caseNumber)).toBeUndefined();
    expect(await collect("officer", caseNumber)).toBeUndefined();
    expect((await historyOfCase(desk, caseNumber)).some(({ type }) => type === "collected")).toBe(false);

    const file = await collect("solicitor", caseNumber);
    const bytes = await buffer(file!.body);
    expect(file).toMatchObject({ name: `${caseNumber}.pdf`, size: bytes.length });
    expect(bytes.subarray(0, 8).toString()).toBe("%PDF-2.0");
    const again = await collect("solicitor", caseNumber);
    expect(await buffer(again!.body)).toEqual(bytes);
    expect((await historyOfCase(desk, caseNumber)).filter(({ type }) => type === "collected")).toHaveLength(1);
  });

  test("before it is disclosed there is nothing to collect", async () => {
    const caseNumber = await caseReadyToDisclose(desk, await givenBy("GF/2"));
    expect((await releaseOf(desk, caseNumber)).state).toBe("approved");
    expect(await collect("solicitor", caseNumber)).toBeUndefined();
  });
});
