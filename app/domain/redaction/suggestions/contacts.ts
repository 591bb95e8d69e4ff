/** Telephone numbers and e-mail addresses that are neither the patient's nor an organisation's. */
import { anyOf, list } from "~/domain/terms/word-lists";
import type { KnownPatient, Lead } from "./kinds";
import { D, asDigits, isMostlyDigits } from "./lookalikes";
import { leadAt } from "./numbers";
import { isOrganisations, organisation } from "./organisations";
import { after, before, matchesOf, type Found, type PageText } from "./page-text";
import type { Whose } from "./patients-own";
import { kin } from "./relations";

/** A day, a month and a year are no telephone number. */
const notDate = String.raw`(?!(?:\d{1,2}[ -])?\d{1,2}[ -](?:19|20)\d{2}\b)`;
const fromAbroad = String.raw`(?:\+|00)\s?44?\)?[ \n-]?(?:\(0\))?[ \n-]?`;
const phoneNumber = String.raw`\(?(?:${fromAbroad}|[0O])${D}(?:[ ()\n-]{0,2}${D}){8,9}`;
const phone = new RegExp(`(?<![A-Za-z0-9/.-])${notDate}(?<it>${phoneNumber})(?![A-Za-z0-9])`, "g");

const personWords = list`
  next of kin, n\.?o\.?k, emergency contact, home, mobile, mob, contact(?: no| number)?, his number, her number,
  personal, evenings?, daytime
`;
const person = new RegExp(String.raw`\b${anyOf([kin, ...personWords])}\b[^\n.]{0,40}$`, "i");

export function telephoneLeads(page: PageText, whose: Whose): Lead[] {
  return matchesOf(phone, page).flatMap((found) => {
    const digits = nationalDigits(found.text);
    if (!digits || !isMostlyDigits(found.text) || isTheirs(page, found, digits)) return [];
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
}

function nationalDigits(text: string): string | null {
  const digits = asDigits(text.replace("(0)", "")).replace(/^(?:0044|44|4(?=\d{10}$))/, "0");
  return /^0[12378]\d{8,9}$/.test(digits) ? digits : null;
}

/** An office's line, unless the words just before it speak of a person. */
function isTheirs(page: PageText, found: Found, digits: string): boolean {
  const earlier = before(page, found, 70).split("\n").slice(-2).join("\n");
  if (person.test(earlier) && !organisation.test(earlier)) return false;
  if (/^\s?(?:ext|x)\b/i.test(after(page, found, 6))) return true;
  return isOrganisations(page, found, digits.startsWith("07") ? 0 : 3);
}

/**
 * Also as a page reader breaks it: a sign after the name, a space or the end of a line before the @, a space around a
 * dot.
 */
const mailbox = String.raw`[A-Za-z0-9][A-Za-z0-9._%+'|\]!-]*(?: [|!\]])?(?:\n(?=@))?`;
const lastPart = anyOf(list`com, co\.uk, org, net, uk, example, info, eu, me`);
const domain = String.raw`[A-Za-z0-9-]+(?:(?: ?\. ?(?=[a-z])[A-Za-z0-9-]+)+|\.\n${lastPart})`;
const email = new RegExp(`(?<![A-Za-z0-9._%+-])(?<it>${mailbox} ?[@©®¢] ?${domain})(?![A-Za-z0-9])`, "g");
const professional = /nhs\.(?:net|uk)$|\.nhs\.|gov\.uk$|\bnhs\b/i;

export function emailLeads(page: PageText, patient: KnownPatient, whose: Whose): Lead[] {
  return matchesOf(email, page)
    .map((found) => ({ found, value: found.text.replace(/\s/g, "").replace(/[©®¢]/, "@").toLowerCase() }))
    .filter(({ value }) => !professional.test(value) && value !== patient.email.trim().toLowerCase())
    .map(({ found, value }) =>
      leadAt(page, "email", found, value, "An e-mail address that is not known to be this patient’s", whose(found)),
    );
}
