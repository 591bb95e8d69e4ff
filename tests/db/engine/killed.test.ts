import { spawn } from "node:child_process";
import { once } from "node:events";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { isPostgres } from "#db/engine/kit";
import { cases } from "#db/schema";
import { verifyAudit } from "~/services/cases/verify-audit";
import { givenCase } from "../../given/cases";
import { sqlite } from "../../given/sqlite-file";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("a process that is killed while it writes", (openFreshStore) => {
  test("loses nothing that it was told is kept, and breaks nothing", async () => {
    const store = await openFreshStore();
    const kept: string[] = [];
    for (let round = 1; round <= 3; round += 1) kept.push(...(await killedAfter(10 * round, store.url)));

    const numbers = (
      await store.read(1, async (db) => db.select({ number: cases.number }).from(cases).where(eq(cases.trustId, 1)))
    ).map(({ number }) => number);
    expect(kept.length).toBeGreaterThanOrEqual(60);
    expect(kept.filter((number) => !numbers.includes(number))).toEqual([]);
    expect(await verifyAudit({ store }, { trust: 1 })).toMatchObject({
      cases: numbers.length,
      broken: [],
      stale: [],
      missing: [],
    });
    expect(Number((await givenCase(store)).number.slice(-6))).toBe(numbers.length + 1);
    if (!isPostgres) expect(sqlite(store.url, (file) => file.pragma("integrity_check", { simple: true }))).toBe("ok");
  });
});

async function killedAfter(cases: number, url: string): Promise<string[]> {
  const writer = spawn(process.execPath, ["--import", "tsx", "tests/given/busy-writer.ts", url], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  for await (const chunk of writer.stdout) {
    said += String(chunk);
    if (said.split("\n").length > cases) writer.kill("SIGKILL");
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
  return said.split("\n").slice(0, -1);
}
