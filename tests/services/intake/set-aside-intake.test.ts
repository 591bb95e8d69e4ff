/** A letter that makes no case is kept; what belongs to a case is put to it, and the case says so. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimIntake, intakeById, lettersPutTo, openIntake } from "#db/intake/intake";
import { caseByNumber } from "#db/cases/cases";
import { notesOf } from "#db/cases/requests";
import { mailOf } from "#db/letters/outbox";
import { readIntake } from "~/services/intake/read-intake";
import { receiveMail } from "~/services/intake/receive-mail";
import { setAsideIntake } from "~/services/intake/set-aside-intake";
import { viewIntake } from "~/services/intake/view-intake";
import type { SetAsideReason } from "~/domain/intake/set-aside";
import { openedCase } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("setting a letter aside", (openFreshStore) => {
  let desk: FreshDesk;
  let caseNumber: string;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
    caseNumber = await openedCase(desk);
  });
  afterAll(() => desk.close());

  const trust = 1;
  let letters = 0;
  async function letter(subject: string, ...more: string[]) {
    const body = Buffer.from(
      `From: Piotr Lecki <p@home.example>\r\nSubject: ${subject}\r\nDate: Mon, 2 Nov 2026 09:00:00 +0000\r\nX: ${(letters += 1)}\r\n${more.join("")}\r\nHere it is.\r\n`,
    );
    const { intakeId } = await receiveMail(desk.deps, { trust, body, channel: "e-mail" });
    await readIntake(desk.deps, { trust, intakeId });
    return intakeId;
  }
  const aside = async (intakeId: string, because: SetAsideReason, number: string | null = null) =>
    setAsideIntake(desk.deps, { ...(await desk.by("officer")), intakeId, because, caseNumber: number });
  const reading = <Found>(work: Parameters<typeof desk.deps.store.read<Found>>[1]) => desk.deps.store.read(trust, work);
  const caseId = async () => (await reading((db) => caseByNumber(db, trust, caseNumber)))!.id;
  const notes = async () => {
    const id = await caseId();
    return reading((db) => notesOf(db, trust, id));
  };

  test("what belongs to a case is put to it once, with a note", async () => {
    const intakeId = await letter(`Re: ${caseNumber}`);
    const before = (await notes()).length;
    expect(await aside(intakeId, "belongs-to-a-case", caseNumber)).toEqual({ ok: true, caseNumber });
    expect(await aside(intakeId, "belongs-to-a-case", caseNumber)).toEqual({ ok: true, caseNumber });

    const written = await notes();
    expect(written).toHaveLength(before + 1);
    expect(written.at(-1)!.words).toBe(
      `A letter came on 2 November 2026 from Piotr Lecki, “Re: ${caseNumber}”. It is under Documents.`,
    );
    const id = await caseId();
    expect((await reading((db) => lettersPutTo(db, trust, id))).map((each) => each.id)).toEqual([intakeId]);
    expect((await reading((db) => openIntake(db, trust, 100))).map((each) => each.id)).not.toContain(intakeId);
  });

  test.each<[string, string | null, string]>([
    ["no case is named", null, "case-not-named"],
    ["there is no such case", "AD-26-999999", "no-such-case"],
  ])("nothing is written where %s", async (_, number, because) => {
    const intakeId = await letter("Re: my request");
    expect(await aside(intakeId, "belongs-to-a-case", number)).toEqual({ ok: false, because });
    expect(await reading((db) => intakeById(db, trust, intakeId))).toMatchObject({ state: "open", caseId: null });
  });

  test("a case named beside another reason is not looked at", async () => {
    const intakeId = await letter("Thank you");
    expect(await aside(intakeId, "not-a-request", caseNumber)).toEqual({ ok: true, caseNumber: null });
    expect(await reading((db) => intakeById(db, trust, intakeId))).toMatchObject({ state: "set-aside", caseId: null });
    expect(await aside(intakeId, "belongs-to-a-case", caseNumber)).toEqual({ ok: false, because: "already-set-aside" });
  });

  test("a case can still be made of it, once", async () => {
    const intakeId = await letter("A second request");
    await aside(intakeId, "belongs-to-a-case", caseNumber);
    const id = await caseId();
    const claim = () => desk.deps.store.write(trust, (db) => claimIntake(db, trust, intakeId, id));
    expect([await claim(), await claim()]).toEqual([true, false]);
  });

  test("a letter names the case that it quotes, and the one whose letter it answers; no other", async () => {
    const id = await caseId();
    const [mail] = await reading((db) => mailOf(db, trust, id));
    const named = async (intakeId: string) =>
      (await viewIntake(desk.deps, { ...(await desk.by("officer")), intakeId }))!.casesNamed;
    expect(await named(await letter(`reference ${caseNumber.toLowerCase()}`))).toMatchObject([
      { number: caseNumber, isClosed: false, by: "number" },
    ]);
    expect(await named(await letter("Re: x", `In-Reply-To: <outbox-${mail!.id}@127.0.0.1>\r\n`))).toMatchObject([
      { number: caseNumber, by: "answer" },
    ]);
    expect(await named(await letter("Re: AD-26-999999", "In-Reply-To: <outbox-1@127.0.0.1>\r\n"))).toEqual([]);
  });
});
