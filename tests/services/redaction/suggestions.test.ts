/** What the desk suggests on a page, and what becomes of it: nothing is marked before a person says so. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Case } from "#db/schema";
import {
  acceptSuggestion,
  offerSuggestionAgain,
  rejectSuggestion,
  type Reach,
} from "~/services/redaction/decide-suggestion";
import { redoStep, undoStep } from "~/services/redaction/undo-step";
import { openDocument, marksOf } from "~/services/records/opened-document";
import { markBoxes } from "~/services/redaction/mark-boxes";
import { prepareDocument } from "~/services/records/prepare-document";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";
import type { MarksManifest } from "~/domain/redaction/marks-manifest";
import { stillOpen } from "~/domain/redaction/suggestions/rejections";
import { suggestionsOn, suggestionsThroughout } from "~/services/redaction/suggestions-on";
import { givenCase } from "../../given/cases";
import {
  givenOfficer,
  givenPreparedRecords,
  givenRecords,
  pdfOf,
  preparingOnce,
  recordsDeps,
} from "../../given/records";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const filler = "The patient was seen in clinic and is recovering well after the operation on the left knee in March.";
const pages = [
  [filler, "NHS number 999 000 0018", "She came with her mother, Dorothy Pellow, on Monday.", "Seen by Helen Tregear."],
  [filler, "Dorothy Pellow rang again on 07700 900123. Helen Tregear spoke to her."],
  [filler, "The police brought her from the station.", "Her neighbour, Kofi Boateng, helps."],
];

/** How many are still to be decided, by page; a page without any is not named. */
async function suggestionCounts(
  ...[deps, opened, marks]: [...Parameters<typeof suggestionsThroughout>, MarksManifest]
) {
  const counts: Record<number, number> = {};
  for (const { page } of stillOpen(await suggestionsThroughout(deps, opened), marks))
    counts[page] = (counts[page] ?? 0) + 1;
  return counts;
}

