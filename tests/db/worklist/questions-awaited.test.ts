/** What the office waits to hear about pages, across its cases; and what looking for it costs. */
import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { addConsultation, type ConsultationRow } from "#db/consultation/consultations";
import { keepDocument, removeDocument } from "#db/records/documents";
import { newId } from "#db/engine/ids";
import { isPostgres } from "#db/engine/kit";
import { addPerson } from "#db/people/people";
import { questionCounts, questionCountsQuery, questionsAwaited, questionsQuery } from "#db/worklist/questions-awaited";
import { cases, consultations, type Case } from "#db/schema";
import type { After } from "#db/worklist/worklist";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { givenCase } from "../../given/cases";
import { sqlite } from "../../given/sqlite-file";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const today: CalendarDay = "2026-07-06";
const officer = {
  trustId: 1,
  id: newId(),
  email: "officer@trust.example",
  name: "Sam Osei",
  role: "officer" as const,
  jobTitle: "Officer",
  firmId: null,
  passwordHash: "",
  leftAt: null,
};

describeOnBothStores("questions that wait for an answer", (openFreshStore) => {
  let store: FreshStore;
  let mine: Case, other: Case, closed: Case;

  beforeAll(async () => {
    store = await openFreshStore();
    await store.write(1, (db) => addPerson(db, officer));
    mine = await givenCase(store, {
      receivedOn: "2026-06-24",
      assigneeId: officer.id,
      patient: { familyName: "Okafor", givenNames: "Ngozi" },
    });
    other = await givenCase(store, { receivedOn: "2026-06-10" });
    closed = await givenCase(store, { receivedOn: "2026-06-01", then: [{ type: "withdrawn", on: "2026-06-02" }] });
    const theirs = await givenCase(store, { trust: 2, receivedOn: "2026-06-03" });
    await asked(other, "2026-07-10", { name: "Inspector Farah Lunt" });
    await asked(mine, "2026-07-06", { name: "Dr Carys Penn", of: "clinician" });
    await asked(other, "2026-07-01", { name: "Ada Thornwick", of: "legal-adviser" });
    await asked(mine, "2026-06-30", { name: "answered", state: "answered" });
    await asked(mine, "2026-06-30", { name: "its file was taken out" }, true);
    await asked(closed, "2026-06-30", { name: "its case has ended" });
    await asked(theirs, "2026-06-30", { name: "of another trust" });
  });

  async function asked(kase: Case, answerBy: CalendarDay, more: Partial<ConsultationRow> = {}, isRemoved = false) {
    const { trustId } = kase;
    const documentId = newId();
    await store.write(trustId, async (db) => {
      await keepDocument(db, {
        trust: trustId,
        id: documentId,
        caseId: kase.id,
        kind: "records",
        name: "Records.pdf",
        mediaType: "application/pdf",
        size: 1,
        sha256: newId(),
        folder: { id: newId(), wrappedKey: Buffer.from("wrapped") },
        pageCount: 3,
        position: 1,
        addedBy: newId(),
        addedAt: new Date(),
      });
      if (isRemoved) await removeDocument(db, trustId, documentId, new Date());
      await addConsultation(db, row(kase, documentId, answerBy, more));
    });
  }

  const row = (
    { trustId, id: caseId }: Pick<Case, "trustId" | "id">,
    documentId: string,
    answerBy: CalendarDay,
    more: Partial<ConsultationRow> = {},
  ): ConsultationRow => ({
    trustId,
    id: newId(),
    caseId,
    documentId,
    of: "police",
    personId: null,
    name: "x",
    organisation: "",
    email: "",
    pages: "2-3",
    question: "x",
    askedOn: "2026-06-25",
    answerBy,
    goes: "another-way",
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
    ...more,
  });

  const awaited = (ofCasesOf: string | null, limit = 50, after: After | null = null) =>
    store.read(1, (db) => questionsAwaited(db, 1, { ofCasesOf, limit, after }));

  test("the longest overdue first, whoever has the case; none that is over, and none of another trust", async () => {
    const { questions, next } = await awaited(null);
    expect(questions.map(({ name, number, assigneeName }) => [name, number, assigneeName])).toEqual([
      ["Ada Thornwick", other.number, null],
      ["Dr Carys Penn", mine.number, "Sam Osei"],
      ["Inspector Farah Lunt", other.number, null],
    ]);
    expect(next).toBeNull();
  });

  test("of the cases that somebody works", async () => {
    expect((await awaited(officer.id)).questions).toMatchObject([
      {
        name: "Dr Carys Penn",
        of: "clinician",
        pages: "2-3",
        patient: { familyName: "Okafor" },
        askedOn: "2026-06-25",
        answerBy: "2026-07-06",
      },
    ]);
  });

  test("counted; overdue begins the day after the day", async () => {
    expect(await store.read(1, (db) => questionCounts(db, 1, { personId: officer.id, today }))).toEqual({
      all: 3,
      mine: 1,
      late: 1,
    });
  });

  test("read on from a place, each once", async () => {
    const first = await awaited(null, 2);
    const rest = await awaited(null, 2, first.next);
    expect([...first.questions, ...rest.questions].map(({ name }) => name)).toEqual([
      "Ada Thornwick",
      "Dr Carys Penn",
      "Inspector Farah Lunt",
    ]);
    expect(rest.next).toBeNull();
  });

  test("are found by the index of what is open, each with its case by key, among many cases and many that were answered", async () => {
    await manyMore();
    const queries = await store.read(1, async (db) => [
      questionsQuery(db, 1, { ofCasesOf: null, limit: 51 }).toSQL(),
      questionsQuery(db, 1, { ofCasesOf: officer.id, after: { on: today, id: newId() }, limit: 51 }).toSQL(),
      questionCountsQuery(db, 1, { personId: officer.id, today }).toSQL(),
    ]);
    for (const query of queries) {
      const plan = await planOf(query);
      expect(plan).toContain("consultations_open");
      expect(plan, plan).not.toMatch(isPostgres ? /Seq Scan on (consultations|cases) / : /SCAN |TEMP B-TREE/);
    }
  });

  /**
   * Three thousand cases and as many answered questions: what an engine knows of its tables decides how it looks for a
   * row.
   */
  async function manyMore() {
    await store.write(1, async (db) => {
      for (let batch = 0; batch < 30; batch += 1) {
        const more = Array.from({ length: 100 }, (_, index) => ({
          ...other,
          id: newId(),
          number: `AD-26-9${String(batch * 100 + index).padStart(5, "0")}`,
        }));
        await db.insert(cases).values(more);
        await db
          .insert(consultations)
          .values(more.map((kase) => row(kase, newId(), "2026-06-30", { state: "answered" })));
      }
    });
  }

  async function planOf({ sql, params }: { sql: string; params: unknown[] }): Promise<string> {
    if (!isPostgres)
      return sqlite(store.url, (file) =>
        (file.prepare(`explain query plan ${sql}`).all(...params) as { detail: string }[])
          .map(({ detail }) => detail)
          .join("\n"),
      );
    const owner = new pg.Client({ connectionString: store.ownerUrl });
    await owner.connect();
    try {
      await owner.query("analyze");
      await owner.query("begin");
      await owner.query("set local app.trust = '1'");
      const { rows } = await owner.query<{ "QUERY PLAN": string }>({ text: `explain ${sql}`, values: params });
      return rows.map((line) => line["QUERY PLAN"]).join("\n");
    } finally {
      await owner.end();
    }
  }
});
