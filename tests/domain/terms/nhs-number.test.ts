import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNhsNumber, isNhsNumber, normaliseNhsNumber, otherServiceOf } from "~/domain/terms/nhs-number";
import { foreignFindings, nhsNumbersIn } from "~/domain/records/nhs-numbers-on-page";
import type { Word } from "~/domain/records/pages";

test.each([
  "9990000018",
  "9990000026",
  "9990050309",
  "9990100608",
  "9990150907",
  "9990251509",
  "9990301808",
  "9990352100",
  "9990452709",
  "9990503001",
  "9990553300",
  "9990653909",
  "9990704201",
  "9434765919",
  "9876543210",
])("%s is an NHS number", (number) => {
  expect(isNhsNumber(number)).toBe(true);
  expect(normaliseNhsNumber(formatNhsNumber(number))).toBe(number);
});

test.each([
  "9990000019",
  "999000001",
  "99900000180",
  "0000000000",
  "1111111111",
  "9999999999",
  "999000000X",
  "",
  "9990000001",
  "9990000141",
  "9990000281",
  "9990000311",
  "9990000451",
])("%s is none", (number) => {
  expect(isNhsNumber(number)).toBe(false);
  expect(normaliseNhsNumber(number)).toBeNull();
});

test("people write it with spaces, hyphens or full stops", () => {
  for (const text of ["999 000 0018", "999-000-0018", " 999 000 0018 ", "999.000.0018", "999–000–0018"])
    expect(normaliseNhsNumber(text)).toBe("9990000018");
  expect(formatNhsNumber("9990000018")).toBe("999 000 0018");
});

test.each([
  ["spaces without a width", "999\u200B000\u200B0018"],
  ["a byte-order mark", "\uFEFF9990000018"],
  ["a mark of direction", "\u202A999 000 0018\u202C"],
  ["spaces that do not break", "999\u00A0000\u202F0018"],
  ["a soft hyphen", "999\u00AD0000018"],
  ["a tabulator and a NUL", "999\t000 0018\0"],
])("pasted with %s it is read", (_, text) => expect(normaliseNhsNumber(text)).toBe("9990000018"));

test.each([
  ["0101500008", "scotland"],
  ["2902600003", "scotland"],
  ["3112991231", "scotland"],
  ["3200000011", "northern-ireland"],
  ["3999999999", "northern-ireland"],
  ["3002600003", null], // no 30 February
  ["0113500008", null], // no 13th month
  ["4000000004", null],
  ["9990000018", null],
  ["6000000006", null],
] as const)("%s is a number of %s", (number, service) => expect(otherServiceOf(number)).toBe(service));

test("one wrong digit is always noticed", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("9990000018", "9990352100", "9434765919"),
      fc.nat(9),
      fc.integer({ min: 1, max: 9 }),
      (number, place, add) => {
        const wrong = (Number(number[place]) + add) % 10;
        return !isNhsNumber(`${number.slice(0, place)}${wrong}${number.slice(place + 1)}`);
      },
    ),
  );
});

/** Words side by side on one line, six points a letter, four points apart. */
function line(text: string, y = 100, left = 50): Word[] {
  let x = left;
  return text.split(" ").map((word) => {
    const box = [x, y, word.length * 6, 12] as const;
    x += word.length * 6 + 4;
    return { text: word, box };
  });
}

describe("on a page", () => {
  const numbers = (words: Word[]) => nhsNumbersIn(words).map(({ number }) => number);

  test.each<[string, string, string[]]>([
    ["in one word", "NHS 9990000018 seen", ["9990000018"]],
    ["across three", "NHS number: 999 000 0018.", ["9990000018"]],
    ["with hyphens", "No:999-000-0018,", ["9990000018"]],
    ["with a dash between the first parts", "999 - 000 0018", ["9990000018"]],
    ["with a dash between the last", "999 000 – 0018", ["9990000018"]],
    ["in a bracket", "(999 000 0018)", ["9990000018"]],
    ["one digit to a box", "9 9 9 0 0 0 0 0 1 8", ["9990000018"]],
    ["with letters that a reader took for digits", "999 OOO OOI8", ["9990000018"]],
    ["two on a line", "999 000 0018 and 999 000 0026", ["9990000018", "9990000026"]],
    ["not a wrong one", "999 000 0019", []],
    ["not in a longer number", "19990000018 99900000181", []],
    ["not a telephone number", "01234 999 000 00186", []],
    ["not ten equal digits", "111 111 1111", []],
    ["not in the word of letters", "OOOlllOOOI", []],
    ["not across a gap of words", "999 000 or 0018", []],
  ])("%s", (_, text, expected) => expect(numbers(line(text))).toEqual(expected));

  test("not across lines, nor across a column", () => {
    expect(numbers([...line("999 000", 100), ...line("0018", 120)])).toEqual([]);
    expect(numbers([...line("999 000", 100), ...line("0018", 100, 300)])).toEqual([]);
  });

  test("with the box around all its words", () => {
    const [found] = nhsNumbersIn(line("NHS 999 000 0018 seen"));
    expect(found?.box).toEqual([72, 100, 18 + 4 + 18 + 4 + 24, 12]);
  });

  test("what is not the patient's is told by its last four digits", () => {
    const page = [...line("Patient 999 000 0018"), ...line("Copy to 999 000 0026", 130)];
    expect(foreignFindings(page, ["9990000018"])).toEqual([
      { kind: "foreign-nhs-number", box: [50 + 24 + 4 + 12 + 4, 130, 68, 12], lastFour: "0026" },
    ]);
    expect(foreignFindings(page, ["999 000 0018"])).toHaveLength(1);
    expect(foreignFindings(page, [])).toHaveLength(2);
  });
});
