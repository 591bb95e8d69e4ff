/** Where the law sets no day and the trust aims at one, lists say which, and the manager sees when it has gone. */
import { beforeAll, expect, test } from "vitest";
import { passedAims } from "#db/worklist/passed-aims";
import { worklist } from "#db/worklist/worklist";
import type { Case } from "#db/schema";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { givenCase } from "../../given/cases";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

describeOnBothStores("days that the trust aims at", (openFreshStore) => {
  let store: FreshStore;
  let relative: Case, correction: Case, living: Case;

  beforeAll(async () => {
    store = await openFreshStore();
    // the fortieth day, day 1 being the day it came
    relative = await givenCase(store, {
      kind: "deceased-access",
      requester: "relative-deceased",
      receivedOn: "2026-06-01",
    });
    correction = await givenCase(store, { kind: "rectification", requester: "pr", receivedOn: "2026-06-10" });
    living = await givenCase(store, { receivedOn: "2026-06-01" });
    await givenCase(store, { kind: "deceased-access", receivedOn: "2026-06-01" });
    await givenCase(store, {
      kind: "deceased-access",
      requester: "relative-deceased",
      receivedOn: "2026-05-01",
      then: [{ type: "withdrawn", on: "2026-05-04" }],
    });
  });

  const passed = (today: CalendarDay) =>
    store.read(1, async (db) => (await passedAims(db, 1, { today })).map(({ number, aimOn }) => [number, aimOn]));

  test("stand in the lists, and only where the law sets none", async () => {
    const { cases } = await store.read(1, (db) => worklist(db, 1, { filter: { show: "all-open" }, limit: 50 }));
    const aims = Object.fromEntries(cases.map(({ number, aimOn }) => [number, aimOn]));
    expect(aims).toMatchObject({
      [relative.number]: "2026-07-10",
      [correction.number]: "2026-07-19",
      [living.number]: null,
    });
    expect(Object.values(aims).filter((day) => day !== null)).toHaveLength(2);
  });

  test("are passed from the day after, the longest first; what has ended aims at nothing", async () => {
    expect(await passed("2026-07-10")).toEqual([]);
    expect(await passed("2026-07-11")).toEqual([[relative.number, "2026-07-10"]]);
    expect(await passed("2026-07-20")).toEqual([
      [relative.number, "2026-07-10"],
      [correction.number, "2026-07-19"],
    ]);
  });

  test("are no other trust's", async () => {
    expect(await store.read(2, (db) => passedAims(db, 2, { today: "2026-07-20" }))).toEqual([]);
  });
});
