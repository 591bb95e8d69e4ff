/** The day in words that somebody wrote about when: "Monday, 5 October 2026 08:00", "05/10/2026 08:00". */
import { isCalendarDay, type CalendarDay } from "./calendar";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = String.raw`(?<month>${months.join("|")})[a-z]{0,6}`;
const ways = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/,
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[\s.,-]{1,3}(?:of )?${month}[\s.,-]{1,3}(?<year>\d{4}|\d{2})(?!\d)`,
    "i",
  ),
  new RegExp(String.raw`\b${month}[\s.]{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?[\s,]{1,3}(?<year>\d{4})(?!\d)`, "i"),
  /(?<!\d)(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})(?!\d)/,
];
const longest = 200;

/** Figures alone are read as they are written in Britain, day first, unless no calendar has that day. Null for none. */
export function daySaid(words: string): CalendarDay | null {
  for (const way of ways) {
    const said = way.exec(words.slice(0, longest))?.groups;
    if (!said) continue;
    const [year, monthSaid, day] = [yearOf(said["year"]!), monthOf(said["month"]!), Number(said["day"])];
    return dayOf(year, monthSaid, day) ?? dayOf(year, day, monthSaid);
  }
  return null;
}

/** The month stands in figures, so that day and month may be taken for each other. */
export const isDayInFigures = (words: string): boolean =>
  !/[a-z]{3}/i.test(words.replace(/\b(?:am|pm|gmt|utc|bst)\b/gi, ""));

const yearOf = (said: string) => (said.length === 2 ? 2000 + Number(said) : Number(said));
const monthOf = (said: string) => (/^\d/.test(said) ? Number(said) : months.indexOf(said.toLowerCase()) + 1);

function dayOf(year: number, monthOfYear: number, day: number): CalendarDay | null {
  const written = [year, monthOfYear, day]
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0"))
    .join("-");
  return isCalendarDay(written) ? written : null;
}
