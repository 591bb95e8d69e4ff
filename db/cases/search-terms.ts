/**
 * Words as they are looked for: without accents, capitals and apostrophes, in every spelling that systems use for a
 * name, numbers written together.
 */
import { plainLetters, plainPartsOf, spelling, withMcInFull } from "~/domain/terms/spelling";

/** At least the length of any NHS number; longer words are never typed whole. */
const longestTerm = 40;

/** What a case with this text is found by. */
export function termsIn(text: string): string[] {
  const words = wordsIn(text);
  const terms = [
    ...words.flatMap(withoutLeadingZeros),
    ...words.flatMap((word) => [spelling(word), ...inTwo(word)]),
    ...joinedTo(words),
    ...umlautsInTwo(text),
  ];
  return [...new Set(terms.map((word) => word.slice(0, longestTerm)))];
}

/** A word that was typed, in the spellings of which one must begin a term of the case. */
export type TypedWord = readonly string[];

/** Every word typed must be found. Leading zeros matter as typed: 000123 must not also be required as 123. */
export function typedWords(typed: string): TypedWord[] {
  const words = wordsIn(typed);
  const wanted = words.flatMap((word, at): string[] => {
    if (isParted(words[at - 1])) return [`${words[at - 1]!}${word}`];
    return isParted(word) && at + 1 < words.length ? [] : [word];
  });
  return [...new Set(wanted)].map((word) =>
    [...new Set([word, spelling(word), word.replace(/^mac/, "mc")])].map((each) => each.slice(0, longestTerm)),
  );
}

function wordsIn(text: string): string[] {
  return plainPartsOf(together(withMcInFull(text)).replace(/['\u2018\u2019\u02BC`\u00B4\0]/g, ""));
}

/** 999 000 0018 and 999-000-0018 are one number. */
const together = (text: string) => text.replace(/(?<!\d)(\d{3})[ -](\d{3})[ -](\d{4})(?!\d)/g, "$1$2$3");

/** AD-26-000123 is also found by 123. */
const withoutLeadingZeros = (word: string) => (/^0+[1-9]\d*$/.test(word) ? [word, word.replace(/^0+/, "")] : [word]);

/** What one system writes apart and another together: "Mc Donald", "Al-Sayed", "O Brien". */
const isParted = (word: string | undefined) => word !== undefined && /^(?:mc|mac|o|al|el|ap|abd)$/.test(word);

const joinedTo = (words: readonly string[]) =>
  words.flatMap((word, at) =>
    isParted(words[at - 1]) ? [`${words[at - 1]!}${word}`, spelling(`${words[at - 1]!}${word}`)] : [],
  );

/** The second half of what may be looked for in two words. */
const inTwo = (word: string) => /^(?:mc|mac|al|el|ap)(?<rest>\p{L}{4,})$/u.exec(word)?.slice(1) ?? [];

/** "Müller" is also found by "muell". */
function umlautsInTwo(text: string): string[] {
  if (!/[äöüåø]/i.test(text)) return [];
  const inTwoLetters = text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[äöü]/g, (sign) => `${plainLetters(sign)}e`);
  return wordsIn(inTwoLetters.replace(/å/g, "aa").replace(/ø/g, "oe"));
}
