/**
 * Telephone numbers, e-mail addresses and homes that a page gives as the patient's own: after "Patient's telephone", or
 * in the block that begins with their name or NHS number. A case seldom knows them. What stands beside a relative or a
 * contact is told as theirs.
 */
import { anyOf, list } from "~/domain/terms/word-lists";
import type { KnownPatient, Lead } from "./kinds";
import { before, matchesOf, type Found, type PageText } from "./page-text";
import { kin } from "./relations";

export type Whose = (found: Found) => Extract<Lead["told"], "patient" | "kin"> | undefined;

const which = anyOf(list`
  own, home, mobile, present, current, previous, former, contact, daytime, evening
`);
const what = anyOf(list`tel(?:ephone)?, phone, mobile, mob, e-?mail, address, no, number`);
/** "Patient's own mobile number: ", just before it; "Address: as patient  Mobile: " speaks of somebody else. */
const ownField = String.raw`(?<!\b(?:as|to|same|see|with|by) (?:the )?)(?:patient|pt|client)(?:'?s)?\s+(?:${which}\s+)*${what}\.?`;
const own = new RegExp(
  String.raw`\b(?:safe (?:phone|number|tel|no)|(?:call|ring|contact|phone|text|cb) (?:back )?(?:the )?(?:pt|patient)(?: back)?(?: on| at)?|(?:pt|patient) (?:rang|called|phoned|calling|ringing|rings) (?:\w+ )?(?:from|on)|${ownField})(?:\s*(?:no|number|address)\b\.?)?\s*[:.-]?\s*$`,
  "i",
);

const othersFields = list`
  next of kin, n\.?o\.?k, emergency contact, contact (?:person|name|address), key ?holder, relationship, informant
`;
const anothers = new RegExp(String.raw`\b${anyOf([kin, ...othersFields])}\b[^.]{0,60}$`, "i");

/**
 * `patients` are the places of their name in full, `anyPatients` of any form of it; `taken` are addresses, whose words
 * say nothing of whose block it is.
 */
export function whoseOn(
  page: PageText,
  patient: KnownPatient,
  { patients, anyPatients }: { patients: readonly Found[]; anyPatients: readonly Found[] },
  taken: readonly Found[],
): Whose {
  const begins = [...patients, ...ownNumbers(page, patient)].map(({ end }) => end);
  const isInBlock = ({ start }: Found) => {
    const from = Math.max(-1, ...begins.filter((end) => end <= start));
    return from >= 0 && start - from <= longestBlock && isOnlyParticulars(withoutPlaces(page, from, start, taken));
  };
  const isSaidToBeTheirs = ({ start }: Found) =>
    anyPatients.some(({ end }) => end <= start && start - end <= 40 && reaches.test(page.text.slice(end, start)));
  return (found) => {
    if (own.test(before(page, found, 60)) || isInBlock(found) || isSaidToBeTheirs(found)) return "patient";
    return anothers.test(before(page, found, 90).split("\n").slice(-2).join("\n")) ? "kin" : undefined;
  };
}

/** "Mrs Tordoff can be reached on …", "Beryl's mobile is …". */
const theirNumber = String.raw`'s (?:own )?(?:new )?(?:mobile|number|mob|tel|phone|landline|e-?mail)(?: (?:is|no|number))?[\s:]*`;
const areReached = " (?:can be|is|may be) (?:reached|rung|contact(?:ed|able)|available) (?:on|at|via) ";
const reaches = new RegExp(`^(?:${theirNumber}|${areReached})$`, "i");

const longestBlock = 300;

function ownNumbers(page: PageText, { nhsNumber }: KnownPatient): Found[] {
  return nhsNumber ? matchesOf(new RegExp(`(?<!\\d)${[...nhsNumber].join("[ .-]?")}(?!\\d)`, "g"), page) : [];
}

function withoutPlaces({ text }: PageText, from: number, to: number, taken: readonly Found[]): string {
  let between = text.slice(from, to);
  for (const { start, end } of taken)
    if (start >= from && end <= to) between = between.replace(text.slice(start, end), " ");
  return between;
}

const particulars = list`
  home, address, addr, landline, safe, house, yes, addr, post, postcode, code, tel, telephone, phone, telephones?, mobile, mob, email, e, mail,
  nos?, numbers?, dob, d, o, b, h, t, date, of, birth, born, nhs, hosp, hospital, unit, mrn, id, ref, patient,
  patient's, patients, name, surname, forenames?, sex, gender, male, female, m, f, age, aged, yrs, years, old,
  title, mr, mrs, ms, miss, day, daytime, evening, work, preferred, and, or, jan, feb, mar, apr, may, jun, jul,
  aug, sep, sept, oct, nov, dec, january, february, march, april, june, july, august, september, october,
  november, december
`;
const particular = new RegExp(`^${anyOf(particulars)}$`, "i");

/** Nothing but labels, numbers and e-mail addresses: any other word may begin somebody else's block. */
const isOnlyParticulars = (between: string) =>
  between
    .replace(/\bcontact (?:no|number|tel|telephone)\b/gi, " ")
    .split(/[\s,;:()[\]|/.-]+/)
    .filter((word) => /\p{L}/u.test(word) && !/[\d@]/.test(word))
    .every((word) => particular.test(word));
