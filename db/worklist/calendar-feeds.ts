/**
 * Each person's calendar address. Only the hash of its token stands here, so that a copy of the store opens no
 * calendar.
 */
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Role } from "~/domain/terms/vocabulary";
import type { Db } from "#db/engine/kit";
import { calendarFeeds, people } from "#db/schema";

export type CalendarFeed = typeof calendarFeeds.$inferSelect;

/** One for each person: a new one takes the place of the old. */
export async function keepCalendarFeed(db: Db, feed: CalendarFeed) {
  const { tokenHash, madeAt } = feed;
  await db
    .insert(calendarFeeds)
    .values(feed)
    .onConflictDoUpdate({ target: [calendarFeeds.trustId, calendarFeeds.personId], set: { tokenHash, madeAt } });
}

export async function calendarFeedOf(db: Db, trust: number, personId: string): Promise<CalendarFeed | null> {
  const [row] = await db
    .select()
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.trustId, trust), eq(calendarFeeds.personId, personId)));
  return row ?? null;
}

export async function endCalendarFeed(db: Db, trust: number, personId: string) {
  await db.delete(calendarFeeds).where(and(eq(calendarFeeds.trustId, trust), eq(calendarFeeds.personId, personId)));
}

/** Whose calendar it is, while they work here in one of `roles`. */
export async function personOfCalendarFeed(
  db: Db,
  trust: number,
  tokenHash: string,
  roles: readonly Role[],
): Promise<string | null> {
  const [row] = await db
    .select({ id: people.id })
    .from(calendarFeeds)
    .innerJoin(people, and(eq(people.trustId, calendarFeeds.trustId), eq(people.id, calendarFeeds.personId)))
    .where(
      and(
        eq(calendarFeeds.trustId, trust),
        eq(calendarFeeds.tokenHash, tokenHash),
        isNull(people.leftAt),
        inArray(people.role, [...roles]),
      ),
    );
  return row?.id ?? null;
}
