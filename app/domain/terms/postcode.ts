/**
 * Postcodes of the United Kingdom, and the NHS's pseudo-postcodes (ZZ99 and a digit with two letters) for those without
 * one.
 */
import { anyOf } from "./word-lists";

const districts = [
  String.raw`\d{1,2}`,
  String.raw`\d[A-HJKPSTUW]`,
  String.raw`[A-HK-Y]\d{1,2}`,
  String.raw`[A-HK-Y]\d[ABEHMNPRV-Y]`,
];
const usual = String.raw`(?:[A-PR-UWYZ]${anyOf(districts)})\d[ABD-HJLNP-UW-Z]{2}`;
const shape = new RegExp(`^${anyOf(["GIR0AA", String.raw`ZZ99\d[A-Z]{2}`, usual])}$`);

/** As it is kept: capitals, one space before the last three characters. Null where it is not a postcode. */
export function readPostcode(text: string): string | null {
  const together = text.toUpperCase().replace(/\s+/g, "");
  return shape.test(together) ? `${together.slice(0, -3)} ${together.slice(-3)}` : null;
}

export const isPostcode = (text: string): boolean => readPostcode(text) !== null;
