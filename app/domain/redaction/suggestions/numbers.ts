/** NHS, hospital and National Insurance numbers and vehicle marks that are not the patient's. */
import { distance } from "~/domain/terms/spelling";
import { isNhsNumber } from "~/domain/terms/nhs-number";
import { isPostcode } from "~/domain/terms/postcode";
import { anyOf, list } from "~/domain/terms/word-lists";
import type { KnownPatient, LeadOnPage } from "./kinds";
import { D, asCapitals, asDigits, isMostlyDigits } from "./lookalikes";
import { readMisread } from "./misread-postcode";
import { before, matchesOf, overlaps, type Found, type PageText } from "./page-text";
import { isNearlySame, isOtherNumberOf, lettersAndDigits } from "./patient";

export const leadAt = (
  page: PageText,
  kind: LeadOnPage["kind"],
  { start, end, text }: Found,
  value: string,
  why: string,
  told?: LeadOnPage["told"],
): LeadOnPage => ({
  kind,
  start,
  end,
  text: text.replace(/\s+/g, " "),
  boxes: page.boxesBetween(start, end),
  key: `${kind}:${value}`,
  why,
  ...(told && { told }),
});

const gapInDigits = String.raw`[ .~_\n-]{0,3}`;
const threeThreeFour = `${D}{3}${gapInDigits}${D}{3}${gapInDigits}${D}{4}`;
const tenBoxes = String.raw`${D}(?:[ |\n]{1,3}${D}){9}`;
const tenDigits = new RegExp(`(?<![A-Za-z0-9])(?:${threeThreeFour}|${tenBoxes})(?![A-Za-z0-9])`, "g");
/** As a reader spaces the boxes of a form: believed only after the words "NHS number". */
const unevenDigits = new RegExp(`(?<![A-Za-z0-9])${D}(?:[ |\\n]{0,3}${D}){9}(?![A-Za-z0-9])`, "g");
/** Also of several numbers in a row. */
const nhsLabel = new RegExp(
  String.raw`\bN\.?\s?H\.?\s?S\.?\s*(?:nos?\.?|num(?:ber)?s?|#|ids?)?\s*[:.#-]?\s*\(?(?:\d{3}[ -]?\d{3}[ -]?\d{4}\s*(?:\/|,|&|and)\s*){0,3}$`,
  "i",
);

/** Ten digits in the groups of an NHS number, whoever's it is. */
export const tenDigitsOn = (page: PageText): Found[] =>
  matchesOf(tenDigits, page).filter(({ text }) => isMostlyDigits(text) && !isTelephoneLike(text));

/** Ten digits that pass the check; after the words "NHS number" also ten that do not: one may have been misread. */
export function nhsNumberLeads(page: PageText, patient: KnownPatient): LeadOnPage[] {
  const { nhsNumber } = patient;
  const even = matchesOf(tenDigits, page);
  const uneven = matchesOf(unevenDigits, page).filter(
    (found) => isLabelledNhs(page, found) && !even.some((each) => overlaps(each, found)),
  );
  return [...even, ...uneven]
    .filter(({ text }) => isMostlyDigits(text))
    .flatMap((found) => {
      const digits = asDigits(found.text);
      const isLabelled = isLabelledNhs(page, found);
      if (
        digits.length !== 10 ||
        (!isLabelled && isReference(found.text)) ||
        (!isLabelled && !isNhsNumber(digits)) ||
        isTelephoneLike(found.text) ||
        digits === nhsNumber ||
        isOtherNumberOf(patient, digits)
      )
        return [];
      if (!isNhsNumber(digits) && isNearlySame(digits, nhsNumber)) return [];
      return [
        leadAt(
          page,
          "nhs-number",
          found,
          digits,
          isNhsNumber(digits)
            ? "An NHS number that is not this patient’s"
            : "Ten digits after “NHS number”: not this patient’s, or misread",
        ),
      ];
    });
}

const isLabelledNhs = (page: PageText, found: Found) => nhsLabel.test(before(page, found, 60));

/** "80B8510643": a letter within ten signs that stand together belongs to a laboratory's number. */
const isReference = (text: string) => /^\S+$/.test(text) && /[A-Z]/.test(text.replace(/[OI]/g, ""));

const isTelephoneLike = (text: string) => /^0/.test(text) && !/\d{3}[ -]\d{3}[ -]\d{4}/.test(text);

const keepers = list`
  hosp(?:ital)?, unit, m\.?r\.?n, patient, pat, pas, district, case ?note, record, k, x, rxf, medical record,
  clinic, registration
`;
const numberWords = list`no\.?, num(?:ber)?, id, ref(?:erence)?, #`;
const keepersNumber = String.raw`\b${anyOf(keepers)}\.?\s*${anyOf(numberWords)}`;
const hospitalLabel = String.raw`${anyOf([keepersNumber, ...list`\bMRN, \bHRN, \bPID, \bUR ?No, \bbands?, \bwristbands?, \bCHI, \bcase ?notes?`])}\s*[:.#-]?\s*`;
const labelled = new RegExp(`${hospitalLabel}(?<it>[A-Z]{0,4}[ -]?${D}{5,10}[A-Z]?)(?![A-Za-z0-9])`, "gi");

