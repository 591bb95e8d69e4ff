/** A file is in the case with its history and its job, or nothing of it is anywhere. */
import { readdirSync } from "node:fs";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eq } from "drizzle-orm";
import { historyOf } from "#db/cases/case-history";
import { recordsOf } from "#db/records/documents";
import { documents, jobs, type Case } from "#db/schema";
import { addRecords } from "~/services/records/add-records";
import { removeRecords } from "~/services/records/remove-records";
import type { By } from "~/services/signed-in";
import { givenCase } from "../../given/cases";
import { documentRow, givenOfficer, givenRecords, pdfOf, recordsDeps, trust } from "../../given/records";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

describeOnBothStores("adding records", (openFreshStore) => {
  let store: FreshStore;
  let given: ReturnType<typeof recordsDeps>;
  let officer: By;
  let kase: Case;

  beforeAll(async () => {
    store = await openFreshStore();
    given = recordsDeps(store);
    officer = await givenOfficer(store, "Olive Marsh");
    kase = await givenCase(store);
  });
  afterAll(() => given.remove());

  const add = (
    bytes: Buffer | Readable,
    {
      name = "notes.pdf",
      number = kase.number,
      submission,
    }: { name?: string; number?: string; submission?: string } = {},
  ) =>
    addRecords(given.deps, {
      ...officer,
      caseNumber: number,
      name,
      mediaType: "application/pdf",
      body: Buffer.isBuffer(bytes) ? Readable.from([bytes]) : bytes,
      submission: submission ?? null,
    });
  const history = async () => (await store.read(trust, (db) => historyOf(db, trust, kase.id))).map(({ type }) => type);
  const filesOnDisk = () =>
    readdirSync(given.root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  const prepareJobs = () => store.read(trust, (db) => db.select().from(jobs).where(eq(jobs.kind, "prepare-document")));

  test("a file becomes a document that waits to be prepared", async () => {
    const bytes = await pdfOf([["First volume"]]);
    const added = await add(bytes, { name: "Volume 1 (Smith).pdf" });
    expect(added).toMatchObject({ ok: true });
    const { documentId } = added as { documentId: string };
    expect(await documentRow(store, documentId)).toMatchObject({
      state: "waiting",
      name: "Volume 1 (Smith).pdf",
      size: bytes.length,
      position: 1,
    });
    expect(await history()).toContain("records-added");
    expect((await prepareJobs()).map(({ payload }) => payload)).toEqual([JSON.stringify({ documentId })]);
  });

  test("the name of a file stands in no event and in no job", async () => {
    const events = await store.read(trust, (db) => historyOf(db, trust, kase.id));
    expect(JSON.stringify([events, await prepareJobs()])).not.toContain("Smith");
  });

  test.each<[because: string, bytes: () => Promise<Buffer>, number?: string]>([
    ["empty-file", async () => Buffer.alloc(0)],
    ["same-file-already-in-case", async () => Buffer.from("twice")],
    ["no-such-case", async () => Buffer.from("for nobody"), "AD-26-999999"],
  ])("refused as %s, it leaves nothing behind", async (because, bytes, number) => {
    if (because === "same-file-already-in-case") await add(await bytes());
    const before = [filesOnDisk(), (await history()).length];
    expect(await add(await bytes(), number ? { number } : {})).toEqual({ ok: false, because });
    expect([filesOnDisk(), (await history()).length]).toEqual(before);
  });

  test("a file that is cut off half-way leaves nothing behind", async () => {
    const before = [filesOnDisk(), (await history()).length];
    const halfAFile = Readable.from(
      (async function* () {
        yield Buffer.alloc(300_000, 1);
        throw new Error("the sender left");
      })(),
    );
    await expect(add(halfAFile)).rejects.toThrow("the sender left");
    expect([filesOnDisk(), (await history()).length]).toEqual(before);
  });

  test("the same form sent twice adds a file once, and says yes both times", async () => {
    const bytes = await pdfOf([["Sent with a double click"]]);
    const [first, second] = await Promise.all([
      add(bytes, { submission: "form-1" }),
      add(bytes, { submission: "form-1" }),
    ]);
    const again = await add(bytes, { submission: "form-1" });
    const ids = [first, second, again].map((outcome) => (outcome.ok ? outcome.documentId : outcome.because));
    expect(new Set(ids).size).toBe(1);
    expect(await store.read(trust, (db) => db.select().from(documents).where(eq(documents.id, ids[0]!)))).toHaveLength(
      1,
    );
  });

  test("what was sent for another case is not taken for sent here", async () => {
    const other = await givenCase(store);
    const bytes = await pdfOf([["Sent for the first case"]]);
    expect(await add(bytes, { submission: "form-2" })).toMatchObject({ ok: true });
    const refused = { ok: false, because: "sent-for-another" };
    expect(await add(bytes, { submission: "form-2", number: other.number })).toEqual(refused);
    expect(await add(bytes, { submission: "form-3", number: other.number })).toMatchObject({ ok: true });
  });

  test("files added by several people at once are all kept, one behind the other", async () => {
    const other = await givenCase(store);
    const added = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => add(Buffer.from(`volume ${index}`), { number: other.number })),
    );
    expect(added.every(({ ok }) => ok)).toBe(true);
    const kept = await store.read(trust, (db) => recordsOf(db, trust, other.id));
    expect(kept).toHaveLength(6);
    expect(new Set(kept.map(({ position }) => position)).size).toBe(6);
  });

  test("a case that is closed takes no more", async () => {
    const closed = await givenCase(store, { then: [{ type: "withdrawn", on: "2026-06-05" }] });
    expect(await add(Buffer.from("too late"), { number: closed.number })).toEqual({
      ok: false,
      because: "case-takes-no-more-records",
    });
  });

  test("a removed document leaves the list, and the same file may be added again", async () => {
    const bytes = await pdfOf([["Added by mistake"]]);
    const documentId = await givenRecords(given.deps, officer, kase.number, bytes);
    expect(
      await removeRecords(given.deps, { ...officer, caseNumber: kase.number, documentId, submission: "remove-1" }),
    ).toMatchObject({ ok: true });
    expect(
      await removeRecords(given.deps, { ...officer, caseNumber: kase.number, documentId, submission: "remove-1" }),
    ).toMatchObject({ ok: true });
    expect((await history()).filter((type) => type === "records-removed")).toHaveLength(1);
    expect((await store.read(trust, (db) => recordsOf(db, trust, kase.id))).map(({ id }) => id)).not.toContain(
      documentId,
    );
    expect(await add(bytes)).toMatchObject({ ok: true });
  });

  test("a document of another case cannot be removed through this one", async () => {
    const other = await givenCase(store);
    const documentId = await givenRecords(given.deps, officer, other.number, await pdfOf([["Elsewhere"]]));
    expect(await removeRecords(given.deps, { ...officer, caseNumber: kase.number, documentId })).toEqual({
      ok: false,
      because: "no-such-document",
    });
  });
});
