/**
 * Migrations run as the role that owns the tables; the role the desk works with is then given exactly what it needs.
 */
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

const migrationsFolder = "db/migrations/pg";
const lock = 728_193; // any number, the same on every machine

export async function migratePostgres(ownerUrl: string, workingUrl: string) {
  const owner = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  owner.on("error", () => undefined);
  await owner.connect();
  try {
    // several machines start at once: the others wait, then find nothing to do
    await owner.query("select pg_advisory_lock($1)", [lock]);
    await migrate(drizzle(owner), { migrationsFolder });
    await grant(owner, await roleOf(workingUrl));
  } finally {
    await owner.end();
  }
}

async function roleOf(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: string }>("select current_user as role");
    return rows[0]!.role;
  } finally {
    await client.end();
  }
}

async function grant(owner: pg.Client, role: string) {
  const { rows } = await owner.query<{ role: string }>("select current_user as role");
  if (rows[0]!.role === role) return;

  const name = pg.escapeIdentifier(role);
  await owner.query(`grant usage on schema public to ${name}`);
  await owner.query(`grant select, insert, update, delete on all tables in schema public to ${name}`);
  await owner.query(`revoke update, delete on case_events, access_log from ${name}`);
}
