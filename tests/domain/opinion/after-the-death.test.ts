/** What was said of the living patient does not serve who applies after the death. */
import { expect, test } from "vitest";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { decideRecordOpinion, opinionProblem } from "~/domain/opinion/opinion";
import { opinionsAsked } from "~/domain/opinion/opinion-asked";
import { fact, opinion, patientDied, received, recordsAdded, switchedToDeceased } from "../histories";

const today: CalendarDay = "2026-07-01";
const living = [received("2026-06-01"), recordsAdded("2026-06-03"), opinion("2026-06-10")];
const applied = [...living, patientDied("2026-06-15"), switchedToDeceased("2026-06-20")];

test.each<[string, EffectiveHistory, string | null]>([
  ["while the patient lived", living, null],
  ["after the application", applied, "opinion-missing"],
  ["given since", [...applied, opinion("2026-06-22")], null],
  ["given on the day of the application", [...applied, opinion("2026-06-20")], null],
  ["recorded since, but given before", [...applied, opinion("2026-06-19")], "opinion-missing"],
  [
    "records added after it",
    [...applied, opinion("2026-06-22"), recordsAdded("2026-06-23", "document-2")],
    "opinion-does-not-cover",
  ],
  [
    "an application from the first",
    [received("2026-06-01", "deceased-access"), recordsAdded("2026-06-03"), opinion("2026-06-10")],
    null,
  ],
])("%s", (_, history, problem) => expect(opinionProblem(history, today)).toBe(problem));

test("nor does what was asked about the living", () => {
  const asked = fact({ type: "opinion-requested", on: "2026-06-05", of: "clinician-1" });
  expect(opinionsAsked([received("2026-06-01"), asked])).toHaveLength(1);
  expect(
    opinionsAsked([received("2026-06-01"), asked, patientDied("2026-06-15"), switchedToDeceased("2026-06-20")]),
  ).toEqual([]);
});

test.each<[string, CalendarDay, string | null]>([
  ["the day before the application", "2026-06-19", "before-the-application"],
  ["the day of it", "2026-06-20", null],
])("an opinion dated %s", (_, on, because) => {
  const decision = decideRecordOpinion([...applied], {
    outcome: "no-serious-harm",
    professional: "clinician-1",
    role: "clinician",
    on,
    today,
    notOpened: [],
  });
  expect(decision.ok ? null : decision.because).toBe(because);
});
