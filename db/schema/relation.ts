/**
 * Which rows name which. The database is not asked to hold it (docs/decisions/0016-relations-of-the-store.md says why):
 * it is said here, beside each table, and `db/engine/orphans.ts` looks whether it is so.
 */
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";

type RowsOfTrust = SQLiteTable & { trustId: SQLiteColumn };
type NamedRows = RowsOfTrust & { id: SQLiteColumn };

/** `by` holds the id of a row of `to`, of the same trust, or nothing where the column may be empty. */
export type Relation = { from: RowsOfTrust; by: SQLiteColumn; to: NamedRows };

/** By column: the table whose rows it names. */
export const naming = <Rows extends RowsOfTrust>(
  from: Rows,
  named: { [Column in keyof Rows["_"]["columns"]]?: NamedRows },
): Relation[] =>
  Object.entries(named).map(([column, to]) => ({ from, by: from[column as keyof Rows] as SQLiteColumn, to: to! }));
