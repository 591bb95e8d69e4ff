import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getTableColumns, getTableName, is, Table } from "drizzle-orm";
import pg from "pg";
import { describe, expect, inject, test } from "vitest";
import { newId } from "#db/engine/ids";
import { isPostgres } from "#db/engine/kit";
import * as schema from "#db/schema";
import { isSafeVersion } from "#db/engine/sqlite-store";
import type { Store } from "#db/engine/store";
import { openStore } from "#db/engine/open-store";
import { givenCase } from "../../given/cases";
import { sqlite } from "../../given/sqlite-file";
import { describeOnBothStores, type FreshStore } from "../../given/stores";
import { removeFolder } from "../../given/remove-folder";

describeOnBothStores("migrating an empty store", () => {
  test("many machines that start at once leave one set of tables", async () => {
    const { url, ownerUrl, remove } = isPostgres ? await emptyDatabase() : emptyFile();
    const machines: Store[] = [];
    for (let n = 0; n < 6; n += 1) machines.push(await openStore(url, { migrationUrl: ownerUrl }));
    await Promise.all(machines.map((machine) => machine.migrate()));
    expect((await givenCase(machines[5]!)).number).toBe("AD-26-000001");
    await Promise.all(machines.map((machine) => machine.close()));
    await remove();
  });
});

describeOnBothStores("the migrations", (openFreshStore) => {
  test("make every table that the schema describes, with exactly its columns", async () => {
    const store = await openFreshStore();
    const tables = (Object.values(schema) as unknown[]).filter((each): each is Table => is(each, Table));
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      const wanted = Object.values(getTableColumns(table))
        .map(({ name }) => name)
        .sort();
      expect({ [getTableName(table)]: await columnsIn(store, getTableName(table)) }).toEqual({
        [getTableName(table)]: wanted,
      });
    }
  });
});

async function columnsIn({ url, ownerUrl }: FreshStore, table: string): Promise<string[]> {
  if (!isPostgres)
    return sqlite(url, (file) =>
      (file.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name).sort(),
    );
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ column_name: string }>(
    "select column_name from information_schema.columns where table_schema = 'public' and table_name = $1",
    [table],
  );
  await owner.end();
  return rows.map(({ column_name }) => column_name).sort();
}

describe("the version of SQLite", () => {
  test.each([
    ["3.51.2", false],
    ["3.49.2", false],
    ["3.7.0", false],
    ["3.51.3", true],
    ["3.53.2", true],
    ["4.0.0", true],
  ])("%s is safe for two processes: %s", (version, isSafe) => expect(isSafeVersion(version)).toBe(isSafe));
});

function emptyFile() {
  const folder = mkdtempSync(join(tmpdir(), "access-desk-empty-"));
  const url = `file:${join(folder, "below", "desk.db")}`;
  return { url, ownerUrl: url, remove: async () => removeFolder(folder) };
}

async function emptyDatabase() {
  const server = inject("postgres")!;
  const name = `empty_${newId().replaceAll("-", "")}`;
  const installer = new pg.Client({ connectionString: `${server.installer}/postgres` });
  await installer.connect();
  await installer.query(`create database ${name} owner owner`);
  const remove = async () => {
    await installer.query(`drop database ${name} with (force)`);
    await installer.end();
  };
  return { url: `${server.desk}/${name}`, ownerUrl: `${server.owner}/${name}`, remove };
}
