import { beforeEach, expect, test } from "vitest";
import { enqueue } from "#db/jobs/jobs";
import { claim, fail } from "~/jobs/job-queue";
import { failingWork, failingWorks, tryWorkAgain } from "~/services/desk/failing-work";
import { describeOnBothStores, type FreshStore } from "../given/stores";

describeOnBothStores("work that goes on failing", (openFreshStore) => {
  let store: FreshStore;
  let now: Date;
  beforeEach(async () => {
    store = await openFreshStore();
    now = new Date();
    await store.write(1, (db) => enqueue(db, { trust: 1, kind: "build-release", payload: { releaseId: "r1" } }));
  });

  const failing = (trust = 1, id = "r1") => store.read(trust, (db) => failingWork(db, trust, "build-release", id));
  const failOnce = async (error: Error = new TypeError("Amelia Brightwater")) => {
    now = new Date(now.getTime() + 10 ** 8);
    const [job] = await claim(store, "a", 1, undefined, now);
    await fail(store, job!, "a", error, now);
  };
  const again = (trust = 1) => tryWorkAgain({ store, now: () => now }, { trust, work: "build-release", id: "r1" });

  test("is told from the second time on, with the kind of error and no word of it", async () => {
    expect(await failing()).toBeNull();
    await failOnce();
    expect(await failing()).toBeNull();
    await failOnce();
    expect(await failing()).toEqual({
      work: "build-release",
      id: "r1",
      attempts: 2,
      error: "TypeError",
      nextTryAt: new Date(now.getTime() + 20_000),
    });
    expect(await store.read(1, (db) => failingWorks(db, 1, "build-release", ["r0", "r1"]))).toHaveLength(1);
    expect(await failing(1, "r2")).toBeNull();
    expect(await failing(2)).toBeNull();
  });

  test("is told as given up at last", async () => {
    for (let n = 0; n < 6; n += 1) await failOnce();
    expect(await failing()).toMatchObject({ attempts: 6, nextTryAt: null });
  });

  test("is tried again when somebody asks, whether it waits or was given up", async () => {
    for (const times of [2, 6]) {
      for (let n = 0; n < times; n += 1) await failOnce();
      expect(await again(2)).toBe(false);
      expect(await again()).toBe(true);
      expect(await failing()).toBeNull();
    }
    expect(await claim(store, "b", 1, undefined, now)).toMatchObject([{ attempts: 1 }]);
    expect(await again()).toBe(false); // it runs
  });
});
