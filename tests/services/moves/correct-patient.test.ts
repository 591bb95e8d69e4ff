/** A patient's details are corrected, the pages read again, and what nobody can know is asked once. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { notesOf, patientById } from "#db/cases/requests";
import { findCases } from "#db/cases/search";
import type { PatientDetails } from "~/domain/moves/correct-patient";
import { answerNumber, numbersAsked } from "~/services/moves/answer-number";
import { correctPatient, detailsOf, tryCorrectPatient } from "~/services/moves/correct-patient";
import { releaseRest } from "~/services/redaction/decide-page";
import { finishRedaction } from "~/services/release/finish-redaction";
import { isToBeReadAgain, readPagesAgain } from "~/services/records/read-pages-again";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";
import { givenCase, type GivenCase } from "../../given/cases";
import { documentRow, givenOfficer, givenPreparedRecords, pdfOf, recordsDeps, trust } from "../../given/records";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const hers = "Patient: Amelia Brightwater  Date of birth: 02/04/1961";

describeOnBothStores("the patient's own details", (openFreshStore) => {
  let store: FreshStore;
  let deps: Deps;
  let officer: By;
  let remove: () => void;
  beforeAll(async () => {
    store = await openFreshStore();
    ({ deps, remove } = recordsDeps(store));
    officer = await givenOfficer(store, "Olive Marsh");
  });
  afterAll(() => remove());

  const kaseOf = async (number: string) => (await store.read(trust, (db) => caseByNumber(db, trust, number)))!;
  const patientOf = async (number: string) => {
    const { patientId } = await kaseOf(number);
    return (await store.read(trust, (db) => patientById(db, trust, patientId)))!;
  };
  const lastEvents = async (number: string) => {
    const { id } = await kaseOf(number);
    return (await store.read(trust, (db) => historyOf(db, trust, id))).map(({ type }) => type);
  };

  async function givenPages(patient: GivenCase["patient"], lines: readonly (readonly string[])[]) {
    const { id, number } = await givenCase(store, { patient });
    const documentId = await givenPreparedRecords(deps, officer, number, await pdfOf(lines));
    const row = () => documentRow(store, documentId);
    const asked = async () => numbersAsked(await patientOf(number), [await row()]);
    return { id, number, row, asked, on: { ...officer, caseNumber: number } };
  }

  async function correct(number: string, change: Partial<PatientDetails>, by: By = officer) {
    const details = { ...detailsOf(await patientOf(number)), ...change };
    return correctPatient(deps, { ...by, caseNumber: number, details, reason: "The passport says so" });
  }

  test("a case without the NHS number asks once whether it is hers; then the pages are hers", async () => {
    const page = [hers, "NHS number 999 000 0018"];
    const given = await givenPages({ nhsNumber: null }, [page, page, [hers]]);
    expect(await given.row()).toMatchObject({ findings: 2, unresolved: 2 });
    expect(await given.asked()).toEqual([{ kind: "nhs-number", number: "9990000018", pages: 2 }]);

    const answer = { ...given.on, kind: "nhs-number", number: "9990000018", isTheirs: true } as const;
    expect(await answerNumber(deps, answer)).toMatchObject({
      ok: true,
      events: [{ type: "number-answered", number: "nhs-number", isTheirs: true }],
    });
    await readPagesAgain(deps, { trust, caseId: given.id });
    expect(await patientOf(given.number)).toMatchObject({ nhsNumber: "9990000018" });
    expect(await given.row()).toMatchObject({ findings: 0, unresolved: 0 });
    expect(await given.asked()).toEqual([]);
    expect(await answerNumber(deps, answer)).toMatchObject({ ok: false, because: "number-not-asked-about" });
    const found = await store.read(trust, (db) => findCases(db, trust, "9990000018"));
    expect(found.map(({ number }) => number)).toContain(given.number);
  });

  test("a number that is not hers is not asked about again, and its pages stay to be decided", async () => {
    const given = await givenPages({ nhsNumber: null }, [[hers, "NHS number 999 000 0026"]]);
    const answer = { ...given.on, kind: "nhs-number", number: "9990000026", isTheirs: false } as const;
    expect(await answerNumber(deps, answer)).toMatchObject({ ok: true });
    await readPagesAgain(deps, { trust, caseId: given.id });
    expect(await given.asked()).toEqual([]);
    expect(await given.row()).toMatchObject({ unresolved: 1 });
  });

  test("another hospital's number of hers is asked about as well, and kept beside the first", async () => {
    const page = [hers, "Hospital number: RX204417"];
    const given = await givenPages({ nhsNumber: null, hospitalNumber: "NB027259" }, [page]);
    expect(await given.row()).toMatchObject({ unresolved: 1 });
    expect(await given.asked()).toEqual([{ kind: "hospital-number", number: "RX204417", pages: 1 }]);
    const answer = { ...given.on, kind: "hospital-number", number: "RX204417", isTheirs: true } as const;
    expect(await answerNumber(deps, answer)).toMatchObject({ ok: true });
    await readPagesAgain(deps, { trust, caseId: given.id });
    expect(await given.row()).toMatchObject({ unresolved: 0 });
    expect(await patientOf(given.number)).toMatchObject({ hospitalNumber: "NB027259", otherNumbers: '["RX204417"]' });
  });

  test.each([
    ["another's name", ["Patient: Dorothy Pellow  Date of birth: 02/04/1961", "NHS number 999 000 0018"]],
    ["another birth date", ["Patient: Amelia Brightwater  Date of birth: 03/04/1961", "NHS number 999 000 0018"]],
    ["no birth date", ["Patient: Amelia Brightwater", "NHS number 999 000 0018"]],
    ["two numbers", [hers, "NHS number 999 000 0018", "NHS number 999 000 0026"]],
  ])("beside %s nothing is asked", async (_, page) => {
    const given = await givenPages({ nhsNumber: null }, [page]);
    expect(await given.asked()).toEqual([]);
  });

  test("a corrected number, birth date or former name changes whose a page is; history and note say what was done", async () => {
    const given = await givenPages({ nhsNumber: "9990000026", bornOn: "1961-02-04" }, [
      [hers, "NHS number 999 000 0018"],
      ["Patient: Amelia Marsh  Date of birth: 02/04/1961"],
    ]);
    expect((await given.row()).unresolved).toBeGreaterThan(0);
    const change = {
      nhsNumber: "9990000018",
      bornOn: "1961-04-02",
      formerNames: ["Marsh"],
    } as const;
    expect(await correct(given.number, change)).toMatchObject({
      ok: true,
      events: [{ type: "patient-corrected", details: ["former-names", "birth-date", "nhs-number"] }],
    });
    await readPagesAgain(deps, { trust, caseId: given.id });
    expect(await given.row()).toMatchObject({ findings: 0, unresolved: 0 });
    const [note] = await store.read(trust, (db) => notesOf(db, trust, given.id));
    expect(note).toMatchObject({ about: "patient", by: officer.person.id });
    expect(note!.words).toContain("1961-02-04 → 1961-04-02");
    expect(note!.words).toContain("The passport says so");
    const found = await store.read(trust, (db) => findCases(db, trust, "Marsh Amelia"));
    expect(found.map(({ number }) => number)).toContain(given.number);
  });

  test("a page that was released and is somebody else's after the correction must be looked at again", async () => {
    const given = await givenPages({ nhsNumber: "9990000018" }, [[hers, "NHS number 999 000 0018"]]);
    const { id: documentId, marksVersion: seenVersion } = await given.row();
    expect(await releaseRest(deps, { ...given.on, documentId, seenVersion })).toMatchObject({ ok: true });
    expect(await given.row()).toMatchObject({ unresolved: 0 });
    expect(await correct(given.number, { nhsNumber: "9990000026" })).toMatchObject({ ok: true });
    const { id: caseId } = given;
    expect(await store.read(trust, (db) => isToBeReadAgain(db, { trust, caseId }))).toBe(true);
    expect(await finishRedaction(deps, given.on)).toMatchObject({ ok: false, because: "records-not-ready" });
    await readPagesAgain(deps, { trust, caseId });
    expect(await given.row()).toMatchObject({ findings: 1, unresolved: 1 });
  });

  test("another name and another birth date need a manager; nothing changed is refused", async () => {
    const { number } = await givenCase(store);
    const another = { familyName: "Pellow", givenNames: "Dorothy", bornOn: "1950-01-01" } as const;
    expect(await correct(number, {})).toMatchObject({ ok: false, because: "nothing-corrected" });
    expect(await correct(number, another)).toMatchObject({ ok: false, because: "another-person-needs-a-manager" });
    expect(await correct(number, { familyName: "Pellow" })).toMatchObject({ ok: true });
    expect(await correct(number, { familyName: "Brightwater" })).toMatchObject({ ok: true });
    const manager: By = { ...officer, person: { ...officer.person, role: "manager" } };
    expect(await correct(number, another, manager)).toMatchObject({ ok: true });
    expect(await lastEvents(number)).toEqual(["request-received", ...Array<string>(3).fill("patient-corrected")]);
  });

  test("it is tried first: what follows is shown, and nothing is done", async () => {
    const { number } = await givenCase(store);
    const before = detailsOf(await patientOf(number));
    const details = { ...before, bornOn: "1961-04-03" } as const;
    expect(await tryCorrectPatient(deps, { ...officer, caseNumber: number, details })).toMatchObject({
      ok: true,
      follows: { details: ["birth-date"], isAnotherPerson: false, otherCases: [], isDisclosed: false },
    });
    expect(detailsOf(await patientOf(number))).toEqual(before);
  });
});
