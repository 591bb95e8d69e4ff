import { beforeAll, describe, expect, test } from "vitest";
import { findCases, indexCase } from "#db/cases/search";
import { termsIn } from "#db/cases/search-terms";
import type { Case } from "#db/schema";
import { givenCase } from "../../given/cases";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

describe("words as they are looked for", () => {
  test.each<[string, string[]]>([
    ["Zoë Müller-Smith", ["zoe", "muller", "smith"]],
    ["O'Brien", ["obrien"]],
    ["O’Brien", ["obrien"]],
    ["999 000 0018", ["9990000018"]],
    ["999-000-0018", ["9990000018"]],
    ["9990000018", ["9990000018"]],
    ["AD-26-000123", ["ad", "26", "000123", "123"]],
    ["Smith SMITH smith", ["smith"]],
    ["José\u0301 Łukasz", ["jose", "łukasz"]],
    ["李 明", ["李", "明"]],
    ["  \0 -- ", []],
    ["", []],
    ["x".repeat(90), ["x".repeat(40)]],
  ])("%j", (text, terms) => expect(termsIn(text)).toEqual(terms));
});

describeOnBothStores("finding a case", (openFreshStore) => {
  let store: FreshStore;
  let zoe: Case, second: Case;
  beforeAll(async () => {
    store = await openFreshStore();
    zoe = await givenCase(store, {
      patient: { familyName: "Müller-Smith", givenNames: "Zoë", nhsNumber: "9990050309" },
      request: { requesterName: "Finola O'Brien", organisation: "Brackenbury Law LLP", theirReference: "FOB/7/A" },
    });
    second = await givenCase(store, {
      patient: { familyName: "Smithson", givenNames: "Arthur", nhsNumber: "9990100608", hospitalNumber: "H0012345" },
    });
    await givenCase(store, { trust: 2, patient: { familyName: "Smith", givenNames: "Zoe" } });
  });
  const found = async (typed: string, trust = 1) =>
    (await store.read(trust, (db) => findCases(db, trust, typed))).map(({ id }) => id);

  test.each([
    ["a first name without its accent", "zoe"],
    ["the beginning of a surname", "MULL"],
    ["two beginnings in any order", "smi zo"],
    ["an NHS number", "9990050309"],
    ["an NHS number with spaces", "999 005 0309"],
    ["the beginning of an NHS number", "999005"],
    ["a name and a number", "smith 999 005 0309"],
    ["the firm", "brackenbury"],
    ["the requester without the apostrophe", "obrien"],
    ["their reference", "FOB/7/A"],
  ])("%s", async (_, typed) => expect(await found(typed)).toEqual([zoe.id]));

  test("a case number whole, without its zeros, and with spaces", async () => {
    for (const typed of [zoe.number, zoe.number.replaceAll("-", " "), zoe.number.toLowerCase(), "AD-26-1"])
      expect(await found(typed)).toEqual([zoe.id]);
  });

  test("a hospital number", async () => expect(await found("h0012345")).toEqual([second.id]));
  test("several cases, the newest first", async () => expect(await found("smith")).toEqual([second.id, zoe.id]));
  test.each(["jones", "smith jones", "", "   ", "%", "_", "'; drop table cases --"])("nothing by %j", async (typed) =>
    expect(await found(typed)).toEqual([]),
  );
  test("another trust's case is not found", async () => expect(await found("muller", 2)).toEqual([]));

  test("what a case is found by is replaced", async () => {
    const kase = await givenCase(store, { patient: { familyName: "Wrongly", nhsNumber: null } });
    await store.write(1, (db) => indexCase(db, 1, kase.id, ["Rightly"]));
    expect(await found("wrongly")).toEqual([]);
    expect(await found("rightly")).toEqual([kase.id]);
  });
});
