/** Telephone numbers and e-mail addresses that are neither the patient's nor an organisation's. */
import { plainLetters } from "~/domain/terms/spelling";
import { anyOf, list } from "~/domain/terms/word-lists";
import type { KnownPatient, LeadOnPage } from "./kinds";
import { D, asDigits, isMostlyDigits } from "./lookalikes";
import { leadAt } from "./numbers";
import { isOrganisations, namesAnOrganisation, organisation } from "./organisations";
import { after, before, matchesOf, overlaps, type Found, type PageText } from "./page-text";
import type { Whose } from "./patients-own";
import { kin } from "./relations";

/** A day, a month and a year are no telephone number. */
const notDate = String.raw`(?!(?:\d{1,2}[ -])?\d{1,2}[ -](?:19|20)\d{2}\b)`;
const fromAbroad = String.raw`(?:\+|00)\s?44?\)?[ \n-]?(?:\(0\))?[ \n-]?`;
const withStops = String.raw`0\d{2,4}\.\d{3,4}\.\d{3,4}|07\d{3}/\d{6}`;
const phoneNumber = String.raw`(?:${withStops}|\(?(?:${fromAbroad}|[0O])${D}(?:[ ()\n-]{0,2}${D}){8,9})`;
const extension = String.raw`(?:,?\s?(?:\(?(?:ext|extn|x)\b\.?\s?\d{1,5}\)?))?`;
const phone = new RegExp(`(?<![A-Za-z0-9/.-])${notDate}(?<it>${phoneNumber}${extension})(?![A-Za-z0-9])`, "g");

/** From another country than Britain: eight to fifteen digits behind the code. */
const foreign = new RegExp(
  String.raw`(?<![A-Za-z0-9/.-])(?<it>(?:\+\s?|00\s?)(?!\s?44)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){6,12})(?![A-Za-z0-9])`,
  "g",
);

const told = anyOf(list`
  tel, tel\.? ?no\.?, telephone, phone, ph, mob, mobile, ☎, ring, rung, rang, rang me, call, on, number, no, home, work, him on, her on, TEL, PHONE, Tel, Phone
`);
/** As it is dialled in the town, and as exchanges were called: "960 219", "Newcastle 960144", "MIL 4419". */
const local = new RegExp(
  [
    String.raw`(?<=(?<![A-Za-z])${told}[ :.]{1,3})(?<it>\d{3}[ -]\d{3,4}|\d{5,7})(?![\d/]|[ -]\d|\s?(?:mg|ml|am|pm|hrs))`,
    String.raw`(?<=[^\n]{6} {2,})(?<column>\d{3} \d{3})(?= {2,}|\n|$)`,
    String.raw`(?<=(?:[,(]\s?|\bon[ \n]|[Tt]el(?:ephone)?\.?:?\s))(?<town>\p{Lu}\p{Ll}{3,} (?!(?:19|20)\d\d\b)\d{3,6})(?=[),.;]|\s*$|\n)`,
    String.raw`(?<=(?:[,(]\s?|\bon[ \n]|[Tt]el(?:ephone)?\.?:?\s))(?!${anyOf(list`REF, PRF, CAD, NHS, CHI, PIN, GMC, NMC, EXT, LOG, MRN, PAS, HPC, PNC, UTR, TEL, FAX, ICD, MHA, BED, DOB, ISO`)})(?<exchange>[A-Z]{3} \d{4})(?=[),.;]|\s*$)`,
  ].join("|"),
  "gu",
);

const personWords = list`
  next of kin, n\.?o\.?k, emergency contact, home, mobile, mob, contact(?: no| number)?, his number, her number,
  personal, evenings?, daytime
`;
const person = new RegExp(String.raw`\b${anyOf([kin, ...personWords])}\b[^\n.]{0,40}$`, "i");

