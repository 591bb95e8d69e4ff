import { count, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { verifyChain } from "#db/cases/case-history";
import { isStoreFull } from "#db/engine/errors";
import { newId } from "#db/engine/ids";
import { isPostgres } from "#db/engine/kit";
import { cases, notes } from "#db/schema";
import { openSqlite } from "#db/engine/sqlite-store";
import { givenCase } from "../../given/cases";
import { sqlite } from "../../given/sqlite-file";
import { describeOnBothStores } from "../../given/stores";

// PostgreSQL answers 53100 in the same place; filling a disk for it takes a disk of its own
test.each([
  [{ code: "SQLITE_FULL" }, true],
  [{ code: "ENOSPC" }, true],
  [{ code: "53100" }, true],
  [{ cause: { code: "53100" } }, true],
  [{ code: "SQLITE_BUSY" }, false],
  [new Error("full"), false],
  [null, false],
])("%j means that the store is full: %s", (error, isFull) => expect(isStoreFull(error)).toBe(isFull));

describeOnBothStores("a store that is full", (openFreshStore) => {
  test.skipIf(isPostgres)("says so, keeps every earlier row, and works again when there is room", async () => {
    const roomy = await openFreshStore();
    const kase = await givenCase(roomy);
    const file = roomy.url.replace(/^file:/, "");
    const pages = sqlite(roomy.url, (open) => open.pragma("page_count", { simple: true }) as number);
    const tight = await openSqlite(file, { mostPages: pages + 20 });

    const note = () => ({
      trustId: 1,
      id: newId(),
      caseId: kase.id,
      about: "case" as const,
      words: "x".repeat(9_000),
      by: newId(),
      at: new Date(),
    });
    let kept = 0;
    const error: unknown = await (async () => {
      for (; kept < 100; kept += 1) await tight.write(1, async (db) => db.insert(notes).values([note(), note()]));
    })().catch((reason: unknown) => reason);
    expect(isStoreFull(error)).toBe(true);
    await expect(givenCase(tight, { request: { details: "y".repeat(50_000) } })).rejects.toSatisfy(isStoreFull);

    const rows = async () => (await tight.read(1, async (db) => db.select({ rows: count() }).from(notes)))[0]?.rows;
    expect(kept).toBeGreaterThan(0);
    expect(await rows()).toBe(2 * kept);
    expect(await tight.read(1, async (db) => db.select().from(cases).where(eq(cases.trustId, 1)))).toHaveLength(1);
    expect(await tight.read(1, (db) => verifyChain(db, 1, kase.id))).toEqual({ ok: true });
    await tight.close();

    expect((await givenCase(roomy)).number).toBe("AD-26-000002");
    expect(sqlite(roomy.url, (open) => open.pragma("integrity_check", { simple: true }))).toBe("ok");
  });
});
