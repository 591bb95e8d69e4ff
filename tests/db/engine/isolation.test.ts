import { getTableColumns, getTableName, eq } from "drizzle-orm";
import pg from "pg";
import { beforeAll, expect, inject, test } from "vitest";
import { addBankHoliday, bankHolidaysOf } from "#db/calendar/bank-holidays";
import { historyOf } from "#db/cases/case-history";
import {
  addConsultation,
  consultationById,
  consultationsOf,
  questionsTo,
  type ConsultationRow,
} from "#db/consultation/consultations";
import { isPostgres } from "#db/engine/kit";
import { keepPlace, placesOf } from "#db/records/page-places";
import { newId } from "#db/engine/ids";
import * as schema from "#db/schema";
import { cases, jobs, notes, patients } from "#db/schema";
import { openStore } from "#db/engine/open-store";
import { givenCase } from "../../given/cases";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const note = (trustId: number) => ({
  trustId,
  id: newId(),
  caseId: newId(),
  about: "case" as const,
  words: "x",
  by: newId(),
  at: new Date(),
});

const consultation = (trustId: number, caseId: string): ConsultationRow => ({
  trustId,
  id: newId(),
  caseId,
  documentId: newId(),
  of: "clinician",
  personId: newId(),
  name: "x",
  organisation: "",
  email: "",
  pages: "1",
  question: "x",
  askedOn: "2026-06-04",
  answerBy: "2026-06-11",
  goes: "on-screen",
  folderId: null,
  password: null,
  passwordShownAt: null,
  passwordShownTo: null,
  state: "open",
  askedBy: newId(),
  answer: null,
  answerRecordedBy: null,
  withdrawnBecause: null,
  withdrawnBy: null,
});

