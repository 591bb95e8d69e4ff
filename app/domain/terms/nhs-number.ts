/**
 * The NHS number: ten digits, the last a check digit modulo 11 (NHS Data Dictionary). Its shape alone is not proof:
 * ten equal digits pass the sum and are refused.
 */
import type { Box, Finding, Word } from "~/domain/records/pages";
import { linesOf, unionOf } from "~/domain/records/page-lines";

const shape = /^\d{10}$/;
const oneDigitOnly = /^(\d)\1{9}$/;

export function isNhsNumber(text: string): boolean {
  const digits = withoutSeparators(text);
  return shape.test(digits) && !oneDigitOnly.test(digits) && Number(digits[9]) === checkDigit(digits);
}

/** Weights 10 to 2; eleven less the remainder, 11 standing for 0. A result of 10 belongs to no number. */
function checkDigit(digits: string): number {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11;
}

const withoutSeparators = (text: string) => text.replace(/[\s.\-\u2010-\u2015]/g, "");

/** Ten digits for keeping and comparing; null where the text is not an NHS number. */
export const normaliseNhsNumber = (text: string): string | null => (isNhsNumber(text) ? withoutSeparators(text) : null);

/** As people read it: "999 000 0018". */
export const formatNhsNumber = (number: string): string =>
  `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;

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
export function foreignFindings(words: readonly Word[], patientNhsNumber: string | null): Finding[] {
  const ours = patientNhsNumber && withoutSeparators(patientNhsNumber);
  return nhsNumbersIn(words)
    .filter(({ number }) => number !== ours)
    .map(({ number, box }) => ({ kind: "foreign-nhs-number", box, lastFour: number.slice(-4) }));
}
