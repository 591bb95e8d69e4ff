/** A complaint about a request that is still open has its own day, and so its own place in the lists. */
import { beforeAll, expect, test } from "vitest";
import { overdueOrDueWithin } from "#db/worklist/overdue";
import { newId } from "#db/engine/ids";
import { worklist, type WorklistFilter } from "#db/worklist/worklist";
import { worklistCounts } from "#db/worklist/worklist-counts";
import type { Case } from "#db/schema";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { givenCase } from "../../given/cases";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

// 30 days from 22 June 2026 end on 22 July
const today: CalendarDay = "2026-07-23";
const extendedOnce: CaseEventBody = { type: "extension-notified", on: "2026-06-15", reasons: ["complexity"] };
const complained: CaseEventBody = { type: "complaint-received", on: "2026-06-22" };

describeOnBothStores("complaints about open requests", (openFreshStore) => {
  let store: FreshStore;
  let unacknowledged: Case, acknowledged: Case, paused: Case, plain: Case;

  beforeAll(async () => {
    store = await openFreshStore();
    plain = await givenCase(store, { receivedOn: "2026-06-08", then: [extendedOnce] });
    unacknowledged = await givenCase(store, { receivedOn: "2026-06-09", then: [extendedOnce, complained] });
    acknowledged = await givenCase(store, {
      receivedOn: "2026-06-10",
      then: [extendedOnce, complained, { type: "complaint-acknowledged", on: "2026-06-23" }],
    });
    paused = await givenCase(store, {
      receivedOn: "2026-06-11",
      then: [{ type: "clarification-requested", on: "2026-06-12" }, complained],
    });
  });

  const shown = async (filter: WorklistFilter) =>
    (await store.read(1, (db) => worklist(db, 1, { filter, limit: 50 }))).cases;
  const numbers = (cases: readonly { number: string }[]) => cases.map(({ number }) => number);

  test("are late when they are not acknowledged in time, whenever the request is due", async () => {
    const late = await shown({ show: "late", before: today });
    expect(numbers(late)).toEqual([unacknowledged.number, paused.number]);
    expect(late).toMatchObject([
      { dueOn: "2026-07-22", complaint: { acknowledgeBy: "2026-07-22", requestDueOn: "2026-09-09" } },
      { dueOn: "2026-07-22", complaint: { acknowledgeBy: "2026-07-22", requestDueOn: null } },
    ]);
  });

  test("stand on the manager's board and in its numbers", async () => {
    const board = await store.read(1, (db) => overdueOrDueWithin(db, 1, { today }));
    expect(numbers(board)).toEqual([unacknowledged.number, paused.number]);
    const counts = await store.read(1, (db) => worklistCounts(db, 1, { personId: newId(), today, soon: today }));
    expect(counts).toMatchObject({ late: 2, allOpen: 4 });
  });

  test("acknowledged, the request's own day is next, and the complaint is still told", async () => {
    const all = await shown({ show: "all-open" });
    expect(numbers(all)).toEqual([unacknowledged.number, paused.number, plain.number, acknowledged.number]);
    expect(all[2]).toMatchObject({ dueOn: "2026-09-08", complaint: null });
    expect(all[3]).toMatchObject({
      dueOn: "2026-09-10",
      complaint: { acknowledgeBy: null, requestDueOn: "2026-09-10" },
    });
  });
});
