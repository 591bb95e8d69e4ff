/**
 * Proof that comes after the request: sealed into the case with its own destruction day, or nothing of it is anywhere.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentsOf } from "#db/records/documents";
import { accessTo } from "#db/people/access-log";
import { caseByNumber } from "#db/cases/cases";
import { addEvidence } from "~/services/identity/add-evidence";
import { viewEvidence, viewOriginal } from "~/services/records/view-original";
import { historyOfCase, openedCase } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("adding proof", (openFreshStore) => {
  let desk: FreshDesk;
  let caseNumber: string;
  beforeAll(async () => {
    const fresh = await freshDesk(await openFreshStore());
    desk = { ...fresh, deps: { ...fresh.deps, today: () => "2026-08-31" } };
    caseNumber = await openedCase(desk, { identity: null });
  });
  afterAll(() => desk.close());

  const pdf = (words: string) => Buffer.from(`%PDF-1.7\n${words}`);
  type Sent = { name?: string; of?: "identity-evidence" | "authority-evidence"; submission?: string; number?: string };
  const add = async (
    body: Buffer | Readable,
    { name = "Passport of Jo Bloggs.pdf", of = "identity-evidence", submission, number = caseNumber }: Sent = {},
  ) =>
    addEvidence(desk.deps, {
      ...(await desk.by("officer")),
      caseNumber: number,
      of,
      name,
      mediaType: "application/pdf",
      body: Buffer.isBuffer(body) ? Readable.from([body]) : body,
      submission: submission ?? null,
    });
  const kept = async (number = caseNumber) =>
    desk.deps.store.read(1, async (db) => documentsOf(db, 1, (await caseByNumber(db, 1, number))!.id));
  const filesOnDisk = () =>
    readdirSync(join(desk.dataDir, "files"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      .length;

  test("proof of identity is destroyed six months on; proof of authority stays with the case", async () => {
    await add(pdf("passport"));
    await add(pdf("signed authority"), { of: "authority-evidence", name: "Authority.pdf" });
    expect(await kept()).toMatchObject([
      { kind: "identity-evidence", state: "stored", destroyOn: "2027-02-28", name: "Passport of Jo Bloggs.pdf" },
      { kind: "authority-evidence", state: "stored", destroyOn: null, name: "Authority.pdf" },
    ]);
  });

  test("it is opened as it came, by its own route alone, and the looking is written down", async () => {
    const added = await add(pdf("driving licence"));
    if (!added.ok) throw new Error(added.because);
    const officer = await desk.by("officer");
    const which = { ...officer, caseNumber, documentId: added.documentId };
    expect(await viewOriginal(desk.deps, which)).toBeUndefined();
    const file = await viewEvidence(desk.deps, which);
    expect(await buffer(file!.body)).toEqual(pdf("driving licence"));
    const looked = await desk.deps.store.read(1, async (db) =>
      accessTo(db, 1, (await caseByNumber(db, 1, caseNumber))!.id, 1),
    );
    expect(looked).toMatchObject([{ what: "evidence", subject: added.documentId, personId: officer.person.id }]);
  });

  test("its name stands in no event, and no records are added by it", async () => {
    const history = await historyOfCase(desk, caseNumber);
    expect(JSON.stringify(history)).not.toContain("Bloggs");
    expect(history.map(({ type }) => type)).not.toContain("records-added");
  });

  test.each<[string, Buffer, Sent, string]>([
    ["an empty file", Buffer.alloc(0), {}, "empty-file"],
    ["a web page called a PDF", Buffer.from("<html>not a passport</html>"), {}, "not-a-document-or-picture"],
    ["a Word file", Buffer.from("PK\u0003\u0004 word"), { name: "letter.docx" }, "not-a-document-or-picture"],
    ["the same file again", pdf("passport"), {}, "same-file-already-in-case"],
    ["a case that is not there", pdf("for nobody"), { number: "AD-26-999999" }, "no-such-case"],
  ])("refused, %s leaves nothing behind", async (_, body, sent, because) => {
    const before = { rows: (await kept()).length, files: filesOnDisk() };
    expect(await add(body, sent)).toEqual({ ok: false, because });
    expect({ rows: (await kept()).length, files: filesOnDisk() }).toEqual(before);
  });

  test("a connection that breaks off leaves nothing behind", async () => {
    const before = filesOnDisk();
    async function* half() {
      yield pdf("half of a");
      throw new Error("the sender left");
    }
    await expect(add(Readable.from(half()))).rejects.toThrow("the sender left");
    expect(filesOnDisk()).toBe(before);
  });

  test("the same submission, sent twice at once, is one piece", async () => {
    const number = await openedCase(desk, { identity: null });
    const twice = await Promise.all([
      add(pdf("bill"), { submission: "form-1", number }),
      add(pdf("bill"), { submission: "form-1", number }),
    ]);
    const [one, other] = twice.map((added) => (added.ok ? added.documentId : added.because));
    expect(other).toBe(one);
    expect(await kept(number)).toHaveLength(1);
  });

  test.each<[string, Partial<Sent>]>([
    ["for another case", {}],
    ["for another kind of proof", { of: "authority-evidence" }],
  ])("what was sent %s is not taken for sent, and keeps no file", async (_, change) => {
    const [number, other] = [await openedCase(desk, { identity: null }), await openedCase(desk, { identity: null })];
    const submission = desk.deps.newId();
    expect(await add(pdf("bill"), { submission, number })).toMatchObject({ ok: true });
    const before = filesOnDisk();
    expect(await add(pdf("consent"), { submission, number: change.of ? number : other, ...change })).toEqual({
      ok: false,
      because: "sent-for-another",
    });
    expect(filesOnDisk()).toBe(before);
    expect(await add(pdf("second bill"), { submission, number })).toMatchObject({ ok: true });
  });

  test("a large picture streams through, whole", async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 7);
    const added = await add(
      Readable.from([
        Buffer.from([0xff, 0xd8]),
        Buffer.from([0xff, 0xe0]),
        ...Array.from({ length: 8 }, () => megabyte),
      ]),
      { name: "passport.jpg" },
    );
    expect(added).toMatchObject({ ok: true });
    expect((await kept()).find(({ name }) => name === "passport.jpg")?.size).toBe(8 * 1024 * 1024 + 4);
  });
});
