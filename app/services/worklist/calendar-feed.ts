import { calendarFeedOf, endCalendarFeed, keepCalendarFeed } from "#db/worklist/calendar-feeds";
import type { Deps } from "~/services/deps";
import { hashOfToken, newSessionToken } from "~/services/people/session-token";
import type { By } from "~/services/signed-in";

type FeedDeps = Pick<Deps, "store" | "settings" | "now">;

/** When the person's calendar address was made; null where there is none. The address itself is kept nowhere. */
export async function calendarMadeAt({ store }: Pick<Deps, "store">, { trust, person }: By): Promise<Date | null> {
  return (await store.read(trust, (db) => calendarFeedOf(db, trust, person.id)))?.madeAt ?? null;
}

/** Makes the person's calendar address, to be shown once. The one they had before leads nowhere from now on. */
export async function makeCalendarAddress({ store, settings, now }: FeedDeps, { trust, person }: By): Promise<string> {
  const token = newSessionToken();
  await store.write(trust, (db) =>
    keepCalendarFeed(db, { trustId: trust, personId: person.id, tokenHash: hashOfToken(token), madeAt: now() }),
  );
  return `${settings.origin}/calendar/${token}.ics`;
}

export async function stopCalendar({ store }: Pick<Deps, "store">, { trust, person }: By): Promise<void> {
  await store.write(trust, (db) => endCalendarFeed(db, trust, person.id));
}
