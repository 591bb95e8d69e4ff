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

export const withoutSeparators = (text: string) => text.replace(/[\s.\-\u2010-\u2015]/g, "");

/** Ten digits for keeping and comparing; null where the text is not an NHS number. */
export const normaliseNhsNumber = (text: string): string | null => (isNhsNumber(text) ? withoutSeparators(text) : null);

/** As people read it: "999 000 0018". */
export const formatNhsNumber = (number: string): string =>
  `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
