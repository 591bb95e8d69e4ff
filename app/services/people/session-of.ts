import { liveSession, sessionSeen } from "#db/people/sessions";
import type { Deps } from "~/services/deps";
import { hashOfToken } from "./session-token";
import type { By } from "~/services/signed-in";

/** How stale `seenAt` may become: a page view need not cost a write each time. */
const touchEveryMs = 60_000;

/** Whose session this token is; null where it ran out, was ended, was idle too long, or the person has left. */
export async function sessionOf(
  { store, settings, now }: Pick<Deps, "store" | "settings" | "now">,
  { trust, token }: { trust: number; token: string },
): Promise<By | null> {
  const tokenHash = hashOfToken(token);
  const at = now();
  const seenAfter = new Date(at.getTime() - settings.idleMinutes * 60_000);
  const session = await store.read(trust, (db) => liveSession(db, trust, tokenHash, { now: at, seenAfter }));
  if (!session) return null;

  if (at.getTime() - session.seenAt.getTime() > touchEveryMs)
    await store.write(trust, (db) => sessionSeen(db, trust, tokenHash, at));
  return { trust, person: session.person };
}
