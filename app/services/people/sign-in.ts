import { personByEmail } from "#db/people/people";
import { forgetExpiredSessions, startSession } from "#db/people/sessions";
import { countAttempt, forgetAttempts, forgiveAttempt } from "#db/people/throttles";
import type { Passwords } from "~/adapters/passwords/passwords";
import type { Role } from "~/domain/terms/vocabulary";
import type { Deps } from "~/services/deps";
import { hashOfToken, newSessionToken, throttleKey } from "./session-token";

export type SignInDeps = Pick<Deps, "store" | "settings" | "now"> & { passwords: Passwords };
export type SignInRefusal = "wrong-email-or-password" | "too-many-attempts" | "too-busy";
export type SignInOutcome = { ok: true; token: string; role: Role } | { ok: false; because: SignInRefusal };
type Attempt = { trust: number; email: string; password: string; address: string };

const windowMs = 5 * 60_000;
/** Cyber Essentials: at most ten guesses at an account in five minutes. A whole department may share one address. */
const allowed = { account: 10, address: 50 };

/**
 * Attempts are counted before any hashing, per account and per address; an unknown account costs and answers the same.
 */
export async function signIn(deps: SignInDeps, { trust, email, password, address }: Attempt): Promise<SignInOutcome> {
  const { store, settings, now } = deps;
  const account = throttleKey(settings.masterKey, "account", email.toLowerCase());
  const from = throttleKey(settings.masterKey, "address", address);
  const attempts = await store.write(trust, async (db) => ({
    account: await countAttempt(db, trust, account, { now: now(), windowMs }),
    address: await countAttempt(db, trust, from, { now: now(), windowMs }),
  }));
  if (attempts.account > allowed.account || attempts.address > allowed.address)
    return { ok: false, because: "too-many-attempts" };

  const person = await store.read(trust, (db) => personByEmail(db, trust, email));
  const matches = await deps.passwords.matches(person?.passwordHash ?? null, password);
  if (matches === "too-busy") return { ok: false, because: "too-busy" };
  if (!matches || !person) return { ok: false, because: "wrong-email-or-password" };

  const token = newSessionToken();
  await store.write(trust, async (db) => {
    await forgetAttempts(db, trust, account);
    await forgiveAttempt(db, trust, from); // a department behind one address signs in at nine o'clock
    await forgetExpiredSessions(db, trust, now());
    await startSession(db, {
      trustId: trust,
      tokenHash: hashOfToken(token),
      personId: person.id,
      startedAt: now(),
      seenAt: now(),
      expiresAt: new Date(now().getTime() + settings.absoluteHours * 3_600_000),
    });
  });
  return { ok: true, token, role: person.role };
}
