/**
 * What the letters' fonts can print: names, addresses and references are refused where they hold anything else, so that
 * a release copy is never stopped by one of them (`app/adapters/documents/assemble`).
 */

const scripts = [
  ...["Latin", "Greek", "Cyrillic", "Arabic", "Hebrew", "Armenian", "Georgian"],
  ...["Han", "Hiragana", "Katakana", "Bopomofo", "Hangul"],
  ...["Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala"],
  ...["Thai", "Lao", "Khmer", "Myanmar", "Ethiopic"],
];
/** Letters and marks of a script, and the signs that it shares with others, such as its stops and figures. */
const ofScripts = scripts.map((script) => String.raw`\p{Script_Extensions=${script}}`).join("");

/** Of no script: Latin-1, accents by themselves, apostrophes and the like, dashes and quotes, money, "No", "TM". */
const ofNone = String.raw`\n -~\u00A0-\u00FF\u02B0-\u02FF\u0300-\u036F\u200C\u200D\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2116\u2122`;

const unprintable = new RegExp(
  `\\p{Unassigned}|\\p{Private_Use}|\\p{Surrogate}|\\p{Extended_Pictographic}(?<![\\u00A9\\u00AE\\u2122\\u203C\\u2049])|[^${ofNone}${ofScripts}]`,
  "u",
);

/** The first sign that no font of ours has, such as "😀"; null where the whole text can be printed. */
export const unprintableIn = (text: string): string | null => unprintable.exec(text)?.[0] ?? null;
