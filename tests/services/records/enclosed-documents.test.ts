/**
 * What comes inside an e-mail or a ZIP becomes documents of the case, each once, in order, or a sentence about why not.
 */
import { readdirSync } from "node:fs";
import { historyAfter } from "~/domain/cases/effective-history";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eq } from "drizzle-orm";
import { historyOf } from "#db/cases/case-history";
import { recordFilesOf, recordsOf } from "#db/records/documents";
import { documents, jobs, type Case } from "#db/schema";
import { recordsIn } from "~/domain/cases/case-state";
import { decideRecordOpinion, opinionProblem } from "~/domain/opinion/opinion";
import type { By } from "~/services/signed-in";
import { prepareDocument } from "~/services/records/prepare-document";
import { removeRecords } from "~/services/records/remove-records";
import { restoreRecords } from "~/services/records/restore-records";
import { regroupPages } from "~/services/records/regroup-pages";
import { splitDocument } from "~/services/records/split-document";
import { viewRecords } from "~/services/records/view-records";
import { givenCase } from "../../given/cases";
import { documentRow, givenOfficer, givenRecords, pdfOf, recordsDeps, trust } from "../../given/records";
import { describeOnBothStores, type FreshStore } from "../../given/stores";
import { drawing, saved, text, words } from "../../adapters/pdf/draw";
import { zipOf } from "../../given/zip";

const mailWith = (attachment: { name: string; bytes: Buffer }, words = "The notes are attached.") =>
  Buffer.from(
    [
      "From: Ward Nine <ward9@mail.example>",
      "To: records@mail.example",
      "Subject: Notes",
      "Date: Wed, 03 Jun 2026 09:30:00 +0100",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      words,
      "--b",
      "Content-Type: application/octet-stream",
      `Content-Disposition: attachment; filename="${attachment.name}"`,
      "Content-Transfer-Encoding: base64",
      "",
      attachment.bytes.toString("base64"),
      "--b--",
      "",
    ].join("\r\n"),
  );

