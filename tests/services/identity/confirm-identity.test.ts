/** Who asks: the clock waits until it is shown, and moves once. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { mailOf } from "#db/letters/outbox";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EvidenceKind } from "~/domain/terms/vocabulary";
import { confirmIdentity } from "~/services/identity/confirm-identity";
import { requestIdentity } from "~/services/identity/request-identity";
import { viewCase } from "~/services/cases/view-case";
import { historyOfCase, openedCase } from "../../given/case-at";
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
    const ask = async () => requestIdentity(desk.deps, { ...(await desk.by("officer")), caseNumber, submission });
    expect([(await ask()).ok, (await ask()).ok]).toEqual([true, true]);
    const kase = (await desk.deps.store.read(1, (db) => caseByNumber(db, 1, caseNumber)))!;
    const letters = await desk.deps.store.read(1, (db) => mailOf(db, 1, kase.id));
    expect(letters.filter(({ letter }) => letter === "id-request")).toHaveLength(1);
    expect(await clockOf(caseNumber)).toMatchObject({ state: "not-started", waitingFor: ["identity"] });
  });
});
