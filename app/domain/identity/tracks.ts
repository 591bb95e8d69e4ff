/**
 * By right: under data protection law or the 1990 Act. As an advocate: an independent mental capacity advocate examines
 * and copies what the trust considers relevant to what they were instructed for; no data subject's right is theirs, and
 * they use none for the patient (Mental Capacity Act 2005 s.35(6)(b)). At the trust's discretion: a relative of the
 * dead who is neither personal representative nor claimant has no right, and is owed none by a letter. Passed on: the
 * police, courts, insurers and employers have no right of access, and are answered by others under other law (DPA 2018
 * Sch. 2 paras 2 and 5, s.184; Access to Medical Reports Act 1988).
 */
import { authorityMatrix } from "./authority-matrix";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { requesterOf } from "./requester";
import type { AuthorityKey } from "~/domain/terms/vocabulary";

export type Track = "by-right" | "as-advocate" | "at-discretion" | "passed-on";

export function trackOf(key: AuthorityKey): Track {
  const { regime } = authorityMatrix[key];
  if (regime === "discretionary") return "at-discretion";
  if (regime === "mental-capacity-act") return "as-advocate";
  return regime === "not-an-access-request" || regime === "redirected" ? "passed-on" : "by-right";
}

export const isPassedOn = (history: EffectiveHistory): boolean => trackOf(requesterOf(history)) === "passed-on";
