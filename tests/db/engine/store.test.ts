import { count, eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { codeOf, isUniqueViolation } from "#db/engine/errors";
import { isPostgres } from "#db/engine/kit";
import { firms, notes, people } from "#db/schema";
import { newId } from "#db/engine/ids";
import { openStore } from "#db/engine/open-store";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const firm = (trustId: number, name: string, id = newId()) => ({ trustId, id, name, email: "post@firm.example" });

describeOnBothStores("the store", (openFreshStore) => {
  let store: FreshStore;
  beforeAll(async () => {
    store = await openFreshStore();
  });
  const firmsNamed = (name: string) => store.read(1, async (db) => db.select().from(firms).where(eq(firms.name, name)));

  test("keeps what was written, and gives back the same shapes", async () => {
    const note = {
      trustId: 1,
      id: newId(),
      caseId: newId(),
      about: "case" as const,
      words: "Zoë O’Brien – 5 €\n“ok” 😀",
      by: newId(),
      at: new Date("2026-06-03T10:11:12.345Z"),
    };
    await store.write(1, async (db) => db.insert(notes).values(note));
    expect(await store.read(1, async (db) => db.select().from(notes).where(eq(notes.trustId, 1)))).toEqual([note]);
  });

  test("leaves nothing behind where a write fails", async () => {
    const failing = store.write(1, async (db) => {
      await db.insert(firms).values(firm(1, "half done"));
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await firmsNamed("half done")).toEqual([]);
  });

  test("a write inside a write joins it", async () => {
    const failing = store.write(1, async () => {
      await store.write(1, async (db) => db.insert(firms).values(firm(1, "joined")));
      const seen = await store.read(1, async (db) => db.select().from(firms).where(eq(firms.name, "joined")));
      throw new Error(`saw ${seen.length}`);
    });
    await expect(failing).rejects.toThrow("saw 1");
    expect(await firmsNamed("joined")).toEqual([]);
  });

  test("a write of another trust inside a write is refused", async () => {
    const other = store.write(1, () => store.write(2, async (db) => db.insert(firms).values(firm(2, "elsewhere"))));
    await expect(other).rejects.toThrow("a write belongs to one trust");
  });

  test("a query that was not awaited inside its write is refused", async () => {
    const kept = await store.write(1, async (db) => ({ db }));
    const error: unknown = await kept.db
      .insert(firms)
      .values(firm(1, "too late"))
      .execute()
      .catch((reason: unknown) => reason);
    expect(everythingIn(error)).toContain("has ended");
    expect(await firmsNamed("too late")).toEqual([]);
  });

  test("a write begun by a timer of a write that has ended stands by itself", async () => {
    let later: Promise<unknown> = Promise.resolve();
    await store.write(1, async () => {
      later = new Promise((resolve) => setTimeout(resolve, 20)).then(() =>
        store.write(1, async (db) => db.insert(firms).values(firm(1, "later"))),
      );
    });
    await later;
    expect(await firmsNamed("later")).toHaveLength(1);
  });

  test("queries awaited together inside one write all happen", async () => {
    await store.write(1, (db) => Promise.all([1, 2, 3].map(async () => db.insert(firms).values(firm(1, "together")))));
    expect(await firmsNamed("together")).toHaveLength(3);
  });

  test("many writers of two machines lose nothing", async () => {
    const second = await openStore(store.url, { migrationUrl: store.ownerUrl });
    const writers = Array.from({ length: 40 }, (_, n) => (n % 2 ? store : second));
    await Promise.all(writers.map((one) => one.write(3, async (db) => db.insert(firms).values(firm(3, "crowd")))));
    await second.close();
    const [row] = await store.read(3, async (db) =>
      db.select({ rows: count() }).from(firms).where(eq(firms.trustId, 3)),
    );
    expect(row?.rows).toBe(40);
  });

  test("a second row with the same key is a unique violation, and nothing of the row is said", async () => {
    const person = {
      trustId: 1,
      id: newId(),
      email: "a.hidden@trust.example",
      name: "Hidden Name",
      role: "officer" as const,
      jobTitle: "",
      passwordHash: "",
    };
    await store.write(1, async (db) => db.insert(people).values(person));
    const error: unknown = await store
      .write(1, async (db) => db.insert(people).values({ ...person, id: newId() }))
      .catch((reason: unknown) => reason);
    expect(isUniqueViolation(error)).toBe(true);
    expect(everythingIn(error)).not.toMatch(/hidden/i);
    await store.write(2, async (db) => db.insert(people).values({ ...person, trustId: 2 }));
  });

  test("an error in a query names its code and none of its values", async () => {
    const asked = store.write(1, async (db) => db.update(firms).set({ name: sql`no_such_function(${"Hidden Name"})` }));
    const error: unknown = await asked.catch((reason: unknown) => reason);
    expect(codeOf(error)).toBe(isPostgres ? "42883" : "SQLITE_ERROR");
    expect(everythingIn(error)).not.toMatch(/hidden/i);
  });

  test("U+0000 and half a surrogate pair do not stop a write", async () => {
    const id = newId();
    await store.write(1, async (db) => db.insert(firms).values(firm(1, "a\0b\ud800c", id)));
    const [row] = await store.read(1, async (db) => db.select().from(firms).where(eq(firms.id, id)));
    expect(row?.name).toBe("ab\ufffdc");
  });

  test("a name is found by what was written, NUL or not", async () => {
    await store.write(1, async (db) => db.insert(firms).values(firm(1, "with\0nul")));
    expect(await firmsNamed("with\0nul")).toHaveLength(1);
  });

  test("migrating again changes nothing", async () => {
    await store.write(5, async (db) => db.insert(firms).values(firm(5, "stays")));
    await Promise.all([store.migrate(), store.migrate()]);
    expect(await store.read(5, async (db) => db.select().from(firms).where(eq(firms.trustId, 5)))).toHaveLength(1);
  });

  test("an address of the other engine is refused", async () => {
    await expect(openStore(isPostgres ? "file:nowhere.db" : "postgres://nowhere")).rejects.toThrow("different engines");
  });
});

function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [
    error.message,
    error.stack,
    JSON.stringify(error, Object.getOwnPropertyNames(error)),
    error.cause ? everythingIn(error.cause) : "",
  ].join("\n");
}
