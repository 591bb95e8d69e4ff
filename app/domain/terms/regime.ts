/**
 * Which law governs a request, settled by the day it was received and never recomputed.
 * SI 2026/82 reg. 4: article 12A is not for a request received before 5 February 2026.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { AuthorityKey, Regime, RequestKind } from "./vocabulary";

const article12AFrom: CalendarDay = "2026-02-05";
/** DPA 2018 s.164A (complaints to the controller), and with it the new wording of letters: SI 2026/82 regs 3 and 7. */
export const section164AFrom: CalendarDay = "2026-06-19";

/** Rows under which only the record of somebody who has died is asked for. */
const askingForTheDead: readonly AuthorityKey[] = ["pr", "claimant", "solicitor-deceased", "relative-deceased"];

export const asksForTheDead = (requester: AuthorityKey): boolean => askingForTheDead.includes(requester);

/**
 * Data protection law is for the living (DPA 2018 s.3(2)-(3)): whoever asks for the dead asks under the 1990 Act, for
 * access (s.3) as for a correction (s.6). Left out, the requester does not tell.
 */
export function regimeFor(kind: RequestKind, receivedOn: CalendarDay, requester?: AuthorityKey): Regime {
  if (kind === "deceased-access" || (requester && asksForTheDead(requester))) return "ahra-1990";
  return receivedOn >= article12AFrom ? "uk-gdpr-12A" : "uk-gdpr-12(3)-saved";
}
