import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findName, readName, type NameForm } from "~/domain/records/name-forms";
import type { Word } from "~/domain/records/pages";

/** One line, each letter five points wide. */
function line(text: string): Word[] {
  let at = 0;
  return text.split(" ").map((word) => {
    const box = [at, 10, word.length * 5, 10] as const;
    at += (word.length + 1) * 5;
    return { text: word, box };
  });
}

const patient = readName("Anna Pellow");
const found = (text: string, name: string, of = patient) => {
  const words = line(text);
  return findName(words, readName(name), of).map(({ form, from, to, mayBePatients }) => [
    form,
    words
      .slice(from, to + 1)
      .map((word) => word.text)
      .join(" "),
    ...(mayBePatients ? ["may be the patient's"] : []),
  ]);
};

describe("a name as it is typed", () => {
  test.each([
    ["Dorothy Pellow", ["dorothy"], ["pellow"]],
    ["Mrs Dorothy Anne Pellow", ["dorothy", "anne"], ["pellow"]],
    ["Pellow, Dorothy", ["dorothy"], ["pellow"]],
    ["PELLOW, Mrs Dorothy", ["dorothy"], ["pellow"]],
    ["Mrs Pellow", [], ["pellow"]],
    ["Pellow", [], ["pellow"]],
    ["Siân O'Brien-Smith", ["sian"], ["o", "brien", "smith"]],
    ["Maria de la Cruz", ["maria"], ["de", "la", "cruz"]],
    ["Mohammed Al-Rashid", ["mohammed"], ["al", "rashid"]],
    ["D. A. Pellow", ["d", "a"], ["pellow"]],
    ["", [], []],
  ])("%s", (typed, given, surname) => {
    expect(readName(typed)).toEqual({ given, surname });
  });
});

