/** Who gets in, for how long, and who is turned away. The clock is the test's own. */
import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#db/engine/ids";
import { addPerson, keepTrust } from "#db/people/people";
import { people, sessions, throttles } from "#db/schema";
import { turns, type Passwords } from "~/adapters/passwords/passwords";
import { sessionOf } from "~/services/people/session-of";
import { signIn, type SignInDeps } from "~/services/people/sign-in";
import { signOut } from "~/services/people/sign-out";
import type { Settings } from "~/settings/settings.server";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const trust = 1;
const minute = 60_000;

/** Stands for argon2, and tells what it was asked. */
function plainPasswords() {
  const asked: (string | null)[] = [];
  const passwords: Passwords = {
    hash: async (password) => `hash of ${password}`,
    async matches(passwordHash, password) {
      asked.push(passwordHash);
      return passwordHash === `hash of ${password}`;
    },
  };
  return { asked, passwords };
}

describeOnBothStores("signing in", (openFreshStore) => {
  let store: FreshStore;
  let at: Date;
  let deps: SignInDeps;
  let asked: (string | null)[];
  let officer: string;

  beforeEach(async () => {
    store = await openFreshStore();
    at = new Date("2026-06-01T08:00:00Z");
    const { asked: hashes, passwords } = plainPasswords();
    asked = hashes;
    const settings = { masterKey: Buffer.alloc(32, 7), idleMinutes: 30, absoluteHours: 12 } as Settings;
    deps = { store, settings, passwords, now: () => at };
    officer = newId();
    await store.write(trust, async (db) => {
      await keepTrust(db, { id: trust, name: "An Invented NHS Trust", code: "INV" });
      await addPerson(db, {
        trustId: trust,
        id: officer,
        email: "Officer@Trust.Example",
        name: "An Officer",
        role: "officer",
        jobTitle: "Officer",
        firmId: null,
        passwordHash: "hash of right",
        leftAt: null,
      });
    });
  });

  const later = (milliseconds: number) => {
    at = new Date(at.getTime() + milliseconds);
  };
  const attempt = (change: Partial<{ email: string; password: string; address: string }> = {}) =>
    signIn(deps, { trust, email: "officer@trust.example", password: "right", address: "192.0.2.1", ...change });
  const tokenOf = async () => {
    const outcome = await attempt();
    if (!outcome.ok) throw new Error(outcome.because);
    return outcome.token;
  };

  test("the right password opens a session of that person", async () => {
    const token = await tokenOf();
    expect(await sessionOf(deps, { trust, token })).toEqual({
      trust,
      person: { id: officer, name: "An Officer", role: "officer", firmId: null },
    });
  });

  test("the store holds neither the token nor the address", async () => {
    const token = await tokenOf();
    await attempt({ password: "wrong" });
    const kept = await store.read(trust, async (db) =>
      JSON.stringify([await db.select().from(sessions), await db.select().from(throttles)]),
    );
    for (const secret of [token, "192.0.2.1", "officer@trust.example"]) expect(kept).not.toContain(secret);
  });

  test("an unknown account is answered like a wrong password, after the same work", async () => {
    expect(await attempt({ email: "nobody@trust.example" })).toEqual(await attempt({ password: "wrong" }));
    expect(asked).toEqual([null, "hash of right"]);
  });

  test("who has left cannot sign in, and a session of theirs ends", async () => {
    const token = await tokenOf();
    await store.write(trust, async (db) => void (await db.update(people).set({ leftAt: at })));
    expect(await sessionOf(deps, { trust, token })).toBeNull();
    expect(await attempt()).toEqual({ ok: false, because: "wrong-email-or-password" });
  });

  describe("attempts are counted", () => {
    const fail = (times: number, change = {}) =>
      Array.from({ length: times }).reduce<Promise<unknown>>(
        (before) => before.then(() => attempt({ password: "wrong", ...change })),
        Promise.resolve(),
      );

    test("the eleventh in five minutes is refused before any hashing, even with the right password", async () => {
      await fail(10);
      expect(asked).toHaveLength(10);
      expect(await attempt()).toEqual({ ok: false, because: "too-many-attempts" });
      expect(asked).toHaveLength(10);
    });

    test("after five minutes the account is open again", async () => {
      await fail(11);
      later(5 * minute);
      expect(await attempt()).toMatchObject({ ok: true });
    });

    test("a success begins the count anew", async () => {
      await fail(9);
      await tokenOf();
      await fail(9);
      expect(await attempt()).toMatchObject({ ok: true });
    });

    test("one account's guesses do not shut out another at the same address", async () => {
      await fail(20, { email: "somebody-else@trust.example" });
      expect(await attempt()).toMatchObject({ ok: true });
    });

    test("an address that tries many accounts is shut out", async () => {
      for (let account = 1; account <= 50; account += 1) await attempt({ email: `guess-${account}@trust.example` });
      expect(await attempt()).toEqual({ ok: false, because: "too-many-attempts" });
      expect(await attempt({ address: "192.0.2.2" })).toMatchObject({ ok: true });
    });

    test("a department that signs in from one address at nine o'clock is not", async () => {
      for (let person = 1; person <= 60; person += 1) expect(await attempt()).toMatchObject({ ok: true });
    });
  });

  describe("a session ends", () => {
    test("after half an hour without use", async () => {
      const token = await tokenOf();
      later(29 * minute);
      expect(await sessionOf(deps, { trust, token })).not.toBeNull();
      later(29 * minute);
      expect(await sessionOf(deps, { trust, token })).not.toBeNull();
      later(30 * minute);
      expect(await sessionOf(deps, { trust, token })).toBeNull();
    });

    test("after twelve hours, however busy", async () => {
      const token = await tokenOf();
      for (let quarter = 1; quarter < 48; quarter += 1) {
        later(15 * minute);
        expect(await sessionOf(deps, { trust, token })).not.toBeNull();
      }
      later(15 * minute);
      expect(await sessionOf(deps, { trust, token })).toBeNull();
    });

    test("on signing out, for every copy of its cookie and for no other session", async () => {
      const [token, elsewhere] = [await tokenOf(), await tokenOf()];
      expect(token).not.toBe(elsewhere);
      await signOut(deps, { trust, token });
      expect(await sessionOf(deps, { trust, token })).toBeNull();
      expect(await sessionOf(deps, { trust, token: elsewhere })).not.toBeNull();
    });

    test("and a page that was loading meanwhile does not bring it back", async () => {
      const token = await tokenOf();
      later(2 * minute);
      await Promise.all([signOut(deps, { trust, token }), sessionOf(deps, { trust, token })]);
      expect(await sessionOf(deps, { trust, token })).toBeNull();
    });
  });
});

describe("hashing takes turns", () => {
  test("two at once, a short queue, and the rest is turned away", async () => {
    const turn = turns(2, 1);
    const running: (() => void)[] = [];
    let most = 0;
    const work = () =>
      new Promise<string>((resolve) => {
        running.push(() => resolve("done"));
        most = Math.max(most, running.length);
      });
    const [first, second, third, fourth] = [turn(work), turn(work), turn(work), turn(work)];
    expect(await fourth).toBe("too-busy");
    expect(most).toBe(2);
    running.shift()!();
    expect(await first).toBe("done");
    while (running.length > 0) {
      running.shift()!();
      await Promise.resolve();
    }
    expect(await second).toBe("done");
    await new Promise((resolve) => setImmediate(resolve));
    running.shift()?.();
    expect(await third).toBe("done");
    expect(await Promise.race([turn(async () => "free again")])).toBe("free again");
  });

  test("work that fails gives its turn back", async () => {
    const turn = turns(1, 0);
    await expect(turn(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await turn(async () => "next")).toBe("next");
  });
});
