/** Whether the patient has died, as the history tells: data protection law is for the living (DPA 2018 s.3(2)). */
import type { EffectiveHistory } from "./effective-history";
import { happened, regimeOf } from "./read-history";

export const isAboutTheDead = (history: EffectiveHistory): boolean =>
  regimeOf(history) === "ahra-1990" || happened(history, "patient-died");
