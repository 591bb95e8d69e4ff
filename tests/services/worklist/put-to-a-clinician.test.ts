/** A clinician's lists and their search hold what was put to them, and no other patient's name. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { searchCases, viewWorklist } from "~/services/worklist/view-worklist";
import { givenCase } from "../../given/cases";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("what was put to a clinician", (openFreshStore) => {
  let desk: FreshDesk;
  const expected: string[] = [];
  const total = 8;

  beforeAll(async () => {
    const fresh = await freshDesk(await openFreshStore());
    desk = { ...fresh, deps: { ...fresh.deps, today: () => "2026-06-15" } };
    const [me, officer] = [(await desk.by("clinician")).person.id, (await desk.by("officer")).person.id];
    const on = "2026-06-10";
    const asked: CaseEventBody = { type: "opinion-requested", on, of: me };
    const question = { consultationId: "c", documentId: "d", pages: [], of: "clinician", answerBy: on } as const;
    const put: CaseEventBody[] = [
      asked,
      { type: "consultation-asked", on, ...question, person: me },
      { type: "opened-with-reason", on: "2026-06-15", person: me },
    ];
    const notPut: CaseEventBody[] = [
      { ...asked, of: officer },
      { type: "consultation-asked", on, ...question, person: null },
      { type: "opened-with-reason", on, person: me },
    ];
    const declined: CaseEventBody = { type: "opinion-declined", on, person: me };
    expected.push((await givenCase(desk.deps.store, { then: [asked, declined, asked] })).number);
    await givenCase(desk.deps.store, { then: [asked, declined] });
    for (const event of put) expected.push((await givenCase(desk.deps.store, { then: [event] })).number);
    for (const event of notPut) await givenCase(desk.deps.store, { then: [event] });
  });
  afterAll(() => desk.close());

  const listed = async (who: "clinician" | "officer") =>
    viewWorklist(desk.deps, { ...(await desk.by(who)), show: "all-open", after: null });
  const found = async (who: "clinician" | "officer") =>
    searchCases(desk.deps, { ...(await desk.by(who)), typed: "brightwater" });
  const numbers = (cases: readonly { number: string }[]) => cases.map(({ number }) => number).sort();

  test("is all that they are shown: listed, counted and found", async () => {
    const { list, counts } = await listed("clinician");
    expect(numbers(list.cases)).toEqual(expected);
    expect(counts.allOpen).toBe(expected.length);
    expect(numbers((await found("clinician")).cases)).toEqual(expected);
  });

  test("an officer sees every case", async () => {
    const { list, counts } = await listed("officer");
    expect([list.cases.length, counts.allOpen, (await found("officer")).cases.length]).toEqual([total, total, total]);
  });
});
