import { beforeAll, expect, test } from "vitest";
import { casesAwaitingOpinion } from "#db/opinion/awaiting-opinion";
import { newId } from "#db/engine/ids";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { givenCase } from "../../given/cases";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const records: CaseEventBody = { type: "records-added", on: "2026-06-04", documentId: newId() };
const identity: CaseEventBody = { type: "identity-confirmed", on: "2026-06-03", evidence: ["passport"], seen: "copy" };
const clinician = newId();
const opinion = (on: `${number}-${number}-${number}`): CaseEventBody => ({
  type: "opinion-recorded",
  on,
  outcome: "no-serious-harm",
  professional: clinician,
});
const asked = (of: string): CaseEventBody => ({ type: "opinion-requested", on: "2026-06-05", of });

describeOnBothStores("cases that await an opinion", (openFreshStore) => {
  let store: FreshStore;
  beforeAll(async () => {
    store = await openFreshStore();
  });
  const awaiting = () => store.read(1, (db) => casesAwaitingOpinion(db, 1, { today: "2026-11-30" }));
  const numbers = async () => (await awaiting()).map(({ number }) => number);

  test("soonest due first; not those with a valid opinion, without records, or of another trust", async () => {
    const later = await givenCase(store, {
      receivedOn: "2026-06-10",
      then: [
        { ...identity, on: "2026-06-10" },
        { ...records, on: "2026-06-11" },
      ],
    });
    const sooner = await givenCase(store, { then: [identity, records] });
    const stale = await givenCase(store, {
      receivedOn: "2026-05-01",
      then: [{ ...identity, on: "2026-05-01" }, { ...records, on: "2026-05-02" }, opinion("2026-05-20")],
    });
    await givenCase(store, { then: [identity, records, opinion("2026-06-06")] });
    await givenCase(store, { then: [identity] });
    await givenCase(store, { then: [identity, records, { type: "withdrawn", on: "2026-06-07" }] });
    await givenCase(store, { trust: 2, then: [identity, records] });
    expect(await numbers()).toEqual([stale.number, sooner.number, later.number]);
  });

  test("a case comes back where an opinion does not cover all of it: records came after it, or half was looked at", async () => {
    const documentId = records.type === "records-added" ? records.documentId : "";
    const half = (first: number, last: number): CaseEventBody => ({
      type: "opinion-recorded",
      on: "2026-06-10",
      outcome: "no-serious-harm",
      professional: clinician,
      covers: [{ documentId, pages: [[first, last]], of: 9 }],
    });
    const added = await givenCase(store, {
      then: [identity, records, opinion("2026-06-06"), { ...records, on: "2026-06-08", documentId: newId() }],
    });
    const halves = await givenCase(store, { then: [identity, records, half(1, 5)] });
    const whole = await givenCase(store, { then: [identity, records, half(1, 5), half(6, 9)] });
    expect(await numbers()).toEqual(expect.arrayContaining([added.number, halves.number]));
    expect(await numbers()).not.toContain(whole.number);
  });

  test("says who was asked last, and lists a case without records once somebody was asked", async () => {
    const other = newId();
    const kase = await givenCase(store, { then: [identity, asked(other), asked(clinician)] });
    expect((await awaiting()).find(({ number }) => number === kase.number)).toMatchObject({
      askedOf: clinician,
      askedOn: "2026-06-05",
    });
  });

  test("what was asked or said while the patient lived is over once somebody has applied since", async () => {
    const applied: CaseEventBody[] = [
      { type: "patient-died", on: "2026-06-12" },
      { type: "switched-to-deceased", on: "2026-06-14", requester: "pr" },
    ];
    const given = async (...then: CaseEventBody[]) => (await givenCase(store, { then: [identity, ...then] })).number;
    const said = await given(records, opinion("2026-06-10"), ...applied);
    const was = await given(records, asked(clinician), ...applied);
    const again = await given(records, asked(clinician), ...applied, { ...asked(clinician), on: "2026-06-15" });
    const anew = await given(records, ...applied, opinion("2026-06-15"));
    const onlyAsked = await given(asked(clinician), ...applied);
    const list = new Map((await awaiting()).map(({ number, askedOf }) => [number, askedOf]));
    expect([said, was, again].map((number) => list.get(number))).toEqual([null, null, clinician]);
    expect(list.has(anew)).toBe(false);
    expect(list.has(onlyAsked)).toBe(false);
  });

  test("whoever has answered is asked no longer, although the rest of the record still waits; and says where only pages were asked about", async () => {
    const documentId = records.type === "records-added" ? records.documentId : "";
    const scope = [{ documentId, pages: [[1, 5] as const], of: 9 }];
    const part: CaseEventBody = { type: "opinion-requested", on: "2026-06-05", of: clinician, scope };
    const waiting = await givenCase(store, { then: [identity, records, part] });
    const answered = await givenCase(store, {
      then: [
        identity,
        records,
        part,
        {
          type: "opinion-recorded",
          on: "2026-06-10",
          outcome: "no-serious-harm",
          professional: clinician,
          covers: scope,
        },
      ],
    });
    const half = await givenCase(store, {
      then: [
        identity,
        records,
        asked(clinician),
        {
          type: "opinion-recorded",
          on: "2026-06-10",
          outcome: "no-serious-harm",
          professional: clinician,
          covers: scope,
        },
      ],
    });
    const of = async (number: string) => (await awaiting()).find((each) => each.number === number);
    expect(await of(waiting.number)).toMatchObject({ askedOf: clinician, askedAbout: "pages" });
    expect(await of(half.number)).toMatchObject({ askedOf: clinician, askedAbout: "whole-record" });
    expect(await of(answered.number)).toMatchObject({ askedOf: null, askedOn: null });
  });
});