/** After a label; without one, whatever is built as the patient's own hospital number is. */
export function hospitalNumbersOn(
  page: PageText,
  { hospitalNumber, nhsNumber }: KnownPatient,
): (Found & { value: string })[] {
  const shape =
    hospitalNumber && /^[A-Z]+\d{5,}[A-Z]?$/i.test(hospitalNumber.replace(/[\s-]/g, ""))
      ? shapeOf(hospitalNumber)
      : null;
  const found = [...matchesOf(labelled, page), ...(shape ? matchesOf(shape, page) : [])];
  return found
    .filter(
      (each, index) =>
        found.findIndex(({ start }) => start === each.start) === index &&
        isMostlyDigits(each.text.replace(/^[A-Za-z]+/, "")),
    )
    .map((each) => ({ ...each, value: asBuiltLike(hospitalNumber, each.text) ?? normalHospitalNumber(each.text) }))
    .filter(({ value }) => value !== nhsNumber);
}

/** As many letters in front as the patient's own number has, then digits: "NBO27259" is NB027259. */
function asBuiltLike(own: string | null, text: string): string | null {
  const letters = /^[A-Z]*/i.exec(own ?? "")![0].length;
  const signs = text.replace(/[\s-]/g, "");
  const digits = asDigits(signs.slice(letters));
  return letters > 0 &&
    digits.length === signs.length - letters &&
    digits.length === own!.replace(/[\s-]/g, "").length - letters
    ? `${asCapitals(signs.slice(0, letters))}${digits}`
    : null;
}

/**
 * Letters in front stay, what follows are digits; a letter at the end stays where it is none that is read for a digit.
 */
function normalHospitalNumber(text: string): string {
  const { letters, rest } = /^(?<letters>[A-Za-z]*)[\s-]*(?<rest>[0-9OoQIl|SB]{5,}[A-Za-z]?)$/.exec(text)?.groups ?? {
    letters: "",
    rest: text,
  };
  const [lastLetter = ""] = /[AC-HJ-NPRT-Z]$/.exec(rest!) ?? [];
  return `${letters!.toUpperCase()}${asDigits(rest!)}${lastLetter}`;
}

const shapeOf = (number: string) =>
  new RegExp(
    `(?<![A-Za-z0-9])${number
      .replace(/[\s-]/g, "")
      .replace(/[A-Za-z]/g, "[A-Z]")
      .replace(/\d/g, D)}(?![A-Za-z0-9])`,
    "g",
  );

export function hospitalNumberLeads(page: PageText, patient: KnownPatient): LeadOnPage[] {
  const ours = patient.hospitalNumber && lettersAndDigits(patient.hospitalNumber).toUpperCase();
  return hospitalNumbersOn(page, patient)
    .filter(({ value }) => value !== ours && !isOtherNumberOf(patient, value) && !isOursWithASignMore(value, ours))
    .map((found) =>
      leadAt(page, "hospital-number", found, found.value, "A hospital number that is not this patient’s"),
    );
}

/** A hospital's numbers are of one length: one sign more or less is our own, misread. */
const isOursWithASignMore = (value: string, ours: string | null) =>
  ours !== null &&
  Math.abs(value.length - ours.length) === 1 &&
  distance(asDigits(value.slice(2)), asDigits(ours.slice(2)), 1) <= 1;

/** Two digits; a nought is easily read twice. */
const pair = `(?:O0\\d|0O\\d|${D}{2})`;
const twoLetters = "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]";
const insuranceNumber = String.raw`${twoLetters} ?\n?(?:${pair}[ ,-]?\n?){3}[A-D]`;
/** Words that a page reader joins to the last letter. */
const joinedWords = anyOf(list`i, j, as, and, was, is, for, to, of, in, on, or, has, were`);
const endsOrJoined = String.raw`(?:(?![A-Za-z0-9])|(?=${joinedWords}\b))`;
const insurance = new RegExp(`(?<![A-Za-z0-9])(?<it>${insuranceNumber})${endsOrJoined}`, "g");

/** After its label also without the last letter. */
const insuranceWords = String.raw`(?:[Nn]ational [Ii]nsurance|N\.?[Ii]\.?|NINO)(?: ?(?:[Nn]o\.?|[Nn]umber))?`;
const insuranceLabel = String.raw`\b${insuranceWords}\s*[:.-]?\s*`;
const lastLetterOrNone = `[A-Z]{2} ?(?:${pair}[ -]?){2}${pair}(?: ?[A-D])?`;
const labelledInsurance = new RegExp(`${insuranceLabel}(?<it>${lastLetterOrNone})(?![A-Za-z0-9])`, "g");