async function ask<Row extends pg.QueryResultRow>(url: string, ...statements: string[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Row[] = [];
    for (const statement of statements) rows = (await client.query<Row>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

// SQLite has no row-level security: there the queries' own `trust_id` keeps trusts apart, and each trust may have a
// file of its own
describeOnBothStores("one trust and another", (openFreshStore) => {
  let store: FreshStore;
  beforeAll(async () => {
    store = await openFreshStore();
    await givenCase(store, { trust: 1 });
    await givenCase(store, { trust: 2 });
  });

  test("the same case number may stand in both", async () => {
    const numbers = await Promise.all(
      [1, 2].map((trust) =>
        store.read(trust, async (db) =>
          db.select({ number: cases.number }).from(cases).where(eq(cases.trustId, trust)),
        ),
      ),
    );
    expect(numbers).toEqual([[{ number: "AD-26-000001" }], [{ number: "AD-26-000001" }]]);
  });

  test("a case asked for in the wrong trust has no history there", async () => {
    const [theirs] = await store.read(2, async (db) => db.select().from(cases).where(eq(cases.trustId, 2)));
    expect(await store.read(1, (db) => historyOf(db, 1, theirs!.id))).toEqual([]);
  });

  test.runIf(isPostgres)("a query that forgets the trust sees its own rows alone", async () => {
    const seen = await store.read(2, async (db) => db.select({ trust: cases.trustId }).from(cases));
    expect(seen).toEqual([{ trust: 2 }]);
    expect(await store.read(3, async (db) => db.select().from(patients))).toEqual([]);
  });

  test.runIf(isPostgres)("a change that forgets the trust changes its own rows alone", async () => {
    await store.write(2, async (db) => db.update(patients).set({ address: "moved" }));
    expect(await store.read(1, async (db) => db.select({ address: patients.address }).from(patients))).toEqual([
      { address: "1 Example Street" },
    ]);
  });

  test.runIf(isPostgres)("a row cannot be written into another trust, nor moved there", async () => {
    await expect(store.write(1, async (db) => db.insert(notes).values(note(2)))).rejects.toMatchObject({
      code: "42501",
    });
    await store.write(1, async (db) => db.insert(notes).values(note(1)));
    await expect(store.write(1, async (db) => db.update(notes).set({ trustId: 2 }))).rejects.toMatchObject({
      code: "42501",
    });
  });

  test("a bank holiday that one trust adds is none in the other", async () => {
    await store.write(1, (db) =>
      addBankHoliday(
        db,
        { on: "2027-09-20", name: "A day of mourning" },
        { trust: 1, id: newId(), by: newId(), at: new Date() },
      ),
    );
    const isHoliday = (trust: number) =>
      store.read(trust, async (db) => (await bankHolidaysOf(db, trust)).names.has("2027-09-20"));
    expect([await isHoliday(1), await isHoliday(2)]).toEqual([true, false]);
  });

  test("where a person left off in one trust is not seen in the other", async () => {
    const [personId, documentId] = [newId(), newId()];
    await store.write(1, (db) => keepPlace(db, { trustId: 1, personId, documentId, page: 7, at: new Date() }));
    const places = (trust: number) => store.read(trust, (db) => placesOf(db, trust, personId, [documentId]));
    expect([(await places(1)).length, (await places(2)).length]).toEqual([1, 0]);
  });

  test("a question about pages in one trust is none in the other", async () => {
    const [kase] = await store.read(1, async (db) => db.select().from(cases).where(eq(cases.trustId, 1)));
    const row = consultation(1, kase!.id);
    await store.write(1, (db) => addConsultation(db, row));
    const found = (trust: number) =>
      store.read(trust, async (db) => [
        (await consultationById(db, trust, row.id))?.id,
        (await consultationsOf(db, trust, kase!.id)).length,
        (await questionsTo(db, trust, row.personId!)).length,
      ]);
    expect(await found(1)).toEqual([row.id, 1, 0]); // its document is not there, so it waits for nobody
    expect(await found(2)).toEqual([undefined, 0, 0]);
  });

  test.runIf(isPostgres)("nothing is seen or written where no trust was said", async () => {
    await expect(ask(store.url, "select * from cases")).rejects.toThrow("app.trust");
    await expect(ask(store.url, "begin; set local app.trust = '1'; commit", "select * from cases")).rejects.toThrow(
      "bigint",
    );
  });

  test.runIf(isPostgres)("every table that names a trust is guarded, the queue excepted", async () => {
    const named = Object.values(schema)
      .filter((each) => typeof each === "object" && each !== null && "trustId" in (each as object))
      .map((table) => table as typeof cases);
    const wanted = named
      .map((table): string => getTableName(table))
      .filter((name) => name !== getTableName(jobs))
      .sort();
    const rows = await ask<{ relname: string }>(
      store.ownerUrl,
      "select relname from pg_class where relrowsecurity and relforcerowsecurity order by relname",
    );
    expect(wanted.length).toBeGreaterThan(15);
    expect(rows.map(({ relname }) => relname).sort()).toEqual(wanted);
    const policies = await ask<{ count: string }>(
      store.ownerUrl,
      "select count(*) from pg_policies where policyname = 'own_trust'",
    );
    expect(Number(policies[0]?.count)).toBe(wanted.length);
    expect(getTableColumns(cases).trustId.notNull).toBe(true);
  });

  test
    .runIf(isPostgres)
    .each([
      "update case_events set actor = 'x'",
      "delete from case_events",
      "truncate case_events",
      "update access_log set what = 'x'",
      "truncate access_log",
      "delete from bank_holidays",
      "truncate bank_holidays",
      "update bank_holiday_years set year = 2040",
      "delete from bank_holiday_years",
    ])("not even the owner of the tables may: %s", async (statement) => {
    await expect(ask(store.ownerUrl, "set app.trust = '1'", statement)).rejects.toThrow("only grows");
  });

  test.runIf(isPostgres)("a role that passes the guards by is refused at the door", async () => {
    const url = `${inject("postgres")!.installer}/postgres`;
    await expect(openStore(url)).rejects.toThrow("row-level security");
  });

  test.runIf(isPostgres)("the desk's own role can neither change the tables nor take the guards off", async () => {
    for (const statement of [
      "drop table notes",
      "alter table notes disable row level security",
      "drop trigger case_events_only_grows on case_events",
      "set row_security = off; select * from notes",
    ]) {
      await expect(ask(store.url, "set app.trust = '1'", statement)).rejects.toThrow();
    }
  });
});
