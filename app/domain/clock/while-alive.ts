/** The clock of a request for a patient who lives, under whichever law it runs. */
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { lawOf } from "~/domain/identity/law-of-request";
import { advocateClock } from "./advocate-clock";
import type { Clock } from "./clock-reading";
import { livingClock } from "./living-clock";

export const clockWhileAlive = (history: EffectiveHistory, setting: Parameters<typeof livingClock>[1]): Clock =>
  lawOf(history) === "advocacy" ? advocateClock(history, setting) : livingClock(history, setting);
