import { beforeAll, expect, test } from "vitest";
import { newId } from "#db/engine/ids";
import { casesOfFirm, caseOfFirm, releaseForCollection } from "#db/portal/portal";
import { addRelease, type Release } from "#db/release/releases";
import type { Case } from "#db/schema";
import { givenCase } from "../../given/cases";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const firm = newId();
const otherFirm = newId();

describeOnBothStores("what a solicitor may read", (openFreshStore) => {
  let store: FreshStore;
  let first: Case, latest: Case, others: Case, byMail: Case;
  beforeAll(async () => {
    store = await openFreshStore();
    first = await givenCase(store, {
      firmId: firm,
      receivedOn: "2026-05-01",
      request: { delivery: "portal", theirReference: "FOB/7" },
    });
    latest = await givenCase(store, { firmId: firm, receivedOn: "2026-06-01", request: { delivery: "portal" } });
    byMail = await givenCase(store, { firmId: firm, receivedOn: "2026-04-01" });
    others = await givenCase(store, { firmId: otherFirm, request: { delivery: "portal" } });
    await givenCase(store, {});
    for (const kase of [first, others, byMail]) await released(kase, "sealed");
    await released(latest, "built");
  });

  const released = (kase: Case, state: Release["state"]) =>
    store.write(1, (db) =>
      addRelease(db, {
        trustId: 1,
        id: newId(),
        caseId: kase.id,
        state,
        folderId: newId(),
        basis: "b",
        packageHash: "p",
        recipientHash: "r",
        pages: 12,
        marks: 1,
        withheldPages: 0,
        doubts: "[]",
        password: null,
        passwordShownAt: null,
        passwordShownTo: null,
        builtBy: newId(),
        builtAt: new Date(),
        pagesBurnt: null,
        sealedSize: 99,
        sealedSha256: "s",
      }),
    );

  test("the firm's own cases, latest first, on pages", async () => {
    const page = await store.read(1, (db) => casesOfFirm(db, firm, 1, { limit: 2 }));
    expect(page.cases.map(({ number }) => number)).toEqual([latest.number, first.number]);
    const next = await store.read(1, (db) => casesOfFirm(db, firm, 1, { limit: 2, after: page.next }));
    expect(next).toMatchObject({ cases: [{ number: byMail.number }], next: null });
  });

  test("one of its cases by its number", async () => {
    expect(await store.read(1, (db) => caseOfFirm(db, firm, 1, first.number))).toEqual({
      kase: first,
      theirReference: "FOB/7",
      delivery: "portal",
    });
  });

  test("another firm's case, or nobody's, is not there", async () => {
    for (const number of [others.number, "AD-26-000005", "AD-26-999999", ""]) {
      expect(await store.read(1, (db) => caseOfFirm(db, firm, 1, number))).toBeNull();
      expect(await store.read(1, (db) => releaseForCollection(db, firm, 1, number))).toBeNull();
    }
  });

  test("the same number in another trust is not there", async () => {
    await givenCase(store, { trust: 2, firmId: firm });
    expect(await store.read(2, (db) => caseOfFirm(db, firm, 2, first.number))).not.toMatchObject({
      kase: { id: first.id },
    });
  });

  test("a sealed file is there to collect only once it is sealed, and only where it was to be collected", async () => {
    expect(await store.read(1, (db) => releaseForCollection(db, firm, 1, first.number))).toMatchObject({
      caseId: first.id,
      pages: 12,
      sealedSize: 99,
    });
    expect(await store.read(1, (db) => releaseForCollection(db, firm, 1, latest.number))).toBeNull();
    expect(await store.read(1, (db) => releaseForCollection(db, firm, 1, byMail.number))).toBeNull();
  });
});
