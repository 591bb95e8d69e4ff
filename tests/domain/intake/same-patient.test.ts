import { expect, test } from "vitest";
import { isSamePerson, type PersonAsked } from "~/domain/intake/same-patient";

type Typed = readonly [familyName: string, givenNames: string];
const person = ([familyName, givenNames]: Typed, change: Partial<PersonAsked> = {}): PersonAsked => ({
  familyName,
  givenNames,
  bornOn: "1961-05-03",
  ...change,
});

test.each<[Typed, Typed]>([
  [
    ["McDonald", "Fiona"],
    ["Mc Donald", "FIONA"],
  ],
  [
    ["MacDonald", "Fiona"],
    ["McDonald", "Fiona Jane"],
  ],
  [
    ["O’Brien", "Seán"],
    ["OBRIEN", "Sean"],
  ],
  [
    ["O'Brien", "Sean"],
    ["O Brien", "S."],
  ],
  [
    ["Łęcka", "Ewa"],
    ["Lecka", "Ewa"],
  ],
  [
    ["Yıldız", "Ayşe"],
    ["Yildiz", "Ayse"],
  ],
  [
    ["Müller", "Jürgen"],
    ["Mueller", "Juergen"],
  ],
  [
    ["Groß", "Anna"],
    ["Gross", "Anna"],
  ],
  [
    ["Al-Sayed", "Huda"],
    ["Alsayed", "Huda"],
  ],
  [
    ["Achebe-Trent", "Rosalind"],
    ["Achebe Trent", "Rosalind Mary"],
  ],
  [
    ["Suharti", ""],
    ["SUHARTI", ""],
  ],
  [
    ["Suharti", ""],
    ["Suharti", "Ibu"],
  ],
  [
    ["Wang", "Xiaoming"],
    ["Xiaoming", "Wang"],
  ],
  [
    ["王", "小明"],
    ["王小明", ""],
  ],
  [
    ["Pellow (formerly Marsh)", "Dorothy"],
    ["Marsh", "Dorothy"],
  ],
  [
    ["Łe\u0328cka", "Ewa"],
    ["Łęcka", "Ewa"],
  ],
])("%s is %s", (one, other) => {
  expect(isSamePerson(person(one), person(other))).toBe(true);
  expect(isSamePerson(person(other), person(one))).toBe(true);
});

test.each<[Typed, Typed]>([
  [
    ["McDonald", "Fiona"],
    ["McDonald", "Morag"],
  ],
  [
    ["Ashworth", "John"],
    ["Ashworth", "P."],
  ],
  [
    ["Ashworth", "John"],
    ["Ashdown", "John"],
  ],
  [
    ["Suharti", ""],
    ["Sukarno", ""],
  ],
  [
    ["", ""],
    ["Ashdown", "John"],
  ],
])("%s is not %s", (one, other) => expect(isSamePerson(person(one), person(other))).toBe(false));

test("a former name counts, another birth date or none does not", () => {
  const pellow = person(["Pellow", "Dorothy"], { formerNames: ["Marsh"] });
  expect(isSamePerson(pellow, person(["Marsh", "Dorothy"]))).toBe(true);
  expect(isSamePerson(pellow, person(["Pellow", "Dorothy"], { bornOn: "1961-05-04" }))).toBe(false);
  expect(
    isSamePerson(person(["Pellow", "Dorothy"], { bornOn: null }), person(["Pellow", "Dorothy"], { bornOn: null })),
  ).toBe(false);
});
