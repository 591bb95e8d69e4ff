import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutUnseen } from "~/domain/terms/unseen-characters";

test.each([
  ["NUL", "\0Ann", "Ann"],
  ["a bell and an escape", "An\u0007n\u001B[31m", "Ann[31m"],
  ["a control of Latin-1", "An\u009Bn", "Ann"],
  ["a mark that turns the direction", "gp.\u202Eexe", "gp.exe"],
  ["isolates", "\u2066Ann\u2069", "Ann"],
  ["an Arabic letter mark", "محمد\u061C", "محمد"],
  ["a space without a width", "An\u200Bn", "Ann"],
  ["a word joiner, a byte-order mark", "\uFEFFAn\u2060n", "Ann"],
  ["a soft hyphen", "Achebe\u00ADTrent", "AchebeTrent"],
  ["tags that spell something unseen", "Ann\u{E0041}\u{E0042}", "Ann"],
  ["letters without ink", "An\u3164n\uFFA0", "Ann"],
  ["another drawing of the sign before", "葛\u{E0100}城", "葛城"],
  ["a joiner between Latin letters", "An\u200Dn", "Ann"],
  ["a joiner that ends a Persian word", "می\u200C", "می"],
  ["joiners in a row", "می\u200C\u200C\u200Cخواهم", "می\u200Cخواهم"],
  ["a space that does not break, and an ideographic one", "Ann\u00A0Bell\u3000C", "Ann Bell C"],
  ["line ends of every kind", "1\r\n2\r3\u20284\u00855", "1\n2\n3\n4\n5"],
  ["an accent by itself", "Łe\u0328cka", "Łęcka"],
])("%s", (_, typed, seen) => expect(withoutUnseen(typed)).toBe(seen));

test.each([
  ["Persian", "می\u200Cخواهم"],
  ["Hindi", "क्\u200Dष"],
  ["Sinhala", "ශ්\u200Dරී"],
  ["Bengali, at the end", "ৎ ত্\u200D"],
  ["Malayalam, at the end", "അവന്\u200D"],
  ["Hebrew with points", "שָׁלוֹם".normalize("NFC")],
  ["Vietnamese", "Nguyễn"],
  ["an Arabic sign around a number", "\u060112"],
  ["two lines", "1 Rose Lane\nLeeds"],
])("%s stays as it is", (_, typed) => expect(withoutUnseen(typed)).toBe(typed));

test("what was cleaned is clean", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 12 }), (typed) => {
      const once = withoutUnseen(typed);
      expect(withoutUnseen(once)).toBe(once);
      expect(once).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\uFEFF]/u);
    }),
  );
});
