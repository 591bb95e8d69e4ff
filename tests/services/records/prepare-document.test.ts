/** Documents become pages in a child process, page by page, whatever happens to the worker meanwhile. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PDFDocument } from "pdf-lib";
import { setTimeout as sleep } from "node:timers/promises";
import type { Case } from "#db/schema";
import type { Deps } from "~/services/deps";
import { openDocument, pagesOf, wordsOf } from "~/services/records/opened-document";
import { markBoxes } from "~/services/redaction/mark-boxes";
import { markWords } from "~/services/redaction/mark-words";
import { prepareDocument } from "~/services/records/prepare-document";
import type { By } from "~/services/signed-in";
import { pagePicture, viewPage } from "~/services/redaction/view-page";
import { givenCase } from "../../given/cases";
import {
  documentRow,
  fourPages,
  givenOfficer,
  givenPreparedRecords,
  givenRecords,
  pdfOf,
  recordsDeps,
  trust,
} from "../../given/records";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const tsx = createRequire(import.meta.url).resolve("tsx/cli");

describeOnBothStores("preparing documents", (openFreshStore) => {
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

  const opened = async (documentId: string) =>
    (await openDocument(given.deps, { trust, caseNumber: kase.number, documentId }))!;
  const page = (documentId: string, number: number) => ({
    ...officer,
    caseNumber: kase.number,
    documentId,
    page: number,
  });
  const contentOf = async (documentId: string) => {
    const found = await opened(documentId);
    const pages = await pagesOf(found);
    return {
      pages,
      words: await Promise.all(pages.pages.map(({ number }) => wordsOf(found, number))),
      row: await tidied(documentId),
    };
  };
  const locked = async () => {
    const [source, out] = [join(given.root, "open.pdf"), join(given.root, "locked.pdf")];
    writeFileSync(source, await fourPages());
    await given.deps.documents.seal({ source, password: "correct horse battery", out });
    return readFileSync(out);
  };
  const tidied = async (documentId: string) => {
    const { state, pagesDone, pageCount, findings, unresolved } = await documentRow(store, documentId);
    return { state, pagesDone, pageCount, findings, unresolved };
  };

  test("pages, words and pictures are there, and somebody else's NHS number is found", async () => {
    const documentId = await givenPreparedRecords(given.deps, officer, kase.number);
    expect(await tidied(documentId)).toEqual({
      state: "ready",
      pagesDone: 4,
      pageCount: 4,
      findings: 1,
      unresolved: 1,
    });
    const { pages } = await pagesOf(await opened(documentId));
    expect(
      pages.map(({ number, width, height, readBy, findings }) => [
        number,
        width,
        height,
        readBy,
        findings.map(({ lastFour }) => lastFour),
      ]),
    ).toEqual([
      [1, 595, 842, "text-layer", []],
      [2, 595, 842, "text-layer", []],
      [3, 595, 842, "text-layer", ["0026"]],
      [4, 595, 842, "text-layer", []],
    ]);
    expect((await viewPage(given.deps, page(documentId, 2)))!.words.words.map(({ text }) => text)).toContain("Dorothy");
    const picture = (await (await pagePicture(given.deps, page(documentId, 4)))!.toArray()) as Buffer[];
    expect(Buffer.concat(picture).subarray(1, 4).toString()).toBe("PNG");
    expect(await viewPage(given.deps, page(documentId, 5))).toBeUndefined();
  });

  test.each<[because: string, name: string, bytes: () => Promise<Buffer> | Buffer]>([
    ["damaged", "cut.pdf", () => Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog")],
    ["password-needed", "locked.pdf", () => locked()],
    ["not-what-its-name-says", "scan.pdf", async () => Buffer.from("just some words")],
    ["unsupported", "programme.exe", () => Buffer.from("MZ\u0000\u0001\u0002\u0003")],
  ])("a file that cannot be prepared is refused as %s, and kept", async (because, name, bytes) => {
    const documentId = await givenRecords(given.deps, officer, kase.number, Buffer.from(await bytes()), name);
    await prepareDocument(given.deps, { trust, documentId });
    expect(await documentRow(store, documentId)).toMatchObject({ state: "refused", refusal: because });
    expect(await (await opened(documentId)).folder.size("original")).toBeGreaterThan(0);
    expect(await viewPage(given.deps, page(documentId, 1))).toBeUndefined();
  });

  test("a worker killed in the middle, and the work done again by another, ends the same", async () => {
    const bytes = await pdfOf(
      Array.from({ length: 40 }, (_, index) => [
        `Visit ${index + 1}: the patient was seen in clinic and is well, and will come again in six weeks for a further check.`,
        index === 20 ? "NHS number 999 000 0026" : "",
      ]),
    );
    const documentId = await givenRecords(given.deps, officer, kase.number, bytes);
    const worker = spawn(process.execPath, [tsx, "tests/given/prepare-records.ts", store.url, given.root, documentId], {
      env: { ...process.env, DATABASE_URL: store.url },
      stdio: "inherit",
      detached: true,
    });
    await reached(documentId, 3);
    process.kill(-worker.pid!, "SIGKILL");
    await once(worker, "exit");
    expect(await tidied(documentId)).toMatchObject({ state: "preparing" });
    const seenBefore = (await pagesOf(await opened(documentId))).pages.length;
    expect(seenBefore).toBeGreaterThanOrEqual(3);

    await prepareDocument(given.deps, { trust, documentId });
    const undisturbed = await givenPreparedRecords(
      given.deps,
      officer,
      kase.number,
      Buffer.concat([bytes, Buffer.from("\n% another copy\n")]),
    );
    expect(await contentOf(documentId)).toEqual(await contentOf(undisturbed));
    await prepareDocument(given.deps, { trust, documentId });
    expect(await contentOf(documentId)).toEqual(await contentOf(undisturbed));
  });

  async function reached(documentId: string, pages: number) {
    while ((await documentRow(store, documentId)).pagesDone < pages) await sleep(30);
  }

  test("a page can be looked at and marked while later ones are still being prepared", async () => {
    const documentId = await givenRecords(
      given.deps,
      officer,
      kase.number,
      Buffer.concat([await fourPages(), Buffer.from("\n% marked early\n")]),
    );
    const marked: unknown[] = [];
    const deps: Deps = {
      ...given.deps,
      documents: {
        ...given.deps.documents,
        prepare: (call) =>
          given.deps.documents.prepare({
            ...call,
            onPage: async (ready, done, total) => {
              await call.onPage(ready, done, total);
              if (done === 3) marked.push(...(await whileOnlyThreeAreReady(documentId)));
            },
          }),
      },
    };
    await prepareDocument(deps, { trust, documentId });
    expect(marked).toEqual([[1, 2, 3], true, { ok: false, because: "not-ready" }, true, undefined]);
    expect(await documentRow(store, documentId)).toMatchObject({
      state: "ready",
      markCount: 1,
      marksVersion: 1,
      findings: 1,
      unresolved: 1,
    });
  });

  async function whileOnlyThreeAreReady(documentId: string) {
    const on = { ...officer, caseNumber: kase.number, documentId, seenVersion: 0 };
    const shown = await viewPage(given.deps, page(documentId, 2));
    const everywhere = await markWords(given.deps, { ...on, words: "Pellow", page: "every", reason: "TP-PERSON" });
    const here = await markBoxes(given.deps, {
      ...on,
      page: 1,
      boxes: [[10, 10, 50, 20]],
      how: "box",
      reason: "TP-PERSON",
    });
    return [
      shown!.pages.pages.map(({ number }) => number),
      shown!.words.words.length > 0,
      everywhere,
      here.ok,
      await viewPage(given.deps, page(documentId, 4)),
    ];
  }

  test("a page that lies on its side is measured as it is shown", async () => {
    const document = await PDFDocument.load(
      await pdfOf([
        ["Fluid balance chart for the night of the fourth of March with all of its many readings in one long line"],
      ]),
    );
    document.getPage(0).setRotation({ type: "degrees" as never, angle: 90 });
    const documentId = await givenPreparedRecords(given.deps, officer, kase.number, Buffer.from(await document.save()));
    expect((await pagesOf(await opened(documentId))).pages[0]).toMatchObject({ width: 842, height: 595 });
  });
});
