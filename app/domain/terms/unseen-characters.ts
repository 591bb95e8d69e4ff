/**
 * Typed or pasted text without what nobody sees: control characters, marks that turn the direction of reading, spaces
 * without a width. Two names that look the same are then the same, and no name turns round the words beside it.
 */

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const spaces = /[\t\p{Space_Separator}]/gu;

/** The end of a line, joiners, and Arabic signs that stand around a number, which only count as format characters. */
const stays = [String.raw`\n`, String.raw`\u200C`, String.raw`\u200D`, String.raw`[\u0600-\u0605]`, String.raw`\u06DD`];
/** Letters without ink, and signs that only choose another drawing of the one before them. */
const withoutInk = [
  ...[String.raw`\u034F`, String.raw`\u115F`, String.raw`\u1160`, String.raw`\u17B4`, String.raw`\u17B5`],
  ...[String.raw`\u3164`, String.raw`\uFFA0`],
  ...[String.raw`[\u180B-\u180F]`, String.raw`[\uFE00-\uFE0F]`, String.raw`[\u{E0100}-\u{E01EF}]`],
];
const unseen = new RegExp(`(?!${stays.join("|")})(?:\\p{Cc}|\\p{Cf}|${withoutInk.join("|")})`, "gu");

const joiningScripts = [
  ...["Arabic", "Syriac", "Nko", "Mongolian"],
  ...["Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala"],
  ...["Khmer", "Myanmar"],
];
const joining = `[${joiningScripts.map((script) => String.raw`\p{Script=${script}}`).join("")}]`;
/** It takes a consonant's vowel away; a joiner behind it shapes even the last letter of a word. */
const virama = String.raw`[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2]`;
const joiner = String.raw`[\u200C\u200D]`;
const joinersInARow = new RegExp(`(${joiner})${joiner}+`, "g");
/** Persian and the scripts of India need a joiner within a word; anywhere else nobody sees it. */
const needlessJoiner = new RegExp(`(?<!${virama})(?:(?<!${joining})${joiner}|${joiner}(?!${joining}))`, "gu");

/** In one or several lines, as it reads; accents in one piece with their letters. */
export function withoutUnseen(text: string): string {
  if (/^[\n -~]*$/.test(text)) return text;
  return text
    .replace(lineEnds, "\n")
    .replace(spaces, " ")
    .replace(unseen, "")
    .replace(joinersInARow, "$1")
    .replace(needlessJoiner, "")
    .normalize("NFC");
}
