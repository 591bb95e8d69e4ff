/** Marks are saved at once, each with its reason and its maker, and two officers never undo one another. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Case } from "#db/schema";
import { marksForBurnIn } from "~/domain/redaction/marks";
import { changeWhy, decideAgain, release, releaseRest, takeMarkOff, withhold } from "~/services/redaction/decide-page";
import { openDocument, marksOf, pagesOf } from "~/services/records/opened-document";
import { markBoxes } from "~/services/redaction/mark-boxes";
import { markWords } from "~/services/redaction/mark-words";
import type { OnDocument } from "~/services/redaction/save-marks";
import { redoStep, undoStep } from "~/services/redaction/undo-step";
import type { By } from "~/services/signed-in";
import { givenCase } from "../../given/cases";
import {
  documentRow,
  fourPages,
  givenOfficer,
  givenPreparedRecords,
  preparingOnce,
  recordsDeps,
} from "../../given/records";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

describeOnBothStores("marking pages", (openFreshStore) => {
  let store: FreshStore;
  let given: ReturnType<typeof recordsDeps>;
  let olive: By;
  let samir: By;
  let kase: Case;
  let documentId: string;
  let bytes: Buffer;

  beforeAll(async () => {
    store = await openFreshStore();
    const made = recordsDeps(store);
    given = { ...made, deps: preparingOnce(made.deps) };
    olive = await givenOfficer(store, "Olive Marsh");
    samir = await givenOfficer(store, "Samir Holt");
    bytes = await fourPages();
  });
  beforeEach(async () => {
    kase = await givenCase(store);
    documentId = await givenPreparedRecords(given.deps, olive, kase.number, bytes);
  });
  afterAll(() => given.remove());

  const on = (by: By, seenVersion: number, submission: string | null = null): OnDocument => ({
    ...by,
    caseNumber: kase.number,
    documentId,
    seenVersion,
    submission,
  });
  const opened = () => openDocument(given.deps, { trust: olive.trust, caseNumber: kase.number, documentId });
  const marks = async () => marksOf((await opened())!);
  const box = { page: 1, boxes: [[60, 60, 100, 20] as const], how: "box" as const, reason: "TP-PERSON" as const };

  test("a drawn box is kept with its reason, who and when", async () => {
    expect(await markBoxes(given.deps, { ...on(olive, 0), ...box, note: "her mother" })).toMatchObject({ ok: true });
    expect((await marks()).marks).toEqual([
      expect.objectContaining({
        page: 1,
        how: "box",
        boxes: [[60, 60, 100, 20]],
        reason: "TP-PERSON",
        note: "her mother",
        by: olive.person.id,
        at: expect.any(String),
      }),
    ]);
    expect(await documentRow(store, documentId)).toMatchObject({ marksVersion: 1, markCount: 1, unresolved: 1 });
  });

  test("a form that does not say which marks it showed changes nothing, and is told so", async () => {
    const unsaid = { ...on(olive, 0), seenVersion: null };
    expect(await markBoxes(given.deps, { ...unsaid, ...box })).toEqual({ ok: false, because: "version-not-said" });
    expect((await marks()).marks).toEqual([]);
  });

  test.each<[string, [number, number, number, number]]>([
    ["beyond the right edge", [600, 10, 20, 20]],
    ["below the page", [10, 900, 20, 20]],
  ])("a box %s is refused", async (_, outside) => {
    expect(await markBoxes(given.deps, { ...on(olive, 0), ...box, boxes: [outside] })).toEqual({
      ok: false,
      because: "box-outside-page",
    });
  });

  test.each<[string, [number, number, number, number]]>([
    ["without height", [10, 10, 20, 0]],
    ["thinner than anything", [10, 10, 1e-9, 20]],
    ["of which next to nothing lies on the page", [-19.5, 10, 20, 20]],
  ])("a box %s is refused, since it hides nothing", async (_, thin) => {
    expect(await markBoxes(given.deps, { ...on(olive, 0), ...box, boxes: [thin] })).toEqual({
      ok: false,
      because: "box-too-small",
    });
  });

  test("a box is no larger than its page", async () => {
    const { width, height } = (await pagesOf((await opened())!)).pages[0]!;
    await markBoxes(given.deps, { ...on(olive, 0), ...box, boxes: [[-10, 20, 1e9, 30]] });
    await markBoxes(given.deps, { ...on(olive, 1), ...box, boxes: [[50, 60, 20, 1e9]] });
    expect((await marks()).marks).toMatchObject([
      { boxes: [[0, 20, width, 30]] },
      { boxes: [[50, 60, 20, height - 60]] },
    ]);
  });

  test("the same box for the same reason is one mark, whoever draws it; for another reason it is a second", async () => {
    await markBoxes(given.deps, { ...on(olive, 0, "first"), ...box });
    expect(await markBoxes(given.deps, { ...on(olive, 1, "second"), ...box })).toMatchObject({ ok: true });
    await markBoxes(given.deps, { ...on(olive, 1, "third"), ...box, note: "her mother" });
    expect((await marks()).marks).toMatchObject([{ ...box, note: "her mother" }]);
    await markBoxes(given.deps, { ...on(olive, 2, "fourth"), ...box, reason: "TP-SOURCE" });
    expect((await marks()).marks).toHaveLength(2);
  });

  test("typed words are marked on this page, or on every page, each place once", async () => {
    expect(
      await markWords(given.deps, { ...on(olive, 0), words: "dorothy pellow", page: 1, reason: "TP-PERSON" }),
    ).toMatchObject({ ok: true });
    expect((await marks()).marks.map(({ page }) => page)).toEqual([1]);
    expect(
      await markWords(given.deps, { ...on(olive, 1), words: "Pellow", page: "every", reason: "TP-PERSON" }),
    ).toMatchObject({ ok: true });
    // the Pellow of page 1 is under "Dorothy Pellow" already; page 2 has two
    expect((await marks()).marks.map(({ page }) => page)).toEqual([1, 2, 2]);
    expect(
      await markWords(given.deps, { ...on(olive, 2), words: "PELLOW", page: "every", reason: "TP-PERSON" }),
    ).toEqual({ ok: false, because: "marked-already" });
    expect(
      await markWords(given.deps, { ...on(olive, 2), words: "Zebedee", page: "every", reason: "TP-PERSON" }),
    ).toEqual({ ok: false, because: "words-not-found" });
  });

  test("a double click marks once", async () => {
    const sent = { ...on(olive, 0, "form-1"), ...box };
    expect(await Promise.all([markBoxes(given.deps, sent), markBoxes(given.deps, sent)])).toEqual([
      expect.objectContaining({ ok: true }),
      expect.objectContaining({ ok: true }),
    ]);
    expect((await marks()).marks).toHaveLength(1);
  });

  test("two officers who mark the same page at once: one is told, and nothing is lost", async () => {
    const outcomes = await Promise.all([
      markBoxes(given.deps, { ...on(olive, 0), ...box }),
      markBoxes(given.deps, { ...on(samir, 0), ...box, boxes: [[200, 60, 50, 20]] }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, because: "someone-else-marked" });
    expect((await marks()).marks).toHaveLength(1);
  });

  test("two officers on different pages do not stand in each other's way", async () => {
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map((page) => markBoxes(given.deps, { ...on(page % 2 ? olive : samir, 0), ...box, page })),
    );
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect((await marks()).marks.map(({ page }) => page).sort()).toEqual([1, 2, 3, 4]);
    expect(await documentRow(store, documentId)).toMatchObject({ marksVersion: 4, markCount: 4 });
  });

  test("a withheld page stays behind whole; taken off, it is undecided again", async () => {
    await withhold(given.deps, { ...on(olive, 0), page: 3, reason: "NOT-YOURS" });
    expect(marksForBurnIn(await marks())).toEqual([{ page: 3, withhold: true, reason: "NOT-YOURS" }]);
    expect(await documentRow(store, documentId)).toMatchObject({ withheldPages: 1, unresolved: 0 });
    await takeMarkOff(given.deps, { ...on(olive, 1), mark: (await marks()).marks[0]!.id });
    expect((await marks()).decisions).toEqual({});
    expect(await documentRow(store, documentId)).toMatchObject({ withheldPages: 0, unresolved: 1 });
  });

  test("a page with another patient's number leaves only with a note that says why", async () => {
    expect(await release(given.deps, { ...on(olive, 0), page: 3 })).toEqual({ ok: false, because: "note-needed" });
    expect(await release(given.deps, { ...on(olive, 0), page: 3, note: "   " })).toEqual({
      ok: false,
      because: "note-needed",
    });
    expect(
      await release(given.deps, { ...on(olive, 0), page: 3, note: "A shared clinic list; the number is covered" }),
    ).toMatchObject({ ok: true });
    expect((await marks()).notes?.[3]).toMatchObject({
      words: "A shared clinic list; the number is covered",
      by: olive.person.id,
    });
    expect(await documentRow(store, documentId)).toMatchObject({ unresolved: 0 });
    await decideAgain(given.deps, { ...on(olive, 1), page: 3 });
    expect((await marks()).notes?.[3]).toBeUndefined();
  });

  test("releasing the rest leaves out what was found, and what somebody has just changed", async () => {
    await withhold(given.deps, { ...on(samir, 0), page: 2, reason: "OUT-OF-SCOPE" });
    expect(await releaseRest(given.deps, { ...on(olive, 0), note: "Decided at the page." })).toMatchObject({
      ok: true,
    });
    expect((await marks()).decisions).toEqual({ 1: "release", 2: "withhold", 4: "release" });
    await decideAgain(given.deps, { ...on(samir, 2), page: 4 });
    expect(await releaseRest(given.deps, on(olive, 2))).toEqual({ ok: false, because: "someone-else-marked" });
  });

  test("a document of another case cannot be marked through this one", async () => {
    const other = await givenCase(store);
    expect(await markBoxes(given.deps, { ...on(olive, 0), caseNumber: other.number, ...box })).toEqual({
      ok: false,
      because: "no-such-document",
    });
  });

  test("the last step is undone and done again, step by step, and every version is kept", async () => {
    await markBoxes(given.deps, { ...on(olive, 0), ...box });
    await release(given.deps, { ...on(olive, 1), page: 2, note: "Decided at the page." });
    expect(await undoStep(given.deps, on(olive, 2))).toMatchObject({ ok: true });
    expect((await marks()).decisions).toEqual({});
    expect((await marks()).marks).toHaveLength(1);
    expect(await undoStep(given.deps, on(olive, 3))).toMatchObject({ ok: true });
    expect((await marks()).marks).toEqual([]);
    expect(await documentRow(store, documentId)).toMatchObject({ marksVersion: 4, markCount: 0 });
    expect(await undoStep(given.deps, on(olive, 4))).toEqual({ ok: false, because: "nothing-to-undo" });
    await redoStep(given.deps, on(olive, 4));
    await redoStep(given.deps, on(olive, 5));
    expect(await marks()).toMatchObject({ decisions: { 2: "release" }, marks: [{ page: 1, how: "box" }] });
    expect(await redoStep(given.deps, on(olive, 6))).toEqual({ ok: false, because: "nothing-to-redo" });
    expect((await marks()).workedOnBy).toEqual([olive.person.id]);
  });

  test("nobody undoes what somebody else did, nor a page on which somebody has worked since", async () => {
    await markBoxes(given.deps, { ...on(olive, 0), ...box });
    expect(await undoStep(given.deps, on(samir, 1))).toEqual({ ok: false, because: "nothing-to-undo" });
    await markWords(given.deps, { ...on(samir, 1), words: "mother", page: 1, reason: "TP-PERSON" });
    expect(await undoStep(given.deps, on(olive, 2))).toEqual({ ok: false, because: "changed-since" });
    await undoStep(given.deps, on(samir, 2));
    expect(await undoStep(given.deps, on(olive, 3))).toMatchObject({ ok: true });
    expect((await marks()).marks).toEqual([]);
  });

  test("a mark is given another reason and note, and whoever changed it answers for it", async () => {
    await markBoxes(given.deps, { ...on(olive, 0), ...box, note: "her mother" });
    const [{ id } = { id: "" }] = (await marks()).marks;
    expect(await changeWhy(given.deps, { ...on(samir, 1), mark: id, reason: "TP-SOURCE" })).toMatchObject({ ok: true });
    const [mark] = (await marks()).marks;
    expect(mark).toMatchObject({ id, reason: "TP-SOURCE", by: samir.person.id, boxes: [[60, 60, 100, 20]] });
    expect(mark).not.toHaveProperty("note");
    expect(await changeWhy(given.deps, { ...on(samir, 2), mark: "gone", reason: "TP-SOURCE" })).toEqual({
      ok: false,
      because: "no-such-mark",
    });
  });

  test.each<["EXPECT-WISH" | "D-RELEVANCE" | "GRA" | "COURT-REPORT", string]>([
    ["EXPECT-WISH", "only a parent's or a deputy's request knows it"],
    ["D-RELEVANCE", "it is for the records of the dead"],
    ["GRA", "the patient asks for what is their own"],
    ["COURT-REPORT", "it is for a court's own data"],
  ])("a reason that cannot apply to this request is not kept: %s, %s", async (reason) => {
    const refused = { ok: false, because: "reason-cannot-apply" };
    expect(await markBoxes(given.deps, { ...on(olive, 0), ...box, reason })).toEqual(refused);
    expect(await markWords(given.deps, { ...on(olive, 0), words: "mother", page: "every", reason })).toEqual(refused);
    expect(await withhold(given.deps, { ...on(olive, 0), page: 1, reason })).toEqual(refused);
    expect(await marks()).toMatchObject({ marks: [], decisions: {} });
    await markBoxes(given.deps, { ...on(olive, 0), ...box });
    const [{ id } = { id: "" }] = (await marks()).marks;
    expect(await changeWhy(given.deps, { ...on(olive, 1), mark: id, reason })).toEqual(refused);
    expect((await marks()).marks).toMatchObject([{ reason: "TP-PERSON" }]);
  });
});
