/**
 * Two further months, for complexity or the number of requests, only by a notice with its reasons before the first
 * month ends (UK GDPR art. 12A(3)-(4)). A later or reasonless notice moves nothing.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { allOf } from "~/domain/cases/read-history";

export type ExtensionInvalid = "no-reasons" | "late";
export type Extension = { extended: boolean; extensionInvalid: ExtensionInvalid | null };

/**
 * `noticeBy` is null where no limit is known, as while a pause holds the first month open: any notice is then in time.
 */
export function extensionOf(history: EffectiveHistory, noticeBy: CalendarDay | null): Extension {
  const verdicts = allOf(history, "extension-notified").map((notice) => whyInvalid(notice, noticeBy));
  const extended = verdicts.includes(null);
  return { extended, extensionInvalid: extended ? null : (verdicts.at(-1) ?? null) };
}

function whyInvalid(
  { on, reasons }: { on: CalendarDay; reasons: readonly string[] },
  noticeBy: CalendarDay | null,
): ExtensionInvalid | null {
  if (reasons.length === 0) return "no-reasons";
  return noticeBy !== null && on > noticeBy ? "late" : null;
}
