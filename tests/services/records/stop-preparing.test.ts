/** An officer stops what is being prepared, and starts it again: it goes on where it was. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eq } from "drizzle-orm";
import { jobs, type Case } from "#db/schema";
import type { Preparing } from "~/adapters/documents/document-tools";
import type { Deps } from "~/services/deps";
import { openDocument, pagesOf } from "~/services/records/opened-document";
import { prepareDocument } from "~/services/records/prepare-document";
import { removeRecords } from "~/services/records/remove-records";
import type { By } from "~/services/signed-in";
import { startPreparingAgain, stopPreparing } from "~/services/records/stop-preparing";
import { viewPage } from "~/services/redaction/view-page";
import { givenCase } from "../../given/cases";
import {
  documentRow,
  givenOfficer,
  givenPreparedRecords,
  givenRecords,
  pdfOf,
  recordsDeps,
  trust,
} from "../../given/records";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const visits = (count: number, from = 1) =>
  pdfOf(
    Array.from({ length: count }, (_, index) => [
      `Visit ${from + index}: the patient was seen in clinic and is well, and will come again in six weeks for a further check.`,
    ]),
  );

/** Whoever prepares looks once a second whether that is still wanted: pages must not all be ready before. */
const untilItCanBeNoticed = () => sleep(100);

describeOnBothStores("stopping and starting", (openFreshStore) => {
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

  const on = (documentId: string) => ({ ...officer, caseNumber: kase.number, documentId });
  const pagesIn = async (documentId: string) =>
    (await pagesOf((await openDocument(given.deps, on(documentId)))!)).pages.map(({ number }) => number);

  /** The same tools, which tell what they were asked to do, and let a test do something after a page. */
  function watched(after: (done: number) => Promise<unknown>) {
    const asked: Pick<Preparing, "from" | "name">[] = [];
    const prepare: Deps["documents"]["prepare"] = (call) => {
      asked.push({ from: call.from, name: call.name });
      return given.deps.documents.prepare({
        ...call,
        onPage: async (page, done, total) => {
          await call.onPage(page, done, total);
          await after(done);
        },
      });
    };
    return { asked, deps: { ...given.deps, documents: { ...given.deps.documents, prepare } } };
  }

  test("stopped after three pages, they stay, and the rest follows from the fourth", async () => {
    const documentId = await givenRecords(given.deps, officer, kase.number, await visits(40), "visits.pdf");
    const { deps } = watched(async (done) => {
      if (done === 3) await stopPreparing(given.deps, on(documentId));
      if (done >= 3) await untilItCanBeNoticed();
    });
    await prepareDocument(deps, { trust, documentId });
    const stopped = await documentRow(store, documentId);
    expect(stopped).toMatchObject({ state: "stopped", pageCount: 40 });
    const kept = await pagesIn(documentId);
    expect(kept.length).toBeGreaterThanOrEqual(3);
    expect(kept.length).toBeLessThan(40);
    expect(await viewPage(given.deps, { ...on(documentId), page: 2 })).toBeDefined();

    expect(await startPreparingAgain(given.deps, on(documentId))).toEqual({ ok: true });
    const again = watched(() => Promise.resolve());
    await prepareDocument(again.deps, { trust, documentId });
    expect(again.asked).toEqual([{ from: kept.length + 1, name: "document.pdf" }]);
    expect(await documentRow(store, documentId)).toMatchObject({ state: "ready", pagesDone: 40, pageCount: 40 });
    expect(await pagesIn(documentId)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test("stopped before it began, it is left alone", async () => {
    const documentId = await givenRecords(given.deps, officer, kase.number, await visits(1, 50));
    expect(await stopPreparing(given.deps, on(documentId))).toEqual({ ok: true });
    const { asked, deps } = watched(() => Promise.resolve());
    await prepareDocument(deps, { trust, documentId });
    expect([asked, (await documentRow(store, documentId)).state]).toEqual([[], "stopped"]);
  });

  test("started again, it has a job even where the old one is still ending", async () => {
    const documentId = await givenRecords(given.deps, officer, kase.number, await visits(1, 60));
    await stopPreparing(given.deps, on(documentId));
    await startPreparingAgain(given.deps, on(documentId));
    const queued = await store.read(trust, (db) =>
      db
        .select()
        .from(jobs)
        .where(eq(jobs.payload, JSON.stringify({ documentId }))),
    );
    expect(queued).toHaveLength(2);
  });

  test("a document that is removed is prepared no further", async () => {
    const documentId = await givenRecords(given.deps, officer, kase.number, await visits(60, 70));
    let reached = 0;
    const { deps } = watched(async (done) => {
      reached = done;
      if (done === 1) await removeRecords(given.deps, on(documentId));
      await untilItCanBeNoticed();
    });
    await prepareDocument(deps, { trust, documentId });
    expect(reached).toBeLessThan(60);
  });

  test("the worker's own end is no stop: the job must be tried again", async () => {
    const documentId = await givenRecords(given.deps, officer, kase.number, await visits(20, 200));
    const ending = new AbortController();
    const { deps } = watched(async (done) => void (done === 2 && ending.abort()));
    await expect(prepareDocument(deps, { trust, documentId, signal: ending.signal })).rejects.toThrow(/abort/i);
    expect(await documentRow(store, documentId)).toMatchObject({ state: "preparing" });
  });

  test("what is ready cannot be stopped or started, and what is not there cannot be found", async () => {
    const documentId = await givenPreparedRecords(given.deps, officer, kase.number);
    expect(await stopPreparing(given.deps, on(documentId))).toEqual({ ok: false, because: "not-being-prepared" });
    expect(await startPreparingAgain(given.deps, on(documentId))).toEqual({ ok: false, because: "nothing-to-start" });
    const elsewhere = await givenCase(store);
    expect(await stopPreparing(given.deps, { ...on(documentId), caseNumber: elsewhere.number })).toEqual({
      ok: false,
      because: "no-such-document",
    });
  });

  test("a file that was refused is tried once more", async () => {
    const documentId = await givenRecords(given.deps, officer, kase.number, Buffer.from("%PDF-1.7 cut"), "cut.pdf");
    await prepareDocument(given.deps, { trust, documentId });
    expect((await documentRow(store, documentId)).state).toBe("refused");
    await startPreparingAgain(given.deps, on(documentId));
    expect(await documentRow(store, documentId)).toMatchObject({ state: "waiting", refusal: null });
  });
});