describeOnBothStores("suggestions", (openFreshStore) => {
  let store: FreshStore;
  let given: ReturnType<typeof recordsDeps>;
  let deps: Deps;
  let olive: By;
  let samir: By;
  let kase: Case;
  let documentId: string;
  let bytes: Buffer;

  beforeAll(async () => {
    store = await openFreshStore();
    given = recordsDeps(store);
    deps = preparingOnce(given.deps);
    olive = await givenOfficer(store, "Olive Marsh");
    samir = await givenOfficer(store, "Samir Holt");
    bytes = await pdfOf(pages);
  });
  beforeEach(async () => {
    kase = await givenCase(store);
    documentId = await givenPreparedRecords(deps, olive, kase.number, bytes);
  });
  afterAll(() => given.remove());

  const opened = async (id = documentId) =>
    (await openDocument(deps, { trust: olive.trust, caseNumber: kase.number, documentId: id }))!;
  const marks = async (id = documentId) => marksOf(await opened(id));
  const open = async (page: number, id = documentId) =>
    (await suggestionsOn(deps, await opened(id), page, await marks(id))).map(({ text }) => text);
  const on = async (by: By, page: number, text: string, submission: string | null = null) => {
    const all = await suggestionsOn(deps, await opened(), page, await marks());
    return {
      ...by,
      caseNumber: kase.number,
      documentId,
      seenVersion: (await marks()).version,
      submission,
      page,
      suggestion: all.find((each) => each.text === text)!.id,
    };
  };

  test("each page says what it suggests, why and for which reason; a treating professional is not among it", async () => {
    expect(await suggestionsOn(deps, await opened(), 1, await marks())).toEqual([
      expect.objectContaining({
        kind: "name",
        text: "Dorothy Pellow",
        why: "A name beside “her mother”",
        reason: "TP-PERSON",
        page: 1,
        boxes: [[expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)]],
      }),
    ]);
    expect(await open(2)).toEqual(["Dorothy Pellow", "07700 900123"]);
    expect(await suggestionCounts(deps, await opened(), await marks())).toEqual({ 1: 1, 2: 2, 3: 2 });
    expect((await marks()).marks).toEqual([]);
  });

  test.each<[Reach, number[]]>([
    ["here", [1]],
    ["document", [1, 2]],
    ["bundle", [1, 2]],
  ])("accepted %s, it is marked there, for its reason and with its text", async (reach, where) => {
    expect(await acceptSuggestion(deps, { ...(await on(olive, 1, "Dorothy Pellow")), reach })).toMatchObject({
      ok: true,
    });
    expect((await marks()).marks.map(({ page }) => page)).toEqual(where);
    expect((await marks()).marks[0]).toMatchObject({
      how: "words",
      text: "Dorothy Pellow",
      reason: "TP-PERSON",
      by: olive.person.id,
    });
    expect(await open(1)).toEqual([]);
  });

  test("an officer may give another reason and a note", async () => {
    await acceptSuggestion(deps, {
      ...(await on(olive, 3, "police")),
      reach: "here",
      reason: "TP-SOURCE",
      note: "who called them",
    });
    expect((await marks()).marks[0]).toMatchObject({ reason: "TP-SOURCE", note: "who called them" });
  });

  test("turned down here, it is offered elsewhere; turned down everywhere, nowhere; taken back, again", async () => {
    const sent = await on(olive, 1, "Dorothy Pellow");
    expect(await rejectSuggestion(deps, { ...sent, reach: "here" })).toMatchObject({ ok: true });
    expect([await open(1), await open(2)]).toEqual([[], ["Dorothy Pellow", "07700 900123"]]);
    await rejectSuggestion(deps, { ...(await on(olive, 2, "Dorothy Pellow")), reach: "document" });
    expect([await open(1), await open(2)]).toEqual([[], ["07700 900123"]]);
    await offerSuggestionAgain(deps, { ...sent, seenVersion: (await marks()).version });
    expect([await open(1), await open(2)]).toEqual([["Dorothy Pellow"], ["Dorothy Pellow", "07700 900123"]]);
    expect((await marks()).marks).toEqual([]);
  });

  test("what was turned down at a place can be accepted there after all", async () => {
    const sent = await on(olive, 1, "Dorothy Pellow");
    await rejectSuggestion(deps, { ...sent, reach: "here" });
    await acceptSuggestion(deps, { ...sent, seenVersion: 1, reach: "here" });
    expect((await marks()).marks).toHaveLength(1);
    expect((await marks()).rejections).toEqual([]);
  });

  test("a double click decides once", async () => {
    const accepted = { ...(await on(olive, 1, "Dorothy Pellow", "form-1")), reach: "document" as const };
    await Promise.all([acceptSuggestion(deps, accepted), acceptSuggestion(deps, accepted)]);
    expect((await marks()).marks).toHaveLength(2);
    const rejected = { ...(await on(olive, 3, "police", "form-2")), reach: "here" as const };
    await Promise.all([rejectSuggestion(deps, rejected), rejectSuggestion(deps, rejected)]);
    expect((await marks()).rejections).toHaveLength(1);
    expect((await marks()).version).toBe(2);
  });

  test("turning down counts as a change of the page: whoever looked before is told", async () => {
    const late = await on(samir, 1, "Dorothy Pellow");
    await rejectSuggestion(deps, { ...(await on(olive, 1, "Dorothy Pellow")), reach: "here" });
    expect(await acceptSuggestion(deps, { ...late, reach: "here" })).toEqual({
      ok: false,
      because: "someone-else-marked",
    });
    expect(await markBoxes(deps, { ...late, boxes: [[60, 60, 20, 20]], how: "box", reason: "TP-PERSON" })).toEqual({
      ok: false,
      because: "someone-else-marked",
    });
    expect(
      await rejectSuggestion(deps, { ...(await on(samir, 3, "police")), seenVersion: 0, reach: "here" }),
    ).toMatchObject({ ok: true });
  });

  test("what is covered by hand is no longer offered, and no place is marked twice", async () => {
    const { seenVersion: _, ...sent } = await on(olive, 1, "Dorothy Pellow");
    await markBoxes(deps, {
      ...olive,
      caseNumber: kase.number,
      documentId,
      seenVersion: 0,
      page: 1,
      boxes: [[40, 0, 500, 200]],
      how: "box",
      reason: "TP-PERSON",
    });
    expect(await open(1)).toEqual([]);
    await acceptSuggestion(deps, { ...sent, seenVersion: 1, reach: "document" });
    expect((await marks()).marks.map(({ page }) => page)).toEqual([1, 2]);
  });

  test("for the whole bundle it reaches the other documents of the case, and who treats is known from them", async () => {
    const other = await givenPreparedRecords(
      deps,
      olive,
      kase.number,
      Buffer.concat([bytes, Buffer.from("\n% another copy\n")]),
    );
    await acceptSuggestion(deps, { ...(await on(olive, 1, "Dorothy Pellow")), reach: "bundle" });
    expect((await marks(other)).marks.map((mark) => [mark.page, mark.how === "withhold" ? null : mark.text])).toEqual([
      [1, "Dorothy Pellow"],
      [2, "Dorothy Pellow"],
    ]);
    await rejectSuggestion(deps, { ...(await on(olive, 3, "police")), reach: "bundle" });
    expect(await open(3, other)).toEqual(["Kofi Boateng"]);
  });

  test("what was marked in several documents at once is undone in all of them, and done again", async () => {
    const other = await givenPreparedRecords(
      deps,
      olive,
      kase.number,
      Buffer.concat([bytes, Buffer.from("\n% another copy\n")]),
    );
    const onDocument = async () => ({
      ...olive,
      caseNumber: kase.number,
      documentId,
      seenVersion: (await marks()).version,
    });
    const accepted = await acceptSuggestion(deps, { ...(await on(olive, 1, "Dorothy Pellow")), reach: "bundle" });
    expect(accepted).toMatchObject({ ok: true, elsewhere: { marked: 2, documents: 1, notReady: 0 } });
    expect(await undoStep(deps, await onDocument())).toMatchObject({ ok: true, elsewhere: { changed: 1, stayed: 0 } });
    expect((await marks(other)).marks).toEqual([]);
    expect(await redoStep(deps, await onDocument())).toMatchObject({ ok: true, elsewhere: { changed: 1, stayed: 0 } });
    expect((await marks(other)).marks).toHaveLength(2);

    await acceptSuggestion(deps, { ...(await on(olive, 2, "07700 900123")), reach: "here" });
    await undoStep(deps, await onDocument());
    expect((await marks(other)).marks).toHaveLength(2); // a step of this document alone
  });

  test("undoing says in how many documents the act stays, because somebody has worked there since", async () => {
    const other = await givenPreparedRecords(
      deps,
      olive,
      kase.number,
      Buffer.concat([bytes, Buffer.from("\n% another copy\n")]),
    );
    await acceptSuggestion(deps, { ...(await on(olive, 1, "Dorothy Pellow")), reach: "bundle" });
    await markBoxes(deps, {
      ...samir,
      caseNumber: kase.number,
      documentId: other,
      seenVersion: 1,
      page: 2,
      boxes: [[60, 60, 20, 20]],
      how: "box",
      reason: "TP-PERSON",
    });
    expect(await undoStep(deps, { ...olive, caseNumber: kase.number, documentId, seenVersion: 1 })).toMatchObject({
      ok: true,
      elsewhere: { changed: 0, stayed: 1 },
    });
    expect((await marks()).marks).toEqual([]);
    expect((await marks(other)).marks).toHaveLength(3);
  });

  test("a document whose pages are not all ready is passed over, and counted", async () => {
    await givenRecords(given.deps, olive, kase.number, Buffer.concat([bytes, Buffer.from("\n% still to be read\n")]));
    expect(await acceptSuggestion(deps, { ...(await on(olive, 1, "Dorothy Pellow")), reach: "bundle" })).toMatchObject({
      ok: true,
      elsewhere: { marked: 0, documents: 0, notReady: 1 },
    });
  });

  test("something the page does not suggest is refused, as is every place of a document that is not ready", async () => {
    const gone = { ...(await on(olive, 1, "Dorothy Pellow")), suggestion: "1.name.0.0" };
    expect(await acceptSuggestion(deps, { ...gone, reach: "here" })).toEqual({
      ok: false,
      because: "no-such-suggestion",
    });
    expect(await rejectSuggestion(deps, { ...gone, page: 9, reach: "here" })).toEqual({
      ok: false,
      because: "no-such-suggestion",
    });
  });

  test("while later pages are still being prepared, the pages that are ready have their suggestions", async () => {
    const early = await givenRecords(
      given.deps,
      olive,
      kase.number,
      Buffer.concat([bytes, Buffer.from("\n% early\n")]),
    );
    const seen: unknown[] = [];
    await prepareDocument(
      {
        ...given.deps,
        documents: {
          ...given.deps.documents,
          prepare: (call) =>
            given.deps.documents.prepare({
              ...call,
              onPage: async (ready, done, total) => {
                await call.onPage(ready, done, total);
                if (done === 2)
                  seen.push(
                    await open(2, early),
                    await suggestionCounts(deps, await opened(early), await marks(early)),
                  );
              },
            }),
        },
      },
      { trust: olive.trust, documentId: early },
    );
    expect(seen).toEqual([["Dorothy Pellow", "07700 900123"], { 1: 1, 2: 2 }]);
  });
});
