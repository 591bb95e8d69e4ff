/**
 * One schema, two dialects: the same column builders for SQLite and for PostgreSQL. Types are always the SQLite ones;
 * which values stand behind them is chosen once, from DATABASE_URL. See docs/decisions/0003-one-store-two-engines.md.
 */
import * as pg from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";

export const isPostgres = /^postgres(ql)?:/.test(process.env["DATABASE_URL"] ?? "");

const bytea = pg.customType<{ data: Buffer }>({ dataType: () => "bytea" });

export const sqliteKit = {
  table: lite.sqliteTable,
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  alias: lite.alias,
  id: (name: string) => lite.text(name),
  text: <const Value extends string = string>(name: string, values?: readonly [Value, ...Value[]]) =>
    lite.text(name, values ? { enum: values as unknown as [Value, ...Value[]] } : {}),
  int: (name: string) => lite.integer(name),
  bool: (name: string) => lite.integer(name, { mode: "boolean" }),
  /** `YYYY-MM-DD` */
  day: (name: string) => lite.text(name),
  instant: (name: string) => lite.integer(name, { mode: "timestamp_ms" }),
  bytes: (name: string) => lite.blob(name, { mode: "buffer" }),
};
export type Kit = typeof sqliteKit;

export const postgresKit = {
  table: pg.pgTable,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  alias: pg.alias,
  id: (name: string) => pg.uuid(name),
  text: (name: string, values?: [string, ...string[]]) => pg.text(name, values ? { enum: values } : {}),
  int: (name: string) => pg.bigint(name, { mode: "number" }),
  bool: (name: string) => pg.boolean(name),
  day: (name: string) => pg.date(name, { mode: "string" }),
  instant: (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3, mode: "date" }),
  bytes: (name: string) => bytea(name),
} as unknown as Kit;

export const kit: Kit = isPostgres ? postgresKit : sqliteKit;

/** What a query may use: only what both engines have. No `.get/.all/.run`, no nested transaction. */
export type Db = Omit<BaseSQLiteDatabase<"async", unknown, Record<string, never>>, "transaction" | "run" | "all" | "get" | "values">;
