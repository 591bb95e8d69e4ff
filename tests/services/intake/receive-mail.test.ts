/** A message is kept before anything reads it, and kept once. */
import { readdirSync } from "node:fs";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openIntake } from "#db/intake/intake";
import { jobs } from "#db/schema";
import { receiveMail } from "~/services/intake/receive-mail";
import { intakeFile } from "~/services/intake/view-intake";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("receiving mail", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
  });
  afterAll(() => desk.close());

  const trust = 1;
  const receive = (bytes: Buffer, deps = desk.deps) =>
    receiveMail(deps, { trust, body: Readable.from([bytes]), channel: "e-mail" });
  const waiting = () => desk.deps.store.read(trust, (db) => openIntake(db, trust, 100));
  const filesOnDisk = () =>
    readdirSync(`${desk.dataDir}/files`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      .length;

  test("it waits unread, with the day it arrived and a job that will read it", async () => {
    const { intakeId, already } = await receive(Buffer.from("From: a@example.org\r\n\r\nOne"));
    expect(already).toBe(false);
    const [entry] = (await waiting()).filter(({ id }) => id === intakeId);
    expect(entry).toMatchObject({ state: "unread", arrivedOn: desk.deps.today(), caseId: null });
    const queued = await desk.deps.store.read(0, (db) => db.select().from(jobs));
    expect(queued.map(({ kind, payload }) => [kind, payload])).toContainEqual([
      "read-intake",
      JSON.stringify({ intakeId }),
    ]);
  });

  test("the bytes come back as they came", async () => {
    const bytes = Buffer.from("From: b@example.org\r\n\r\nTwo \0 \xff", "latin1");
    const { intakeId } = await receive(bytes);
    const file = await intakeFile(desk.deps, { ...(await desk.by("officer")), intakeId, position: 0 });
    expect(Buffer.concat(await file!.body.toArray())).toEqual(bytes);
  });

  test("the same bytes again are the entry that is there, and leave no second file", async () => {
    const bytes = Buffer.from("From: c@example.org\r\n\r\nThree");
    const first = await receive(bytes);
    const entries = (await waiting()).length;
    const files = filesOnDisk();
    expect(await receive(bytes)).toEqual({ intakeId: first.intakeId, already: true });
    expect((await waiting()).length).toBe(entries);
    expect(filesOnDisk()).toBe(files);
  });

  test.each([1, 2, 3, 4, 5, 6])("ten at once are one entry, time after time (%i)", async (time) => {
    const bytes = Buffer.from(`From: d@example.org\r\n\r\nFour ${time}`);
    const all = await Promise.all(Array.from({ length: 10 }, () => receive(bytes)));
    expect(new Set(all.map(({ intakeId }) => intakeId)).size).toBe(1);
    expect(all.filter(({ already }) => !already)).toHaveLength(1);
  });

  test("a message cut off on its way leaves no entry", async () => {
    const before = (await waiting()).length;
    async function* cutOff() {
      yield Buffer.from("From: e@example.org\r\n\r\nFi");
      throw new Error("cut off");
    }
    await expect(receiveMail(desk.deps, { trust, body: Readable.from(cutOff()), channel: "e-mail" })).rejects.toThrow(
      "cut off",
    );
    expect((await waiting()).length).toBe(before);
  });
});
