/** Dates of birth: a day that stands after words of birth, or in a column headed so. */
import { parseDayFields, type CalendarDay } from "~/domain/calendar/calendar";
import { standsBeside } from "~/domain/records/page-lines";
import { anyOf, list } from "~/domain/terms/word-lists";
import type { Box } from "~/domain/records/pages";
import type { KnownPatient, LeadOnPage } from "./kinds";
import { D, asDigits } from "./lookalikes";
import { leadAt } from "./numbers";
import { matchesOf, overlaps, type Found, type PageText } from "./page-text";

const months = [
  ...list`Jan(?:uary)?, Feb(?:ruary)?, Mar(?:ch)?, Apr(?:il)?, May, June?, July?, Aug(?:ust)?`,
  ...list`Sept?(?:ember)?, Oct(?:ober)?, Nov(?:ember)?, Dec(?:ember)?`,
];
/** "12-viii-71", as was written in the army, on the Continent and on old cards. */
const romanMonths = list`viii, vii, iii, xii, vi, iv, ii, ix, xi, i, v, x`;
const month = anyOf(months);
const year = `(?:${D}{4}|${D}{2})`;
const ordinal = "(?:st|nd|rd|th)?";

/**
 * "3/4/1950", "1950-04-03", "3rd of April 1950", "April 3rd, 1950", "3 4 1950": each as a page reader may misread it.
 */
const writings = [
  String.raw`${D}{1,2}\s?[/.,:~-]\s?${D}{1,2}\s?[/.,:~-]\s?${year}`,
  `${D}{4}[-/.]${D}{2}[-/.]${D}{2}`,
  String.raw`${D}{1,2}[-./ ]${anyOf(romanMonths)}[-./ ]'?${year}`,
  String.raw`${D}{1,2}${ordinal}[ \n~-](?:of )?${month}[,.]?[ \n~-]${year}`,
  String.raw`${month}[ \n]${D}{1,2}${ordinal},?[ \n]${D}{4}`,
  String.raw`${D}{1,2}[ \n]${D}{1,2}[ \n]${D}{4}`,
];
const date = anyOf(writings);

const wordsOfBirth = [
  String.raw`d\.?\s?[o0]\.?\s?[b8]\.?`,
  String.raw`(?:da[tl]e\s+[o0][ft]\s+)?b[il1]r[tl]h(?:\s?date)?`,
  "d of b",
  String.raw`bo(?:rn|m)(?:\s+on)?(?:\s+the)?`,
  "birthday",
  String.raw`b\.?(?=\s?\(?\d)`,
  // in letters from abroad
  ...list`n[ée]e? le, geb(?:oren)?\\.?, ur\\.?(?= ?\\d), nacid[oa](?: el)?, fecha de nacimiento, nat[oa] il, nascid[oa](?: em)?, do[gğ]um(?: tarihi)?`,
];
const birthWords = String.raw`\b${anyOf(wordsOfBirth)}(?:\s+of\s+(?:the\s+)?[a-z]+)?`;
/** "dob he told us 19-9-1961", "born in Tehran 6th of June 1943", "DOB T2: 21/12/52". */
const between = String.raw`(?:[ ]+(?!\d)(?:\p{L}{2,12}|\p{Lu}\d)){0,3}?[\s:;.,()\[\]|=-]{0,12}`;

const labelled = new RegExp(String.raw`${birthWords}${between}(?<it>${date})(?![A-Za-z0-9])`, "giu");
/** "dob June 1994", "DOB  Aug '91", "b. 1971": without the day, or without the month. */
const labelledInPart = new RegExp(
  String.raw`${birthWords}${between}(?<it>(?:${month}[ ,]{1,2})?(?:['’]\d\d|(?:19|20)\d\d))(?![A-Za-z0-9])`,
  "giu",
);
const anyDate = new RegExp(`(?<![A-Za-z0-9/.-])(?<it>${date})(?![A-Za-z0-9])`, "gi");
const heading = new RegExp(`${birthWords}`, "gi");

export type BirthDate = Found & { day: CalendarDay };

export function birthDatesOn(page: PageText): BirthDate[] {
  const direct = matchesOf(labelled, page);
  const boxOf = (found: Found) => page.boxesBetween(found.start, found.end)[0]!;
  const headings = matchesOf(heading, page)
    .filter(
      (head) =>
        !direct.some(
          (found) =>
            found.start >= head.end &&
            found.start - head.end < 16 &&
            (standsBeside(boxOf(head), boxOf(found)) || isRunningText(page, head)),
        ),
    )
    .map(boxOf);
  const inColumn =
    headings.length === 0
      ? []
      : matchesOf(anyDate, page).filter((found) =>
          page.boxesBetween(found.start, found.end).some((box) => headings.some((head) => isUnder(head, box))),
        );
  const all = [...direct, ...inColumn.filter(({ start }) => !direct.some((each) => each.start === start))];
  return all.flatMap((found) => {
    const day = readDate(found.text);
    return day ? [{ ...found, day }] : [];
  });
}

/** Not where it is the year of the patient's own birth. */
const inPart = (page: PageText, bornOn: string | null): (Found & { day: string })[] =>
  matchesOf(labelledInPart, page).flatMap((found) => {
    const year = /\d+$/.exec(found.text)![0];
    return bornOn?.startsWith(fullYear(year)) ? [] : [{ ...found, day: found.text }];
  });

