import { spawn } from "node:child_process";
import { once } from "node:events";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { enqueue, type Job, type NewJob } from "#db/jobs/jobs";
import { jobs } from "#db/schema";
import { openStore } from "#db/engine/open-store";
import { claim, fail, finish, leaseMs, reap, release, renew } from "~/jobs/job-queue";
import { lanes } from "~/jobs/kinds";
import { startWorker, type JobRunner, type Lane, type Worker } from "~/jobs/worker";
import type { Deps } from "~/services/deps";
import { patience } from "../given/patience";
import { describeOnBothStores, type FreshStore } from "../given/stores";

const later = (ms: number) => new Date(Date.now() + ms);

describeOnBothStores("the job queue", (openFreshStore) => {
  let store: FreshStore;
  let workers: Worker[] = [];
  beforeEach(async () => {
    store = await openFreshStore();
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop(0)));
    workers = [];
  });

  const queue = (job: Partial<NewJob> = {}) =>
    store.write(1, (db) => enqueue(db, { trust: 1, kind: "send-mail", payload: { mailId: "m" }, ...job }));
  const all = () => store.read(0, async (db) => db.select().from(jobs).orderBy(jobs.id));
  const work = (
    kinds: Record<string, JobRunner>,
    options: { onFailure?: () => void; lanes?: readonly Lane[] } = {},
  ) => {
    const worker = startWorker({ store } as unknown as Deps, { kinds, pollMs: 10, ...options });
    workers.push(worker);
    return worker;
  };
  const drained = async () => {
    while ((await all()).some(({ state }) => state !== "dead")) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  test("a job is queued with what owes it, or not at all", async () => {
    const failing = store.write(1, async (db) => {
      await enqueue(db, { trust: 1, kind: "send-mail", payload: {} });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await all()).toEqual([]);
  });

  test("the same work waits once", async () => {
    await Promise.all([queue({ dedupe: "m1" }), queue({ dedupe: "m1" }), queue({ dedupe: "m2" }), queue()]);
    expect(await all()).toHaveLength(3);
    await store.write(2, (db) => enqueue(db, { trust: 2, kind: "send-mail", payload: {}, dedupe: "m1" }));
    expect(await all()).toHaveLength(4);
  });

  test("the same work may wait again once it is done", async () => {
    await queue({ dedupe: "m1" });
    const [job] = await claim(store, "a", 1);
    await queue({ dedupe: "m1" });
    expect(await all()).toHaveLength(1);
    expect(await finish(store, job!, "a")).toBe(true);
    await queue({ dedupe: "m1" });
    expect(await all()).toHaveLength(1);
  });

  test("each job goes to one worker, though two machines ask at once", async () => {
    for (let n = 0; n < 30; n += 1) await queue();
    const second = await openStore(store.url, { migrationUrl: store.ownerUrl });
    const claimed = (
      await Promise.all(Array.from({ length: 10 }, (_, n) => claim(n % 2 ? store : second, `worker ${n}`, 5)))
    ).flat();
    await second.close();
    expect(new Set(claimed.map(({ id }) => id)).size).toBe(claimed.length);
    expect(claimed).toHaveLength(30);
  });

  test("what is urgent goes first, then what waited longest, and nothing before its time", async () => {
    await queue({ kind: "third", runAt: later(-1_000), priority: 5 });
    await queue({ kind: "second", runAt: later(-2_000) });
    await queue({ kind: "first", runAt: later(-3_000) });
    await queue({ kind: "not yet", runAt: later(60_000), priority: -1 });
    const kinds = [];
    for (let n = 0; n < 4; n += 1) kinds.push((await claim(store, "a", 1))[0]?.kind);
    expect(kinds).toEqual(["first", "second", "third", undefined]);
  });

  test("a failure is tried again, later each time, and given up at last", async () => {
    await queue();
    const pauses: number[] = [];
    let now = later(1_000);
    for (;;) {
      const [job] = await claim(store, "a", 1, undefined, now);
      await fail(store, job!, "a", new TypeError("Amelia Brightwater"), now);
      const [left] = await all();
      expect(left?.error).toBe("TypeError");
      if (left?.state === "dead") break;
      pauses.push((left!.runAt.getTime() - now.getTime()) / 1_000);
      now = left!.runAt;
    }
    expect(pauses).toEqual([5, 20, 80, 320, 1_280]);
    expect(await claim(store, "a", 1, undefined, later(10 ** 9))).toEqual([]);
  });

  test("what waits for another system is tried for days", async () => {
    await queue();
    let now = later(1_000);
    const begun = now;
    for (let attempt = 1; attempt <= 50; attempt += 1) {
      const [job] = await claim(store, "a", 1, undefined, now);
      await fail(store, job!, "a", Object.assign(new Error(), { isWaiting: true }), now);
      now = (await all())[0]!.runAt;
    }
    expect((await all())[0]?.state).toBe("ready");
    expect(now.getTime() - begun.getTime()).toBeGreaterThan(40 * 3_600_000);
  });

  test("work that was given up is tried afresh when it is asked for again", async () => {
    await queue({ dedupe: "m1", payload: { mailId: "old" } });
    await store.write(0, async (db) => db.update(jobs).set({ state: "dead", attempts: 6, error: "TypeError" }));
    await queue({ dedupe: "m1", payload: { mailId: "new" } });
    expect(await all()).toMatchObject([{ state: "ready", attempts: 0, error: null, payload: '{"mailId":"new"}' }]);
  });

  test("a lease holds as long as it is renewed, and no longer", async () => {
    await queue();
    const [job] = await claim(store, "a", 1);
    expect(await renew(store, job!, "a", later(50_000))).toBe(true);
    expect(await reap(store, later(leaseMs + 1_000))).toBe(0);
    expect(await reap(store, later(50_000 + leaseMs + 1_000))).toBe(1);
    expect(await renew(store, job!, "a")).toBe(false);
    expect(await finish(store, job!, "a")).toBe(false);
    const [again] = await claim(store, "b", 1, undefined, later(10 * leaseMs));
    expect(again).toMatchObject({ id: job!.id, attempts: 2, worker: "b" });
    expect(await finish(store, job!, "a")).toBe(false);
    expect(await finish(store, again!, "b")).toBe(true);
  });

  test("a job given back unfinished runs at once and is not counted", async () => {
    await queue();
    const [job] = await claim(store, "a", 1);
    await release(store, job!, "a");
    expect(await claim(store, "b", 1)).toMatchObject([{ id: job!.id, attempts: 1 }]);
  });

  test("a job that kills its worker each time is given up", async () => {
    await queue();
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      const at = later(attempt * 10 ** 8);
      await claim(store, "a", 1, undefined, at);
      await reap(store, new Date(at.getTime() + leaseMs + 1));
    }
    expect(await all()).toMatchObject([{ state: "dead", error: "WorkerDied" }]);
  });

  test("a job whose worker process was killed is run by another", async () => {
    await queue({ payload: { mailId: "survivor" } });
    const killed = spawn(process.execPath, ["--import", "tsx", "tests/given/held-job.ts", store.url], {
      env: { ...process.env, DATABASE_URL: store.url },
      stdio: ["ignore", "pipe", "inherit"],
      detached: true,
    });
    const [line] = (await once(killed.stdout, "data")) as [Buffer];
    expect(line.toString()).toMatch(/^holds [0-9a-f-]{36}/);
    process.kill(-killed.pid!, "SIGKILL");
    await once(killed, "exit");

    expect(await all()).toMatchObject([{ state: "running", worker: "held" }]);
    expect(await reap(store, later(leaseMs + 1_000))).toBe(1);
    await store.write(0, async (db) =>
      db
        .update(jobs)
        .set({ runAt: new Date(0) })
        .where(eq(jobs.state, "ready")),
    );
    const ran: unknown[] = [];
    work({ "send-mail": async (_deps, { payload, attempt }) => void ran.push([payload, attempt]) });
    await drained();
    expect(ran).toEqual([[{ mailId: "survivor" }, 2]]);
  });

  test("a worker runs what is queued and takes it off", async () => {
    const ran: number[] = [];
    work({ count: async (_deps, { payload, trust }) => void ran.push((payload as { n: number }).n * trust) });
    for (let n = 1; n <= 20; n += 1) await queue({ kind: "count", payload: { n } });
    await drained();
    expect(ran.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(await all()).toEqual([]);
  });

  test("one job that fails, or that nobody knows, does not hold up the others", async () => {
    const failures: unknown[] = [];
    const ran: string[] = [];
    await queue({ kind: "fails" });
    await queue({ kind: "constructor" });
    await queue({ kind: "works" });
    const worker = work(
      {
        fails: async () => {
          throw new RangeError("no");
        },
        works: async () => void ran.push("works"),
      },
      { onFailure: () => void failures.push(1) },
    );
    while (ran.length === 0 || failures.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    await worker.stop();
    expect((await all()).map(({ state, error }) => [state, error])).toEqual([
      ["ready", "RangeError"],
      ["ready", "UnknownKind"],
    ]);
  });

  test("a letter is read while every place for records is taken, and many wait", async () => {
    let letRecordsEnd = () => {};
    const recordsMayEnd = new Promise<void>((resolve) => (letRecordsEnd = resolve));
    for (let n = 0; n < 13; n += 1) await queue({ kind: "prepare-document" });
    await queue({ kind: "nobody-knows" });
    await queue({ kind: "read-intake" });
    await queue({ kind: "send-mail" });
    const ended: string[] = [];
    const letter = (kind: string) => async () => void ended.push(kind);
    const runners: Record<string, JobRunner> = {
      "prepare-document": () => recordsMayEnd,
      "read-intake": letter("read-intake"),
      "send-mail": letter("send-mail"),
    };
    work(runners, { lanes });
    while (ended.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(ended.toSorted()).toEqual(["read-intake", "send-mail"]);
    await expect
      .poll(async () => (await all()).filter(({ state }) => state === "running").length, { timeout: patience })
      .toBe(2);
    letRecordsEnd();
    await expect
      .poll(async () => (await all()).map(({ kind, error }) => [kind, error]), { timeout: patience })
      .toEqual([["nobody-knows", "UnknownKind"]]);
  });

  test("a worker that is stopped lets its job end", async () => {
    let began = () => {};
    const hasBegun = new Promise<void>((resolve) => (began = resolve));
    let letEnd = () => {};
    const mayEnd = new Promise<void>((resolve) => (letEnd = resolve));
    await queue({ kind: "long" });
    const worker = work({
      long: async () => {
        began();
        await mayEnd;
      },
    });
    await hasBegun;
    const stopped = worker.stop(60_000);
    expect(await all()).toMatchObject([{ state: "running" }]);
    letEnd();
    await stopped;
    expect(await all()).toEqual([]);
  });

  test("a job that does not end in time is left to the next worker, not counted as tried", async () => {
    let began = () => {};
    const hasBegun = new Promise<void>((resolve) => (began = resolve));
    await queue({ kind: "endless" });
    const worker = work({
      endless: (_deps, { signal }) =>
        new Promise((_, reject) => {
          began();
          signal.addEventListener("abort", () => reject(new Error("left")));
        }),
    });
    await hasBegun;
    await worker.stop(0);
    expect(await all()).toMatchObject([{ state: "ready", attempts: 0, worker: null } satisfies Partial<Job>]);
  });
});
