/** A case's number, as it stands on every letter: AD, the year it was opened, and a running number. */

/** AD-26-000123. Throws beyond 999,999 cases in one year. */
export function caseNumber(year: number, running: number): string {
  if (!Number.isInteger(running) || running < 1 || running > 999_999)
    throw new Error(`no case number can be made of ${running}`);
  return `AD-${String(year % 100).padStart(2, "0")}-${String(running).padStart(6, "0")}`;
}

/** What people type: any case, spaces for hyphens, leading zeros left out. Null where it is no case number. */
export function readCaseNumber(text: string): string | null {
  const [, year, running = ""] = /^AD[\s-]*(\d{2})[\s-]+0*(\d{1,6})$/i.exec(text.trim()) ?? [];
  return year && Number(running) > 0 ? `AD-${year}-${running.padStart(6, "0")}` : null;
}