/** "Born" at the end of a line is no heading of what stands below it. */
const isRunningText = ({ text }: PageText, { start }: Found) => start - (text.lastIndexOf("\n", start - 1) + 1) >= 28;

/** In the column below a heading. */
function isUnder([left, top, width, height]: Box, [x, y, across]: Box): boolean {
  return y >= top + height / 2 && x < left + width && left < x + across;
}

const monthNumber = (word: string) =>
  1 +
  ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].indexOf(
    word.slice(0, 3).toLowerCase(),
  );

const romanNumber = (written: string) =>
  1 + list`i, ii, iii, iv, v, vi, vii, viii, ix, x, xi, xii`.indexOf(written.toLowerCase());

/** Null where it is no day. A year of two digits lies in the hundred years up to 2029. */
export function readDate(text: string): CalendarDay | null {
  const roman = new RegExp(String.raw`(?<=\d[-./ ])${anyOf(romanMonths)}(?=[-./ ])`, "i").exec(text)?.[0];
  if (roman) return readDate(text.replace(roman, String(romanNumber(roman))));
  const word = new RegExp(month, "i").exec(text)?.[0];
  const numbers = (word ? text.replace(word, " ") : text)
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/i, "")
    .split(/[^A-Za-z0-9|!$[\]]+/)
    .map(asDigits)
    .filter(Boolean);
  if (word) numbers.splice(1, 0, String(monthNumber(word)));
  if (numbers.length !== 3) return null;
  const [first, middle, last] = numbers as [string, string, string];
  const [dayOfMonth, written] = first.length === 4 ? [last, first] : [first, last];
  return parseDayFields({ day: dayOfMonth, month: middle, year: fullYear(written) });
}

function fullYear(written: string): string {
  if (written.length !== 2) return written;
  return `${Number(written) <= 29 ? 20 : 19}${written}`;
}

/** `people` are the names of those who are neither the patient nor on the staff: a date right behind one is a birth. */
export function birthDateLeads(page: PageText, { bornOn }: KnownPatient, people: readonly Found[]): LeadOnPage[] {
  const whole = birthDatesOn(page);
  const told = [...whole, ...inPart(page, bornOn).filter((found) => !whole.some((each) => overlaps(each, found)))];
  const others = [...behindNames(page, people), ...ofNewborns(page)].filter(
    (found, at, all) =>
      !told.some((each) => overlaps(each, found)) && all.findIndex(({ start }) => start === found.start) === at,
  );
  return [...told, ...others]
    .filter(({ day }) => day !== bornOn)
    .map((found) => leadAt(page, "date-of-birth", found, found.day, "A date of birth that is not this patient’s"));
}

/** "Setara  dtr  2019-12-30". */
const kinBehind = anyOf(
  list`d(?:aughter|aught|tr|au), sons?, wife, husb(?:and)?, partner, mother, mum, father, dad, sister, brother, baby`,
);
const behind = new RegExp(
  String.raw`^["'\u201D)]?[ \n]{0,3}[,(|-]{0,2}[ \n]?(?:${kinBehind}[ ,]{1,3})?(?:[mf][ ,]{1,2})?(?:b\.? ?|born (?:in )?)?(?<it>${date}|(?:19|20)\d\d(?=[),.;]))(?![A-Za-z0-9:])`,
  "i",
);

const isMonth = new RegExp(`^${month}$`, "i");

/** "Ken Holroyd 3.2.81", "Mark (17.8.84)", "Duc 1988,"; not "2 May 2009.", where a given name is the month. */
const behindNames = (page: PageText, people: readonly Found[]) =>
  people.flatMap((person) => {
    const match = behind.exec(page.text.slice(person.end, person.end + 40));
    const text = match?.groups?.["it"];
    if (!match || !text) return [];
    const isYear = /^\d{4}$/.test(text);
    if (isYear && (isMonth.test(person.text) || isEvent.test(page.text.slice(0, person.end)))) return [];
    const day = readDate(text) ?? (isYear ? text : null);
    const start = person.end + match[0].length - text.length;
    return day ? [{ start, end: start + text.length, text, day }] : [];
  });

/** "in Izmir 2016", "M.H.A. 1959": a place or a law with its year. */
const isEvent = /(?:\b(?:in|at|from|to) \p{L}+|\bAct|(?:\p{Lu}\.){2,})$/u;

const newborn = /\b(?:live (?:fe)?male|apgars?|live infant|baby (?:girl|boy) (?:born|delivered)|delivered of)\b/i;
const dateWithTime = new RegExp(
  String.raw`(?<![A-Za-z0-9/.-])(?<it>${date}(?:[ ,]+(?:at )?\d{1,2}[:.]?\d{2}(?: ?hrs| ?h)?)?)(?![A-Za-z0-9])`,
  "gi",
);

/** In a line that tells of a birth. */
function ofNewborns(page: PageText): (Found & { day: string })[] {
  if (!newborn.test(page.text)) return [];
  return matchesOf(dateWithTime, page).flatMap((found) => {
    const lineStart = page.text.lastIndexOf("\n", found.start - 1) + 1;
    const day = readDate(found.text.replace(/[ ,]+(?:at )?\d{1,2}[:.]?\d{2}(?: ?hrs| ?h)?$/, ""));
    return day && newborn.test(page.text.slice(lineStart, found.start)) ? [{ ...found, day }] : [];
  });
}
