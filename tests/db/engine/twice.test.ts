import { beforeAll, expect, test } from "vitest";
import { accessTo, noteAccess } from "#db/people/access-log";
import { keepDocument, documentById, replaceMarks, type NewDocument } from "#db/records/documents";
import { isUniqueViolation } from "#db/engine/errors";
import { eraseFolderKey, folderKey, keepFolder } from "#db/records/folders";
import { newId } from "#db/engine/ids";
import { addIntake, type Intake } from "#db/intake/intake";
import { addMail, mailById, startSending } from "#db/letters/outbox";
import { addPerson } from "#db/people/people";
import { patientsBornOn, patientsWithNhsNumber } from "#db/cases/requests";
import { keepSent, sentBefore } from "#db/cases/submissions";
import { countAttempt, forgetAttempts } from "#db/people/throttles";
import { givenCase } from "../../given/cases";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const at = new Date("2026-06-03T09:00:00.000Z");

test("ids are in the order in which they were made", () => {
  const ids = Array.from({ length: 1_000 }, () => newId());
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(1_000);
});

describeOnBothStores("what happens twice", (openFreshStore) => {
  let store: FreshStore;
  beforeAll(async () => {
    store = await openFreshStore();
  });

  test("the same form sent twice at once is kept once, with one answer", async () => {
    const sent = { trust: 1, key: "form-1", at: "AD-26-000001" };
    const keep = (outcome: string) => store.write(1, (db) => keepSent(db, { ...sent, outcome, now: at }));
    const kept = await Promise.all([keep("/cases/1"), keep("/cases/2")]);
    expect(kept.toSorted()).toEqual([false, true]);
    const outcome = kept[0] ? "/cases/1" : "/cases/2";
    expect(await store.read(1, (db) => sentBefore(db, sent))).toEqual({ outcome });
    expect(await store.read(2, (db) => sentBefore(db, { ...sent, trust: 2 }))).toBeNull();
  });

  const [here, there] = ["0".repeat(16), "1".repeat(16)];
  const [these, those] = ["2".repeat(16), "3".repeat(16)];
  test.each([
    ["with other words, is another", `a.page.${here}.${those}`, "AD-26-000001", null],
    ["for another case, is refused", `a.page.${here}.${these}`, "AD-26-000002", "for-another"],
    ["from another page or button, is refused", `a.page.${there}.${these}`, "AD-26-000001", "for-another"],
    ["with a key of its own, is another", `another.page.${there}.${these}`, "AD-26-000002", null],
  ])("a form sent again %s", async (_, key, place, expected) => {
    const at26 = { trust: 1, key: `a.page.${here}.${these}`, at: "AD-26-000001" };
    await store.write(1, (db) => keepSent(db, { ...at26, outcome: "done", now: at }));
    expect(await store.read(1, (db) => sentBefore(db, at26))).toEqual({ outcome: "done" });
    const again = { trust: 1, key, at: place };
    expect(await store.read(1, (db) => sentBefore(db, again))).toBe(expected);
    if (expected) expect(await store.write(1, (db) => keepSent(db, { ...again, outcome: "x", now: at }))).toBe(false);
  });

  test("of two pages' worth of one key, sent at once for two cases, one is kept", async () => {
    const keep = (place: string) =>
      store.write(1, (db) => keepSent(db, { trust: 1, key: "both", at: place, outcome: place, now: at }));
    expect((await Promise.all([keep("AD-26-000001"), keep("AD-26-000002")])).toSorted()).toEqual([false, true]);
  });

  test("the same e-mail twice is one entry", async () => {
    const entry = (): Intake => ({
      trustId: 1,
      id: newId(),
      sha256: "same",
      folderId: newId(),
      channel: "e-mail",
      state: "unread",
      messageId: null,
      fromName: "",
      fromAddress: "",
      subject: "",
      body: "",
      applicationForm: null,
      arrivedOn: "2026-06-03",
      enteredAt: at,
      caseId: null,
      firmId: null,
      setAsideBecause: null,
      setAsideBy: null,
      setAsideAt: null,
    });
    await store.write(1, (db) => addIntake(db, entry()));
    await expect(store.write(1, (db) => addIntake(db, entry()))).rejects.toSatisfy(isUniqueViolation);
  });

  test("of two officers who mark the same version of a document, one is told", async () => {
    const document: NewDocument = {
      trust: 1,
      id: newId(),
      caseId: newId(),
      kind: "records",
      name: "records.pdf",
      mediaType: "application/pdf",
      size: 1,
      sha256: "s",
      folder: { id: newId(), wrappedKey: Buffer.from("wrapped") },
      position: 1,
      addedBy: newId(),
      addedAt: at,
    };
    await store.write(1, (db) => keepDocument(db, document));
    const mark = (marksFile: string) =>
      store.write(1, (db) =>
        replaceMarks(db, 1, document.id, 0, { marksFile, markCount: 1, withheldPages: 0, unresolved: 0 }),
      );
    const saved = await Promise.all([mark("a"), mark("b")]);
    expect(saved.toSorted()).toEqual([false, true]);
    expect(await store.read(1, (db) => documentById(db, 1, document.id))).toMatchObject({
      marksVersion: 1,
      marksFile: saved[0] ? "a" : "b",
    });
  });

  test("a letter is taken for sending once", async () => {
    const id = newId();
    await store.write(1, (db) =>
      addMail(db, {
        trustId: 1,
        id,
        caseId: null,
        letter: "ack",
        toName: "",
        toAddress: "a@b.example",
        subject: "",
        body: "",
        attachmentFolderId: null,
        attachmentFile: null,
        attachmentName: null,
        state: "queued",
        lastProblem: null,
        attempts: 0,
        queuedAt: at,
        sentAt: null,
      }),
    );
    const taken = await Promise.all([1, 2, 3].map(() => store.write(1, (db) => startSending(db, 1, id))));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await store.read(1, (db) => mailById(db, 1, id))).toMatchObject({ state: "sending", attempts: 1 });
  });

  test("attempts made at once are all counted, and forgotten with their window", async () => {
    const count = (now: Date) => store.write(1, (db) => countAttempt(db, 1, "account", { now, windowMs: 60_000 }));
    const counts = await Promise.all(Array.from({ length: 12 }, () => count(at)));
    expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
    expect(await count(new Date(at.getTime() + 60_001))).toBe(1);
    await store.write(1, (db) => forgetAttempts(db, 1, "account"));
    expect(await count(at)).toBe(1);
  });
});

