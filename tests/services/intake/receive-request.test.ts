/** A request becomes one case, with its history, its due day and the letters it owes, or nothing at all. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { notesOf } from "#db/cases/requests";
import { verifyChain } from "#db/cases/case-history";
import { documentsOf } from "#db/records/documents";
import { mailOf } from "#db/letters/outbox";
import { cases, noDueDay } from "#db/schema";
import { findCases } from "#db/cases/search";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { enterRequest } from "~/services/intake/enter-request";
import { readIntake } from "~/services/intake/read-intake";
import { receiveMail } from "~/services/intake/receive-mail";
import { intakeFile } from "~/services/intake/view-intake";
import { receiveRequest, type NewRequest } from "~/services/intake/receive-request";
import { sampleApplicationEmail } from "../../../scripts/samples/application-email";
import { historyOfCase } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

const patients = [
  ["9990000018", "Achebe-Trent"],
  ["9990000026", "Ashdown"],
  ["9990050309", "Brightwater"],
  ["9990100608", "Colebrook"],
  ["9990150907", "Duxbury"],
  ["9990251509", "Elsworth"],
  ["9990301808", "Fairlamb"],
  ["9990352100", "Garside"],
] as const;

describeOnBothStores("receiving a request", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    const fresh = await freshDesk(await openFreshStore());
    desk = {
      ...fresh,
      deps: { ...fresh.deps, today: () => "2026-06-10", now: () => new Date("2026-06-10T09:00:00Z") },
    };
  });
  afterAll(() => desk.close());

  const trust = 1;
  let next = 0;

  async function wanted(change: Partial<NewRequest> = {}): Promise<NewRequest> {
    const [nhsNumber, familyName] = patients[next++ % patients.length]!;
    return {
      ...(await desk.by("officer")),
      intakeId: null,
      receivedOn: "2026-06-03",
      letterDated: null,
      channel: "e-mail",
      kind: "access",
      requester: "patient",
      patient: {
        familyName,
        givenNames: "Ada",
        bornOn: "1961-03-14",
        diedOn: null,
        nhsNumber,
        hospitalNumber: null,
        address: "1 High Street",
      },
      request: {
        requesterName: "Ada Example",
        organisation: "",
        email: "ada@applicants.example",
        address: "",
        theirReference: "",
        sites: "[]",
        recordKinds: "[]",
        recordsFrom: null,
        recordsTo: null,
        details: "",
        delivery: "e-mail",
      },
      identity: { evidence: [{ kind: "passport", attachment: null }], seen: "copy" },
      authority: null,
      shownWhere: "Shown at the desk",
      ...change,
    };
  }
  async function made(change: Partial<NewRequest> = {}) {
    const received = await receiveRequest(desk.deps, await wanted(change));
    if (!received.ok) throw new Error(received.because);
    return (await desk.deps.store.read(trust, (db) => caseByNumber(db, trust, received.caseNumber)))!;
  }
  const lettersOf = async (caseId: string) =>
    (await desk.deps.store.read(trust, (db) => mailOf(db, trust, caseId))).map(({ letter }) => letter).toSorted();
  const countCases = async () =>
    (await desk.deps.store.read(trust, (db) => db.select({ id: cases.id }).from(cases))).length;
  async function letterIn() {
    const bytes = await sampleApplicationEmail({ sentAt: new Date(Date.UTC(2026, 4, 1) + next++ * 60_000) });
    const { intakeId } = await receiveMail(desk.deps, { trust, body: bytes, channel: "e-mail" });
    await readIntake(desk.deps, { trust, intakeId });
    return intakeId;
  }

  test.each<[string, Partial<NewRequest>, CalendarDay | null, string[]]>([
    ["identity came with it", {}, "2026-07-03", ["ack"]],
    ["identity must be asked for", { identity: null, identityDoubt: "address-differs" }, null, ["ack", "id-request"]],
    [
      "a solicitor with the patient's authority",
      { requester: "solicitor", identity: null, authority: { attachments: [] } },
      "2026-07-03",
      ["ack"],
    ],
    ["nobody doubts who asks: nothing is asked, and the clock runs", { identity: null }, "2026-07-03", ["ack"]],
    ["a solicitor without it", { requester: "solicitor", identity: null }, null, ["ack", "authority-request"]],
    [
      "a personal representative who shows all",
      { requester: "pr", kind: "deceased-access", authority: { attachments: [] } },
      "2026-07-12",
      ["ack"],
    ],
    [
      "no e-mail address: letters go by post",
      {
        identity: null,
        identityDoubt: "nothing-to-compare",
        request: {
          requesterName: "Ada",
          organisation: "",
          email: "",
          address: "1 High Street",
          theirReference: "",
          sites: "[]",
          recordKinds: "[]",
          recordsFrom: null,
          recordsTo: null,
          details: "",
          delivery: "post",
        },
      },
      null,
      [],
    ],
  ])("%s", async (_, change, dueOn, letters) => {
    const kase = await made(change);
    expect(kase.dueOn).toBe(dueOn ?? noDueDay);
    expect(kase.clock).toBe(dueOn ? "running" : "not-started");
    expect(await lettersOf(kase.id)).toEqual(letters);
    expect(kase.assigneeId).toBe((await desk.by("officer")).person.id);
    expect(await desk.deps.store.read(trust, (db) => verifyChain(db, trust, kase.id))).toEqual({ ok: true });
  });

  test("is counted as the trust reads the law on that day, and keeps it", async () => {
    const { deps } = desk;
    const strict = {
      ...deps,
      settings: { ...deps.settings, policy: { ...deps.settings.policy, ahraCountsFrom: "letter" as const } },
    };
    const received = await receiveRequest(
      strict,
      await wanted({
        kind: "deceased-access",
        requester: "pr",
        authority: { attachments: [] },
        letterDated: "2026-05-30",
      }),
    );
    if (!received.ok) throw new Error(received.because);
    expect((await historyOfCase(desk, received.caseNumber))[0]).toMatchObject({
      type: "request-received",
      letterDated: "2026-05-30",
      policy: { ahraCountsFrom: "letter" },
    });
    expect(await deps.store.read(trust, (db) => caseByNumber(db, trust, received.caseNumber))).toMatchObject({
      dueOn: "2026-07-08",
    });
    expect((await historyOfCase(desk, (await made()).number))[0]).toMatchObject({
      policy: { ahraCountsFrom: "receipt" },
    });
  });

  test("beyond the bank holidays no letter, list or page names a day", async () => {
    const late = { ...desk.deps, today: (): CalendarDay => "2028-12-05" };
    const received = await receiveRequest(late, await wanted({ receivedOn: "2028-12-05" }));
    if (!received.ok) throw new Error(received.because);
    const kase = (await desk.deps.store.read(trust, (db) => caseByNumber(db, trust, received.caseNumber)))!;
    expect(kase).toMatchObject({ clock: "running", dueOn: noDueDay });
    const [letter] = await desk.deps.store.read(trust, (db) => mailOf(db, trust, kase.id));
    expect(letter!.body).toContain("We cannot name its last day yet");
    expect(letter!.body).not.toMatch(/2029|9999|the time limit for our answer starts on the day/i);
  });

  test("no name and no number stands in the history", async () => {
    const { number } = await made();
    const words = JSON.stringify(await historyOfCase(desk, number));
    for (const secret of ["Ada", "High Street", "ada@", ...patients.flat()]) expect(words).not.toContain(secret);
  });

  test("it is found by name, by its number and by the NHS number with spaces", async () => {
    const { number } = await made({
      patient: {
        familyName: "Quillfeather",
        givenNames: "Zainab",
        bornOn: null,
        diedOn: null,
        nhsNumber: "9990402204",
        hospitalNumber: "QX77",
        address: "",
      },
    });
    const find = async (typed: string) =>
      (await desk.deps.store.read(trust, (db) => findCases(db, trust, typed))).map((line) => line.number);
    for (const typed of ["quillf zain", number, "999 040 2204", "qx77"]) expect(await find(typed)).toContain(number);
  });

  test("the attachments that showed identity are copied out of the letter, to be destroyed on their own day", async () => {
    const intakeId = await letterIn();
    const kase = await made({ intakeId, identity: { evidence: [{ kind: "passport", attachment: 2 }], seen: "copy" } });
    const documents = await desk.deps.store.read(trust, (db) => documentsOf(db, trust, kase.id));
    expect(documents).toMatchObject([{ kind: "identity-evidence", name: "IMG_2041.jpg", destroyOn: "2026-12-10" }]);
  });

  test("a letter makes one case, however many officers press at once", async () => {
    const intakeId = await letterIn();
    const before = await countCases();
    const all = await Promise.all(
      Array.from({ length: 8 }, async () => receiveRequest(desk.deps, await wanted({ intakeId }))),
    );
    expect(await countCases()).toBe(before + 1);
    const [winner] = all.filter((each) => each.ok);
    const refused = all.filter((each) => !each.ok);
    expect(refused).toHaveLength(7);
    for (const each of refused)
      expect(each).toEqual({ ok: false, because: "already-a-case", caseNumber: winner!.caseNumber });
  });

  test("the same submission makes one case, and is answered with it each time", async () => {
    const submission = desk.deps.newId();
    const one = await wanted({ submission });
    const before = await countCases();
    const all = await Promise.all(Array.from({ length: 8 }, () => receiveRequest(desk.deps, one)));
    expect(await countCases()).toBe(before + 1);
    expect(new Set(all.map((each) => each.caseNumber)).size).toBe(1);
    expect(all.every(({ ok }) => ok)).toBe(true);
  });

  test.each<[string, Partial<NewRequest>, string]>([
    ["a day that is still to come", { receivedOn: "2026-06-11" }, "date-in-the-future"],
    ["a personal representative of the living", { requester: "pr" }, "requester-is-for-the-dead"],
    ["the dead asking for themselves", { kind: "deceased-access" }, "requester-is-for-the-living"],
    ["a letter that is not there", { intakeId: "01978a3e-0000-7000-8000-000000000000" }, "no-such-entry"],
  ])("%s makes no case", async (_, change, because) => {
    const before = await countCases();
    expect(await receiveRequest(desk.deps, await wanted(change))).toMatchObject({ ok: false, because });
    expect(await countCases()).toBe(before);
  });

  test("a patient with an open case: the officer looks first, and may still make another", async () => {
    const written = await wanted();
    const by = await desk.by("officer");
    const enter = (isAnother: boolean) =>
      enterRequest(desk.deps, { ...by, request: written, intakeId: null, submission: null, isAnother });
    await receiveRequest(desk.deps, written);
    expect(await enter(false)).toMatchObject({
      ok: false,
      because: "patient-has-open-case",
      openCases: expect.arrayContaining([expect.objectContaining({ by: "nhs-number" })]),
    });
    expect(await enter(true)).toMatchObject({ ok: true });
  });

  describe("proof that came with the letter", () => {
    const passport = { evidence: [{ kind: "passport" as const, attachment: 2 }], seen: "copy" as const };
    const consent = { requester: "solicitor" as const, identity: null, authority: { attachments: [1] } };
    const enter = async (intakeId: string, change: Partial<NewRequest>) =>
      enterRequest(desk.deps, {
        ...(await desk.by("officer")),
        request: { ...(await wanted()), shownWhere: "", ...change },
        intakeId,
        submission: null,
        isAnother: true,
      });
    const open = async (intakeId: string, position: number, role: "officer" | "manager" = "officer") =>
      (await intakeFile(desk.deps, { ...(await desk.by(role)), intakeId, position }))!.body.destroy();

    test.each<[string, Partial<NewRequest>, number]>([
      ["identity", { identity: passport }, 2],
      ["authority", consent, 1],
    ])("makes no case until whoever takes it for proof of %s has opened it", async (_, change, position) => {
      const intakeId = await letterIn();
      const before = await countCases();
      const notOpened = [expect.objectContaining({ position, name: expect.stringMatching(/\S/) })];
      const refused = { ok: false, because: "proof-not-opened", notOpened };
      expect(await enter(intakeId, change)).toMatchObject(refused);
      await open(intakeId, 0);
      await open(await letterIn(), position);
      await open(intakeId, position, "manager");
      expect(await enter(intakeId, change)).toMatchObject(refused);
      expect(await countCases()).toBe(before);

      await open(intakeId, position);
      expect(await enter(intakeId, change)).toMatchObject({ ok: true });
    });

    test("an attachment that the letter does not have was opened by nobody", async () => {
      const evidence = [{ kind: "passport" as const, attachment: 9 }];
      const intakeId = await letterIn();
      expect(await enter(intakeId, { identity: { evidence, seen: "copy" } })).toMatchObject({
        because: "proof-not-opened",
      });
    });

    test("what is not attached was seen somewhere, and the case keeps where", async () => {
      const intakeId = await letterIn();
      const onPaper = { ...consent, authority: { attachments: [] } };
      expect(await enter(intakeId, onPaper)).toMatchObject({ ok: false, because: "proof-not-on-file" });
      const entered = await enter(intakeId, { ...onPaper, shownWhere: "On paper, with the letter" });
      if (!entered.ok) throw new Error(entered.because);
      const notes = await desk.deps.store.read(trust, async (db) =>
        notesOf(db, trust, (await caseByNumber(db, trust, entered.caseNumber))!.id),
      );
      expect(notes).toMatchObject([
        { about: "authority", words: "Not on file. Where it was seen: On paper, with the letter" },
      ]);
    });
  });

  test.each([
    ["McDonald", "Fiona", "1961-05-03", "Mc Donald", "FIONA JANE"],
    ["O’Brien", "Sean", "1962-05-03", "OBRIEN", "S"],
    ["Łęcka", "Ewa", "1963-05-03", "Lecka", "Ewa"],
    ["Suharti", "", "1964-05-03", "SUHARTI", ""],
    ["Pellow (formerly Marsh)", "Dorothy", "1965-05-03", "Marsh", "Dorothy"],
    ["Wang", "Xiaoming", "1966-05-03", "Xiaoming", "Wang"],
    ["Suharti", "", "1967-05-03", "", "Suharti"],
  ] as const)(
    "%s %s, born %s, without a number: the second letter asks (%s, %s)",
    async (family, given, bornOn, typedFamily, typedGiven) => {
      const by = await desk.by("officer");
      const written = await wanted();
      const enter = (familyName: string, givenNames: string) =>
        enterRequest(desk.deps, {
          ...by,
          request: {
            ...written,
            patient: { ...written.patient, familyName, givenNames, bornOn, nhsNumber: null, hospitalNumber: null },
          },
          intakeId: null,
          submission: null,
          isAnother: false,
        });
      expect(await enter(family, given)).toMatchObject({ ok: true });
      expect(await enter(typedFamily, typedGiven)).toMatchObject({
        ok: false,
        because: "patient-has-open-case",
        openCases: [expect.objectContaining({ by: "name-and-birth-date" })],
      });
      expect(await enter("Somebody", "Else")).toMatchObject({ ok: true });
    },
  );
});
