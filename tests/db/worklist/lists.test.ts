import { beforeAll, expect, test } from "vitest";
import { overdueOrDueWithin } from "#db/worklist/overdue";
import { addPerson } from "#db/people/people";
import { newId } from "#db/engine/ids";
import { isPostgres } from "#db/engine/kit";
import { worklist, type After, type WorklistFilter } from "#db/worklist/worklist";
import { worklistCounts } from "#db/worklist/worklist-counts";
import type { Case } from "#db/schema";
import type { CaseLine } from "#db/cases/case-lines";
import { addDays, type CalendarDay } from "~/domain/calendar/calendar";
import { givenCase } from "../../given/cases";
import { sqlite } from "../../given/sqlite-file";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const today: CalendarDay = "2026-07-06";
const soon: CalendarDay = "2026-07-13";
const officer = {
  trustId: 1,
  id: newId(),
  email: "officer@trust.example",
  name: "Sam Osei",
  role: "officer" as const,
  jobTitle: "Officer",
  firmId: null,
  passwordHash: "",
  leftAt: null,
};

describeOnBothStores("the officers' lists", (openFreshStore) => {
  let store: FreshStore;
  let late: Case,
    dueToday: Case,
    dueSoon: Case,
    dueLater: Case,
    notStarted: Case,
    paused: Case,
    withdrawn: Case,
    withdrawnLater: Case;

  beforeAll(async () => {
    store = await openFreshStore();
    await store.write(1, (db) => addPerson(db, officer));
    dueLater = await givenCase(store, { receivedOn: "2026-06-24" }); // due 24 July
    late = await givenCase(store, {
      receivedOn: "2026-06-03",
      patient: { familyName: "Okafor", givenNames: "Ngozi" },
      request: { requesterName: "J. Lee", organisation: "Lee & Co" },
    });
    dueSoon = await givenCase(store, { receivedOn: "2026-06-10", assigneeId: officer.id });
    dueToday = await givenCase(store, { receivedOn: "2026-06-05" }); // 5 July 2026 is a Sunday
    notStarted = await givenCase(store, {
      receivedOn: "2026-06-01",
      then: [{ type: "identity-requested", on: "2026-06-02" }],
    });
    paused = await givenCase(store, {
      receivedOn: "2026-06-02",
      then: [{ type: "clarification-requested", on: "2026-06-04" }],
    });
    withdrawn = await givenCase(store, {
      receivedOn: "2026-06-01",
      then: [{ type: "withdrawn", on: "2026-06-02" }],
      assigneeId: officer.id,
    });
    withdrawnLater = await givenCase(store, {
      receivedOn: "2026-06-01",
      then: [{ type: "withdrawn", on: "2026-06-20" }],
    });
    await givenCase(store, { trust: 2, receivedOn: "2026-06-03" });
  });

  const list = (filter: WorklistFilter, limit = 50, after: After | null = null) =>
    store.read(1, (db) => worklist(db, 1, { filter, limit, after }));
  const numbers = (cases: CaseLine[]) => cases.map(({ number }) => number);
  const these = (...cases: Case[]) => cases.map(({ number }) => number);

  test("show a case as an officer knows it", async () => {
    const [first] = (await list({ show: "late", before: today })).cases;
    expect(first).toEqual({
      id: late.id,
      number: late.number,
      kind: "access",
      regime: "uk-gdpr-12A",
      requester: "patient",
      state: "gathering",
      clock: "running",
      receivedOn: "2026-06-03",
      extended: false,
      closedOn: null,
      assigneeId: null,
      patient: { familyName: "Okafor", givenNames: "Ngozi" },
      requesterName: "J. Lee",
      organisation: "Lee & Co",
      waitingFor: [],
      dueOn: "2026-07-03",
      assigneeName: null,
      aimOn: null,
      complaint: null,
    });
    const [waiting] = (await list({ show: "waiting" })).cases.filter(({ number }) => number === notStarted.number);
    expect(waiting).toMatchObject({ dueOn: null, waitingFor: ["identity"], clock: "not-started" });
    expect((await list({ show: "mine", personId: officer.id })).cases).toMatchObject([
      { number: dueSoon.number, assigneeName: "Sam Osei" },
    ]);
  });

  test.each<[string, WorklistFilter, () => Case[]]>([
    [
      "all open: soonest due first, those without a due day last",
      { show: "all-open" },
      () => [late, dueToday, dueSoon, dueLater, notStarted, paused],
    ],
    ["mine, without what is closed", { show: "mine", personId: officer.id }, () => [dueSoon]],
    ["nobody's", { show: "unassigned" }, () => [late, dueToday, dueLater, notStarted, paused]],
    ["those that wait for the requester", { show: "waiting" }, () => [notStarted, paused]],
    ["late", { show: "late", before: today }, () => [late]],
    ["due soon, both days included", { show: "due-soon", from: today, to: soon }, () => [dueToday, dueSoon]],
    ["closed: latest first", { show: "closed" }, () => [withdrawnLater, withdrawn]],
  ])("%s", async (_, filter, expected) => {
    const found = await list(filter);
    expect(numbers(found.cases)).toEqual(these(...expected()));
    expect(found.next).toBeNull();
  });

  test("count what they show", async () => {
    const counts = await store.read(1, (db) => worklistCounts(db, 1, { personId: officer.id, today, soon }));
    expect(counts).toEqual({ allOpen: 6, mine: 1, unassigned: 5, waiting: 2, late: 1, dueSoon: 2 });
    expect(await store.read(7, (db) => worklistCounts(db, 7, { personId: officer.id, today, soon }))).toEqual({
      allOpen: 0,
      mine: 0,
      unassigned: 0,
      waiting: 0,
      late: 0,
      dueSoon: 0,
    });
  });

  test("the manager sees what is late and what soon will be, soonest first", async () => {
    expect(numbers(await store.read(1, (db) => overdueOrDueWithin(db, 1, { today })))).toEqual(
      these(late, dueToday, dueSoon),
    );
  });

  test.each<[string, WorklistFilter]>([
    ["open", { show: "all-open" }],
    ["closed", { show: "closed" }],
  ])("%s cases on pages: every case once, in one order, though many share a day", async (which, filter) => {
    const many = await openFreshStore();
    for (let n = 0; n < 23; n += 1) {
      await givenCase(many, {
        receivedOn: addDays("2026-06-08", n % 3),
        then: which === "closed" ? [{ type: "withdrawn", on: addDays("2026-06-20", n % 2) }] : [],
      });
    }
    const pages: string[][] = [];
    for (let after: After | null = null, more = true; more;) {
      const page = await many.read(1, (db) => worklist(db, 1, { filter, limit: 5, after }));
      pages.push(numbers(page.cases));
      after = page.next;
      more = page.next !== null;
    }
    const whole = await many.read(1, (db) => worklist(db, 1, { filter, limit: 100 }));
    expect(pages.map(({ length }) => length)).toEqual([5, 5, 5, 5, 3]);
    expect(pages.flat()).toEqual(numbers(whole.cases));
    expect(new Set(pages.flat()).size).toBe(23);
  });

  test.skipIf(isPostgres)("stand on an index: what is open is never looked for among what is closed", () => {
    const plan = (query: string) =>
      sqlite(store.url, (file) =>
        (file.prepare(`explain query plan ${query}`).all() as { detail: string }[])
          .map(({ detail }) => detail)
          .join("; "),
      );
    expect(
      plan(
        "select * from cases where trust_id = 1 and closed_on is null and (due_on, id) > ('2026-01-01', 'x') order by due_on, id limit 50",
      ),
    ).toMatch(/^SEARCH cases USING INDEX cases_open/);
    expect(
      plan(
        "select count(*), sum(due_on < '2026-07-01'), sum(assignee_id = 'x') from cases where trust_id = 1 and closed_on is null",
      ),
    ).toContain("COVERING INDEX cases_open");
    expect(
      plan(
        "select * from cases where trust_id = 1 and closed_on is not null order by closed_on desc, id desc limit 50",
      ),
    ).toMatch(/^SEARCH cases USING INDEX cases_closed/);
    expect(
      plan("select id from jobs where state = 'ready' and run_at <= 5 order by priority, run_at, id limit 1"),
    ).toContain("COVERING INDEX jobs_ready");
  });
});
