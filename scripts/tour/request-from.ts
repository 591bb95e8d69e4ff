/** What an officer would copy from the letter into the case, taken as it stands in the application form. */
import { isCalendarDay, type CalendarDay } from "~/domain/calendar/calendar";
import { normaliseNhsNumber } from "~/domain/terms/nhs-number";
import { authorityKeys, type AuthorityKey } from "~/domain/terms/vocabulary";
import type { NewRequest } from "~/services/intake/receive-request";
import type { By } from "~/services/signed-in";
import type { viewIntake } from "~/services/intake/view-intake";

type Letter = NonNullable<Awaited<ReturnType<typeof viewIntake>>>;

/** The first picture that came with the application is taken as a copy of a passport. */
export function requestFrom(by: By, { entry, form, attachments }: Letter, today: CalendarDay): NewRequest {
  const written = (field: string) => form?.[field] ?? "";
  const requester = requesterFrom(written("applicantRelationship"));
  const diedOn = dayFrom(written("patientDiedOn"));
  const passport = attachments.find(({ mediaType }) => mediaType.startsWith("image/"));
  const name = written("applicantName") || entry.fromName || "Requester";
  return {
    ...by,
    intakeId: entry.id,
    receivedOn: isCalendarDay(entry.arrivedOn) ? entry.arrivedOn : today,
    channel: "e-mail",
    kind: diedOn ? "deceased-access" : "access",
    requester: diedOn && requester === "patient" ? "pr" : requester,
    patient: {
      familyName: written("patientFamilyName") || name.split(" ").at(-1)!,
      givenNames: written("patientGivenNames") || name.split(" ").slice(0, -1).join(" "),
      bornOn: dayFrom(written("patientBornOn")),
      diedOn,
      nhsNumber: normaliseNhsNumber(written("nhsNumber")),
      hospitalNumber: written("hospitalNumber") || null,
      address: written("patientAddress"),
    },
    request: {
      requesterName: name,
      organisation: written("applicantOrganisation"),
      email: written("applicantEmail") || entry.fromAddress,
      address: written("applicantAddress"),
      theirReference: written("applicantReference"),
      sites: written("sites") || "[]",
      recordKinds: written("recordKinds") || "[]",
      recordsFrom: dayFrom(written("recordsFrom")),
      recordsTo: dayFrom(written("recordsTo")),
      details: written("details"),
      delivery: "e-mail",
    },
    identity: passport ? { evidence: [{ kind: "passport", attachment: passport.position }], seen: "copy" } : null,
    authority: requester === "patient" ? null : { attachments: [] },
  };
}

const dayFrom = (written: string): CalendarDay | null => (isCalendarDay(written) ? written : null);

const requesterFrom = (written: string): AuthorityKey => authorityKeys.find((key) => key === written) ?? "patient";
