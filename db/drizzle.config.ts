import { defineConfig } from "drizzle-kit";
import { isPostgres } from "./engine/kit";

/** One schema, two migration folders: which one is chosen by DATABASE_URL, as in `kit.ts`. */
export default defineConfig({
  schema: "./db/schema/index.ts",
  out: isPostgres ? "./db/migrations/pg" : "./db/migrations/sqlite",
  dialect: isPostgres ? "postgresql" : "sqlite",
});
