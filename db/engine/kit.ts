/**
 * One schema, two dialects: the same column builders for SQLite and for PostgreSQL. Types are always the SQLite ones;
 * which values stand behind them is chosen once, from DATABASE_URL. See docs/decisions/0003-one-store-two-engines.md.
 */
import * as pg from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import type { CalendarDay } from "../../app/domain/calendar/calendar";

export const isPostgres = /^postgres(ql)?:/.test(process.env["DATABASE_URL"] ?? "");

/** The engines differ over U+0000 and over half a surrogate pair, so neither is given one. */
const plain = (words: string) => words.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "\ufffd");
const liteText = lite.customType<{ data: string; driverData: string }>({ dataType: () => "text", toDriver: plain });
const pgText = pg.customType<{ data: string; driverData: string }>({ dataType: () => "text", toDriver: plain });
const bytea = pg.customType<{ data: Buffer }>({ dataType: () => "bytea" });

const sqliteKit = {
  table: lite.sqliteTable,
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  alias: lite.alias,
  id: (name: string) => lite.text(name),
  /** `values` names what may stand there, for the type checker. */
  text: <const Value extends string = string>(name: string, _values?: readonly [Value, ...Value[]]) =>
    liteText(name).$type<Value>(),
  int: (name: string) => lite.integer(name),
  bool: (name: string) => lite.integer(name, { mode: "boolean" }),
  /** `YYYY-MM-DD` */
  day: (name: string) => lite.text(name).$type<CalendarDay>(),
  instant: (name: string) => lite.integer(name, { mode: "timestamp_ms" }),
  bytes: (name: string) => lite.blob(name, { mode: "buffer" }),
};
export type Kit = typeof sqliteKit;

const postgresKit = {
  table: pg.pgTable,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  alias: pg.alias,
  id: (name: string) => pg.uuid(name),
  text: (name: string) => pgText(name),
  int: (name: string) => pg.bigint(name, { mode: "number" }),
  bool: (name: string) => pg.boolean(name),
  day: (name: string) => pg.date(name, { mode: "string" }),
  instant: (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3, mode: "date" }),
  bytes: (name: string) => bytea(name),
} as unknown as Kit;

export const kit: Kit = isPostgres ? postgresKit : sqliteKit;

/** What a query may use: only what both engines have. No `.get/.all/.run`, no nested transaction. */
export type Db = Omit<
  BaseSQLiteDatabase<"async", unknown, Record<string, never>>,
  "transaction" | "run" | "all" | "get" | "values"
>;

/**
 * A query whose rows nobody else can change until this write ends. SQLite has one writer at a time, so there it is so
 * already.
 */
export const held = <Query>(query: Query): Query =>
  isPostgres ? (query as { for(strength: "update"): Query }).for("update") : query;
