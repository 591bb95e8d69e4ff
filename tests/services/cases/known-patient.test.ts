/**
 * What the case knows of its patient when it looks for third parties, and that pages are read again when it knows more.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { addPatient, changeRequest, patientById } from "#db/cases/requests";
import { newId } from "#db/engine/ids";
import { openDocument } from "~/services/records/opened-document";
import type { Deps } from "~/services/deps";
import { knownPatient } from "~/services/cases/known-patient";
import type { By } from "~/services/signed-in";
import { suggestionsThroughout } from "~/services/redaction/suggestions-on";
import { givenCase, type GivenCase } from "../../given/cases";
import { givenOfficer, givenPreparedRecords, pdfOf, preparingOnce, recordsDeps } from "../../given/records";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const filler = "The patient was seen in clinic and is recovering well after the operation on the left knee in March.";

describeOnBothStores("what is known of the patient", (openFreshStore) => {
  let store: FreshStore;
  let given: ReturnType<typeof recordsDeps>;
  let deps: Deps;
  let olive: By;

  beforeAll(async () => {
    store = await openFreshStore();
    given = recordsDeps(store);
    deps = preparingOnce(given.deps);
    olive = await givenOfficer(store, "Olive Marsh");
  });
  afterAll(() => given.remove());

  const known = async (about: GivenCase) => {
    const kase = await givenCase(store, about);
    return store.read(1, (db) => knownPatient(db, 1, kase));
  };

  test("the e-mail and the address they wrote from are theirs where they asked for themselves", async () => {
    expect(
      await known({ patient: { nhsNumber: null }, request: { address: "8 Church Street, Bolton BL4 7TT" } }),
    ).toMatchObject({
      address: "1 Example Street",
      email: "a.brightwater@mail.example",
      otherAddresses: ["8 Church Street, Bolton BL4 7TT"],
    });
    expect(
      await known({
        kind: "deceased-access",
        patient: { nhsNumber: null },
        request: { address: "8 Church Street, Bolton BL4 7TT" },
      }),
    ).toMatchObject({ email: "", otherAddresses: [] });
  });

  test("whoever asks in their stead is known by name, and nobody where they ask themselves", async () => {
    const request = { requesterName: "Mrs Susan Thirkettle" };
    const asks = async (about: GivenCase) => (await known({ patient: { nhsNumber: null }, ...about })).asks;
    expect(await asks({ kind: "deceased-access", request })).toBe("Mrs Susan Thirkettle");
    expect(await asks({ request })).toBeUndefined();
  });

  test("where they lived before is known from an earlier case with the same NHS number and birth date", async () => {
    const kase = await givenCase(store, { patient: { nhsNumber: "9990000026" } });
    const { id: _, ...patient } = (await store.read(1, (db) => patientById(db, 1, kase.patientId)))!;
    await store.write(1, async (db) => {
      await addPatient(db, { ...patient, id: newId(), familyName: "Osgood", address: "3 Mill Lane, Hexham NE46 1AA" });
      await addPatient(db, { ...patient, id: newId(), bornOn: "1990-01-01", address: "44 Quay Walk, Halifax HX2 4RJ" });
    });
    expect((await store.read(1, (db) => knownPatient(db, 1, kase))).otherAddresses).toEqual([
      "3 Mill Lane, Hexham NE46 1AA",
    ]);
  });

  test("pages that were read before the patient's address was known are read again", async () => {
    const kase = await givenCase(store);
    const documentId = await givenPreparedRecords(
      deps,
      olive,
      kase.number,
      await pdfOf([[filler, "She was found at 8 Church Street, Bolton BL4 7TT."]]),
    );
    const open = async () =>
      (
        await suggestionsThroughout(
          deps,
          (await openDocument(deps, { trust: 1, caseNumber: kase.number, documentId }))!,
        )
      ).map(({ text }) => text);
    expect(await open()).toEqual(["8 Church Street, Bolton BL4 7TT"]);
    await store.write(1, (db) =>
      changeRequest(db, 1, kase.id, {
        requesterName: "Amelia Brightwater",
        organisation: "",
        email: "",
        address: "8 Church Street, Bolton BL4 7TT",
        delivery: "post",
      }),
    );
    expect(await open()).toEqual([]);
  });
});