describeOnBothStores("documents inside documents", (openFreshStore) => {
  let store: FreshStore;
  let given: ReturnType<typeof recordsDeps>;
  let officer: By;
  let kase: Case;

  beforeAll(async () => {
    store = await openFreshStore();
    given = recordsDeps(store);
    officer = await givenOfficer(store, "Olive Marsh");
  });
  afterAll(() => given.remove());

  const add = async (bytes: Buffer, name: string) => givenRecords(given.deps, officer, kase.number, bytes, name);
  const prepare = (documentId: string) => prepareDocument(given.deps, { trust, documentId });
  const listed = async () =>
    (await store.read(trust, (db) => recordFilesOf(db, trust, kase.id))).map(({ name, state }) => `${name} ${state}`);
  const foldersOnDisk = () =>
    readdirSync(given.root, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name === "original",
    ).length;
  const prepareAll = async () => {
    for (let left = true; left;) {
      const waiting = (await store.read(trust, (db) => recordsOf(db, trust, kase.id))).filter(
        ({ state }) => state === "waiting",
      );
      for (const { id } of waiting) await prepare(id);
      left = waiting.length > 0;
    }
  };

  test("a ZIP leaves its place to what is in it, and is no record any more", async () => {
    kase = await givenCase(store);
    const zip = await add(
      zipOf([
        { name: "b.txt", bytes: "second" },
        { name: "a.txt", bytes: "first" },
        { name: "programme.exe", bytes: "MZ\u0000\u0001" },
      ]),
      "records.zip",
    );
    await add(await pdfOf([["Volume 2"]]), "volume 2.pdf");
    await prepare(zip);
    expect(await listed()).toEqual([
      "records.zip unpacked",
      "a.txt waiting",
      "b.txt waiting",
      "programme.exe waiting",
      "volume 2.pdf waiting",
    ]);
    await prepareAll();
    expect(await listed()).toEqual([
      "records.zip unpacked",
      "a.txt ready",
      "b.txt ready",
      "programme.exe refused",
      "volume 2.pdf ready",
    ]);
    expect((await store.read(trust, (db) => recordsOf(db, trust, kase.id))).map(({ position }) => position)).toEqual([
      1, 2, 3, 4,
    ]);
    const history = await store.read(trust, (db) => historyOf(db, trust, kase.id));
    expect(history.filter(({ type }) => type === "records-added")).toHaveLength(5);
    expect(history.at(-1)!.actor).toBe(officer.person.id);
  });

  test("an opinion on what was in a ZIP covers all of the records: nobody can look at the ZIP", async () => {
    kase = await givenCase(store);
    const zip = await add(zipOf([{ name: "a.txt", bytes: "first" }]), "records.zip");
    await prepareAll();
    const history = await store.read(trust, (db) => historyOf(db, trust, kase.id));
    const read = (await store.read(trust, (db) => recordsOf(db, trust, kase.id))).map(({ id }) => id);
    expect([...recordsIn(history)]).toEqual(read);
    const opinion = decideRecordOpinion(history, {
      outcome: "no-serious-harm",
      professional: officer.person.id,
      role: "clinician",
      today: "2026-06-10",
      notOpened: [],
      covers: [{ documentId: read[0]!, pages: [[1, 1]], of: 1 }],
    });
    expect(opinion.ok && opinionProblem(historyAfter(history, opinion.events), "2026-06-10")).toBeNull();

    const on = { ...officer, caseNumber: kase.number, documentId: zip };
    expect(await removeRecords(given.deps, on)).toMatchObject({ ok: true });
    expect(await removeRecords(given.deps, on)).toEqual({ ok: false, because: "no-such-document" });
    expect(await restoreRecords(given.deps, on)).toMatchObject({ ok: true });
    expect([...recordsIn(await store.read(trust, (db) => historyOf(db, trust, kase.id)))]).toEqual(read);
  });

  test("unpacked twice, nothing comes twice", async () => {
    kase = await givenCase(store);
    const zip = await add(zipOf([{ name: "a.txt", bytes: "once" }]), "records.zip");
    await prepare(zip);
    const before = [await listed(), foldersOnDisk()];
    await store.write(trust, (db) => db.update(documents).set({ state: "waiting" }).where(eq(documents.id, zip)));
    await prepare(zip);
    expect(foldersOnDisk()).toBe(before[1]);
    expect((await listed()).slice(1)).toEqual((before[0] as string[]).slice(1));
  });

  test("an e-mail is a record itself, with its attachments behind it", async () => {
    kase = await givenCase(store);
    const mail = await add(
      mailWith({ name: "letters.zip", bytes: zipOf([{ name: "x.txt", bytes: "in the zip" }]) }),
      "from the ward.eml",
    );
    await prepareAll();
    expect(await listed()).toEqual(["from the ward.eml ready", "letters.zip unpacked", "x.txt ready"]);
    expect(await documentRow(store, mail)).toMatchObject({ pageCount: 1, notTaken: null });
    const { lines } = (await viewRecords(given.deps, { ...officer, caseNumber: kase.number }))!;
    expect(lines.map(({ document }) => document.enclosedIn === null)).toEqual([true, false, false]);
  });

  test("a PDF keeps its files as documents and its comments as a page, says so, and goes on saying it when split", async () => {
    kase = await givenCase(store);
    const d = await drawing();
    d.page(text(50, 200, "First page"));
    d.page(text(50, 200, "Second page"), {
      entries: {
        Annots: [
          d.register({
            Type: "Annot",
            Subtype: "Text",
            Rect: [9, 9, 20, 20],
            Contents: words("Ring her sister first"),
          }),
          d.register({ Type: "Annot", Subtype: "Sound", Rect: [9, 9, 20, 20] }),
        ],
      },
    });
    await d.document.attach(Buffer.from("in the portfolio"), "photo of wound.txt");
    const pdf = await add(Buffer.from(await saved(d)), "letter.pdf");
    await prepareAll();
    expect(await listed()).toEqual(["letter.pdf ready", "photo of wound.txt ready"]);
    const on = { ...officer, caseNumber: kase.number };
    const lineOf = async (name: string) =>
      (await viewRecords(given.deps, on))!.lines.find(({ document }) => document.name.startsWith(name))!;
    expect((await lineOf("letter.pdf")).notOnPages).toEqual([
      { what: "comments", count: 1, on: [2], printedOn: [3] },
      { what: "sound-or-film", count: 1, on: [2] },
    ]);
    const split = await splitDocument(given.deps, { ...on, documentId: pdf, from: 2 });
    expect(split.ok).toBe(true);
    const parts = (await store.read(trust, (db) => recordsOf(db, trust, kase.id))).filter(
      ({ state }) => state === "waiting",
    );
    await regroupPages(given.deps, { trust, documentIds: parts.map(({ id }) => id) });
    const { lines } = (await viewRecords(given.deps, on))!;
    expect(lines.map(({ document, notOnPages }) => [document.pageCount, notOnPages])).toEqual([
      [1, []],
      [
        2,
        [
          { what: "comments", count: 1, on: [1], printedOn: [2] },
          { what: "sound-or-film", count: 1, on: [1], heldBy: "letter.pdf" },
        ],
      ],
      [1, []],
    ]);
  });

  test("a file that is in the case already, and one that cannot be taken, are said by name", async () => {
    kase = await givenCase(store);
    await add(Buffer.from("known words"), "known.txt");
    const zip = await add(
      zipOf([
        { name: "again.txt", bytes: "known words" },
        { name: "new.txt", bytes: "new words" },
        { name: "twin.txt", bytes: "new words" },
        { name: "locked.pdf", bytes: "x", isEncrypted: true },
      ]),
      "records.zip",
    );
    await prepare(zip);
    expect(await listed()).toEqual(["known.txt waiting", "records.zip unpacked", "new.txt waiting"]);
    expect(JSON.parse((await documentRow(store, zip)).notTaken!)).toEqual([
      { name: "locked.pdf", because: "encrypted" },
      { name: "again.txt", because: "same-file-already-in-case" },
      { name: "twin.txt", because: "same-file-already-in-case" },
    ]);
  });

  test.each<[because: string, bytes: () => Buffer]>([
    ["nothing-inside", () => zipOf([{ name: "empty.pdf", bytes: "" }])],
    ["password-needed", () => zipOf([{ name: "locked.pdf", bytes: "x", isEncrypted: true }])],
    ["damaged", () => zipOf([{ name: "a.txt", bytes: "abc" }]).subarray(0, 40)],
  ])("refused as %s, it leaves nothing behind but itself", async (because, bytes) => {
    kase = await givenCase(store);
    const before = foldersOnDisk();
    const zip = await add(bytes(), "records.zip");
    await prepare(zip);
    expect(await documentRow(store, zip)).toMatchObject({ state: "refused", refusal: because });
    expect(foldersOnDisk()).toBe(before + 1);
  });

  test("a file within a file within a file is the last that is opened", async () => {
    kase = await givenCase(store);
    const nested = [1, 2, 3, 4, 5].reduce(
      (inner, depth) => zipOf([{ name: `level ${6 - depth}.zip`, bytes: inner }]),
      zipOf([{ name: "deep.txt", bytes: "deep" }]),
    );
    await add(nested, "level 0.zip");
    await prepareAll();
    expect(await listed()).toEqual([
      "level 0.zip unpacked",
      "level 1.zip unpacked",
      "level 2.zip unpacked",
      "level 3.zip refused",
    ]);
  });

  test("the names of files stand in no event and in no job", async () => {
    const events = await store.read(trust, (db) => historyOf(db, trust, kase.id));
    const queued = await store.read(trust, (db) => db.select().from(jobs));
    expect(JSON.stringify([events, queued])).not.toMatch(/level|\.zip|\.txt/);
  });
});
