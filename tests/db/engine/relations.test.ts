import { getTableColumns, getTableName, is, Table } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { newId } from "#db/engine/ids";
import { isPostgres } from "#db/engine/kit";
import { orphansOf } from "#db/engine/orphans";
import * as schema from "#db/schema";
import { givenCase } from "../../given/cases";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const { notes, relations } = schema;

describeOnBothStores("the relations of the store", (openFreshStore) => {
  let store: FreshStore;
  beforeEach(async () => {
    store = await openFreshStore();
  });
  const orphans = (trust: number) => store.read(trust, (db) => orphansOf(db, trust));
  const noteOn = (trustId: number, caseId: string) =>
    store.write(trustId, async (db) =>
      db.insert(notes).values({ trustId, id: newId(), caseId, about: "case", words: "x", by: newId(), at: new Date() }),
    );

  test("a case with all that belongs to it names nothing that is not there", async () => {
    await givenCase(store);
    expect(await orphans(1)).toEqual([]);
  });

  test("a note on no case, by nobody, is found twice", async () => {
    await noteOn(1, newId());
    expect(await orphans(1)).toEqual([
      { table: "notes", column: "case_id", named: "cases", rows: 1 },
      { table: "notes", column: "by", named: "people", rows: 1 },
    ]);
    expect(await orphans(2)).toEqual([]);
  });

  test("a case of another trust is no case", async () => {
    const elsewhere = await givenCase(store, { trust: 2 });
    await noteOn(1, elsewhere.id);
    expect(await orphans(1)).toContainEqual({ table: "notes", column: "case_id", named: "cases", rows: 1 });
  });

  // only PostgreSQL tells an id from other text
  test.skipIf(!isPostgres)("are said for every column that holds the id of another row", () => {
    const tables = (Object.values(schema) as unknown[]).filter((each): each is Table => is(each, Table));
    const ids = tables
      .flatMap((table) => Object.values(getTableColumns(table)).map((column) => ({ table, column })))
      .filter(({ column }) => column.columnType === "PgUUID" && column.name !== "id")
      .map(({ table, column }) => `${getTableName(table)}.${column.name}`);
    const said = relations.map(({ from, by }) => `${getTableName(from)}.${by.name}`);
    expect(ids.length).toBeGreaterThan(40);
    expect(said.toSorted()).toEqual(ids.toSorted());
  });
});
