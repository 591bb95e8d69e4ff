/**
 * `npm run migrations`: writes what `db/schema/` gained since the last migration into both folders. `npm run migrations
 * -- --afresh`: starts both folders again (0000 init, 0001 guards). Only before the first release: from then on a
 * migration that has been delivered is never changed, and this is refused while `db/migrations/frozen` stands.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, rmSync } from "node:fs";

const engines = [
  { folder: "db/migrations/sqlite", guards: "db/guards/sqlite.sql", url: "file:nowhere.db" },
  { folder: "db/migrations/pg", guards: "db/guards/pg.sql", url: "postgres://nowhere" },
];

const afresh = process.argv.includes("--afresh");
if (afresh && existsSync("db/migrations/frozen"))
  throw new Error("these migrations have been delivered: add to them instead");

for (const engine of engines) {
  const generate = (...options: string[]) =>
    execFileSync("npx", ["drizzle-kit", "generate", "--config", "db/drizzle.config.ts", ...options], {
      env: { ...process.env, DATABASE_URL: engine.url },
      stdio: "inherit",
    });

  if (!afresh) {
    generate();
    continue;
  }
  rmSync(engine.folder, { recursive: true, force: true });
  generate("--name", "init");
  generate("--custom", "--name", "guards");
  copyFileSync(engine.guards, `${engine.folder}/0001_guards.sql`);
}
