/** Pages left out, moved and turned; filed twice; split, merged and brought back: nothing is lost on the way. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessTo } from "#db/people/access-log";
import { appendToHistory, historyOf } from "#db/cases/case-history";
import { caseToChange } from "#db/cases/cases";
import { recordsOf, type DocumentRow } from "#db/records/documents";
import type { Case } from "#db/schema";
import { inOrder } from "~/domain/redaction/arrangement";
import { workThrough } from "~/jobs/work-through";
import { move, turn } from "~/services/redaction/arrange-pages";
import { regroupPages } from "~/services/records/regroup-pages";
import { decideEachAgain, release, releaseEach } from "~/services/redaction/decide-page";
import type { Deps } from "~/services/deps";
import { openDocument, marksOf, pagesOf, wordsOf } from "~/services/records/opened-document";
import { leaveOut, leaveOutCopies } from "~/services/redaction/leave-out";
import { markWords } from "~/services/redaction/mark-words";
import { mergeDocuments } from "~/services/records/merge-documents";
import { removeRecords } from "~/services/records/remove-records";
import { restoreRecords } from "~/services/records/restore-records";
import { splitDocument } from "~/services/records/split-document";
import type { By } from "~/services/signed-in";
import { viewComparison } from "~/services/redaction/view-comparison";
import { pagePicture, viewPage } from "~/services/redaction/view-page";
import { viewRecords } from "~/services/records/view-records";
import { viewRemovedRecords } from "~/services/records/view-removed-records";
import { smallPicture, viewSheet } from "~/services/redaction/view-sheet";
import { whereLeftOff } from "~/services/records/where-left-off";
import { givenCase } from "../../given/cases";
import { givenOfficer, givenRecords, pdfOf, recordsDeps, trust } from "../../given/records";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const sentence =
  "The patient was seen in clinic and is recovering well after the operation on the left knee in March of that year.";
const more =
  "She takes the tablets in the morning and walks to the shops again, with a stick and without any pain to speak of at night.";
const letter = (date: string, ...lines: string[]) => [
  "Northfield General Hospital",
  `Date of clinic: ${date}`,
  "Dear Dr Okafor",
  sentence,
  more,
  ...lines,
  "Yours sincerely",
];

/** The third page is the first again, the fourth has one line more, and the fifth lies outside the request. */
const volume = () =>
  pdfOf([
    letter("4 March 2015", "Dorothy Pellow came with her."),
    letter(
      "11 June 2016",
      "Nothing new was found when the blood was tested again, and she was glad of it.",
      "NHS number 999 000 0026",
    ),
    letter("4 March 2015", "Dorothy Pellow came with her."),
    letter("4 March 2015", "Dorothy Pellow came with her.", "Rang."),
    letter("9 September 2001", "An old story of another time and of another complaint, long since healed."),
  ]);
const secondVolume = () =>
  pdfOf([
    letter("4 March 2015", "Dorothy Pellow came with her."),
    letter("2 May 2018", "A cough that would not go away over the winter brought her here today."),
  ]);

