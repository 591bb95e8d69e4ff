/** A name is found in all its forms in every record of a case, and only what is ticked is marked. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { accessTo } from "#db/people/access-log";
import type { Case } from "#db/schema";
import { openDocument, marksOf } from "~/services/records/opened-document";
import { findInRecords, type FoundPlace } from "~/services/records/find-in-records";
import { markPlaces } from "~/services/redaction/mark-places";
import { markWords } from "~/services/redaction/mark-words";
import type { By } from "~/services/signed-in";
import { givenCase } from "../../given/cases";
import { fourPages, givenOfficer, givenPreparedRecords, pdfOf, recordsDeps, trust } from "../../given/records";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

describeOnBothStores("finding a name in the records", (openFreshStore) => {
  let store: FreshStore;
  let given: ReturnType<typeof recordsDeps>;
  let olive: By;
  let samir: By;
  let kase: Case;
  let first: string;
  let second: string;

  beforeAll(async () => {
    store = await openFreshStore();
    given = recordsDeps(store);
    olive = await givenOfficer(store, "Olive Marsh");
    samir = await givenOfficer(store, "Samir Holt");
  });
  beforeEach(async () => {
    kase = await givenCase(store, { patient: { familyName: "Pellow", givenNames: "Anna" } });
    first = await givenPreparedRecords(given.deps, olive, kase.number, await fourPages());
    second = await givenPreparedRecords(
      given.deps,
      olive,
      kase.number,
      await pdfOf([
        ["Anna Pellow was seen in clinic, and her mother D. Pellow waited outside for an hour."],
        ["PELLOW, Dorothy is her next of kin. Pellow was content with the plan that was made."],
      ]),
    );
  });
  afterAll(() => given.remove());

  const wanted = { text: "Dorothy Pellow", as: "name" as const };
  const find = async () => (await findInRecords(given.deps, { ...olive, caseNumber: kase.number }, wanted))!;
  const marksIn = async (documentId: string) =>
    (await marksOf((await openDocument(given.deps, { trust, caseNumber: kase.number, documentId }))!)).marks;
  const chosen = (places: readonly FoundPlace[], seen: Record<string, number>, by = olive) => ({
    ...by,
    caseNumber: kase.number,
    wanted,
    keys: new Set(places.map(({ key }) => key)),
    seen,
    reason: "TP-PERSON" as const,
    submission: null,
  });

  test("in every form and every record, with the words around it and what may be the patient's own", async () => {
    const { places } = await find();
    expect(
      places.map(({ document, page, form, shown, mayBePatients }) => [
        document.id === first ? 1 : 2,
        page,
        form,
        shown,
        mayBePatients,
      ]),
    ).toEqual([
      [1, 1, "full", "Dorothy Pellow,", false],
      [1, 2, "full", "Dorothy Pellow", false],
      [1, 2, "title", "Mrs Pellow", true],
      [2, 1, "surname", "Pellow", true],
      [2, 1, "initials", "D. Pellow", false],
      [2, 2, "surname-first", "PELLOW, Dorothy", false],
      [2, 2, "surname", "Pellow", true],
    ]);
    expect(places[0]).toMatchObject({
      before: expect.stringMatching(/her mother,$/),
      after: expect.stringMatching(/^on Monday/),
      isMarked: false,
    });
    const looks = await store.read(trust, (db) => accessTo(db, trust, kase.id));
    expect(looks.filter(({ what }) => what === "search")).toEqual([expect.objectContaining({ subject: kase.number })]);
  });

  test("only what is ticked is marked, in every record, and is then said to be marked", async () => {
    const { places, seen } = await find();
    expect(
      await markPlaces(given.deps, {
        ...chosen(
          places.filter(({ mayBePatients }) => !mayBePatients),
          seen,
        ),
        note: "her mother",
      }),
    ).toEqual({ marked: 4, pages: 4, refused: [] });
    expect(await marksIn(first)).toMatchObject([
      { page: 1, how: "words", text: "Dorothy Pellow,", note: "her mother" },
      { page: 2 },
    ]);
    expect(await marksIn(second)).toMatchObject([
      { page: 1, text: "D. Pellow" },
      { page: 2, text: "PELLOW, Dorothy" },
    ]);
    expect((await find()).places.filter(({ isMarked }) => isMarked)).toHaveLength(4);
  });

  test("sent twice, it has one effect", async () => {
    const { places, seen } = await find();
    const once = { ...chosen(places.slice(0, 1), seen), submission: "key" };
    await markPlaces(given.deps, once);
    await markPlaces(given.deps, once);
    expect(await marksIn(first)).toHaveLength(1);
  });

  test("a record on which somebody was quicker is named; the others are marked", async () => {
    const { places, seen } = await find();
    await markWords(given.deps, {
      ...samir,
      caseNumber: kase.number,
      documentId: first,
      seenVersion: 0,
      words: "Monday",
      page: 1,
      reason: "TP-PERSON",
    });
    expect(await markPlaces(given.deps, chosen(places, seen))).toMatchObject({
      marked: 4,
      refused: [{ document: "volume 1.pdf", because: "someone-else-marked" }],
    });
    expect(await marksIn(first)).toHaveLength(1);
  });

  test("nothing is found in another case", async () => {
    expect(await findInRecords(given.deps, { ...olive, caseNumber: "none" }, wanted)).toBeUndefined();
    const other = await givenCase(store);
    expect((await findInRecords(given.deps, { ...olive, caseNumber: other.number }, wanted))!.places).toEqual([]);
  });
});
