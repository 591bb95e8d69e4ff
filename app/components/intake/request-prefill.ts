/** What stands in the request form when it is first opened: what the letter and its application form say. */
import { isCalendarDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { Channel } from "~/domain/cases/case-events";
import { dayOffered, type EnclosedLetter } from "~/domain/intake/passed-on";
import { isAuthorityKey, listIn } from "~/components/cases/application-answers";
import { onceTyped, type Typed } from "~/components/design/typed";

/** Days as `NAME-day`, `NAME-month`, `NAME-year`. */
export type Prefilled = { fields: Record<string, string>; recordKinds: readonly string[] };

type Letter = {
  fromName: string;
  fromAddress: string;
  arrivedOn: CalendarDay;
  channel: Channel;
  form: Record<string, string> | null;
  /** The message within the letter that asks, where it passes one on. */
  passedOn: EnclosedLetter | null;
};

export function prefilledFrom({ arrivedOn, channel, form, passedOn, ...letter }: Letter): Prefilled {
  const { fromName, fromAddress } = passedOn ?? letter;
  const answer = (name: string) => form?.[name] ?? "";
  const relationship = answer("applicantRelationship");
  return {
    recordKinds: listIn(answer("recordKinds")),
    fields: {
      familyName: answer("patientFamilyName"),
      givenNames: answer("patientGivenNames"),
      nhsNumber: answer("nhsNumber"),
      hospitalNumber: answer("hospitalNumber"),
      patientAddress: answer("patientAddress"),
      requester: isAuthorityKey(relationship) ? relationship : "",
      requesterName: answer("applicantName") || fromName,
      organisation: answer("applicantOrganisation"),
      email: answer("applicantEmail") || fromAddress,
      requesterAddress: answer("applicantAddress"),
      theirReference: answer("applicantReference"),
      sites: listIn(answer("sites")).join("\n"),
      details: answer("details"),
      copyOrChange: form ? "copy" : "",
      channel,
      delivery: answer("delivery"),
      ...parts("bornOn", answer("patientBornOn")),
      ...parts("diedOn", answer("patientDiedOn")),
      ...parts("recordsFrom", answer("recordsFrom")),
      ...parts("recordsTo", answer("recordsTo")),
      ...parts("receivedOn", passedOn ? dayOffered(passedOn, arrivedOn) : arrivedOn),
    },
  };
}

export const prefilledByHand = (today: CalendarDay): Prefilled => ({
  recordKinds: [],
  fields: { copyOrChange: "copy", ...parts("receivedOn", today) },
});

function parts(field: string, day: string): Record<string, string> {
  if (!isCalendarDay(day)) return {};
  const [year, month, date] = day.split("-").map(Number);
  return { [`${field}-day`]: String(date), [`${field}-month`]: String(month), [`${field}-year`]: String(year) };
}

/** As it was sent, to be shown again. */
export const asSent = (typed: Typed): Prefilled => ({
  fields: onceTyped(typed),
  recordKinds: typed["recordKinds"] ?? [],
});
