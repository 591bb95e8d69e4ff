/** The people who sign in: staff of the trust, and solicitors with their firm. */
import { and, asc, eq, inArray, isNull, like, sql } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { firms, people, trusts } from "#db/schema";

export type PersonRow = typeof people.$inferSelect;

/** `email` is compared in lower case. Null where nobody has it, and for those who have left. */
export async function personByEmail(db: Db, trust: number, email: string): Promise<PersonRow | null> {
  const [row] = await db
    .select()
    .from(people)
    .where(and(eq(people.trustId, trust), eq(people.email, email.toLowerCase()), isNull(people.leftAt)));
  return row ?? null;
}

export async function personById(db: Db, trust: number, id: string): Promise<PersonRow | null> {
  const [row] = await db
    .select()
    .from(people)
    .where(and(eq(people.trustId, trust), eq(people.id, id)));
  return row ?? null;
}

/** Names by id, for showing who did what; people who have left keep theirs. */
export async function peopleByIds(db: Db, trust: number, ids: readonly string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const rows = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.trustId, trust), inArray(people.id, [...ids])));
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** Everybody who works here now or applies from a firm, by name. */
export async function peopleWhoCanSignIn(db: Db, trust: number): Promise<PersonRow[]> {
  return db
    .select()
    .from(people)
    .where(and(eq(people.trustId, trust), isNull(people.leftAt)))
    .orderBy(asc(people.name));
}

export async function addPerson(db: Db, person: PersonRow) {
  await db.insert(people).values({ ...person, email: person.email.toLowerCase() });
}

/** How many people have an address in `domain`, such as the demonstration's. */
export async function peopleInDomain(db: Db, trust: number, domain: string): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(people)
    .where(and(eq(people.trustId, trust), like(people.email, `%@${domain}`)));
  return Number(row?.count ?? 0);
}

/** The trust's own row; keeps what is there already. */
export async function keepTrust(db: Db, trust: typeof trusts.$inferSelect) {
  await db.insert(trusts).values(trust).onConflictDoNothing();
}

export async function addFirm(db: Db, firm: typeof firms.$inferSelect) {
  await db.insert(firms).values(firm);
}

export async function firmById(db: Db, trust: number, id: string) {
  const [row] = await db
    .select()
    .from(firms)
    .where(and(eq(firms.trustId, trust), eq(firms.id, id)));
  return row ?? null;
}
