/**
 * Two further months, for complexity or the number of requests, only by a notice with its reasons before the first month ends
 * (UK GDPR art. 12A(3)-(4)). A later or reasonless notice moves nothing.
 */
import type { BeyondBankHolidays } from "./bank-holidays";
import type { CalendarDay } from "./calendar";
import type { CaseEventBody } from "./case-events";
import { allOf } from "./outstanding";

export type ExtensionInvalid = "no-reasons" | "late";
export type Extension = { extended: boolean; extensionInvalid: ExtensionInvalid | null };

/** `noticeBy` is null while a pause holds the first month open: any notice is then in time. */
export function extensionOf(history: readonly CaseEventBody[], noticeBy: CalendarDay | BeyondBankHolidays | null): Extension {
  const verdicts = allOf(history, "extension-notified").map((notice) => whyInvalid(notice, noticeBy));
  const extended = verdicts.includes(null);
  return { extended, extensionInvalid: extended ? null : (verdicts.at(-1) ?? null) };
}

export function whyInvalid({ on, reasons }: { on: CalendarDay; reasons: readonly string[] }, noticeBy: CalendarDay | BeyondBankHolidays | null): ExtensionInvalid | null {
  if (reasons.length === 0) return "no-reasons";
  return noticeBy !== null && noticeBy !== "beyond-bank-holidays" && on > noticeBy ? "late" : null;
}
