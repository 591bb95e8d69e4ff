import { expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import {
  clarificationReceived,
  clarificationRequested,
  extended,
  extendedWithoutReasons,
  identityConfirmed,
  identityRequested,
  informationRequested,
  patientDied,
  received,
  switchedToDeceased,
} from "../histories";

test.each<[string, EffectiveHistory, string[]]>([
  ["nothing to say", [received("2026-06-01"), extended("2026-06-10")], []],
  [
    "an extension without reasons",
    [received("2026-06-01"), extendedWithoutReasons("2026-06-10")],
    ["The notice of extension of 10 June 2026 gave no reasons, so it moves nothing."],
  ],
  [
    "a late extension",
    [received("2026-06-01"), extended("2026-07-10")],
    ["The notice of extension of 10 July 2026 came after 1 July 2026, so it moves nothing."],
  ],
  [
    "a question too late",
    [received("2026-06-01"), clarificationRequested("2026-07-02"), clarificationReceived("2026-07-03")],
    ["The question of 2 July 2026 came after the last day had been counted, so it pauses nothing."],
  ],
  ["a question on the last day, still open", [received("2026-06-01"), clarificationRequested("2026-07-01")], []],
  [
    "a question about a correction, which pauses nothing anyway",
    [received("2026-06-01", "rectification"), clarificationRequested("2026-07-02")],
    [],
  ],
  [
    "a question in time",
    [received("2026-06-01"), clarificationRequested("2026-07-01"), clarificationReceived("2026-07-03")],
    [],
  ],
  [
    "information for the dead asked too late",
    [received("2026-11-02", "deceased-access"), informationRequested("2026-11-16")],
    ["Information asked for on 16 November 2026, after the first 14 days, moves nothing."],
  ],
  ["information asked in time", [received("2026-11-02", "deceased-access"), informationRequested("2026-11-15")], []],
  [
    "identity asked on the fifth working day",
    [received("2026-11-02"), identityRequested("2026-11-09"), identityConfirmed("2026-11-10")],
    [],
  ],
  [
    "identity asked on the sixth",
    [received("2026-11-02"), identityRequested("2026-11-10"), identityConfirmed("2026-11-11")],
    [
      "Identity was asked for on 10 November 2026, more than five working days after the request came: that delay is ours.",
    ],
  ],
  [
    "the patient has died",
    [received("2026-11-02"), patientDied("2026-11-10")],
    ["The patient has died. A manager must settle who may apply now."],
  ],
  [
    "and somebody has applied",
    [received("2026-11-02"), patientDied("2026-11-10"), switchedToDeceased("2026-11-12")],
    [],
  ],
  [
    "beyond the bank holidays",
    [received("2028-12-05")],
    ["No due day can be promised: the bank holidays of that year are not loaded."],
  ],
])("%s", (_, history, notes) => expect(clockOf(history, { today: "2026-11-22" }).notes).toEqual(notes));