describeOnBothStores("what is kept beside a case", (openFreshStore) => {
  let store: FreshStore;
  beforeAll(async () => {
    store = await openFreshStore();
  });

  test("who looked, latest first, by name", async () => {
    const kase = await givenCase(store);
    const person = {
      trustId: 1,
      id: newId(),
      email: "Officer@Trust.example",
      name: "Sam Osei",
      role: "officer" as const,
      jobTitle: "",
      firmId: null,
      passwordHash: "",
      leftAt: null,
    };
    await store.write(1, (db) => addPerson(db, person));
    const made = { newId, now: () => at };
    for (const what of ["case", "page"] as const)
      await store.write(1, (db) => noteAccess(db, made, { trust: 1, person, caseId: kase.id, what, subject: "7" }));
    const stranger = { id: newId() };
    await store.write(1, (db) =>
      noteAccess(db, made, { trust: 1, person: stranger, caseId: newId(), what: "case", subject: "" }),
    );
    expect(await store.read(1, (db) => accessTo(db, 1, kase.id))).toMatchObject([
      { what: "page", personName: "Sam Osei", at },
      { what: "case", personName: "Sam Osei" },
    ]);
  });

  test("a folder whose key was erased is not opened again", async () => {
    const key = { id: newId(), wrappedKey: Buffer.from("wrapped") };
    await store.write(1, (db) => keepFolder(db, 1, key, at));
    expect(await store.read(1, (db) => folderKey(db, 1, key.id))).toEqual(key);
    await store.write(1, (db) => eraseFolderKey(db, 1, key.id));
    await expect(store.read(1, (db) => folderKey(db, 1, key.id))).rejects.toThrow("has no key");
  });

  test("a patient who asked before is found by number and by birth date, within the trust", async () => {
    const patient = { nhsNumber: "9990150907", familyName: "Müller", bornOn: "1970-01-02" } as const;
    await givenCase(store, { trust: 3, patient });
    for (const [trust, found] of [
      [3, [patient]],
      [4, []],
    ] as const) {
      expect(await store.read(trust, (db) => patientsWithNhsNumber(db, trust, patient.nhsNumber))).toMatchObject(found);
      expect(await store.read(trust, (db) => patientsBornOn(db, trust, patient.bornOn))).toMatchObject(found);
    }
  });
});
