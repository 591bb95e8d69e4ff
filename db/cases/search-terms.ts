/** Words as they are looked for: without accents, capitals and apostrophes, numbers written together. */

/** At least the length of any NHS number; longer words are never typed whole. */
const longestTerm = 40;

export function termsIn(text: string): string[] {
  const folded = together(text)
    .normalize("NFKD")
    .replace(/[\p{M}'’\0]/gu, "")
    .toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.flatMap(withoutLeadingZeros).map((word) => word.slice(0, longestTerm)))];
}

/** 999 000 0018 and 999-000-0018 are one number. */
const together = (text: string) => text.replace(/(?<!\d)(\d{3})[ -](\d{3})[ -](\d{4})(?!\d)/g, "$1$2$3");

/** AD-26-000123 is also found by 123. */
const withoutLeadingZeros = (word: string) => (/^0+[1-9]\d*$/.test(word) ? [word, word.replace(/^0+/, "")] : [word]);
