import { beforeAll, describe, expect, test } from "vitest";
import { findCases, indexCase } from "#db/cases/search";
import { termsIn } from "#db/cases/search-terms";
import type { Case } from "#db/schema";
import { givenCase } from "../../given/cases";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

describe("words as they are looked for", () => {
  test.each<[string, string[]]>([
    ["Zoë Smith", ["zoe", "smith"]],
    ["Müller", ["muller", "mueller"]],
    ["Mueller", ["mueller", "muller"]],
    ["Łęcka", ["lecka"]],
    ["MC DONALD", ["mc", "donald", "mcdonald"]],
    ["MacDonald", ["macdonald", "mcdonald", "donald"]],
    ["O'Brien", ["obrien"]],
    ["de la Cruz", ["de", "la", "cruz", "delacruz", "lacruz"]],
    ["O’Brien", ["obrien"]],
    ["999 000 0018", ["9990000018"]],
    ["999-000-0018", ["9990000018"]],
    ["9990000018", ["9990000018"]],
    ["AD-26-000123", ["ad", "26", "000123", "123"]],
    ["Smith SMITH smith", ["smith"]],
    ["José\u0301 Łukasz", ["jose", "lukasz"]],
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
  test.each<[string, { familyName: string; givenNames: string }, string[]]>([
    ["a Polish letter", { familyName: "Łęcka", givenNames: "Agnieszka" }, ["Lecka", "lec", "ŁĘCKA", "łęck"]],
    ["without it", { familyName: "LECKAWA", givenNames: "Ewa" }, ["Łęckawa"]],
    [
      "a parted name",
      { familyName: "MC DONNELL", givenNames: "Fiona" },
      ["McDonnell", "MacDonnell", "M'Donnell", "mc donnell", "donnell"],
    ],
    ["a joined one", { familyName: "McAllister", givenNames: "Una" }, ["Mc Allister", "MACALLISTER", "mca", "mac"]],
    ["an apostrophe", { familyName: "O'Dowd", givenNames: "Una" }, ["ODOWD", "O Dowd", "o’dowd"]],
    ["none", { familyName: "OHARE", givenNames: "Pat" }, ["O'Hare", "O Hare"]],
    ["an article", { familyName: "Al-Sayegh", givenNames: "Omar" }, ["Alsayegh", "Al Sayegh", "sayegh"]],
    ["none", { familyName: "ALFARSI", givenNames: "Omar" }, ["Al-Farsi", "al farsi", "farsi"]],
    ["a dotless i", { familyName: "Yıldız", givenNames: "Mehmet" }, ["Yildiz", "YILDIZ"]],
    ["two letters in one", { familyName: "Kjær", givenNames: "Søren" }, ["Kjaer", "kjær", "soren", "soeren"]],
    ["an umlaut", { familyName: "Groß", givenNames: "Jürgen" }, ["Gross jurgen", "juergen", "jue", "GROSS"]],
    ["two letters for it", { familyName: "Schroeder", givenNames: "Jan" }, ["Schröder", "Schroder", "schroe"]],
    ["signs without spaces", { familyName: "王", givenNames: "小明" }, ["王小明", "王 小明", "小明"]],
    ["in one", { familyName: "李小龍", givenNames: "" }, ["李, 小龍", "小龍"]],
    ["particles", { familyName: "de la Cruz", givenNames: "Rosalinda" }, ["Delacruz", "de la Cruz", "LA CRUZ", "cruz"]],
    ["them in one", { familyName: "VANDENBERGH", givenNames: "Piet" }, ["van den Bergh", "Vanden Bergh", "vandenb"]],
    ["them apart", { familyName: "Van den Bergh", givenNames: "Piet" }, ["vandenbergh", "van den bergh", "bergh"]],
    ["a letter apart", { familyName: "D’Souza", givenNames: "Maria" }, ["d souza", "DSOUZA", "D'Souza"]],
    ["a particle that is a given name", { familyName: "Smythe", givenNames: "Di" }, ["di smythe", "smythe di"]],
    ["one name only", { familyName: "Suharti", givenNames: "" }, ["suharti"]],
  ])("a name with %s: %o", async (_, patient, typed) => {
    const kase = await givenCase(store, { trust: 2, patient });
    for (const each of typed) expect([each, await found(each, 2)]).toEqual([each, expect.arrayContaining([kase.id])]);
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
