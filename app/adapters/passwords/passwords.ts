/** Passwords as argon2id hashes. Hashing is dear by design, so only two run at once and a short queue waits. */
import { hash, verify } from "@node-rs/argon2";

export type Passwords = {
  hash(password: string): Promise<string>;
  /**
   * `passwordHash` is null for an unknown account: then the same work is done in vain, so that timing tells nothing.
   */
  matches(passwordHash: string | null, password: string): Promise<boolean | "too-busy">;
};

const atOnce = 2;
const mayWait = 16;
/** OWASP's recommended argon2id parameters: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function argon2Passwords(): Passwords {
  const turn = turns(atOnce, mayWait);
  const ofNobody = hash("a password that nobody has", cost);
  return {
    hash: (password) => hash(password, cost),
    async matches(passwordHash, password) {
      const answer = await turn(async () => verify(passwordHash ?? (await ofNobody), password));
      return answer === "too-busy" ? answer : answer && passwordHash !== null;
    },
  };
}

/** Runs at most `limit` at a time; with `queueLimit` more waiting, the next is turned away. */
export function turns(limit: number, queueLimit: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <Answer>(work: () => Promise<Answer>): Promise<Answer | "too-busy"> => {
    if (running >= limit) {
      if (waiting.length >= queueLimit) return "too-busy";
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
