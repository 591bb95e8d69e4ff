/**
 * An application as it reaches the shared mailbox: a message, the trust's form filled in, and a photograph of a
 * passport.
 */
import MailComposer from "nodemailer/lib/mail-composer";
import { fillApplicationForm } from "~/adapters/documents/forms/application-form";
import { samplePassport } from "./evidence";
import { samplePatient } from "./people";

const { title, givenNames, familyName, nhsNumberInWords, hospitalNumber, addressLines, email } = samplePatient;
const fullName = `${title} ${givenNames} ${familyName}`;

/** The form with every field of the sample patient; `answers` replaces some of them. */
export function sampleApplicationForm(answers: Record<string, string> = {}): Promise<Uint8Array> {
  return fillApplicationForm({
    patientFamilyName: familyName,
    patientGivenNames: givenNames,
    patientBornOn: "14/03/1961",
    nhsNumber: nhsNumberInWords,
    hospitalNumber,
    patientAddress: addressLines.join("\n"),
    applicantRelationship: "patient",
    applicantName: fullName,
    applicantEmail: email,
    applicantAddress: addressLines.join("\n"),
    sites: JSON.stringify(["Northfield General Hospital", "Riverside Clinic"]),
    recordKinds: JSON.stringify(["health-records", "correspondence"]),
    recordsFrom: "01/01/2013",
    details: "Everything about my knee and my heart, from all clinics.",
    delivery: "e-mail",
    declarationSignedBy: fullName,
    declarationDate: "01/11/2026",
    ...answers,
  });
}

/** Bytes of an `.eml` file; the same `sentAt` gives the same message. */
export async function sampleApplicationEmail({
  sentAt = new Date("2026-11-02T09:14:00Z"),
}: { sentAt?: Date } = {}): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: `${givenNames} ${familyName}`, address: email },
    to: { name: "Access to Health Records", address: "access@northfield-brannock.example" },
    subject: "Request for my health records",
    date: sentAt,
    messageId: `<sample-application-${sentAt.getTime()}@example.org>`,
    baseBoundary: `sample-${sentAt.getTime()}`,
    text: `Good morning,\n\nplease find my application for a copy of my health records, and a photograph of my passport.\n\nYours faithfully\n${fullName}\n`,
    attachments: [
      {
        filename: "application-form.pdf",
        contentType: "application/pdf",
        content: Buffer.from(await sampleApplicationForm()),
      },
      { filename: "IMG_2041.jpg", contentType: "image/jpeg", content: await samplePassport() },
    ],
  });
  return composer.compile().build();
}