export const insuranceLeads = (page: PageText): LeadOnPage[] =>
  [...matchesOf(insurance, page), ...matchesOf(labelledInsurance, page)]
    .filter(
      ({ text, start }, index, all) =>
        isMostlyDigits(text.slice(2, -1)) && all.findIndex((each) => each.start === start) === index,
    )
    .map((found) =>
      leadAt(page, "national-insurance", found, lettersAndDigits(found.text), "A National Insurance number"),
    );

const currentMark = new RegExp(
  `(?<![A-Za-z0-9])(?<it>[A-HJ-PR-Z][A-HJ-PR-Z0] ?[0-9OIl|!LSB]{2}[ \\n]?[A-PR-Z0158]{3})(?![A-Za-z0-9])`,
  "g",
);
const markWord = String.raw`(?<=\b(?:[Rr]eg|REG|[Rr]egistration|REGISTRATION|[Pp]late|vrm|VRM)[ .:](?:no|mark|number|NO)?[ .:]{0,2})`;
const olderMarks = [
  String.raw`[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Y]{3}`,
  String.raw`[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NPR-TV-Y]`,
  String.raw`${markWord}[A-Z]{1,3} ?\d{1,4}`,
];
const olderMark = new RegExp(`(?<![A-Za-z0-9])(?<it>${olderMarks.join("|")})(?![A-Za-z0-9])`, "g");
const vehicles = list`
  (?:white|silver|blue|black|red|grey|gray|green|yellow|orange|brown|gold|maroon) \w+, lorry, bus, scooter, transit, hatchback, saloon, estate, reg(?:istration)?(?: mark| plate| no\.?| number)?, number ?plate, vehicle, car, van, taxi,
  motor(?:bike|cycle), index, plate, vrm, driv(?:ing|es?|en), drove, parked, permit
`;
const vehicleWords = new RegExp(String.raw`\b${anyOf(vehicles)}\b[^.]{0,60}$`, "i");

const isMark = (text: string) => {
  const [age, last] = [text.replace(/\s/g, "").slice(2, 4), text.slice(-3)];
  return (
    asDigits(age).length === 2 &&
    /\d/.test(age) &&
    last.replace(/\d/g, "").length >= 2 &&
    !isPostcode(text) &&
    !(/^[0158]/.test(last) && readMisread(text))
  );
};

/** The form in use since 2001 speaks for itself; older ones only where the words are about a vehicle. */
export function vehicleLeads(page: PageText, addresses: readonly Found[]): LeadOnPage[] {
  const current = matchesOf(currentMark, page).filter(
    (found) =>
      isMark(found.text) &&
      !addresses.some((each) => overlaps(each, found)) &&
      (!found.text.includes("\n") || vehicleWords.test(before(page, found, 70))),
  );
  const older = matchesOf(olderMark, page).filter(
    (found) => vehicleWords.test(before(page, found, 70)) && !current.some(({ start }) => start === found.start),
  );
  return [...current, ...older].map((found) =>
    leadAt(page, "vehicle", found, lettersAndDigits(asCapitals(found.text)), "The mark of a vehicle"),
  );
}

/** Of the police, of prisons, of passports and driving licences: after their names. */
const registers = new RegExp(
  [
    String.raw`\bPNC(?:\s?ID)?(?:\s?[Nn]o\.?)?[ :]{0,2}(?<it>\d{2,4}/\d{3,7}[A-Z]?)`,
    String.raw`\bCRO(?:\s?[Nn]o\.?)?[ :]{0,2}(?<cro>\d{3,6}/\d{2}[A-Z]?)`,
    String.raw`\b(?:[Pp]rison(?:er)?|NOMS|HMP)\s?(?:[Nn]o\.?|[Nn]umber|ID)?[ :]{0,2}(?<noms>[A-Z]\d{4}[A-Z]{2})`,
    String.raw`\b(?:[Pp]assport|ARC|[Hh]ome [Oo]ffice(?: ref)?|NASS)\s?(?:[Nn]o\.?|[Nn]umber|ref\.?)?[ :]{0,2}(?<pass>[A-Z]{0,3}\d{6,9}[A-Z]?)`,
    String.raw`\b(?:[Dd]riv(?:ing|er'?s?) licence)\s?(?:[Nn]o\.?|[Nn]umber)?[ :]{0,2}(?<dvla>[A-Z9]{5}\d{6}[A-Z0-9]{5})`,
    String.raw`\b(?:[Ss]ort code|[Aa]ccount|[Aa]\/?c)\s?(?:[Nn]o\.?|[Nn]umber)[ :]{0,2}(?<bank>\d{8})`,
  ].join("|"),
  "gd",
);

export const registerNumberLeads = (page: PageText): LeadOnPage[] =>
  [...page.text.matchAll(registers)].map(({ indices }) => {
    const [start, end] = Object.values(indices!.groups!).find(Boolean)!;
    const text = page.text.slice(start, end);
    return leadAt(page, "number", { start, end, text }, lettersAndDigits(text), "A number in a register of people");
  });