/** "Judith Pallister HV  07700 …", "DSN Tracey to ring 01274 …": between a name of the staff and the number. */
const asStaffsOwn = new RegExp(
  String.raw`^[\s,():;|-]*(?:(?:[A-Z]{2,5}|[Tt]el|[Ee]xt|[Mm]ob|on|direct|work|no|nurse|secretary|to ring|reg|band \d)(?![\p{L}])[ ,.():;|-]*){0,3}$`,
  "u",
);
/** "01382 960 111 page 4180", "or x2338", "option 3": an office's. */
const officeAfter = /^[ ,(]{0,2}(?:or )?(?:page|bleep|bl|ext|extn|x|option|opt)\.? ?\d/i;

/** Right behind what a team is called for short. */
const teams = anyOf(list`
  HTT, CRHTT?, CMHT, EDT, ANC, CAMHS, PALS, OOH, ooh, MASH, [Cc]linic line, [Dd]irect line, [Ss]witchboard, [Rr]eception,
  [Cc]all centre, [Hh]elpline
`);
const teamBefore = new RegExp(String.raw`(?<![\p{L}])${teams}(?: \p{L}+){0,2}[ :(-]{1,3}$`, "u");

const isOfStaff = (page: PageText, found: Found, staff: readonly Found[]) =>
  teamBefore.test(before(page, found, 40)) ||
  officeAfter.test(after(page, found, 14)) ||
  staff.some(
    ({ end }) =>
      end <= found.start &&
      found.start - end <= 40 &&
      asStaffsOwn.test(page.text.slice(end, found.start).replace(/\n/g, ".")),
  );

/** On the first lines of a letter, behind the name of an office. */
const isInLetterhead = ({ text }: PageText, { start }: Found) => {
  const lines = text.slice(0, start).split("\n");
  return (
    lines.length <= 3 &&
    lines.at(-1)!.length <= 90 &&
    namesAnOrganisation(lines.at(-1)!) &&
    !/\b(?:re|patient|pt|name)\b/i.test(lines.at(-1)!)
  );
};

/** `staff` is where somebody treating is named. */
export function telephoneLeads(page: PageText, whose: Whose, staff: readonly Found[]): LeadOnPage[] {
  const numbers = matchesOf(phone, page).map(withoutHalfBracket);
  const british = numbers.flatMap((found) => {
    const digits = nationalDigits(found.text);
    if (!digits || !isMostlyDigits(found.text) || isTheirs(page, found, digits)) return [];
    if (isOfStaff(page, found, staff) || isInLetterhead(page, found)) return [];
    return [
      leadAt(
        page,
        "telephone",
        found,
        digits,
        "A telephone number that is not known to be the patient’s, nor an organisation’s",
        whose(found),
      ),
    ];
  });
  const others = [...matchesOf(foreign, page), ...localNumbers(page)].filter(
    (found) =>
      !numbers.some((each) => nationalDigits(each.text) && overlaps(each, found)) &&
      !isOrganisations(page, found, 0) &&
      !isOfStaff(page, found, staff),
  );
  return [
    ...british,
    ...others.map((found) =>
      leadAt(
        page,
        "telephone",
        found,
        found.text.toLowerCase().replace(/[^a-z0-9+]/g, ""),
        "A telephone number that is not known to be the patient’s, nor an organisation’s",
        whose(found),
      ),
    ),
  ];
}

/** "(07700 900412)" is a number in brackets: they belong to it together, or not at all. */
function withoutHalfBracket({ start, end, text }: Found): Found {
  const [opened, closed] = [text.split("(").length, text.split(")").length];
  const [before, behind] = [
    Number(opened > closed && text.startsWith("(")),
    Number(closed > opened && text.endsWith(")")),
  ];
  return { start: start + before, end: end - behind, text: text.slice(before, text.length - behind) };
}

const localNumbers = (page: PageText): Found[] =>
  [...page.text.matchAll(local)].map(({ 0: text, index }) => ({ start: index, end: index + text.length, text }));

/** Numbers built as British telephone numbers are, and e-mail addresses, whoever's they are. */
export const contactsOn = (page: PageText): Found[] => [
  ...matchesOf(phone, page).filter(({ text }) => nationalDigits(text) && isMostlyDigits(text)),
  ...matchesOf(email, page),
];

export function nationalDigits(text: string): string | null {
  const digits = asDigits(text.replace("(0)", "").replace(/,?\s?\(?(?:ext|x).*$/i, "")).replace(
    /^(?:0044|44|4(?=\d{10}$))/,
    "0",
  );
  return /^0[12378]\d{8,9}$/.test(digits) ? digits : null;
}

/** An office's line, unless the words just before it speak of a person. */
function isTheirs(page: PageText, found: Found, digits: string): boolean {
  const earlier = before(page, found, 70).split("\n").slice(-2).join("\n");
  if (person.test(earlier) && !organisation.test(earlier)) return false;
  if (digits.startsWith("07")) return officeMobile.test(earlier);
  if (rangOffice.test(earlier)) return false;
  if (isInSentence.test(earlier)) return organisation.test(/[^.!?;]*$/.exec(before(page, found, 60))![0]);
  return isOrganisations(page, found, 3);
}

/** "Sinéad rang dept (028 …)" gives the number from which she rang. */
const rangOffice =
  /\p{Lu}[\p{L}'-]+ (?:rang|phoned|called|telephoned) (?:the )?(?:dept|department|ward|desk|office|clinic|unit) \($/u;

/** "Duty mobile 07700 …": right behind it. */
const officeMobile = new RegExp(
  String.raw`${organisation.source}(?:'s)?[\s:(-]*(?:(?:work|on-?call|mobile|mob|tel|phone|no|number)\b[\s.:]*){0,3}$`,
  "i",
);
const isInSentence = /[\p{Ll},][ (][^\n]{0,3}$/u;

/**
 * Also as a page reader breaks it: a sign after the name, a space or the end of a line before the @, a space around a
 * dot.
 */
const mailbox = String.raw`[A-Za-z0-9][A-Za-z0-9._%+'|\]!-]*(?: [|!\]])?(?:\n(?=@))?`;
const lastPart = anyOf(list`com, co\.uk, org, net, uk, example, info, eu, me`);
const domain = String.raw`[A-Za-z0-9-]+(?:(?: ?\. ?(?=[a-z])[A-Za-z0-9-]+)+|\.\n${lastPart})`;
const email = new RegExp(`(?<![A-Za-z0-9._%+-])(?<it>${mailbox} ?[@©®¢] ?${domain})(?![A-Za-z0-9])`, "g");
const professional = /nhs\.(?:net|uk)$|\.nhs\.|gov\.uk$|\bnhs\b/i;

/** The patient's own, or an office's. */
export const isOwnOrOffices = (address: string, { email }: KnownPatient): boolean =>
  professional.test(address) || address === email.trim().toLowerCase();

/** "freyalh@…", of Freya: what stands before the @ begins with the first given name. */
const isNamedAfter = (value: string, { givenNames }: KnownPatient) => {
  const [first = ""] = plainLetters(givenNames).split(/[\s-]/);
  return (
    first.length >= 4 &&
    value
      .split("@")[0]!
      .replace(/[^a-z]/g, "")
      .startsWith(first)
  );
};

export function emailLeads(page: PageText, patient: KnownPatient, whose: Whose): LeadOnPage[] {
  return matchesOf(email, page)
    .map((found) => ({ found, value: found.text.replace(/\s/g, "").replace(/[©®¢]/, "@").toLowerCase() }))
    .filter(({ value }) => !isOwnOrOffices(value, patient))
    .map(({ found, value }) =>
      leadAt(
        page,
        "email",
        found,
        value,
        "An e-mail address that is not known to be this patient’s",
        whose(found) ?? (isNamedAfter(value, patient) ? "patient" : undefined),
      ),
    );
}