describeOnBothStores("the contact sheet", (openFreshStore) => {
  let store: FreshStore;
  let given: ReturnType<typeof recordsDeps>;
  let deps: Deps;
  let olive: By;

  beforeAll(async () => {
    store = await openFreshStore();
    given = recordsDeps(store);
    deps = given.deps;
    olive = await givenOfficer(store, "Olive Marsh");
  });
  afterAll(() => given.remove());

  const newCase = () => givenCase(store, { request: { recordsFrom: "2010-01-01", recordsTo: "2019-12-31" } });
  async function added(kase: Case, bytes: Buffer, name = "volume 1.pdf") {
    const documentId = await givenRecords(deps, olive, kase.number, bytes, name);
    await workThrough(deps);
    return documentId;
  }
  const on = (kase: Case, documentId: string, seenVersion = 99) => ({
    ...olive,
    caseNumber: kase.number,
    documentId,
    seenVersion,
  });
  const opened = async (kase: Case, documentId: string) =>
    (await openDocument(deps, { trust, caseNumber: kase.number, documentId }))!;
  const marks = async (kase: Case, documentId: string) => marksOf(await opened(kase, documentId));
  const records = (kase: Case): Promise<DocumentRow[]> => store.read(trust, (db) => recordsOf(db, trust, kase.id));
  const sheet = async (kase: Case, documentId: string, show: Parameters<typeof viewSheet>[1]["show"] = "all") =>
    (await viewSheet(deps, { ...olive, caseNumber: kase.number, documentId, show, from: 0 }))!;
  const firstLine = async (kase: Case, documentId: string, page: number) =>
    (await wordsOf(await opened(kase, documentId), page)).words.map(({ text }) => text).join(" ");
  const typesIn = async (kase: Case) =>
    (await store.read(trust, (db) => historyOf(db, trust, kase.id))).map(({ type }) => type);

  test("a page filed twice is found, in one document and across two, and a near copy is said to differ", async () => {
    const kase = await newCase();
    const one = await added(kase, await volume());
    const two = await added(kase, await secondVolume(), "volume 2.pdf");
    const alike = await sheet(kase, one, "alike");
    expect(alike.pages.map(({ page, duplicate }) => [page, duplicate?.how])).toEqual([
      [1, "exact"],
      [3, "exact"],
      [4, "near"],
    ]);
    expect(
      (await sheet(kase, two, "alike")).pages.map(({ page, duplicate }) => [page, duplicate?.how, duplicate?.of.page]),
    ).toEqual([[1, "exact", 1]]);

    const compared = await viewComparison(deps, {
      ...olive,
      caseNumber: kase.number,
      here: { document: one, page: 4 },
    });
    expect(compared?.duplicate).toMatchObject({ how: "near", sameWords: false });
    expect(compared?.here.onlyHere).toEqual(["Rang."]);
    expect(compared?.there).toMatchObject({ page: 1, onlyHere: [] });
  });

  test("exact copies are left out at once and kept once; a near one is not, until a person says which stays", async () => {
    const kase = await newCase();
    const one = await added(kase, await volume());
    expect(await leaveOutCopies(deps, { ...on(kase, one), pages: [1, 3] })).toEqual({
      ok: false,
      because: "copy-not-known",
    });
    expect(await leaveOutCopies(deps, { ...on(kase, one), pages: [3] })).toMatchObject({ ok: true });
    expect((await marks(kase, one)).leftOut?.[3]).toMatchObject({
      because: "duplicate",
      keptAs: { document: one, page: 1 },
      by: olive.person.id,
    });
    expect(await leaveOutCopies(deps, { ...on(kase, one), pages: [4] })).toEqual({
      ok: false,
      because: "copy-not-known",
    });
    expect(
      await leaveOut(deps, { ...on(kase, one), pages: [4], because: "duplicate", keptAs: { document: one, page: 3 } }),
    ).toEqual({ ok: false, because: "copy-left-out" });
    expect(
      await leaveOut(deps, { ...on(kase, one), pages: [4], because: "duplicate", keptAs: { document: one, page: 4 } }),
    ).toEqual({ ok: false, because: "copy-of-itself" });
    expect(
      await leaveOut(deps, { ...on(kase, one), pages: [4], because: "duplicate", keptAs: { document: one, page: 9 } }),
    ).toEqual({ ok: false, because: "copy-not-known" });
    expect(
      await leaveOut(deps, { ...on(kase, one), pages: [4], because: "duplicate", keptAs: { document: one, page: 1 } }),
    ).toMatchObject({ ok: true });
    expect((await sheet(kase, one)).counts).toMatchObject({ duplicate: 2, undecided: 2, flagged: 1 });
    expect(await decideEachAgain(deps, { ...on(kase, one), pages: [3, 4] })).toMatchObject({ ok: true });
    expect((await sheet(kase, one)).counts).toMatchObject({ duplicate: 0, undecided: 4 });
  });

  test("a page before the days asked for is only suggested as outside; nothing is decided by itself", async () => {
    const kase = await newCase();
    const one = await added(kase, await volume());
    const outside = await sheet(kase, one, "perhaps-outside");
    expect(outside.pages.map(({ page, state, outside: why }) => [page, state, why])).toEqual([
      [5, "undecided", [{ why: "before", day: "2001-09-09" }]],
    ]);
    expect(
      await leaveOut(deps, { ...on(kase, one), pages: [5], because: "outside-request", note: "before 2010" }),
    ).toMatchObject({ ok: true });
    expect((await sheet(kase, one, "outside-request")).pages.map(({ page, note }) => [page, note])).toEqual([
      [5, "before 2010"],
    ]);
  });

  test("several pages are released at once, but never one on which something was found", async () => {
    const kase = await newCase();
    const one = await added(kase, await volume());
    expect(await releaseEach(deps, { ...on(kase, one), pages: [1, 2] })).toEqual({ ok: false, because: "note-needed" });
    expect((await marks(kase, one)).decisions).toEqual({});
    expect(await releaseEach(deps, { ...on(kase, one), pages: [1, 4], note: "Decided at the page." })).toMatchObject({
      ok: true,
    });
    expect(await leaveOut(deps, { ...on(kase, one), pages: [2], because: "not-this-patients" })).toMatchObject({
      ok: true,
    });
    expect((await records(kase))[0]).toMatchObject({ unresolved: 0, withheldPages: 0 });
  });

  test("pages are moved and turned without a mark being touched; two who move pages do not undo one another", async () => {
    const kase = await newCase();
    const one = await added(kase, await volume());
    await markWords(deps, { ...on(kase, one), words: "Pellow", page: 1, reason: "TP-PERSON" });
    const before = (await marks(kase, one)).marks;
    const seen = (await marks(kase, one)).version;
    expect(await move(deps, { ...on(kase, one, seen), pages: [5], before: 1 })).toMatchObject({ ok: true });
    const samir = await givenOfficer(store, "Samir Holt");
    expect(await move(deps, { ...on(kase, one, seen), ...samir, pages: [4], before: 1 })).toEqual({
      ok: false,
      because: "someone-else-marked",
    });
    expect(await turn(deps, { ...on(kase, one, seen), pages: [1, 2], by: 90 })).toMatchObject({ ok: true });
    expect(await move(deps, { ...on(kase, one), pages: [9], before: 1 })).toEqual({
      ok: false,
      because: "no-such-page",
    });
    const after = await marks(kase, one);
    expect(after.marks).toEqual(before);
    expect(inOrder([1, 2, 3, 4, 5], after.arrangement)).toEqual([5, 1, 2, 3, 4]);
    expect((await sheet(kase, one)).pages.map(({ page, place, turned }) => [page, place, turned])).toEqual([
      [5, 1, 0],
      [1, 2, 90],
      [2, 3, 90],
      [3, 4, 0],
      [4, 5, 0],
    ]);
  });

  test("a split and a merge take pages, words, pictures, marks and decisions along, and put the documents in each other’s place", async () => {
    const kase = await newCase();
    const one = await added(kase, await volume());
    const two = await added(kase, await secondVolume(), "volume 2.pdf");
    await markWords(deps, { ...on(kase, one), words: "Dorothy Pellow", page: 4, reason: "TP-PERSON" });
    await release(deps, { ...on(kase, one), page: 4 });
    await leaveOut(deps, { ...on(kase, two), pages: [1], because: "duplicate", keptAs: { document: one, page: 3 } });
    await move(deps, { ...on(kase, one), pages: [5], before: 1 });
    await turn(deps, { ...on(kase, one), pages: [3], by: 90 });

    expect(await splitDocument(deps, { ...on(kase, one), from: 5 })).toEqual({
      ok: false,
      because: "nothing-before-it",
    });
    expect(await splitDocument(deps, { ...on(kase, one), from: 3 })).toEqual({ ok: true });
    expect((await records(kase)).map(({ name, state, pageCount }) => [name, state, pageCount])).toEqual([
      ["volume 1.pdf", "ready", 5],
      ["volume 1, part 1.pdf", "waiting", 3],
      ["volume 1, part 2.pdf", "waiting", 2],
      ["volume 2.pdf", "ready", 2],
    ]);
    await workThrough(deps);
    const [first, second, last] = await records(kase);
    expect([first, second, last].map((each) => [each!.name, each!.state, each!.pageCount, each!.markCount])).toEqual([
      ["volume 1, part 1.pdf", "ready", 3, 0],
      ["volume 1, part 2.pdf", "ready", 2, 1],
      ["volume 2.pdf", "ready", 2, 0],
    ]);
    expect(first!.unresolved).toBe(1); // the page with somebody else's number came along
    expect(await firstLine(kase, first!.id, 1)).toContain("9 September 2001");
    expect(await firstLine(kase, second!.id, 2)).toContain("Rang.");
    expect(await marks(kase, second!.id)).toMatchObject({
      marks: [{ page: 2, reason: "TP-PERSON" }],
      decisions: { 2: "release" },
      arrangement: { turned: { 1: 90 } },
      workedOnBy: [olive.person.id],
    });
    expect((await marks(kase, two)).leftOut?.[1]?.keptAs).toEqual({ document: second!.id, page: 1 });
    expect(await pagePicture(deps, { ...on(kase, second!.id), page: 2 })).toBeDefined();
    expect((await sheet(kase, second!.id, "alike")).pages.map(({ page }) => page)).toEqual([1, 2]);
    expect((await typesIn(kase)).slice(-3)).toEqual(["records-added", "records-added", "records-removed"]);

    expect(await mergeDocuments(deps, { ...on(kase, ""), first: second!.id, second: second!.id })).toEqual({
      ok: false,
      because: "same-document",
    });
    expect(await mergeDocuments(deps, { ...on(kase, ""), first: second!.id, second: two })).toEqual({ ok: true });
    await workThrough(deps);
    const merged = (await records(kase))[1]!;
    expect(merged).toMatchObject({
      name: "volume 1, part 2 with volume 2.pdf",
      state: "ready",
      pageCount: 4,
      markCount: 1,
    });
    expect(await firstLine(kase, merged.id, 4)).toContain("cough");
    expect(await marks(kase, merged.id)).toMatchObject({
      decisions: { 2: "release", 3: "leave-out" },
      leftOut: { 3: { because: "duplicate", keptAs: { document: merged.id, page: 1 } } },
    });
    expect((await pagesOf(await opened(kase, merged.id))).pages.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test("a mark made while pages are being regrouped goes along too; run twice, nothing more happens; called off, all is as it was", async () => {
    const kase = await newCase();
    const one = await added(kase, await volume());
    await splitDocument(deps, { ...on(kase, one), from: 3 });
    const documentIds = (await records(kase)).slice(1).map(({ id }) => id);
    const assemble: Deps["documents"]["assemble"] = async (call) => {
      await release(deps, { ...on(kase, one), page: 1, note: "Decided at the page." });
      return deps.documents.assemble(call);
    };
    await regroupPages({ ...deps, documents: { ...deps.documents, assemble } }, { trust, documentIds });
    expect((await marks(kase, documentIds[0]!)).decisions).toEqual({ 1: "release" });
    const history = await typesIn(kase);
    await regroupPages(deps, { trust, documentIds });
    expect(await typesIn(kase)).toEqual(history);
    expect(await release(deps, { ...on(kase, one), page: 2, note: "x" })).toEqual({
      ok: false,
      because: "no-such-document",
    });

    await splitDocument(deps, { ...on(kase, documentIds[1]!), from: 2 });
    const [, , calledOff] = await records(kase);
    await removeRecords(deps, { ...olive, caseNumber: kase.number, documentId: calledOff!.id });
    await workThrough(deps);
    expect((await records(kase)).map(({ id }) => id)).toEqual(documentIds);
  });

  test("a removed document is brought back with its marks, by name and time, and not once its file is there again", async () => {
    const kase = await newCase();
    const bytes = await secondVolume();
    const one = await added(kase, bytes);
    await markWords(deps, { ...on(kase, one), words: "Pellow", page: 1, reason: "TP-PERSON" });
    await removeRecords(deps, { ...olive, caseNumber: kase.number, documentId: one });
    const removed = await viewRemovedRecords(deps, { ...olive, caseNumber: kase.number });
    expect(removed?.lines).toMatchObject([{ document: { id: one, markCount: 1 }, by: olive.person.id }]);
    const again = await added(kase, bytes);
    expect(await restoreRecords(deps, { ...olive, caseNumber: kase.number, documentId: one })).toEqual({
      ok: false,
      because: "same-file-already-in-case",
    });
    await removeRecords(deps, { ...olive, caseNumber: kase.number, documentId: again });
    expect(await restoreRecords(deps, { ...olive, caseNumber: kase.number, documentId: one })).toMatchObject({
      ok: true,
      events: [{ type: "records-restored" }],
    });
    expect(await restoreRecords(deps, { ...olive, caseNumber: kase.number, documentId: one })).toEqual({
      ok: false,
      because: "no-such-document",
    });
    expect((await marks(kase, one)).marks).toHaveLength(1);
    await workThrough(deps);
    expect((await records(kase)).map(({ id }) => id)).toEqual([one]);
  });

  test("past redaction nothing is split, merged or brought back", async () => {
    const kase = await newCase();
    const [one, two] = [await added(kase, await volume()), await added(kase, await secondVolume())];
    const gone = await added(kase, await pdfOf([letter("1 May 2012")]), "gone.pdf");
    await removeRecords(deps, { ...olive, caseNumber: kase.number, documentId: gone });
    await store.write(trust, async (db) =>
      appendToHistory(
        db,
        (await caseToChange(db, trust, kase.number))!,
        [
          {
            type: "redaction-finished",
            on: "2026-06-10",
            releaseId: "r",
            packageHash: "p",
            pages: 1,
            withheldPages: 0,
            marks: 0,
            redactors: [],
          },
        ],
        "system",
        new Date(),
      ),
    );
    expect(await splitDocument(deps, { ...on(kase, one), from: 3 })).toEqual({
      ok: false,
      because: "case-is-past-redaction",
    });
    expect(await mergeDocuments(deps, { ...on(kase, ""), first: one, second: two })).toEqual({
      ok: false,
      because: "case-is-past-redaction",
    });
    expect(await restoreRecords(deps, { ...olive, caseNumber: kase.number, documentId: gone })).toEqual({
      ok: false,
      because: "case-is-past-redaction",
    });
    expect(await leaveOut(deps, { ...on(kase, one), pages: [1], because: "outside-request" })).toEqual({
      ok: false,
      because: "not-in-redaction",
    });
  });

  test("each person goes on where they left off, and a whole sheet and its little pictures are an entry each in the access log", async () => {
    const kase = await newCase();
    const one = await added(kase, await volume());
    const samir = await givenOfficer(store, "Samir Holt");
    await viewPage(deps, { ...on(kase, one), page: 2 });
    await viewPage(deps, { ...on(kase, one), page: 4 });
    await viewPage(deps, { ...on(kase, one), ...samir, page: 1 });
    expect(await whereLeftOff(deps, { ...olive, caseId: kase.id })).toMatchObject({ documentId: one, page: 4 });
    expect((await viewRecords(deps, { ...samir, caseNumber: kase.number }))?.places).toMatchObject([
      { documentId: one, page: 1 },
    ]);

    const logged = () => store.read(trust, (db) => accessTo(db, trust, kase.id));
    const before = (await logged()).length;
    await sheet(kase, one);
    for (const page of [3, 4]) expect((await smallPicture(deps, { ...on(kase, one), page }))?.type).toBe("image/webp");
    const after = await logged();
    expect(after.slice(0, after.length - before)).toMatchObject([
      { what: "small", subject: one },
      { what: "pages", subject: `${one}/1,2,3,4,5` },
    ]);
  });
});
