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
  const wanted = words.flatMap((word, at): string[][] => {
    if (isParted(words[at - 1])) return [[`${words[at - 1]!}${word}`]];
    const goesOn = at + 1 < words.length;
    if (goesOn && (isParted(word) || isParticle(word))) return [];
    const before = particlesBefore(words, at);
    return [before.length > 0 ? [`${before.join("")}${word}`, word] : [word]];
  });
  const spelt = (word: string) => [word, spelling(word), word.replace(/^mac/, "mc")];
  const known = new Map(wanted.map((either) => [either.join(" "), either.flatMap(spelt)]));
  return [...known.values()].map((either) => [...new Set(either)].map((each) => each.slice(0, longestTerm)));
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
  words.flatMap((word, at) => {
    if (isParted(words[at - 1])) return [`${words[at - 1]!}${word}`, spelling(`${words[at - 1]!}${word}`)];
    const before = isParticle(word) ? [] : particlesBefore(words, at);
    const joined = before.map((_, from) => `${before.slice(from).join("")}${word}`);
    return joined.flatMap((each) => [each, spelling(each)]);
  });

/** "de la Cruz", "Van den Bergh", "D Souza": another system writes Delacruz, Vandenbergh, DSouza. */
const particles = new Set(
  "d da das de del dela della den der di do dos du la las le los st ten ter van vanden vander von zu".split(" "),
);
const isParticle = (word: string) => particles.has(word);

/** Those that stand before a word, one after another. */
function particlesBefore(words: readonly string[], at: number): string[] {
  let from = at;
  while (from > 0 && isParticle(words[from - 1]!)) from -= 1;
  return words.slice(from, at);
}

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
