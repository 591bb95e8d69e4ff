import { and, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { isPostgres } from "#db/engine/kit";
import { cases, patients } from "#db/schema";
import { rebuildCaseColumns } from "~/services/cases/rebuild-case-columns";
import { verifyAudit } from "~/services/cases/verify-audit";
import { givenCase } from "../../given/cases";
import { sqlite } from "../../given/sqlite-file";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

describeOnBothStores("the audit", (openFreshStore) => {
  let store: FreshStore;
  beforeEach(async () => {
    store = await openFreshStore();
    await givenCase(store);
    await givenCase(store, { then: [{ type: "withdrawn", on: "2026-06-10" }] });
    await givenCase(store, { trust: 2 });
  });
  const verified = () => verifyAudit({ store }, { trust: 1 });

  test("of histories that are whole has nothing to say", async () => {
    const report = await verified();
    expect(report).toMatchObject({ cases: 2, events: 3, broken: [], stale: [], missing: [], orphans: [] });
    expect((await verified()).seal).toBe(report.seal);
    await givenCase(store);
    expect((await verified()).seal).not.toBe(report.seal);
  });

  test("names a case whose columns were changed by hand, and the columns are put right", async () => {
    await store.write(1, async (db) =>
      db
        .update(cases)
        .set({ dueOn: "2030-01-01" })
        .where(and(eq(cases.trustId, 1), eq(cases.number, "AD-26-000001"))),
    );
    expect((await verified()).stale).toEqual([{ caseNumber: "AD-26-000001", columns: ["dueOn"] }]);
    expect(await rebuildCaseColumns({ store }, { trust: 1 })).toEqual(["AD-26-000001"]);
    expect((await verified()).stale).toEqual([]);
    expect(await rebuildCaseColumns({ store }, { trust: 1 })).toEqual([]);
  });

  test("notices a whole case that is gone", async () => {
    await store.write(1, async (db) =>
      db.delete(cases).where(and(eq(cases.trustId, 1), eq(cases.number, "AD-26-000002"))),
    );
    expect((await verified()).missing).toEqual([{ year: 2026, given: 2, found: 1 }]);
  });

  test("names the rows that are left when somebody takes out the one they belong to", async () => {
    const [first] = await store.read(1, async (db) => db.select().from(cases).where(eq(cases.trustId, 1)));
    await store.write(1, async (db) =>
      db.delete(patients).where(and(eq(patients.trustId, 1), eq(patients.id, first!.patientId))),
    );
    expect((await verified()).orphans).toEqual([{ table: "cases", column: "patient_id", named: "patients", rows: 1 }]);
  });

  test.skipIf(isPostgres)("names the event that was changed below the store", async () => {
    sqlite(store.url, (file) =>
      file.exec(
        "drop trigger case_events_no_update; update case_events set happened_on = '2026-06-09' where type = 'withdrawn'",
      ),
    );
    expect((await verified()).broken).toEqual([{ caseNumber: "AD-26-000002", brokenAt: 2 }]);
  });
});
