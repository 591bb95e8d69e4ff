/**
 * The embedded engine: one writing connection behind a queue, one that only reads, and no wait that blocks the event
 * loop.
 */
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { codeOf } from "./errors";
import type { Db } from "./kit";
import type { Store } from "./store";
import { nesting, refuseWhenEnded, type Lease, type Once } from "./transactions";

const migrationsFolder = "db/migrations/sqlite";
const longestWaitForLock = 30_000;

/** `mostPages` stops the file from growing, as a full disk does: for tests. */
export async function openSqlite(file: string, { mostPages }: { mostPages?: number } = {}): Promise<Store> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, "a", 0o600));
  const writer = connect(file, { readonly: false });
  refuseUnsafe(writer.prepare("select sqlite_version()").pluck().get() as string);
  if (mostPages) writer.pragma(`max_page_count = ${mostPages}`);
  const reader = connect(file, { readonly: true });
  const writes = oneAfterAnother();

  return {
    ...nesting({
      readOnce: lending(reader),
      writeOnce: (trust, act) => writes.run(() => transaction(writer, trust, act)),
    }),
    migrate: async () => migrateFile(file),
    async close() {
      await writes.finished();
      reader.close();
      writer.close();
    },
  };
}

/**
 * SQLite 3.7.0 to 3.51.2 can corrupt a WAL database when two connections checkpoint at once
 * (sqlite.org/wal.html#walresetbug).
 */
export const isSafeVersion = (version: string) => {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return major * 1_000_000 + minor * 1_000 + patch >= 3_051_003;
};

function refuseUnsafe(version: string) {
  if (!isSafeVersion(version))
    throw new Error(`SQLite ${version} can corrupt its file when two processes write: 3.51.3 or later is needed`);
}

function connect(file: string, { readonly }: { readonly: boolean }) {
  // the writer waits in `beginImmediately`, because SQLite's own waiting stops the event loop
  const connection = new Database(file, { readonly, timeout: readonly ? 5_000 : 0 });
  if (!readonly) connection.pragma("journal_mode = WAL");
  // the package is built with NORMAL for WAL files: a power cut could undo a commit
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  // else INSERT OR REPLACE deletes without asking the append-only triggers
  connection.pragma("recursive_triggers = ON");
  connection.pragma("secure_delete = ON");
  connection.pragma("cache_size = -65536");
  connection.pragma("temp_store = MEMORY");
  connection.pragma("mmap_size = 0"); // a read error would end the process with SIGBUS
  return connection;
}

async function transaction<T>(writer: Database.Database, trust: number, act: (db: Db) => Promise<T>): Promise<T> {
  await beginImmediately(writer);
  try {
    const outcome = await lending(writer)(trust, act);
    writer.exec("COMMIT");
    return outcome;
  } catch (error) {
    if (writer.inTransaction) writer.exec("ROLLBACK");
    throw error;
  }
}

/** Another process may hold the lock: wait for it without stopping this one. */
async function beginImmediately(writer: Database.Database) {
  const givenUpAt = performance.now() + longestWaitForLock;
  for (let wait = 1; ; wait = Math.min(25, wait + 1)) {
    try {
      writer.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      if (codeOf(error) !== "SQLITE_BUSY" || performance.now() > givenUpAt) throw error;
      await sleep(1 + Math.random() * wait);
    }
  }
}

function lending(connection: Database.Database): Once {
  return async (_trust, act) => {
    const lease: Lease = { hasEnded: false };
    try {
      return await act(drizzle(lent(connection, lease)) as unknown as Db);
    } finally {
      lease.hasEnded = true;
    }
  };
}

function lent(connection: Database.Database, lease: Lease): Database.Database {
  const prepare = (query: string) => {
    refuseWhenEnded(lease);
    return connection.prepare(query);
  };
  return new Proxy(connection, {
    get: (target, name) => (name === "prepare" ? prepare : (Reflect.get(target, name) as unknown)),
  });
}

function oneAfterAnother() {
  let last: Promise<unknown> = Promise.resolve();
  const nothing = () => undefined;
  return {
    run<T>(write: () => Promise<T>): Promise<T> {
      const next = last.then(write);
      last = next.catch(nothing);
      return next;
    },
    finished: () => last,
  };
}

/**
 * drizzle-kit rebuilds tables inside one transaction, where turning foreign keys off has no effect, and dropping the
 * old table would delete its children (drizzle-team/drizzle-orm issue 5782): so they are off before it begins, and
 * checked after.
 */
function migrateFile(file: string) {
  // two processes may start at once, and the migrator takes no lock: a file beside the database is theirs to wait for
  const turn = new Database(`${file}.migrating`, { timeout: 60_000 });
  const connection = new Database(file, { timeout: 60_000 });
  try {
    turn.exec("BEGIN EXCLUSIVE");
    connection.pragma("synchronous = FULL");
    connection.pragma("foreign_keys = OFF");
    migrate(drizzle(connection), { migrationsFolder });
    const broken = connection.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0) throw new Error(`${broken.length} rows point at rows that are gone after migrating`);
  } finally {
    connection.close();
    turn.close();
  }
}
