/** The engine for many machines: row-level security keeps trusts apart below the queries, which say the trust too. */
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Db } from "./kit";
import { migratePostgres } from "./postgres-migrations";
import type { Store } from "./store";
import { nesting, refuseWhenEnded, type Lease, type Once } from "./transactions";

export async function openPostgres(url: string, migrationUrl: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  // a lost server must fail the query that was running, not the process; the pool's own listener covers idle clients
  // only
  const nothing = () => undefined;
  pool.on("error", nothing);
  pool.on("connect", (client) => client.on("error", nothing));
  await refusePowerfulRole(pool);

  return {
    ...nesting({ readOnce: transaction(pool, "begin read only"), writeOnce: transaction(pool, "begin") }),
    migrate: () => migratePostgres(migrationUrl, url),
    close: () => pool.end(),
  };
}

/** Superusers and BYPASSRLS roles see every trust's rows whatever the policies say. */
async function refusePowerfulRole(pool: pg.Pool) {
  const { rows } = await pool.query<{ powerful: boolean }>(
    "select rolsuper or rolbypassrls as powerful from pg_roles where rolname = current_user",
  );
  if (!rows[0]?.powerful) return;
  await pool.end();
  throw new Error(
    "DATABASE_URL names a role that passes row-level security by: give the desk a role without SUPERUSER and BYPASSRLS",
  );
}

function transaction(pool: pg.Pool, begin: "begin" | "begin read only"): Once {
  return async (trust, act) => {
    if (!Number.isSafeInteger(trust)) throw new Error("a trust is a whole number");
    const client = await pool.connect();
    const lease: Lease = { hasEnded: false };
    let broken: Error | undefined;
    try {
      await client.query(`${begin}; set local app.trust = '${trust}'`); // one round trip
      const outcome = await act(drizzle(lent(client, lease)) as unknown as Db).finally(() => (lease.hasEnded = true));
      await client.query("commit");
      return outcome;
    } catch (error) {
      broken = await rolledBack(client);
      throw error;
    } finally {
      client.release(broken);
    }
  };
}

/** The error where even the rollback failed: such a connection is thrown away, not lent again. */
async function rolledBack(client: pg.PoolClient): Promise<Error | undefined> {
  return client.query("rollback").then(
    () => undefined,
    (error: Error) => error,
  );
}

/** One query at a time, as the driver asks, also where the caller awaits several together. */
function lent(client: pg.PoolClient, lease: Lease): pg.PoolClient {
  const ask = client.query.bind(client) as (...query: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const query = (...asked: unknown[]) => {
    const next = last.then(() => {
      refuseWhenEnded(lease);
      return ask(...asked);
    });
    last = next.catch(() => undefined);
    return next;
  };
  return new Proxy(client, {
    get: (target, name) => (name === "query" ? query : (Reflect.get(target, name) as unknown)),
  });
}
