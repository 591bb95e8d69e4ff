/** Whether the patient has died, as far as the history tells: data protection law is for the living (DPA 2018 s.3(2)). */
import type { EffectiveHistory } from "./effective-history";
import { happened, receiptOf, regimeOf } from "./read-history";
import type { AuthorityKey } from "~/domain/terms/vocabulary";

/** Those who ask, or complain, about the record of somebody who has died. */
const forTheDead: readonly AuthorityKey[] = ["pr", "claimant", "solicitor-deceased", "relative-deceased"];

export const isAboutTheDead = (history: EffectiveHistory): boolean =>
  regimeOf(history) === "ahra-1990" ||
  happened(history, "patient-died") ||
  forTheDead.includes(receiptOf(history).requester);
