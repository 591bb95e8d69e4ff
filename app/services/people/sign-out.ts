import { endSession } from "#db/people/sessions";
import type { Deps } from "~/services/deps";
import { hashOfToken } from "./session-token";

/** Ends the session for every copy of its cookie. */
export async function signOut({ store }: Pick<Deps, "store">, { trust, token }: { trust: number; token: string }) {
  await store.write(trust, (db) => endSession(db, trust, hashOfToken(token)));
}
