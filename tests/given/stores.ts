/** Fresh, migrated stores. The projects of `tests/vitest.config.ts` run the same tests once on each engine. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";
import { isPostgres } from "#db/engine/kit";
import type { Store } from "#db/engine/store";
import { openStore } from "#db/engine/open-store";
import { newId } from "#db/engine/ids";
import { removeFolder } from "./remove-folder";

/** `url` opens the same database again, as another machine would; `ownerUrl` is the role that owns the tables. */
export type FreshStore = Store & { url: string; ownerUrl: string };
export type OpenFreshStore = () => Promise<FreshStore>;

const engine = isPostgres ? "PostgreSQL" : "SQLite";

/** Everything opened within is closed and removed after the last test of the block. */
export function describeOnBothStores(name: string, tests: (openFreshStore: OpenFreshStore) => void) {
  const server = isPostgres ? inject("postgres") : null;
  const block = isPostgres && !server ? describe.skip : describe;
  block(`${name} (${engine})`, () => {
    const toRemove: (() => Promise<void>)[] = [];
    afterAll(async () => {
      for (const remove of toRemove.reverse()) await remove();
    });
    tests(async () => {
      const { store, remove } = isPostgres ? await freshDatabase() : await freshFile();
      toRemove.push(remove);
      return store;
    });
  });
}

async function freshFile() {
  const folder = mkdtempSync(join(tmpdir(), "access-desk-store-"));
  const url = `file:${join(folder, "desk.db")}`;
  const store = await openStore(url);
  await store.migrate();
  const remove = async () => {
    await store.close();
    await removeFolder(folder);
  };
  return { store: { ...store, url, ownerUrl: url }, remove };
}

async function freshDatabase() {
  const server = inject("postgres")!;
  const name = `fresh_${newId().replaceAll("-", "")}`;
  await asInstaller(`create database ${name} template ${server.template} owner owner`);
  const url = `${server.desk}/${name}`;
  const ownerUrl = `${server.owner}/${name}`;
  const store = await openStore(url, { migrationUrl: ownerUrl });
  const remove = async () => {
    await store.close();
    await asInstaller(`drop database ${name} with (force)`);
  };
  return { store: { ...store, url, ownerUrl }, remove };
}

async function asInstaller(command: string) {
  const client = new pg.Client({ connectionString: `${inject("postgres")!.installer}/postgres` });
  await client.connect();
  await client.query(command).finally(() => client.end());
}
