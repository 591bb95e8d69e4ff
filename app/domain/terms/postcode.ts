/** Postcodes of the United Kingdom, and the NHS's pseudo-postcodes (ZZ99 and a digit with two letters) for those without one. */
const shape =
  /^(?:GIR0AA|ZZ99\d[A-Z]{2}|(?:[A-PR-UWYZ](?:\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d{1,2}|[A-HK-Y]\d[ABEHMNPRV-Y]))\d[ABD-HJLNP-UW-Z]{2})$/;

/** As it is kept: capitals, one space before the last three characters. Null where it is not a postcode. */
export function readPostcode(text: string): string | null {
  const together = text.toUpperCase().replace(/\s+/g, "");
  return shape.test(together) ? `${together.slice(0, -3)} ${together.slice(-3)}` : null;
}

export const isPostcode = (text: string): boolean => readPostcode(text) !== null;
