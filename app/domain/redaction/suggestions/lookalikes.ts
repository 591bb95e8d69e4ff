/** Letters and digits that a page reader takes for one another. */

const digitFor: Record<string, string> = {
  O: "0",
  o: "0",
  Q: "0",
  D: "0",
  I: "1",
  l: "1",
  i: "1",
  "|": "1",
  "!": "1",
  "[": "1",
  "]": "1",
  L: "1",
  $: "5",
  Z: "2",
  z: "2",
  S: "5",
  s: "5",
  B: "8",
};
const letterFor: Record<string, string> = { "0": "O", "1": "I", "5": "S", "8": "B", "2": "Z", "|": "I", l: "I" };

/** A sign that is a digit, or is read instead of one; some only where another follows. */
export const D = "(?:[0-9OoQIl|SB]|[!\\[\\]L$](?=[0-9OL])|!(?= ?\\d|[/.-]| [JFMASOND][a-z]{2}))";

export const asDigits = (text: string): string =>
  [...text]
    .map((sign) => digitFor[sign] ?? sign)
    .join("")
    .replace(/\D/g, "");

export const asCapitals = (text: string): string =>
  [...text]
    .map((sign) => letterFor[sign] ?? sign)
    .join("")
    .toUpperCase();

/** True where most of it is digits as they stand: a word of look-alike letters alone is no number. */
export const isMostlyDigits = (text: string): boolean => {
  const signs = text.replace(/[^A-Za-z0-9|!$[\]]/g, "");
  return signs.replace(/\D/g, "").length * 10 >= signs.length * 6;
};

/** One form for names that readers confuse: "Jarnes" and "James", "Wi1son" and "Wilson". */
export const folded = (name: string): string =>
  plainLetters(name)
    .replace(/0/g, "o")
    .replace(/[1|!]/g, "l")
    .replace(/5/g, "s")
    .replace(/8/g, "b")
    .replace(/rn/g, "m")
    .replace(/vv/g, "w")
    .replace(/i/g, "l");

/** Small letters without accents. */
export const plainLetters = (text: string): string =>
  text
    .replace(/[łŁ]/g, "l")
    .replace(/[øØ]/g, "o")
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();

/** How many single letters must be changed, added or taken away, up to `most`. */
export function distance(one: string, other: string, most = 2): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row.at(-1)!;
}
