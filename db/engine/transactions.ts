/** How reads and writes nest, the same on both engines. */
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { isWorthRetrying, scrubbed } from "./errors";
import type { Db } from "./kit";
import type { Store } from "./store";

/** Runs `act` once, in a transaction or on a connection of its own. */
export type Once = <T>(trust: number, act: (db: Db) => Promise<T>) => Promise<T>;

/** A connection that was lent for the length of one read or write. */
export type Lease = { hasEnded: boolean };

type Write = { trust: number; db: Db; hasEnded: boolean };

const attempts = 10;

export function nesting({ readOnce, writeOnce }: { readOnce: Once; writeOnce: Once }): Pick<Store, "read" | "write"> {
  const running = new AsyncLocalStorage<Write>();

  const enclosing = (trust: number): Write | null => {
    const write = running.getStore();
    if (!write || write.hasEnded) return null;
    if (write.trust !== trust) throw new Error("a write belongs to one trust");
    return write;
  };

  const begin = <T>(trust: number, act: (db: Db) => Promise<T>) =>
    writeOnce(trust, async (db) => {
      const write = { trust, db, hasEnded: false };
      try {
        return await running.run(write, () => act(db));
      } finally {
        write.hasEnded = true;
      }
    });

  return {
    async read(trust, ask) {
      const write = enclosing(trust);
      return write ? ask(write.db) : withoutParameters(() => readOnce(trust, ask));
    },
    async write(trust, act) {
      const write = enclosing(trust);
      return write ? act(write.db) : withoutParameters(() => retried(() => begin(trust, act)));
    },
  };
}

/** Thrown where a query starts after the read or write it was made for: a promise nobody awaited. */
export function refuseWhenEnded(lease: Lease) {
  if (lease.hasEnded) throw new Error("this read or write has ended: a query was not awaited inside it");
}

async function retried<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (attempt >= attempts || !isWorthRetrying(error)) throw error;
      await sleep(Math.random() * 5 * 2 ** attempt);
    }
  }
}

async function withoutParameters<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw scrubbed(error);
  }
}
