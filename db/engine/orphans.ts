/** Rows that name a row which is not there. */
import { and, count, eq, getTableName, isNotNull, notExists, sql } from "drizzle-orm";
import { relations } from "#db/schema";
import type { Relation } from "#db/schema/relation";
import { kit, type Db } from "./kit";

/** `rows` rows of `table` name, in `column`, one of `named` that is not there. */
export type Orphans = { table: string; column: string; named: string; rows: number };

/** In every table of one trust; nothing where every row that is named is there. */
export async function orphansOf(db: Db, trust: number): Promise<Orphans[]> {
  const found: Orphans[] = [];
  for (const relation of relations) {
    const { from, by, to } = relation;
    const rows = await orphansBy(db, trust, relation);
    if (rows > 0) found.push({ table: getTableName(from), column: by.name, named: getTableName(to), rows });
  }
  return found;
}

async function orphansBy(db: Db, trust: number, { from, by, to }: Relation): Promise<number> {
  const named = kit.alias(to, "named") as unknown as typeof to;
  const theOneNamed = db
    .select({ is: sql`1` })
    .from(named)
    .where(and(eq(named.trustId, trust), eq(named.id, by)));
  const [row] = await db
    .select({ n: count() })
    .from(from)
    .where(and(eq(from.trustId, trust), isNotNull(by), notExists(theOneNamed)));
  return row?.n ?? 0;
}
