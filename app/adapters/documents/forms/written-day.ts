/** A day as people in Britain write it: 14/03/1961, 14.3.1961, 14 March 1961, 1961-03-14. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day as YYYY-MM-DD; null where the words can be read in another way, or name no day of the calendar. */
export function writtenDay(words: string): string | null {
  const text = words.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return calendarDay(iso[1]!, iso[2]!, iso[3]!);
  const british = /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.,-]+(\d{4})$/.exec(text);
  return british ? calendarDay(british[3]!, monthNumber(british[2]!), british[1]!) : null;
}

function monthNumber(month: string): string {
  return /^\d/.test(month) ? month : String(months.indexOf(month.slice(0, 3)) + 1);
}

function calendarDay(year: string, month: string, day: string): string | null {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null;
}
