/** What a solicitor typed into the portal's application, read into the fields of the trust's application form. */
import { z } from "zod";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { addressText, day, fileNamed, ifGiven, longText, nameText, readAs, several, ticked } from "./fields";
import { inALifetime } from "./day-wording";
import { hospitalNumber, nhsNumber } from "./patient-fields";
import { askAgain, inOrderOf, readFields, typedIn, type Values } from "./read-form.server";
import type { Upload, UploadRefusal } from "./upload.server";

const clientsName = (which: string) => nameText(`Enter your client’s ${which}`);
const address = (whose: string) => addressText(`Enter ${whose} address and postcode`);

/** What the trust's own form offers. */
export type Choices = { sites: readonly string[]; recordKinds: readonly string[] };
type Setting = { today: CalendarDay; choices: Choices; file: string | null; noFile: string };

/** As it stands on the page; `noFile` is said where no authority came whole. */
const application = ({ today, choices, file, noFile }: Setting) => {
  const inLife = (called: string) => ({ called, bounds: inALifetime(called, today) });
  const dateIfGiven = (called: string) => ifGiven(day("", inLife(called)));
  return {
    patientFamilyName: clientsName("family name"),
    patientGivenNames: clientsName("given names"),
    patientBornOn: day("Enter your client’s date of birth", inLife("The date of birth")),
    patientDiedOn: dateIfGiven("The date of death"),
    nhsNumber: nhsNumber("Enter a real NHS number of 10 digits, or leave it empty"),
    hospitalNumber: hospitalNumber(),
    patientAddress: address("your client’s"),
    applicantReference: nameText("Enter your own reference", { longest: 60 }),
    applicantEmail: readAs(
      (typed) => (z.email().safeParse(typed).success ? typed : null),
      "Enter an e-mail address, such as name@firm.example",
    ),
    applicantAddress: address("your firm’s"),
    sites: several(choices.sites, "Choose where your client was treated"),
    recordKinds: several(choices.recordKinds, "Choose which records you want"),
    recordsFrom: dateIfGiven("The first date"),
    recordsTo: dateIfGiven("The last date"),
    details: longText(),
    authority: fileNamed(file, {
      needed: noFile,
      accepts: /\.(pdf|jpe?g|png|tiff?)$/i,
      message: "The signed authority must be a PDF, JPEG, PNG or TIFF file",
    }),
    confirmed: ticked("Confirm that your client signed the authority"),
  };
};
type Application = Values<ReturnType<typeof application>>;

/** The fields and the signed authority that came beside them. */
export function readApplication(
  upload: Upload<{ name: string }>,
  { today, choices }: { today: CalendarDay; choices: Choices },
) {
  const fields = application({
    today,
    choices,
    file: upload.ok ? upload.files[0]!.name : null,
    noFile: upload.ok ? "" : notCome[upload.because],
  });
  const typed = typedIn(upload.fields);
  const read = readFields(upload.fields, fields, (read) => [
    [
      isBefore(read.patientDiedOn, read.patientBornOn),
      "patientDiedOn",
      "The date of death cannot be before the date of birth",
    ],
    [isBefore(read.recordsTo, read.recordsFrom), "recordsTo", "The last date must not be before the first"],
  ]);
  if (read.ok) return { ok: true as const, typed, form: formOf(read.values, today) };

  const isRefused = read.errors.some(({ field }) => field === "authority");
  const errors = isRefused ? read.errors : inOrderOf(fields, [...read.errors, chooseAgain]);
  return { ok: false as const, typed, answer: askAgain(typed, errors, 400) };
}

const isBefore = (one: CalendarDay | null | undefined, other: CalendarDay | null | undefined) =>
  Boolean(one && other && one < other);

const chooseAgain = {
  field: "authority",
  message: "Choose the signed authority again, because browsers do not keep a chosen file",
};

const notCome: Record<UploadRefusal, string> = {
  "too-large": "The signed authority must be smaller than 20 MB",
  "cut-off": "The file did not arrive whole. Choose it again and send the application once more",
  empty: "Choose the signed authority. The file must not be empty",
  "storage-full": "We have no room to keep files at this moment. Nothing was sent. Try again later today",
};

/** Field by field as in the trust's own fillable form. */
function formOf(read: Application, today: CalendarDay): Record<string, string> {
  const { authority: _authority, confirmed: _confirmed, sites, recordKinds, ...plain } = read;
  return {
    form: "records",
    ...plain,
    nhsNumber: plain.nhsNumber ?? "",
    patientDiedOn: plain.patientDiedOn ?? "",
    recordsFrom: plain.recordsFrom ?? "",
    recordsTo: plain.recordsTo ?? "",
    sites: JSON.stringify(sites),
    recordKinds: JSON.stringify(recordKinds),
    applicantRelationship: plain.patientDiedOn ? "solicitor-deceased" : "solicitor",
    delivery: "portal",
    declarationDate: today,
  };
}
