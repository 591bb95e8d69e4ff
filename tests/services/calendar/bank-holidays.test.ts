/**
 * A change to the bank holidays moves every due day that follows from it, in the same transaction, and is kept with who
 * and when.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { bankHolidaysOf, recordedBankHolidays } from "#db/calendar/bank-holidays";
import { staleColumns } from "#db/cases/case-history";
import { caseById } from "#db/cases/cases";
import { noDueDay } from "#db/schema";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { addBankHoliday, foreseeAdding } from "~/services/calendar/add-bank-holiday";
import { completeBankHolidayYear, foreseeCompleting } from "~/services/calendar/complete-bank-holiday-year";
import { overdueBoard } from "~/services/worklist/overdue-board";
import { foreseeWithdrawing, withdrawBankHoliday } from "~/services/calendar/withdraw-bank-holiday";
import { verifyAudit } from "~/services/cases/verify-audit";
import { viewBankHolidays } from "~/services/calendar/view-bank-holidays";
import { viewCase } from "~/services/cases/view-case";
import { viewWorklist } from "~/services/worklist/view-worklist";
import { givenCase, type GivenCase } from "../../given/cases";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

const trust = 1;

describeOnBothStores("the bank holidays", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    const fresh = await freshDesk(await openFreshStore());
    desk = {
      ...fresh,
      deps: { ...fresh.deps, today: () => "2027-09-06", now: () => new Date("2027-09-06T09:00:00Z") },
    };
  });
  afterAll(() => desk.close());

  const by = () => desk.by("administrator");
  const given = (receivedOn: CalendarDay, then: GivenCase["then"] = []) =>
    givenCase(desk.deps.store, { receivedOn, then });
  const dueOn = async ({ id }: { id: string }) =>
    (await desk.deps.store.read(trust, (db) => caseById(db, trust, id)))!.dueOn;
  const stale = ({ id }: { id: string }) => desk.deps.store.read(trust, (db) => staleColumns(db, trust, id));
  const list = () => desk.deps.store.read(trust, (db) => bankHolidaysOf(db, trust));
  const recorded = () => desk.deps.store.read(trust, (db) => recordedBankHolidays(db, trust));
  const add = async (on: CalendarDay, name = "A day of mourning", submission: string | null = null) =>
    addBankHoliday(desk.deps, { ...(await by()), on, name, submission });

  test("one that is added moves the cases that were due on it, and no others", async () => {
    const dueThatDay = await given("2027-08-20");
    const dueTheDayBefore = await given("2027-08-17");
    const dueLater = await given("2027-08-23");
    const closed = await given("2027-08-19", [{ type: "withdrawn", on: "2027-08-30" }]);
    const wanted = { ...(await by()), on: "2027-09-20" as const, name: "A day of mourning" };

    expect(await foreseeAdding(desk.deps, wanted)).toEqual({
      ok: true,
      moved: [
        { id: dueThatDay.id, number: dueThatDay.number, isOpen: true, dueOn: "2027-09-20", dueThen: "2027-09-21" },
      ],
    });
    expect(await dueOn(dueThatDay)).toBe("2027-09-20");
    expect((await list()).names.has("2027-09-20")).toBe(false);

    const submission = desk.deps.newId();
    expect(await addBankHoliday(desk.deps, { ...wanted, submission })).toEqual({ ok: true, moved: 1 });
    expect(await addBankHoliday(desk.deps, { ...wanted, submission })).toEqual({ ok: true, moved: 1 });
    expect([await dueOn(dueThatDay), await dueOn(dueTheDayBefore), await dueOn(dueLater), await dueOn(closed)]).toEqual(
      ["2027-09-21", "2027-09-17", "2027-09-23", "2027-09-21"],
    );
    expect(await stale(closed)).toEqual({});
    expect((await recorded()).days).toMatchObject([
      {
        on: "2027-09-20",
        name: "A day of mourning",
        addedBy: wanted.person.id,
        addedAt: new Date("2027-09-06T09:00:00Z"),
        withdrawnBy: null,
      },
    ]);
  });

  test("a case that comes later is counted with it", async () => {
    expect(await dueOn(await given("2027-08-20"))).toBe("2027-09-21");
  });

  test.each<[string, CalendarDay, string]>([
    ["twice", "2027-09-20", "already-a-bank-holiday"],
    ["on a Sunday", "2027-09-19", "falls-on-weekend"],
    ["in a year too far ahead", "2030-01-01", "year-not-open"],
    ["long past", "2026-08-03", "long-past"],
  ])("none is added %s", async (_, on, because) => {
    expect(await add(on)).toEqual({ ok: false, because });
    expect(await foreseeAdding(desk.deps, { ...(await by()), on, name: "A day" })).toEqual({ ok: false, because });
  });

  test("one that was a mistake is withdrawn, and stays on record", async () => {
    const kase = await given("2027-08-20");
    const withdrawing = { ...(await by()), on: "2027-09-20" as const };
    const foreseen = await foreseeWithdrawing(desk.deps, withdrawing);
    expect(foreseen.ok && foreseen.moved.map(({ dueOn, dueThen }) => [dueOn, dueThen])).toEqual([
      ["2027-09-21", "2027-09-20"],
      ["2027-09-21", "2027-09-20"],
      ["2027-09-21", "2027-09-20"],
    ]);
    expect(await withdrawBankHoliday(desk.deps, { ...withdrawing, submission: null })).toEqual({ ok: true, moved: 3 });
    expect(await dueOn(kase)).toBe("2027-09-20");
    expect((await recorded()).days).toMatchObject([
      { on: "2027-09-20", addedBy: withdrawing.person.id, withdrawnBy: withdrawing.person.id },
    ]);
    expect(await withdrawBankHoliday(desk.deps, { ...withdrawing, submission: null })).toEqual({
      ok: false,
      because: "not-a-bank-holiday",
    });
  });

  test("it may be added again", async () => {
    expect(await add("2027-09-20")).toMatchObject({ ok: true });
    expect((await list()).names.get("2027-09-20")).toBe("A day of mourning");
  });

  test("a bundled day that has moved is withdrawn once the day in its place stands", async () => {
    const withdraw = async (on: CalendarDay) =>
      withdrawBankHoliday(desk.deps, { ...(await by()), on, submission: null });
    expect(await withdraw("2028-05-01")).toEqual({ ok: false, because: "year-would-be-short" });
    expect(await add("2028-05-08", "Early May bank holiday")).toMatchObject({ ok: true });
    expect(await withdraw("2028-05-01")).toEqual({ ok: true, moved: 0 });
    const { names } = await list();
    expect([names.has("2028-05-01"), names.has("2028-05-08")]).toEqual([false, true]);
  });

  test("a further year is complete once its days are entered, and the cases that had no day are given one", async () => {
    const beyond = await given("2028-12-05");
    expect(await dueOn(beyond)).toBe(noDueDay);
    const complete = async (year: number) =>
      completeBankHolidayYear(desk.deps, { ...(await by()), year, submission: null });
    for (const on of [
      "2029-01-01",
      "2029-03-30",
      "2029-04-02",
      "2029-05-07",
      "2029-05-28",
      "2029-08-27",
      "2029-12-25",
    ] as const)
      await add(on);
    expect(await complete(2030)).toEqual({ ok: false, because: "earlier-year-missing" });
    expect(await complete(2029)).toEqual({ ok: false, because: "too-few-holidays" });
    await add("2029-12-26", "Boxing Day");
    expect(await dueOn(beyond)).toBe(noDueDay);

    expect(await foreseeCompleting(desk.deps, { ...(await by()), year: 2029 })).toEqual({
      ok: true,
      moved: [{ id: beyond.id, number: beyond.number, isOpen: true, dueOn: null, dueThen: "2029-01-05" }],
    });
    expect(await complete(2029)).toEqual({ ok: true, moved: 1 });
    expect(await dueOn(beyond)).toBe("2029-01-05");
    expect(await complete(2029)).toEqual({ ok: false, because: "already-complete" });
    expect((await recorded()).years).toMatchObject([{ year: 2029, completedBy: (await by()).person.id }]);
  });

  test("from six months before its end, the worklist, the board and the list itself say that it runs out", async () => {
    const manager = await desk.by("manager");
    const saidOn = async (day: CalendarDay) => {
      const deps = { ...desk.deps, today: () => day };
      const [worklist, board, page] = await Promise.all([
        viewWorklist(deps, { ...manager, show: "mine", after: null }),
        overdueBoard(deps, manager),
        viewBankHolidays(deps, { trust, year: null }),
      ]);
      return [worklist.holidaysRunOut, board.holidaysRunOut, page.runsOut];
    };
    expect(await saidOn("2029-06-29")).toEqual([null, null, null]);
    expect(await saidOn("2029-06-30")).toEqual([2029, 2029, 2029]);
  });

  test("the page shows a year with who added what, and what was withdrawn", async () => {
    const { name } = (await by()).person;
    const year = (wanted: number | null) => viewBankHolidays(desk.deps, { trust, year: wanted });
    expect(await year(null)).toMatchObject({
      year: 2027,
      firstYear: 2024,
      lastYear: 2029,
      days: expect.arrayContaining([
        expect.objectContaining({ on: "2027-09-20", by: name, mayBeWithdrawn: true }),
        expect.objectContaining({ on: "2027-01-01", by: "", addedAt: null }),
      ]),
      withdrawn: [{ on: "2027-09-20", addedBy: name, withdrawnBy: name }],
    });
    expect(await year(2028)).toMatchObject({ withdrawn: [{ on: "2028-05-01", addedAt: null, withdrawnBy: name }] });
    expect(await year(2029)).toMatchObject({ completed: { by: name } });
    expect(await year(2099)).toMatchObject({ year: 2030, days: [], completed: null });
    expect((await year(2024)).days.every(({ mayBeWithdrawn }) => !mayBeWithdrawn)).toBe(true);
  });

  test("beyond the list, the case and its clock name no day", async () => {
    const { number } = await given("2029-12-05");
    const file = await viewCase(desk.deps, { ...(await desk.by("officer")), caseNumber: number });
    expect(file!.clock).toMatchObject({ state: "running", dueOn: null, cannotPromise: "beyond-bank-holidays" });
    expect(file!.clock.ledger.filter(({ what }) => what === "rolled")).toEqual([]);
  });

  test("cases that are received while the list changes are counted with the new list", async () => {
    const [, ...arrived] = await Promise.all([
      add("2027-10-20"),
      ...Array.from({ length: 12 }, () => given("2027-09-20")),
    ]);
    expect(await Promise.all(arrived.map(dueOn))).toEqual(arrived.map(() => "2027-10-21"));
  });

  test("afterwards every column is what its history says", async () => {
    expect((await verifyAudit(desk.deps, { trust })).stale).toEqual([]);
  });
});
