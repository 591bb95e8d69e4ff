/**
 * The NHS number: ten digits, the last a check digit modulo 11 (NHS Data Dictionary). Its shape alone is not proof:
 * ten equal digits pass the sum and are refused.
 */

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

/** Spaces that nobody sees come with a number that was pasted. */
export const withoutSeparators = (text: string) => text.replace(/[\s.\-\u2010-\u2015\u2212\p{Cf}\p{Cc}]/gu, "");

/** Ten digits for keeping and comparing; null where the text is not an NHS number. */
export const normaliseNhsNumber = (text: string): string | null => (isNhsNumber(text) ? withoutSeparators(text) : null);

/** As people read it: "999 000 0018". */
export const formatNhsNumber = (number: string): string =>
  `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;

/**
 * Whose number it is, where it is not England's, Wales's or the Isle of Man's: Scotland's CHI number begins with the
 * birth date (DDMMYY), Northern Ireland's Health and Care number runs from 320 000 0010 to 399 999 9999; both end in
 * the same check digit (NHS Data Dictionary, ISB 0149).
 */
export type OtherService = "scotland" | "northern-ireland";

export function otherServiceOf(number: string): OtherService | null {
  const [day, month] = [Number(number.slice(0, 2)), Number(number.slice(2, 4))];
  if (day >= 1 && day <= (longestDay[month - 1] ?? 0)) return "scotland";
  return day >= 32 && day <= 39 ? "northern-ireland" : null;
}

const longestDay = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
