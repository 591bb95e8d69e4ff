import { expect, test } from "vitest";
import { identityDoubts, type EvidenceRead } from "~/domain/identity/identity-doubts";

const requester = { name: "Ann Élise Testerson", address: "1 High Street, Sampletown, ST1 1AA" };
const passport: EvidenceRead = {
  kind: "passport",
  name: "Ann Testerson",
  address: null,
  issuedOn: null,
  expiresOn: "2026-06-20",
  from: null,
};
const bill: EvidenceRead = {
  kind: "utility-bill",
  name: "ANN ELISE TESTERSON",
  address: "1 High Street Sampletown",
  issuedOn: "2026-03-20",
  expiresOn: null,
  from: "Northern Water",
};

test.each<[string, EvidenceRead[], string[]]>([
  ["a passport on its last day, without the second name", [passport], []],
  ["expired yesterday", [{ ...passport, expiresOn: "2026-06-19" }], ["The passport expired on 19 June 2026."]],
  [
    "another name",
    [{ ...passport, name: "Ann Sampleton" }],
    ["The passport is in the name of Ann Sampleton, the request in that of Ann Élise Testerson."],
  ],
  ["two bills of different companies", [bill, { ...bill, from: "Council" }], []],
  [
    "two bills of one company",
    [bill, { ...bill, from: "northern water" }],
    ["Two of the utility bills come from one company."],
  ],
  [
    "a bill a day older than three months",
    [{ ...bill, issuedOn: "2026-03-19" }],
    ["The utility bill is of 19 March 2026, more than three months ago."],
  ],
  ["a passport issued long ago is no old bill", [{ ...passport, issuedOn: "2017-03-19" }], []],
  [
    "another address",
    [{ ...bill, address: "2 High Street" }],
    ["The address on the utility bill is not the one in the request."],
  ],
  ["a document that says nothing", [{ ...passport, name: null, expiresOn: null }], []],
  [
    "bills whose sender cannot be read",
    [
      { ...bill, from: null },
      { ...bill, from: null },
    ],
    [],
  ],
  [
    "several doubts at once",
    [{ ...bill, name: "B Other", issuedOn: "2025-01-01" }],
    [
      "The utility bill is in the name of B Other, the request in that of Ann Élise Testerson.",
      "The utility bill is of 1 January 2025, more than three months ago.",
    ],
  ],
])("%s", (_, evidence, words) =>
  expect(identityDoubts(evidence, requester, "2026-06-20").map((doubt) => doubt.words)).toEqual(words),
);

test("each doubt has its kind, for the page to act on", () => {
  const doubtful = {
    ...bill,
    name: "B Other",
    address: "9 Elsewhere",
    issuedOn: "2025-01-01",
    expiresOn: "2025-02-01",
    from: "Council",
  } as const;
  expect(identityDoubts([doubtful, doubtful], requester, "2026-06-20").map(({ what }) => what)).toEqual([
    "name-differs",
    "address-differs",
    "expired",
    "bill-too-old",
    "name-differs",
    "address-differs",
    "expired",
    "bill-too-old",
    "bills-from-one-sender",
  ]);
});

test.each<[string, string, boolean]>([
  ["Ann Testerson", "the first name alone", false],
  ["ANN ÉLISE TESTERSON", "in capitals", false],
  ["Testerson, Ann", "the family name first", false],
  ["Ann Elise", "no family name", false],
  ["Anna Testerson", "another name, though alike", true],
  ["Ann Élise Maria Testerson", "a third name", false],
  ["Ann Maria Testerson", "another second name", true],
])("a passport of %s, %s: doubted %s", (name, _, doubted) =>
  expect(identityDoubts([{ ...passport, name }], requester, "2026-06-20")).toHaveLength(doubted ? 1 : 0),
);

test("a name of which no letter can be read is not the requester's; nor do two such senders make two companies", () => {
  expect(identityDoubts([{ ...passport, name: "—" }], requester, "2026-06-20").map(({ what }) => what)).toEqual([
    "name-differs",
  ]);
  expect(
    identityDoubts(
      [
        { ...bill, from: "—" },
        { ...bill, from: "…" },
      ],
      requester,
      "2026-06-20",
    ).map(({ what }) => what),
  ).toEqual(["bills-from-one-sender"]);
});

test("two passports from one office are no two bills", () => {
  expect(
    identityDoubts(
      [
        { ...passport, from: "HM Passport Office" },
        { ...passport, from: "HM Passport Office" },
        { ...bill, from: "HM Passport Office" },
      ],
      requester,
      "2026-06-20",
    ),
  ).toEqual([]);
});

test("a request without an address is not compared", () =>
  expect(identityDoubts([bill], { ...requester, address: "" }, "2026-06-20")).toEqual([]));
