/**
 * What a document says is compared with the request before anybody is confirmed; doubts need words, and the words are a
 * note.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { notesOf } from "#db/cases/requests";
import type { EvidenceRead } from "~/domain/identity/identity-doubts";
import { confirmIdentity, doubtsAbout } from "~/services/identity/confirm-identity";
import { historyOfCase, openedCase, proofOpened } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

const passport: EvidenceRead = {
  kind: "passport",
  name: "Rosalind Achebe-Trent",
  address: null,
  issuedOn: null,
  expiresOn: "2030-01-01",
  from: null,
};

describeOnBothStores("comparing what was shown", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    const fresh = await freshDesk(await openFreshStore());
    desk = { ...fresh, deps: { ...fresh.deps, today: () => "2026-06-15" } };
  });
  afterAll(() => desk.close());

  async function waiting() {
    const caseNumber = await openedCase(desk, { identity: null });
    await proofOpened(desk, caseNumber);
    return caseNumber;
  }
  const confirm = async (
    caseNumber: string,
    read: EvidenceRead,
    more: { nevertheless?: string; submission?: string; on?: "2026-06-15" } = {},
  ) =>
    confirmIdentity(desk.deps, {
      ...(await desk.by("officer")),
      caseNumber,
      evidence: [read.kind],
      seen: "copy",
      on: "2026-06-15",
      read: [read],
      ...more,
    });
  const notes = (caseNumber: string) =>
    desk.deps.store.read(1, async (db) => notesOf(db, 1, (await caseByNumber(db, 1, caseNumber))!.id));
  const confirmations = async (caseNumber: string) =>
    (await historyOfCase(desk, caseNumber)).filter(({ type }) => type === "identity-confirmed");

  test("where it agrees, nothing more is said or kept", async () => {
    const caseNumber = await waiting();
    expect(await confirm(caseNumber, passport)).toMatchObject({ ok: true });
    expect(await notes(caseNumber)).toEqual([]);
  });

  test("another name is a doubt, in words, and confirms nothing", async () => {
    const caseNumber = await waiting();
    const married = { ...passport, name: "Rosalind Marlowe" };
    expect(await confirm(caseNumber, married)).toEqual({ ok: false, because: "doubts-unexplained" });
    expect(await confirmations(caseNumber)).toEqual([]);
    const doubts = await doubtsAbout(desk.deps, {
      ...(await desk.by("officer")),
      caseNumber,
      read: [married],
      on: "2026-06-15",
    });
    expect(doubts.map(({ words }) => words)).toEqual([
      "The passport is in the name of Rosalind Marlowe, the request in that of Rosalind Achebe-Trent.",
    ]);
  });

  test("explained, it is confirmed: the doubt and the reason are a note, and no name stands in the event", async () => {
    const caseNumber = await waiting();
    const submission = desk.deps.newId();
    const married = { ...passport, name: "Rosalind Marlowe" };
    const nevertheless = "Her marriage certificate came with it.";
    expect(await confirm(caseNumber, married, { nevertheless, submission })).toMatchObject({ ok: true });
    expect(await confirm(caseNumber, married, { nevertheless, submission })).toMatchObject({ ok: true });
    expect(await notes(caseNumber)).toMatchObject([
      {
        about: "identity",
        words: expect.stringMatching(/Rosalind Marlowe[^]*Because: Her marriage certificate came with it\./) as string,
      },
    ]);
    expect(await confirmations(caseNumber)).toHaveLength(1);
    expect(JSON.stringify(await historyOfCase(desk, caseNumber))).not.toMatch(/Marlowe|marriage/);
  });

  test("a document that ran out after it came was good when it was shown", async () => {
    const caseNumber = await waiting();
    expect(await confirm(caseNumber, { ...passport, expiresOn: "2026-06-15" })).toMatchObject({ ok: true });
    const other = await waiting();
    expect(await confirm(other, { ...passport, expiresOn: "2026-06-14" })).toEqual({
      ok: false,
      because: "doubts-unexplained",
    });
  });

  test("of a case that is not there nothing is told", async () => {
    expect(
      await doubtsAbout(desk.deps, {
        ...(await desk.by("officer")),
        caseNumber: "AD-26-999999",
        read: [passport],
        on: "2026-06-15",
      }),
    ).toEqual([]);
    expect(await confirm("AD-26-999999", passport)).toEqual({ ok: false, because: "no-such-case" });
  });
});
