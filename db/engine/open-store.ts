import { isPostgres } from "./kit";
import type { Store } from "./store";

/**
 * `file:data/access-desk.db` or `postgres://user:password@host/database`. It must name the same engine as DATABASE_URL,
 * from which `kit.ts` chose the dialect. `migrationUrl` is the role that owns the tables, where that is not the role
 * the desk works with.
 */
export async function openStore(
  url: string,
  { migrationUrl = process.env["DATABASE_MIGRATION_URL"] ?? url }: { migrationUrl?: string } = {},
): Promise<Store> {
  const namesPostgres = /^postgres(ql)?:/.test(url);
  if (namesPostgres !== isPostgres) throw new Error("the store's address and DATABASE_URL name different engines");

  if (namesPostgres) {
    const { openPostgres } = await import("./postgres-store");
    return openPostgres(url, migrationUrl);
  }
  const { openSqlite } = await import("./sqlite-store");
  return openSqlite(url.replace(/^file:/, ""));
}
