import { Readable } from "node:stream";
import { peopleWhoCanSignIn } from "#db/people/people";
import { patientsBornOn, patientsWithNhsNumber } from "#db/cases/requests";
import { workThrough } from "~/jobs/work-through";
import type { DeskDeps } from "~/boot/deps.server";
import { addDays, addMonths, type CalendarDay } from "~/domain/calendar/calendar";
import { effectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import { asksForTheDead, regimeFor } from "~/domain/terms/regime";
import { applyAsFirm, keepAuthority } from "~/services/portal/apply-as-firm";
import { inviteDemonstrationPeople } from "~/boot/invite-demonstration-people.server";
import { receiveMail } from "~/services/intake/receive-mail";
import { receiveRequest, type NewRequest } from "~/services/intake/receive-request";
import type { By } from "~/services/signed-in";
import { sampleApplicationEmail } from "../samples/application-email";
import { sampleAuthority } from "../samples/authority";
import { caseload, type Situation } from "./caseload";
import { inventedPatient } from "./invented-patients";
import { must } from "./moment";

type As = (name: string) => By;

/**
 * The caseload, and a few letters on the mat. What an earlier seeding had made before it was cut off is left as it is.
 */
export async function seedCaseload(deps: DeskDeps, say: (line: string) => void) {
  const { trust } = deps.settings;
  await inviteDemonstrationPeople(deps);
  const people = await deps.store.read(trust, (db) => peopleWhoCanSignIn(db, trust));
  const as: As = (name) => ({ trust, person: people.find(({ email }) => email.startsWith(`${name}@`))! });
  for (const [index, situation] of caseload.entries()) {
    if (!(await isThere(deps, situation, index))) await relive(deps, as, situation, index);
    if (index % 10 === 9) say(`  ${index + 1} of ${caseload.length} demonstration cases`);
  }
  await lettersOnTheMat(deps, as);
  await workThrough(deps);
  say(`The demonstration caseload is ready: ${caseload.length} invented cases.`);
}

function isThere(
  { store, settings: { trust } }: DeskDeps,
  { withoutNhsNumber }: Situation,
  index: number,
): Promise<boolean> {
  const { nhsNumber, hospitalNumber, bornOn } = inventedPatient(index);
  return store.read(trust, async (db) => {
    if (!withoutNhsNumber) return (await patientsWithNhsNumber(db, trust, nhsNumber!)).length > 0;
    return (await patientsBornOn(db, trust, bornOn!)).some((patient) => patient.hospitalNumber === hospitalNumber);
  });
}

/** The same desk on an earlier day. */
const on = (deps: DeskDeps, day: CalendarDay): DeskDeps => ({
  ...deps,
  today: () => day,
  now: () => new Date(`${day}T10:15:00Z`),
});

async function relive(deps: DeskDeps, as: As, situation: Situation, index: number) {
  const receivedOn = receiptDay(situation, deps.today());
  const firstDay = on(deps, receivedOn);
  const intakeId = situation.fromFirm ? await portalApplication(firstDay, as, index) : null;
  const wanted = requestFor(situation, index, receivedOn);
  const { caseNumber } = await must(
    receiveRequest(firstDay, {
      ...as("officer"),
      ...wanted,
      intakeId,
      ...(situation.unassigned && { assigneeId: null }),
    }),
  );
  // the pages of a record carry the number that the application did not give
  const patient = { ...wanted.patient, nhsNumber: inventedPatient(index).nhsNumber };
  for (const [after, step] of situation.steps ?? []) {
    const day = addDays(receivedOn, after);
    await step({ deps: on(deps, day < deps.today() ? day : deps.today()), caseNumber, patient, as });
  }
}

/** The latest day of receipt whose clock falls due on the day wanted, or as soon after it as weekends allow. */
function receiptDay({ received, kind = "access", requester = "patient" }: Situation, today: CalendarDay): CalendarDay {
  if ("daysAgo" in received) return addDays(today, -received.daysAgo);
  const wanted = addDays(today, received.dueInDays);
  const candidates = Array.from({ length: 30 }, (_, index) => addDays(wanted, index - 45));
  const receipt = (on: CalendarDay) =>
    ({
      type: "request-received",
      on,
      kind,
      regime: regimeFor(kind, on, requester),
      requester,
      channel: "e-mail",
    }) as const;
  const dueFrom = (day: CalendarDay) => clockOf(effectiveHistory([receipt(day)]), { today }).dueOn ?? "";
  return candidates.findLast((day) => dueFrom(day) === wanted) ?? candidates.find((day) => dueFrom(day) >= wanted)!;
}

function requestFor(
  situation: Situation,
  index: number,
  receivedOn: CalendarDay,
): Omit<NewRequest, "trust" | "person" | "intakeId"> {
  const {
    requester = "patient",
    kind = "access",
    identity = ["passport"],
    authority,
    images,
    fromFirm,
    byPost,
    withoutNhsNumber,
  } = situation;
  const patient = inventedPatient(index);
  const isPatient = requester === "patient" || requester === "child";
  const name = isPatient ? `${patient.givenNames} ${patient.familyName}` : requesters[index % requesters.length]!;
  const isFirm = requester.startsWith("solicitor");
  return {
    receivedOn,
    kind,
    requester,
    channel: fromFirm ? "portal" : byPostOrMail(byPost || index % 4 === 0),
    patient: {
      ...patient,
      ...childOf(requester, receivedOn),
      ...(withoutNhsNumber && { nhsNumber: null }),
      diedOn: kind === "deceased-access" || asksForTheDead(requester) ? addDays(receivedOn, -200) : null,
    },
    request: {
      requesterName: name,
      organisation: isFirm ? "Grange and Fell LLP" : "",
      email: byPost ? "" : `requester-${index + 1}@applicants.example`,
      address: patient.address,
      theirReference: isFirm ? `GF/${2_000 + index}` : "",
      sites: JSON.stringify([sites[index % sites.length]]),
      recordKinds: JSON.stringify(images ? ["x-rays-and-images"] : writtenKinds(index)),
      recordsFrom: index % 2 === 0 ? "2019-01-01" : null,
      recordsTo: index % 2 === 0 ? receivedOn : null,
      details: "",
      delivery: fromFirm ? "portal" : byPostOrMail(byPost),
    },
    identityDoubt: identity === "asked" ? "address-differs" : null,
    identity:
      identity === "asked"
        ? null
        : {
            evidence: identity.map((kindOfEvidence) => ({ kind: kindOfEvidence, attachment: null })),
            seen: identity.includes("already-known") ? "already-known" : "copy",
          },
    authority: authority === "came" ? { attachments: fromFirm ? [1] : [] } : null,
  };
}

const byPostOrMail = (byPost: boolean | undefined) => (byPost ? "post" : "e-mail");

const writtenKinds = (index: number) => (index % 3 === 0 ? ["health-records", "correspondence"] : ["health-records"]);

/** Born as long before the request as its story says. */
function childOf(requester: Situation["requester"], receivedOn: CalendarDay) {
  const years = { "parent-young": 7, "parent-competent": 16, child: 14 }[requester as string];
  return years === undefined ? {} : { bornOn: addDays(addMonths(receivedOn, -12 * years), -40) };
}

const sites = ["Northfield General Hospital", "St Brannock's Hospital", "Riverside Clinic"] as const;
const requesters = ["Hester Vance", "Piers Malton", "Rosa Dunhill", "Owain Tarrant", "Ingrid Solly"] as const;

async function portalApplication(deps: DeskDeps, as: As, index: number): Promise<string> {
  const { familyName, givenNames, bornOn, nhsNumber } = inventedPatient(index);
  const form = {
    form: "records",
    patientFamilyName: familyName,
    patientGivenNames: givenNames,
    patientBornOn: bornOn ?? "",
    nhsNumber: nhsNumber ?? "",
    applicantRelationship: "solicitor",
    applicantReference: `GF/${2_000 + index}`,
  };
  const authority = { name: "Signed authority.pdf", mediaType: "application/pdf", body: await sampleAuthority() };
  return (
    await must(
      applyAsFirm(deps, {
        ...as("solicitor"),
        form,
        authority: await keepAuthority(deps, as("solicitor").trust, authority),
      }),
    )
  ).intakeId;
}

/** What nobody has opened yet: applications by e-mail, one from a firm, and a message that cannot be read. */
async function lettersOnTheMat(deps: DeskDeps, as: As) {
  const { trust } = as("officer");
  await receiveMail(deps, {
    trust,
    channel: "e-mail",
    body: Readable.from(Buffer.from(await sampleApplicationEmail())),
  });
  await receiveMail(deps, {
    trust,
    channel: "e-mail",
    body: Readable.from(Buffer.from("\u0000\u0001 this was a message before something tore it\n")),
  });
  await portalApplication(deps, as, caseload.length + 1);
}
