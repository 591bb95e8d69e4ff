/** NHS, hospital and National Insurance numbers and vehicle marks that are not the patient's. */
import { isNhsNumber } from "../nhs-number";
import { isPostcode } from "../postcode";
import type { KnownPatient, Lead } from "./kinds";
import { D, asCapitals, asDigits, isMostlyDigits } from "./lookalikes";
import { before, matchesOf, type Found, type PageText } from "./page-text";
import { isNearlySame, lettersAndDigits } from "./patient";

export const leadAt = (page: PageText, kind: Lead["kind"], { start, end, text }: Found, value: string, why: string): Lead =>
  ({ kind, text: text.replace(/\s+/g, " "), boxes: page.boxesBetween(start, end), key: `${kind}:${value}`, why });

const tenDigits = new RegExp(`(?<![A-Za-z0-9])(?:${D}{3}[ .\\n-]{0,3}${D}{3}[ .\\n-]{0,3}${D}{4}|${D}(?:[ |\\n]{1,3}${D}){9})(?![A-Za-z0-9])`, "g");
const nhsLabel = /\bN\.?\s?H\.?\s?S\.?\s*(?:no\.?|num(?:ber)?|#|id)?\s*[:.#-]?\s*\(?$/i;

/** Ten digits that pass the check; after the words "NHS number" also ten that do not: one may have been misread. */
export function nhsNumberLeads(page: PageText, { nhsNumber }: KnownPatient): Lead[] {
  return matchesOf(tenDigits, page).filter(({ text }) => isMostlyDigits(text)).flatMap((found) => {
    const digits = asDigits(found.text);
    const isLabelled = nhsLabel.test(before(page, found, 30));
    if (digits.length !== 10 || (!isLabelled && !isNhsNumber(digits)) || isTelephoneLike(found.text) || digits === nhsNumber) return [];
    if (!isNhsNumber(digits) && isNearlySame(digits, nhsNumber)) return [];
    return [leadAt(page, "nhs-number", found, digits, isNhsNumber(digits) ? "An NHS number that is not this patient’s" : "Ten digits after “NHS number”: not this patient’s, or misread")];
  });
}

const isTelephoneLike = (text: string) => /^0/.test(text) && !/\d{3}[ -]\d{3}[ -]\d{4}/.test(text);

const hospitalLabel =
  "(?:\\b(?:hosp(?:ital)?|unit|m\\.?r\\.?n|patient|pat|pas|district|case ?note|record|k|x|rxf|medical record|clinic|registration)\\.?\\s*(?:no\\.?|num(?:ber)?|id|ref(?:erence)?|#)|\\bMRN|\\bHRN|\\bPID|\\bUR ?No)\\s*[:.#-]?\\s*";
const labelled = new RegExp(`${hospitalLabel}(?<it>[A-Z]{0,4}[ -]?${D}{5,10}[A-Z]?)(?![A-Za-z0-9])`, "gi");

/** After a label; without one, whatever is built as the patient's own hospital number is. */
export function hospitalNumbersOn(page: PageText, { hospitalNumber, nhsNumber }: KnownPatient): (Found & { value: string })[] {
  const shape = hospitalNumber && /^[A-Z]+\d{5,}[A-Z]?$/i.test(hospitalNumber.replace(/[\s-]/g, "")) ? shapeOf(hospitalNumber) : null;
  const found = [...matchesOf(labelled, page), ...(shape ? matchesOf(shape, page) : [])];
  return found
    .filter((each, index) => found.findIndex(({ start }) => start === each.start) === index && isMostlyDigits(each.text.replace(/^[A-Za-z]+/, "")))
    .map((each) => ({ ...each, value: normalHospitalNumber(each.text) }))
    .filter(({ value }) => value !== nhsNumber);
}

/** Letters in front stay, what follows are digits. */
function normalHospitalNumber(text: string): string {
  const { letters, rest } = /^(?<letters>[A-Za-z]*)[\s-]*(?<rest>[0-9OoQIl|SB]{5,}[A-Za-z]?)$/.exec(text)?.groups ?? { letters: "", rest: text };
  return `${letters!.toUpperCase()}${asDigits(rest!)}${/[A-Z]$/.test(rest!) && !/[OQISB]$/.test(rest!) ? rest!.slice(-1) : ""}`;
}

const shapeOf = (number: string) => new RegExp(`(?<![A-Za-z0-9])${number.replace(/[\s-]/g, "").replace(/[A-Za-z]/g, "[A-Z]").replace(/\d/g, D)}(?![A-Za-z0-9])`, "g");

export function hospitalNumberLeads(page: PageText, patient: KnownPatient): Lead[] {
  const ours = patient.hospitalNumber && lettersAndDigits(patient.hospitalNumber).toUpperCase();
  return hospitalNumbersOn(page, patient)
    .filter(({ value }) => value !== ours)
    .map((found) => leadAt(page, "hospital-number", found, found.value, "A hospital number that is not this patient’s"));
}

const insurance = new RegExp(`(?<![A-Za-z0-9])(?<it>[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\n?(?:${D}{2}[ -]?\\n?){3}[A-D])(?![A-Za-z0-9])`, "g");

export const insuranceLeads = (page: PageText): Lead[] =>
  matchesOf(insurance, page)
    .filter(({ text }) => isMostlyDigits(text.slice(2, -1)))
    .map((found) => leadAt(page, "national-insurance", found, lettersAndDigits(found.text), "A National Insurance number"));

const currentMark = new RegExp(`(?<![A-Za-z0-9])(?<it>[A-HJ-PR-Y][A-HJ-PR-Y0] ?[0-9OIl|SB]{2} ?[A-HJ-PR-Z0158]{3})(?![A-Za-z0-9])`, "g");
const olderMark = /(?<![A-Za-z0-9])(?<it>[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NPR-TV-Y]|(?<=\b(?:reg|registration|plate|vrm)[ .:](?:no|mark|number)?[ .:]{0,2})[A-Z]{1,3} ?\d{1,4})(?![A-Za-z0-9])/g;
const vehicleWords = /\b(?:reg(?:istration)?(?: mark| plate| no\.?| number)?|number ?plate|vehicle|car|van|taxi|motor(?:bike|cycle)|index|plate|vrm|driving|parked|permit)\b[^.]{0,60}$/i;

/** The form in use since 2001 speaks for itself; older ones only where the words are about a vehicle. */
export function vehicleLeads(page: PageText): Lead[] {
  const current = matchesOf(currentMark, page).filter(({ text }) => asDigits(text.replace(/\s/g, "").slice(2, 4)).length === 2 && /\d/.test(text.replace(/\s/g, "").slice(2, 4)) && !isPostcode(text));
  const older = matchesOf(olderMark, page).filter((found) => vehicleWords.test(before(page, found, 70)) && !current.some(({ start }) => start === found.start));
  return [...current, ...older].map((found) => leadAt(page, "vehicle", found, lettersAndDigits(asCapitals(found.text)), "The mark of a vehicle"));
}
