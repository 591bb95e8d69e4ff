/** A letter that makes no case is set aside once, by one person, for one reason; or it names its case. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { notesOf } from "#db/cases/requests";
import { intakeById, openIntake } from "#db/intake/intake";
import type { SetAsideReason } from "~/domain/intake/set-aside";
import { receiveMail } from "~/services/intake/receive-mail";
import { setAsideIntake } from "~/services/intake/set-aside-intake";
import { enterRequest } from "~/services/intake/enter-request";
import { openedCase } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("setting a letter aside", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
  });
  afterAll(() => desk.close());

  let next = 0;
  async function letterIn(): Promise<string> {
    const body = Buffer.from(`From: a@b.example\r\nSubject: A letter\r\n\r\nNumber ${(next += 1)}.\r\n`);
    return (await receiveMail(desk.deps, { trust: 1, body, channel: "e-mail" })).intakeId;
  }
  type Aside = { because: SetAsideReason; caseNumber?: string | null };
  const setAside = async (intakeId: string, aside: Aside, who: "officer" | "manager" = "officer") =>
    setAsideIntake(desk.deps, { ...(await desk.by(who)), intakeId, caseNumber: null, ...aside });
  const entryOf = (intakeId: string) => desk.deps.store.read(1, (db) => intakeById(db, 1, intakeId));
  const done = { ok: true, caseNumber: null };
  const noRequest = { because: "not-a-request" } as const;

  test("twice by the same click is once", async () => {
    const intakeId = await letterIn();
    const both = await Promise.all([setAside(intakeId, noRequest), setAside(intakeId, noRequest)]);
    expect(both).toEqual([done, done]);
  });

  test.each<[string, Aside, "officer" | "manager"]>([
    ["for another reason", { because: "same-letter-again" }, "officer"],
    ["by somebody else, for the same", noRequest, "manager"],
  ])("again %s is told that it is set aside, and changes nothing", async (_, aside, who) => {
    const intakeId = await letterIn();
    expect(await setAside(intakeId, noRequest)).toEqual(done);
    const before = await entryOf(intakeId);
    expect(await setAside(intakeId, aside, who)).toEqual({ ok: false, because: "already-set-aside" });
    expect(await entryOf(intakeId)).toEqual(before);
  });

  test("by two people at once is set aside by one of them, and the other is told", async () => {
    const intakeId = await letterIn();
    const both = await Promise.all([
      setAside(intakeId, noRequest, "officer"),
      setAside(intakeId, { because: "cannot-be-read" }, "manager"),
    ]);
    expect(both.map((each) => each.ok || each.because).toSorted()).toEqual(["already-set-aside", true]);
  });

  test("as belonging to a case, twice by the same click, the case has one note of it", async () => {
    const intakeId = await letterIn();
    const caseNumber = await openedCase(desk);
    const belongs = { because: "belongs-to-a-case" } as const;
    expect(await entryOf(intakeId)).not.toMatchObject({ state: "set-aside" });

    const both = [1, 2].map(() => setAside(intakeId, { ...belongs, caseNumber }));
    expect(await Promise.all(both)).toEqual([1, 2].map(() => ({ ok: true, caseNumber })));
    const kase = (await desk.deps.store.read(1, (db) => caseByNumber(db, 1, caseNumber)))!;
    expect(await entryOf(intakeId)).toMatchObject({ state: "set-aside", caseId: kase.id });
    const notes = await desk.deps.store.read(1, (db) => notesOf(db, 1, kase.id));
    expect(notes.filter(({ words }) => /^A letter came on /.test(words))).toHaveLength(1);
    const waiting = await desk.deps.store.read(1, (db) => openIntake(db, 1, 100));
    expect(waiting.map(({ id }) => id)).not.toContain(intakeId);
  });

  test("a case can still be made of a letter that was said to belong to another", async () => {
    const intakeId = await letterIn();
    await setAside(intakeId, { because: "belongs-to-a-case", caseNumber: await openedCase(desk) });
    const entered = await enterRequest(desk.deps, {
      ...(await desk.by("officer")),
      intakeId,
      submission: null,
      isAnother: true,
      request: {
        receivedOn: "2026-06-03",
        kind: "access",
        requester: "patient",
        channel: "e-mail",
        patient: {
          familyName: "Garside",
          givenNames: "Edith",
          bornOn: null,
          diedOn: null,
          nhsNumber: null,
          hospitalNumber: null,
          address: "",
        },
        request: {
          requesterName: "Edith Garside",
          organisation: "",
          email: "edith@applicants.example",
          address: "",
          theirReference: "",
          sites: "[]",
          recordKinds: "[]",
          recordsFrom: null,
          recordsTo: null,
          details: "",
          delivery: "e-mail",
        },
        identity: null,
        authority: null,
      },
    });
    expect(entered).toMatchObject({ ok: true });
    expect(await setAside(intakeId, noRequest)).toEqual({ ok: false, because: "already-a-case" });
  });
});
