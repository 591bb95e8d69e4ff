/** NHS numbers among the words of a page, and those that are not the patient's. */
import type { Box, Finding, Word } from "./pages";
import { linesOf, unionOf } from "./page-lines";
import { withoutSeparators, normaliseNhsNumber } from "~/domain/terms/nhs-number";

// ten together, three-three-four, or ten boxes of a form; never part of a longer run of digits
const onPage = /(?<!\d)(?:\d{10}|\d{3}[ .\-\u2010-\u2015]{1,3}\d{3}[ .\-\u2010-\u2015]{1,3}\d{4}|\d(?: \d){9})(?!\d)/g;

/** Every NHS number among the words of a page, also across neighbouring words, with the box around it. */
export function nhsNumbersIn(words: readonly Word[]): { number: string; box: Box }[] {
  return linesOf(words).flatMap((line) =>
    [...digitsFromLetters(line.text).matchAll(onPage)].flatMap(({ 0: text, index }) => {
      const number = normaliseNhsNumber(text);
      return number ? [{ number, box: unionOf(line.boxesBetween(index, index + text.length)) }] : [];
    }),
  );
}

/** Letters that a page reader takes for digits, where a word has no other letters. */
function digitsFromLetters(text: string): string {
  return text.replace(/(?<![A-Za-z\d])[\dOolI|]+(?![A-Za-z\d])/g, (word) =>
    word.replace(/[Oo]/g, "0").replace(/[lI|]/g, "1"),
  );
}

/** NHS numbers of anybody but the patient: a page that carries one must not leave before a person has looked at it. */
export function foreignFindings(words: readonly Word[], patientsNumbers: readonly string[]): Finding[] {
  const ours = patientsNumbers.map(withoutSeparators);
  return nhsNumbersIn(words)
    .filter(({ number }) => !ours.includes(number))
    .map(({ number, box }) => ({ kind: "foreign-nhs-number", box, lastFour: number.slice(-4) }));
}
