import { expect, test } from "vitest";
import { distance, plainLetters, plainPartsOf, spelling } from "~/domain/terms/spelling";

/** Each row is one name, as records systems write it. */
test.each([
  [["Łęcka", "LECKA", "Lecka"]],
  [["Yıldız", "YILDIZ", "Yildiz", "YİLDİZ"]],
  [["Kjær", "Kjaer", "KJAER"]],
  [["Søren", "Soren", "Soeren"]],
  [["Groß", "Gross", "GROSS", "GROẞ"]],
  [["Jürgen", "Jurgen", "Juergen"]],
  [["Gård", "Gard", "Gaard"]],
  [["McDonald", "MacDonald", "MCDONALD", "M'Donald", "M’Donald"]],
  [["Đorđe", "Dorde"]],
  [["Nguyễn", "Nguyen", "NGUYỄN"]],
  [["Œuvrard", "Oeuvrard"]],
])("%o", (written) => {
  expect(new Set(written.map((each) => spelling(plainPartsOf(each).join(""))))).toHaveProperty("size", 1);
});

test.each([
  ["Jo", "Joe"],
  ["Su", "Sue"],
  ["Machin", "Mchin Ltd"],
  ["Roberts", "Robert"],
  ["M'Bala", "McBala"],
])("%s is not %s", (one, other) => {
  expect(spelling(plainPartsOf(one).join(""))).not.toBe(spelling(plainPartsOf(other).join("")));
});

test("letters of scripts without spaces are parts by themselves, those of others stay together", () => {
  expect(plainPartsOf("王小明 (Wang)")).toEqual(["王", "小", "明", "wang"]);
  expect(plainPartsOf("Юлия")).toEqual([plainLetters("ЮЛИЯ")]);
});

test.each<[string, string, number]>([
  ["smith", "smith", 0],
  ["smith", "smyth", 1],
  ["smith", "smiths", 1],
  ["smith", "smithson", 3],
])("from %s to %s: %i", (one, other, letters) => expect(distance(one, other)).toBe(letters));
