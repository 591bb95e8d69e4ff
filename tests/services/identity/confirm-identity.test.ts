/** Who asks: the clock waits until it is shown, and moves once. */
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { notesOf } from "#db/cases/requests";
import { mailOf } from "#db/letters/outbox";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EvidenceKind } from "~/domain/terms/vocabulary";
import { addEvidence } from "~/services/identity/add-evidence";
import { confirmIdentity } from "~/services/identity/confirm-identity";
import { proofNotOpened } from "~/services/identity/opened-proof";
import { requestIdentity } from "~/services/identity/request-identity";
import { intakeFile } from "~/services/intake/view-intake";
import { viewCase } from "~/services/cases/view-case";
import {
  firmsApplication,
  fromFirm,
  historyOfCase,
  must,
  openedCase,
  proofOpened,
  recordFile,
} from "../../given/case-at";
import { opensProof } from "../../../scripts/samples/open-pages";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("confirming who asks", (openFreshStore) => {
  let desk: FreshDesk;
  let day: CalendarDay = "2026-06-03";
  beforeAll(async () => {
    const fresh = await freshDesk(await openFreshStore());
    desk = { ...fresh, deps: { ...fresh.deps, today: () => day } };
  });
  afterAll(() => desk.close());

  async function waitingCase() {
    day = "2026-06-03";
    const caseNumber = await openedCase(desk, { identity: null });
    await proofOpened(desk, caseNumber);
    day = "2026-06-15";
    return caseNumber;
  }
  const clockOf = async (caseNumber: string) =>
    (await viewCase(desk.deps, { ...(await desk.by("officer")), caseNumber }))!.clock;
  type Shown = { evidence?: EvidenceKind[]; on?: CalendarDay; seenVersion?: number; submission?: string };
  const confirm = async (
    caseNumber: string,
    { evidence = ["passport"], on = "2026-06-12", seenVersion, submission }: Shown = {},
  ) =>
    confirmIdentity(desk.deps, {
      ...(await desk.by("officer")),
      caseNumber,
      evidence,
      seen: "copy",
      on,
      ...(seenVersion && { seenVersion }),
      submission: submission ?? null,
    });
  const notes = async (caseNumber: string) =>
    desk.deps.store.read(1, async (db) =>
      (await notesOf(db, 1, (await caseByNumber(db, 1, caseNumber))!.id)).map(({ words }) => words),
    );
  const versionOf = async (caseNumber: string) =>
    (await desk.deps.store.read(1, (db) => caseByNumber(db, 1, caseNumber)))!.version;

  test("until it comes the clock has not started and says what it waits for; then it runs from that day", async () => {
    const caseNumber = await waitingCase();
    expect(await clockOf(caseNumber)).toMatchObject({ state: "not-started", waitingFor: ["identity"], dueOn: null });
    expect(await confirm(caseNumber)).toMatchObject({ ok: true });
    expect(await clockOf(caseNumber)).toMatchObject({
      state: "running",
      clockStart: "2026-06-12",
      dueOn: "2026-07-13",
    });
  });

  test("a file on the case must have been opened, by whoever says that they looked at it", async () => {
    const caseNumber = await waitingCase();
    const second = { ...(await desk.by("second-officer")), caseNumber };
    const looked = { evidence: ["passport" as const], seen: "copy" as const, on: day, shownWhere: "At the desk." };
    expect(await confirmIdentity(desk.deps, { ...second, ...looked })).toEqual({
      ok: false,
      because: "proof-not-opened",
    });
    const body = Readable.from([Buffer.from(await recordFile())]);
    const file = { of: "identity-evidence" as const, name: "licence.pdf", mediaType: "application/pdf", body };
    await must(addEvidence(desk.deps, { ...second, ...file }));
    expect(await confirm(caseNumber)).toEqual({ ok: false, because: "proof-not-opened" });
    await opensProof(desk.deps, second, "identity-evidence");
    expect(await confirmIdentity(desk.deps, { ...second, ...looked })).toMatchObject({ ok: true });
    expect(await notes(caseNumber)).toEqual([]);
  });

  test("with nothing on file, it is said in words where it was seen; somebody known shows nothing", async () => {
    day = "2026-06-03";
    const [caseNumber, other] = [
      await openedCase(desk, { identity: null }),
      await openedCase(desk, { identity: null }),
    ];
    day = "2026-06-15";
    expect(await confirm(caseNumber)).toEqual({ ok: false, because: "proof-not-on-file" });
    const officer = await desk.by("officer");
    const looked = { evidence: ["passport" as const], seen: "original" as const, on: day };
    const at = (shownWhere: string) => confirmIdentity(desk.deps, { ...officer, caseNumber, ...looked, shownWhere });
    expect(await at("  ")).toEqual({ ok: false, because: "proof-not-on-file" });
    expect(await at("At the desk.")).toMatchObject({ ok: true });
    expect(await notes(caseNumber)).toEqual(["Not on file. Where it was seen: At the desk."]);
    const known = { evidence: ["already-known" as const], seen: "already-known" as const, on: day };
    expect(await confirmIdentity(desk.deps, { ...officer, caseNumber: other, ...known })).toMatchObject({ ok: true });
  });

  test("what was opened as an attachment of the letter need not be opened again", async () => {
    day = "2026-06-03";
    const intakeId = await firmsApplication(desk);
    const caseNumber = await openedCase(desk, {
      ...fromFirm(intakeId),
      identity: null,
      authority: { attachments: [1] },
    });
    const by = await desk.by("officer");
    const notOpened = async () => {
      const { id: caseId } = (await desk.deps.store.read(1, (db) => caseByNumber(db, 1, caseNumber)))!;
      return (await proofNotOpened(desk.deps, by, { caseId, of: "authority-evidence" })).map(({ name }) => name);
    };
    expect(await notOpened()).toEqual(["Signed authority.pdf"]);
    (await intakeFile(desk.deps, { ...by, intakeId, position: 1 }))!.body.destroy();
    expect(await notOpened()).toEqual([]);
  });

  test("who looked and when stands in the history", async () => {
    const caseNumber = await waitingCase();
    await confirm(caseNumber, { evidence: ["utility-bill", "utility-bill"] });
    const { person } = await desk.by("officer");
    expect((await historyOfCase(desk, caseNumber)).at(-1)).toMatchObject({
      type: "identity-confirmed",
      on: "2026-06-12",
      evidence: ["utility-bill", "utility-bill"],
      seen: "copy",
      actor: person.id,
    });
  });

  test.each<[string, Parameters<typeof confirm>[1], string]>([
    ["one bill alone", { evidence: ["utility-bill"] }, "evidence-incomplete"],
    ["nothing", { evidence: [] }, "evidence-incomplete"],
    ["a day before the request came", { on: "2026-06-02" }, "before-receipt"],
    ["a day that is still to come", { on: "2026-06-16" }, "date-in-the-future"],
  ])("%s is not enough, and changes nothing", async (_, shown, because) => {
    const caseNumber = await waitingCase();
    const before = await historyOfCase(desk, caseNumber);
    expect(await confirm(caseNumber, shown)).toEqual({ ok: false, because });
    expect(await historyOfCase(desk, caseNumber)).toEqual(before);
  });

  test("two officers at once: one is told that somebody changed the case", async () => {
    const caseNumber = await waitingCase();
    const seenVersion = await versionOf(caseNumber);
    const both = await Promise.all([
      confirm(caseNumber, { seenVersion }),
      confirm(caseNumber, { seenVersion, evidence: ["driving-licence"] }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, because: "case-changed-meanwhile" });
  });

  test("a double click has one effect and no error", async () => {
    const caseNumber = await waitingCase();
    const click = { seenVersion: await versionOf(caseNumber), submission: desk.deps.newId() };
    const clicks = await Promise.all([
      confirm(caseNumber, click),
      confirm(caseNumber, click),
      confirm(caseNumber, click),
    ]);
    expect(clicks.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect((await historyOfCase(desk, caseNumber)).filter(({ type }) => type === "identity-confirmed")).toHaveLength(1);
  });

  test("asking sends one letter and stops the clock that was running", async () => {
    day = "2026-06-03";
    const caseNumber = await openedCase(desk, { requester: "solicitor", identity: null });
    expect((await clockOf(caseNumber)).state).toBe("running");
    const submission = desk.deps.newId();
    const which = { ...(await desk.by("officer")), caseNumber, submission };
    const ask = () => requestIdentity(desk.deps, { ...which, doubt: "signature-differs" });
    expect([(await ask()).ok, (await ask()).ok]).toEqual([true, true]);
    const kase = (await desk.deps.store.read(1, (db) => caseByNumber(db, 1, caseNumber)))!;
    const letters = await desk.deps.store.read(1, (db) => mailOf(db, 1, kase.id));
    expect(letters.filter(({ letter }) => letter === "id-request")).toHaveLength(1);
    expect(await clockOf(caseNumber)).toMatchObject({ state: "not-started", waitingFor: ["identity"] });
  });
});
