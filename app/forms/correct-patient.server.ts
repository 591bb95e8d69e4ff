/** The patient's details as they ought to be, and how we know. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { PatientDetails } from "~/domain/moves/correct-patient";
import { addressText, day, ifGiven, longText, nameText, printed } from "./fields";
import { inALifetime } from "./day-wording";
import { hospitalNumber, nhsNumber } from "./patient-fields";
import { formRead, type Values } from "./read-form.server";

const dateOfBirth = "The date of birth";

const fields = (today: CalendarDay) => ({
  familyName: nameText("Enter the patient’s family name, or the only name"),
  givenNames: nameText(),
  formerNames: printed(longText(undefined, { longest: 500 })),
  bornOn: ifGiven(day("", { called: dateOfBirth, bounds: inALifetime(dateOfBirth, today) })),
  nhsNumber: nhsNumber("Enter an NHS number of 10 digits, or leave it empty"),
  hospitalNumber: hospitalNumber(),
  address: addressText(),
  reason: longText("Say how we know, such as: the passport says so"),
});

/** `diedOn` is not asked here; a birth after it is none. */
export function readCorrection(
  form: FormData,
  request: Request,
  { today, diedOn }: { today: CalendarDay; diedOn: CalendarDay | null },
) {
  const read = formRead(form, fields(today), request, ({ bornOn }) => [
    [Boolean(bornOn && diedOn && bornOn > diedOn), "bornOn", "The date of birth cannot be after the day of death"],
  ]);
  if (!read.ok) return read;
  const { reason, ...details } = read.values;
  return { ...read, reason, details: detailsIn(details) };
}

const detailsIn = (typed: Omit<Values<ReturnType<typeof fields>>, "reason">): PatientDetails => ({
  ...typed,
  hospitalNumber: typed.hospitalNumber || null,
  formerNames: typed.formerNames
    .split("\n")
    .map((name) => name.trim())
    .filter(Boolean),
});
