/** A child is assessed before authority is accepted; the row of the case follows, and the release waits for it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { mailOf } from "#db/letters/outbox";
import { notesOf } from "#db/cases/requests";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Assessment } from "~/domain/identity/child-assessment";
import type { AuthorityKey } from "~/domain/terms/vocabulary";
import { assessChild } from "~/services/identity/assess-child";
import { confirmAuthority } from "~/services/identity/confirm-authority";
import { receiveRequest } from "~/services/intake/receive-request";
import { requestAuthority } from "~/services/identity/request-authority";
import { viewDisclosure } from "~/services/release/view-disclosure";
import { historyOfCase } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

const answers: Assessment = {
  asker: "parent",
  understands: false,
  assessedBy: "health-professional",
  childConsents: null,
  hasParentalResponsibility: true,
  isBarredByOrder: false,
};

describeOnBothStores("assessing a child", (openFreshStore) => {
  let desk: FreshDesk;
  let day: CalendarDay = "2026-06-03";
  beforeAll(async () => {
    const fresh = await freshDesk(await openFreshStore());
    desk = { ...fresh, deps: { ...fresh.deps, today: () => day } };
  });
  afterAll(() => desk.close());

  async function caseOf(bornOn: CalendarDay, requester: AuthorityKey = "parent-young") {
    day = "2026-06-03";
    const received = await receiveRequest(desk.deps, {
      ...(await desk.by("officer")),
      intakeId: null,
      receivedOn: day,
      channel: "e-mail",
      kind: "access",
      requester,
      authority: { attachments: [] },
      identity: { evidence: [{ kind: "passport", attachment: null }], seen: "copy" },
      patient: {
        familyName: "Fennimore",
        givenNames: "Tilly",
        bornOn,
        diedOn: null,
        nhsNumber: null,
        hospitalNumber: null,
        address: "1 High Street",
      },
      request: {
        requesterName: "Marion Fennimore",
        organisation: "",
        email: "m.fennimore@applicants.example",
        address: "",
        theirReference: "",
        sites: "[]",
        recordKinds: "[]",
        recordsFrom: null,
        recordsTo: null,
        details: "",
        delivery: "e-mail",
      },
    });
    if (!received.ok) throw new Error(received.because);
    day = "2026-06-15";
    return received.caseNumber;
  }
  const assess = async (
    caseNumber: string,
    change: Partial<Assessment> = {},
    more: { words?: string; submission?: string } = {},
  ) =>
    assessChild(desk.deps, {
      ...(await desk.by("officer")),
      caseNumber,
      assessment: { ...answers, ...change },
      words: more.words ?? "",
      submission: more.submission ?? null,
    });
  const confirm = async (caseNumber: string) =>
    confirmAuthority(desk.deps, {
      ...(await desk.by("officer")),
      caseNumber,
      on: "2026-06-12",
      shownWhere: "At the desk.",
    });
  const kaseOf = async (caseNumber: string) =>
    (await desk.deps.store.read(1, (db) => caseByNumber(db, 1, caseNumber)))!;

  test("without it the authority is not accepted; with it, it is", async () => {
    const caseNumber = await caseOf("2019-05-01");
    expect(await confirm(caseNumber)).toEqual({ ok: false, because: "child-not-assessed" });
    expect(await assess(caseNumber)).toMatchObject({ ok: true });
    expect(await confirm(caseNumber)).toMatchObject({ ok: true });
  });

  test("where the child understands, the case follows: the row, the letter that asks, and the refusal without consent", async () => {
    const caseNumber = await caseOf("2012-05-01");
    await assess(caseNumber, { understands: true, childConsents: false });
    const kase = await kaseOf(caseNumber);
    expect(kase.requester).toBe("parent-competent");
    expect(await confirm(caseNumber)).toEqual({ ok: false, because: "child-may-not-be-asked-for" });
    expect(await requestAuthority(desk.deps, { ...(await desk.by("officer")), caseNumber })).toMatchObject({
      ok: true,
    });
    const [letter] = (await desk.deps.store.read(1, (db) => mailOf(db, 1, kase.id))).filter(
      ({ letter: key }) => key === "authority-request",
    );
    expect(letter!.body).toContain("the child's written consent");
    expect(letter!.body).not.toContain("adoption certificate");

    await assess(caseNumber, { understands: true, childConsents: true });
    expect(await confirm(caseNumber)).toMatchObject({ ok: true });
  });

  test("the release waits for it, whoever the case says asks", async () => {
    const caseNumber = await caseOf("2014-05-01", "patient");
    const blocks = async () => (await viewDisclosure(desk.deps, { ...(await desk.by("officer")), caseNumber }))!.blocks;
    expect(await blocks()).toContain("child-not-assessed");
    await assess(caseNumber, { asker: "child", understands: true });
    expect((await blocks()).filter((block) => block.startsWith("child"))).toEqual([]);
    expect((await kaseOf(caseNumber)).requester).toBe("child");
  });

  test("words are a note, nothing of them is in the history, and a double click makes one of each", async () => {
    const caseNumber = await caseOf("2019-05-01");
    const sent = { words: "Dr Alder spoke with Tilly.", submission: desk.deps.newId() };
    await Promise.all([assess(caseNumber, {}, sent), assess(caseNumber, {}, sent)]);
    const kase = await kaseOf(caseNumber);
    expect(await desk.deps.store.read(1, (db) => notesOf(db, 1, kase.id))).toMatchObject([
      { about: "authority", words: "Dr Alder spoke with Tilly." },
    ]);
    const history = await historyOfCase(desk, caseNumber);
    expect(history.filter(({ type }) => type === "child-assessed")).toHaveLength(1);
    expect(JSON.stringify(history)).not.toMatch(/Alder|Tilly|2019-05-01/);
  });

  test.each<[string, CalendarDay, AuthorityKey, Partial<Assessment>, string]>([
    ["of an adult", "1961-04-02", "patient", {}, "not-about-a-child"],
    [
      "without saying whether the child understands",
      "2019-05-01",
      "parent-young",
      { understands: null },
      "understanding-not-assessed",
    ],
  ])("none is made %s, and nothing changes", async (_, bornOn, requester, change, because) => {
    const caseNumber = await caseOf(bornOn, requester);
    const before = await historyOfCase(desk, caseNumber);
    expect(await assess(caseNumber, change, { words: "Not kept." })).toEqual({ ok: false, because });
    expect(await historyOfCase(desk, caseNumber)).toEqual(before);
    expect(await desk.deps.store.read(1, async (db) => notesOf(db, 1, (await kaseOf(caseNumber)).id))).toEqual([]);
  });
});
