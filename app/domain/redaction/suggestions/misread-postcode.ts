/** A postcode as a page reader misspells it. */
import { readPostcode } from "~/domain/terms/postcode";
import { asCapitals, asDigits } from "./lookalikes";

/** Letters and digits put where a postcode has them. */
export function readMisread(text: string): string | null {
  const signs = text.replace(/\s/g, "");
  const [outward, inward] = [signs.slice(0, -3), signs.slice(-3)];
  const area = /^\D{1,2}/.exec(outward)?.[0] ?? outward.slice(0, 1);
  const district = outward.slice(area.length);
  const outwardEnd = /[A-Z]$/.test(district) && district.length > 1 ? district : asDigits(district);
  const mended = `${asCapitals(area)}${outwardEnd}${asDigits(inward[0]!)}${asCapitals(inward.slice(1))}`;
  return readPostcode(mended) ?? readPostcode(signs);
}
