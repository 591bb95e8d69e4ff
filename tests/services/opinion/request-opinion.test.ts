/** Asking for the serious-harm opinion, about everything or about some pages, and what the history keeps of it. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { recordsOf } from "#db/records/documents";
import { notesOf } from "#db/cases/requests";
import { awaitingOpinions } from "~/services/opinion/awaiting-opinions";
import { declineOpinion } from "~/services/opinion/decline-opinion";
import { requestOpinion } from "~/services/opinion/request-opinion";
import { historyOfCase, redactedCase } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { preparingOnce } from "../../given/records";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("asking for an opinion", (openFreshStore) => {
  let desk: FreshDesk;
  let quick: Pick<FreshDesk, "deps" | "by">;
  let number: string;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
    quick = { by: desk.by, deps: { ...desk.deps, ...preparingOnce(desk.deps) } };
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    number = await redactedCase(quick);
  });

  const ask = async (more: Partial<Parameters<typeof requestOpinion>[1]> = {}) =>
    requestOpinion(desk.deps, {
      ...(await desk.by("officer")),
      caseNumber: number,
      of: (await desk.by("clinician")).person.id,
      words: "Look at the letters of the ward.",
      ...more,
    });
  const kase = () => desk.deps.store.read(1, (db) => caseByNumber(db, 1, number));
  const documentId = async () =>
    (await desk.deps.store.read(1, async (db) => recordsOf(db, 1, (await kase())!.id)))[0]!.id;

  test("the pages stand in the history, and the words beside it", async () => {
    const scope = [{ documentId: await documentId(), pages: [[1, 2] as const], of: 3 }];
    expect(await ask({ scope })).toMatchObject({ ok: true });
    expect((await historyOfCase(desk, number)).at(-1)).toMatchObject({ type: "opinion-requested", scope });
    expect(JSON.stringify(await historyOfCase(desk, number))).not.toContain("ward");
    expect(
      (await desk.deps.store.read(1, async (db) => notesOf(db, 1, (await kase())!.id))).map(({ about, words }) => [
        about,
        words,
      ]),
    ).toEqual([["opinion", "Look at the letters of the ward."]]);
  });

  test("every page there is, or none named, is the whole record", async () => {
    await ask({ scope: [{ documentId: await documentId(), pages: [[1, 3]], of: 3 }] });
    await ask();
    for (const event of (await historyOfCase(desk, number)).slice(-2)) expect(event).not.toHaveProperty("scope");
  });

  test("the clinician says that it is not theirs to give: it leaves their list, and the officer reads why", async () => {
    await ask();
    const clinician = await desk.by("clinician");
    const mine = async () =>
      (await awaitingOpinions(desk.deps, clinician)).cases.find((line) => line.number === number)?.askedOf;
    expect(await mine()).toBe(clinician.person.id);
    const decline = () =>
      declineOpinion(desk.deps, { ...clinician, caseNumber: number, words: "I never treated her." });
    expect(await decline()).toMatchObject({ ok: true });
    expect(await mine()).toBeNull();
    const notes = await desk.deps.store.read(1, async (db) => notesOf(db, 1, (await kase())!.id));
    expect(notes.map(({ words }) => words)).toContain("I never treated her.");
    expect(await decline()).toEqual({ ok: false, because: "opinion-not-asked-of-you" });
  });

  test.each<[string, Partial<Parameters<typeof requestOpinion>[1]>, string]>([
    ["of somebody who is no clinician", { of: "00000000-0000-7000-8000-000000000000" }, "not-a-clinician"],
    [
      "about a record of another case",
      { scope: [{ documentId: "00000000-0000-7000-8000-000000000000", pages: [[1, 1]], of: 1 }] },
      "no-such-document",
    ],
    ["about no page", { scope: [] }, "nothing-asked-about"],
  ])("none is asked %s", async (_, more, because) => expect(await ask(more)).toEqual({ ok: false, because }));
});
