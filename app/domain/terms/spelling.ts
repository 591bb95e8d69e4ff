/**
 * One name, however a system writes it. Records systems drop accents and apostrophes (OBRIEN), write a letter they lack
 * as another or as two (Lecka, Yildiz, Kjaer, Groß as Gross, Jürgen as Juergen), and part or join what belongs together
 * (Mc Donald, Alsayed). Finding in records, suggestions and the search for cases all compare names by this.
 */

/** Letters that no accent makes, and what is written where a system lacks them. */
const written: Record<string, string> = {
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ə: "e",
  ƒ: "f",
};
const special = new RegExp(`[${Object.keys(written).join("")}]`, "g");

/** Small letters without accents, each in the letters that every system has. */
export function plainLetters(text: string): string {
  const small = text.toLowerCase();
  // most words of most pages
  if (/^[ -~\s]*$/.test(small)) return small;
  return small
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(special, (letter) => written[letter]!);
}

const consonant = "[b-df-hj-np-tv-xz]";
const umlautInTwo = new RegExp(`(?<=^|${consonant})(?:([aou])e|(a)a)(?=${consonant})`, "g");

/**
 * The one spelling of a word of a name in plain letters: "ae", "oe", "ue" and "aa" between consonants as the one letter
 * that they stand for, "Mac" as "Mc". Two names with one spelling are the same to whoever looks for them; it is not for
 * showing.
 */
export const spelling = (plain: string): string =>
  plain
    .replace(/^mac(?=\p{L}{3})/u, "mc")
    .replace(umlautInTwo, (_, umlaut: string | undefined, long: string | undefined) => umlaut ?? long ?? "");

/** Scripts that leave no space between words: each sign counts as a word. */
const withoutSpaces = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const part = new RegExp(`[${withoutSpaces}]|(?:(?![${withoutSpaces}])[\\p{Letter}\\p{Number}])+`, "gu");

/** "M'Donald" is McDonald; M'Bala and M'Hamed are not Scottish. */
export const withMcInFull = (text: string): string =>
  text.replace(/(?<!\p{L})M['\u2018\u2019`\u00B4](?=[ACDEFGIKLNQRSTW])/gu, "Mc");

/** Letters and digits only, in plain letters; "O'Brien-Smith," has three parts, "王小明" too. */
export const plainPartsOf = (text: string): string[] => plainLetters(withMcInFull(text)).match(part) ?? [];

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