describe("where a name stands", () => {
  test.each<[string, string, NameForm, string]>([
    ["seen with Dorothy Pellow on Monday", "Dorothy Pellow", "full", "Dorothy Pellow"],
    ["seen with DOROTHY PELLOW on Monday", "Dorothy Pellow", "full", "DOROTHY PELLOW"],
    ["Mrs Dorothy Pellow rang", "Dorothy Pellow", "full", "Mrs Dorothy Pellow"],
    ["Dorothy A. Pellow rang", "Dorothy Anne Pellow", "full", "Dorothy A. Pellow"],
    ["from Mrs D. Pellow, at home", "Dorothy Pellow", "initials", "Mrs D. Pellow,"],
    ["from D.A. Pellow at home", "Dorothy Anne Pellow", "initials", "D.A. Pellow"],
    ["from DA Pellow at home", "Dorothy Anne Pellow", "initials", "DA Pellow"],
    ["next of kin: PELLOW, Dorothy (Mrs)", "Dorothy Pellow", "surname-first", "PELLOW, Dorothy (Mrs)"],
    ["next of kin: Pellow D", "Dorothy Pellow", "surname-first", "Pellow D"],
    ["next of kin: Pellow Mrs D", "Dorothy Pellow", "surname-first", "Pellow Mrs D"],
    ["Mrs Pellow’s view", "Dorothy Pellow", "title", "Mrs Pellow’s"],
    ["said Pellow.", "Dorothy Pellow", "surname", "Pellow."],
    ["Then Dorothy left", "Dorothy Pellow", "given", "Dorothy"],
    ["Ms O’Brien-Smith left", "Siân O'Brien-Smith", "title", "Ms O’Brien-Smith"],
    ["DE LA CRUZ, Maria", "Maria de la Cruz", "surname-first", "DE LA CRUZ, Maria"],
  ])("%s", (text, name, form, shown) => {
    expect(found(text, name, readName("Brian Tunstall"))).toEqual([[form, shown]]);
  });

  /** What records systems, page readers and the ends of lines make of a name. */
  test.each<[string, string, string]>([
    ["Next of kin: OBRIEN, Maeve", "Maeve O'Brien", "OBRIEN, Maeve"],
    ["Mrs Maeve Obrien rang", "Maeve O'Brien", "Mrs Maeve Obrien"],
    ["Mrs Maeve O Brien rang", "Maeve O'Brien", "Mrs Maeve O Brien"],
    ["with Maeve O`Brien today", "Maeve OBrien", "Maeve O`Brien"],
    ["Maeve O’Brien rang", "Maeve Obrien", "Maeve O’Brien"],
    ["her partner Agnieszka Lecka rang", "Agnieszka Łęcka", "Agnieszka Lecka"],
    ["her partner Agnieszka Łęcka rang", "Agnieszka Lecka", "Agnieszka Łęcka"],
    ["Mehmet Yildiz collected him", "Mehmet Yıldız", "Mehmet Yildiz"],
    ["MEHMET YILDIZ collected him", "Mehmet Yıldız", "MEHMET YILDIZ"],
    ["Mehmet Yıldız collected him", "Mehmet Yildiz", "Mehmet Yıldız"],
    ["and Soren Kjaer too", "Søren Kjær", "Soren Kjaer"],
    ["and Soeren Kjær too", "Søren Kjaer", "Soeren Kjær"],
    ["by Jurgen Gross today", "Jürgen Groß", "Jurgen Gross"],
    ["by Juergen Gross today", "Jürgen Groß", "Juergen Gross"],
    ["by Jürgen Groß today", "Jurgen Gross", "Jürgen Groß"],
    ["by Jürgen Groß today", "Juergen Gross", "Jürgen Groß"],
    ["Fiona Mc Donald came", "Fiona McDonald", "Fiona Mc Donald"],
    ["Fiona M'Donald came", "Fiona McDonald", "Fiona M'Donald"],
    ["FIONA MACDONALD came", "Fiona McDonald", "FIONA MACDONALD"],
    ["Fiona McDonald came", "Fiona Mac Donald", "Fiona McDonald"],
    ["Omar Alsayed came", "Omar Al-Sayed", "Omar Alsayed"],
    ["Omar El Sayed came", "Omar Al-Sayed", "Omar El Sayed"],
    ["Omar Al Sayed came", "Omar Alsayed", "Omar Al Sayed"],
    ["Dorothy Pel- low came", "Dorothy Pellow", "Dorothy Pel- low"],
    ["when J oanne Pellow came", "Joanne Pellow", "J oanne Pellow"],
    ["when Joan ne Pellow came", "Joanne Pellow", "Joan ne Pellow"],
    ["when DorothyPellow came", "Dorothy Pellow", "DorothyPellow"],
    ["MrsPellow came", "Dorothy Pellow", "MrsPellow"],
    ["dorothypellow@mail.example wrote", "Dorothy Pellow", "dorothypellow@mail.example"],
    ["Dorothy Anne Pellow came", "Dorothy Pellow", "Dorothy Anne Pellow"],
    ['Dorothy "Dot" Pellow came', "Dorothy Pellow", 'Dorothy "Dot" Pellow'],
    ["Mohammad Iqbal came", "Mohammed Iqbal", "Mohammad Iqbal"],
    ["the Pellows came", "Dorothy Pellow", "Pellows"],
    ["ApGwilym Rhys came", "Rhys ap Gwilym", "ApGwilym Rhys"],
    ["患者王小明来院", "王小明", "患者王小明来院"],
    ["seen: 王 小明 today", "王小明", "王 小明"],
    ["seen: 王小明 today", "王, 小明", "王小明"],
    ["and Suharti too", "Suharti", "Suharti"],
    ["Frau de Boer-van der Berg came", "Ans de Boer-van der Berg", "de Boer-van der Berg"],
  ])("%s: %s", (text, name, shown) => {
    expect(found(text, name, readName("Brian Tunstall")).map(([, where]) => where)).toEqual([shown]);
  });

  test("the patient's own name in another spelling may still be the patient's", () => {
    expect(found("Agnieszka Lecka came", "Ewa Łęcka", readName("Agnieszka Łęcka"))).toEqual([
      ["surname", "Lecka", "may be the patient's"],
    ]);
  });

  test.each([
    ["the new man came", "Ann Newman"],
    ["a form in Michigan", "Inform"],
    ["Roberts came", "Ann Robert"],
    ["by the grace of a kind neighbour", "Grace Kerr"],
    ["Pellowe and Pell", "Dorothy Pellow"],
    ["James was here", "Dorothy Pellow"],
    ["", "Dorothy Pellow"],
    ["anything at all", ""],
  ])("not in “%s” for %s", (text, name) => {
    expect(found(text, name)).toEqual([]);
  });

  test("each place once, in its longest form", () => {
    expect(
      found("Mrs Dorothy Pellow came. Dorothy said Mrs Pellow would.", "Dorothy Pellow", readName("Brian Tunstall")),
    ).toEqual([
      ["full", "Mrs Dorothy Pellow"],
      ["given", "Dorothy"],
      ["title", "Mrs Pellow"],
    ]);
  });

  test.each<[string, string, string, boolean]>([
    ["where the surname is the patient's too, the surname alone may be hers", "Pellow came", "Anna Pellow", true],
    ["and with a title", "Mrs Pellow came", "Anna Pellow", true],
    ["and with the patient's initial", "A. Pellow came", "Anna Pellow", true],
    ["not with another given name", "Dorothy Pellow came", "Anna Pellow", false],
    ["not with another initial", "D Pellow came", "Anna Pellow", false],
    ["not where the patient is called otherwise", "Mrs Pellow came", "Brian Tunstall", false],
  ])("%s", (_, text, whose, may) => {
    const name = text.startsWith("A.") ? "Alan Pellow" : "Dorothy Pellow";
    expect(findName(line(text), readName(name), readName(whose)).map(({ mayBePatients }) => mayBePatients)).toEqual([
      may,
    ]);
  });

  test("a name in any of its forms is found in any company, and every place lies within the page's words", () => {
    const forms = ["Dorothy Pellow", "Mrs Dorothy Pellow", "D. Pellow", "Pellow, Dorothy", "Mrs Pellow", "Pellow"];
    const other = fc.constantFrom("came", "and", "the", "Monday", "ward", "7", "left,");
    fc.assert(
      fc.property(
        fc.array(other, { minLength: 1 }),
        fc.constantFrom(...forms),
        fc.array(other, { minLength: 1 }),
        (before, form, after) => {
          const words = line([...before, form, ...after].join(" "));
          const places = findName(words, readName("Dorothy Pellow"), patient);
          expect(places.map(({ from, to }) => [from, to])).toEqual([
            [before.length, before.length + form.split(" ").length - 1],
          ]);
        },
      ),
    );
  });
});

test.each([
  ["van den Bergh", [], ["van", "den", "bergh"]],
  ["van Gogh", [], ["van", "gogh"]],
  ["De La Cruz", [], ["de", "la", "cruz"]],
  ["Van Morrison", ["van"], ["morrison"]],
  ["Jan van den Bergh", ["jan"], ["van", "den", "bergh"]],
])("what is typed as a family name alone has no given name: %s", (typed, given, surname) =>
  expect(readName(typed)).toEqual({ given, surname }),
);

test("so a given name that sounds like its first part is not found", () =>
  expect(found("Nguyễn Văn Hùng came with J. van den Bergh.", "van den Bergh")).toHaveLength(1));
