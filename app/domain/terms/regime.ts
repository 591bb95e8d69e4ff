/**
 * Which law governs a request, settled by the day it was received and never recomputed.
 * SI 2026/82 reg. 4: article 12A is not for a request received before 5 February 2026.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Regime, RequestKind } from "./vocabulary";

const article12AFrom: CalendarDay = "2026-02-05";
/** DPA 2018 s.164A (complaints to the controller), and with it the new wording of letters: SI 2026/82 regs 3 and 7. */
export const section164AFrom: CalendarDay = "2026-06-19";

export function regimeFor(kind: RequestKind, receivedOn: CalendarDay): Regime {
  if (kind === "deceased-access") return "ahra-1990";
  return receivedOn >= article12AFrom ? "uk-gdpr-12A" : "uk-gdpr-12(3)-saved";
}
