import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { is, Table } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isPostgres } from "#db/engine/kit";
import * as schema from "#db/schema";
import { disclose } from "~/services/release/disclose";
import { showPassword } from "~/services/release/show-password";
import { caseReadyToDisclose, disclosedCase, releaseOf, untilState } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { mailServer, type MailServer } from "../../given/smtp";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

describeOnBothStores("the password of a disclosure", (openFreshStore) => {
  let desk: FreshDesk;
  let store: FreshStore;
  let smtp: MailServer;
  beforeAll(async () => {
    store = await openFreshStore();
    smtp = await mailServer();
    desk = (await freshDesk(store)).sendingThrough(smtp.port);
  });
  afterAll(async () => {
    await desk.close();
    await smtp.close();
  });

  const show = async (caseNumber: string) => showPassword(desk.deps, { ...(await desk.by("officer")), caseNumber });

  test("is shown once, to one person, and then to nobody", async () => {
    const caseNumber = await disclosedCase(desk);
    const outcomes = await Promise.all([show(caseNumber), show(caseNumber), show(caseNumber)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await show(caseNumber)).toEqual({ ok: false, because: "already-shown" });
    expect(await releaseOf(desk, caseNumber)).toMatchObject({
      password: null,
      passwordShownTo: (await desk.by("officer")).person.id,
    });
  });

  test("is not there before the file is sealed", async () => {
    const caseNumber = await caseReadyToDisclose(desk);
    expect(await show(caseNumber)).toEqual({ ok: false, because: "no-password" });
    await disclose(desk.deps, { ...(await desk.by("officer")), caseNumber });
    expect(await show(caseNumber)).toEqual({ ok: false, because: "not-sealed-yet" });
    await untilState(desk, caseNumber, "disclosed");
    expect(await show(caseNumber)).toMatchObject({ ok: true });
  });

  test("stands in no mail, no column and no file in clear, before or after it was shown", async () => {
    const caseNumber = await caseReadyToDisclose(desk);
    const made: string[] = [];
    const listening = {
      ...desk.deps,
      newPassword: () => {
        made.push(desk.deps.newPassword());
        return made.at(-1)!;
      },
    };
    await disclose(listening, { ...(await desk.by("officer")), caseNumber });
    await untilState(desk, caseNumber, "disclosed");
    const before = await everythingStored(desk, store);
    const shown = await show(caseNumber);
    expect(shown).toEqual({ ok: true, password: made[0] });

    const mails = Buffer.concat(smtp.received.map(({ raw }) => raw));
    const texts = smtp.received.map(({ mail }) => `${mail.subject} ${mail.text}`).join("\n");
    expect(smtp.received.some(({ mail }) => mail.attachments.length === 1)).toBe(true);
    for (const place of [before, await everythingStored(desk, store), mails, Buffer.from(texts)])
      expect(holds(place, made[0]!)).toBe(false);
  });

  test("the search would find it", async () => {
    await store.write(1, async (db) =>
      db.insert(schema.counters).values({ trustId: 1, name: "river-canary-planted", value: 1 }),
    );
    expect(holds(await everythingStored(desk, store), "river-canary-planted")).toBe(true);
  });
});

/** In the encodings in which it could stand there by accident. */
const holds = (place: Buffer, secret: string) =>
  [
    Buffer.from(secret),
    Buffer.from(secret, "utf16le"),
    Buffer.from(Buffer.from(secret).toString("base64")),
    Buffer.from(Buffer.from(secret).toString("hex")),
  ].some((bytes) => place.includes(bytes));

/**
 * Every column of every table, the database file itself with its log where there is one, and every file of the desk.
 */
async function everythingStored(desk: FreshDesk, store: FreshStore): Promise<Buffer> {
  const columns = await store.read(1, async (db) =>
    Promise.all(tables().map(async (table) => JSON.stringify(await db.select().from(table as typeof schema.releases)))),
  );
  const whole = isPostgres
    ? []
    : await filesOf([store.url.replace(/^file:/, ""), `${store.url.replace(/^file:/, "")}-wal`]);
  return Buffer.concat([Buffer.from(columns.join("\n")), ...whole, ...(await filesBelow(desk.dataDir))]);
}

const tables = () => Object.values(schema).filter((value) => is(value, Table));

const filesOf = (paths: string[]) => Promise.all(paths.map((path) => readFile(path).catch(() => Buffer.alloc(0))));

async function filesBelow(folder: string): Promise<Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name))),
  );
}
