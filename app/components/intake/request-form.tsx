/**
 * The form on which an officer makes a case, from a letter or by hand. Its fields are read by
 * `forms/written-request.server.ts`.
 */
import { authorityRow } from "~/domain/identity/authority";
import type { Channel, Delivery } from "~/domain/cases/case-events";
import { authorityKeys, recordKinds, type IdentityDoubt } from "~/domain/terms/vocabulary";
import { Button } from "~/components/design/button";
import { DateField } from "~/components/design/date-field";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { CheckboxesField, RadiosField, SelectField, TextareaField, TextField } from "~/components/design/fields";
import { channelWords, deliveryWords, recordKindWords } from "~/components/cases/request-wording";
import { doubtWords } from "~/components/identity/doubt-wording";
import { SubmissionKey } from "~/components/design/submission-key";
import type { Prefilled } from "./request-prefill";

/** `isOpened`: it was served to whoever fills in the form. */
type FormAttachment = { position: number; name: string; isOpened: boolean };
type Props = {
  typed: Prefilled;
  errors: readonly FieldError[];
  letterId?: string;
  /** Why proof of identity may be asked for, at this trust. */
  doubts: readonly IdentityDoubt[];
  attachments: readonly FormAttachment[];
  submission: string;
  hasOpenCase: boolean;
  /** What stands beside the day of receipt, where it was read from somewhere else than the letter's own day. */
  receivedHint?: string;
};
type Part = { fields: Record<string, string>; errors: readonly FieldError[] };

export function RequestForm({
  typed,
  errors,
  letterId = "",
  attachments,
  doubts,
  submission,
  hasOpenCase,
  receivedHint,
}: Props) {
  const part = { fields: typed.fields, errors };
  return (
    <form method="post" noValidate className="desk-request-form">
      <SubmissionKey value={submission} />
      <PatientPart {...part} />
      <RequesterPart {...part} />
      <AskedForPart {...part} kinds={typed.recordKinds} />
      <ProofPart {...part} letterId={letterId} attachments={attachments} doubts={doubts} />
      <ArrivalPart {...part} receivedHint={receivedHint} />
      {hasOpenCase && (
        <CheckboxesField
          name="another"
          legend="The patient has an open case"
          error={errorOf(errors, "another")}
          values={[part.fields["another"] ?? ""]}
          options={[{ value: "yes", text: "This is another request: make a second case" }]}
        />
      )}
      <Button>Make the case</Button>
    </form>
  );
}

const text = ({ fields, errors }: Part, name: string) => ({ name, value: fields[name], error: errorOf(errors, name) });
const day = ({ fields, errors }: Part, name: string) => ({
  name,
  error: errorOf(errors, name),
  value: { day: fields[`${name}-day`] ?? "", month: fields[`${name}-month`] ?? "", year: fields[`${name}-year`] ?? "" },
});

function Section({ heading, children }: { heading: string; children: React.ReactNode }) {
  return (
    <section className="desk-form-section">
      <h2 className="nhsuk-heading-m">{heading}</h2>
      {children}
    </section>
  );
}

function PatientPart(part: Part) {
  return (
    <Section heading="The patient">
      <TextField {...text(part, "familyName")} label="Family name" width={20} />
      <TextField {...text(part, "givenNames")} label="Given names" width={20} />
      <DateField {...day(part, "bornOn")} legend="Date of birth" hint="For example, 27 3 1961" />
      <DateField {...day(part, "diedOn")} legend="Date of death, if the patient has died" />
      <TextField
        {...text(part, "nhsNumber")}
        label="NHS number, if known"
        hint="10 digits, with or without spaces"
        width={10}
        inputMode="numeric"
        code
      />
      <TextField {...text(part, "hospitalNumber")} label="Hospital number, if known" width={10} code />
      <TextareaField {...text(part, "patientAddress")} label="Patient’s address" rows={3} />
    </Section>
  );
}

function RequesterPart(part: Part) {
  const options = authorityKeys.map((value) => ({ value, text: authorityRow(value).requester }));
  return (
    <Section heading="Who asks">
      <SelectField
        {...text(part, "requester")}
        label="Who asks for the records"
        options={options}
        none="Choose who asks"
      />
      <TextField {...text(part, "requesterName")} label="Their name" width={20} />
      <TextField {...text(part, "organisation")} label="Organisation, if they act for one" width={20} />
      <TextField
        {...text(part, "email")}
        label="E-mail address"
        width={20}
        type="text"
        inputMode="email"
        spellCheck={false}
      />
      <TextareaField {...text(part, "requesterAddress")} label="Postal address" rows={3} />
      <TextField {...text(part, "theirReference")} label="Their reference, if they gave one" width={20} />
    </Section>
  );
}

const asked = [
  { value: "copy", text: "A copy of records" },
  { value: "rectification", text: "Correction of a record" },
  { value: "erasure", text: "Erasure of a record" },
  { value: "objection", text: "An objection to how records are used" },
];

function AskedForPart({ kinds, ...part }: Part & { kinds: readonly string[] }) {
  return (
    <Section heading="What they ask for">
      <RadiosField {...text(part, "copyOrChange")} legend="What is asked for" small options={asked} />
      <TextareaField
        {...text(part, "sites")}
        label="Hospitals or sites"
        hint="One on each line. Leave empty for all"
        rows={3}
      />
      <CheckboxesField
        name="recordKinds"
        legend="Kinds of record"
        small
        values={kinds}
        options={recordKinds.map((value) => ({ value, text: recordKindWords[value] }))}
      />
      <DateField {...day(part, "recordsFrom")} legend="From" hint="Leave both days empty for all years" />
      <DateField {...day(part, "recordsTo")} legend="To" />
      <TextareaField {...text(part, "details")} label="Anything that helps to find the records" rows={4} />
    </Section>
  );
}

const attachmentShows = [
  { value: "passport", text: "Passport" },
  { value: "driving-licence", text: "Driving licence" },
  { value: "utility-bill", text: "Utility bill" },
  { value: "authority", text: "Proof that they may ask (consent, grant, order)" },
];
const withoutFile = [
  { value: "passport", text: "Passport" },
  { value: "driving-licence", text: "Driving licence" },
  { value: "two-utility-bills", text: "Two different utility bills" },
];
const seen = [
  { value: "copy", text: "Yes, by a copy", hint: "Such as a photograph that came with the letter" },
  { value: "original", text: "Yes, I have seen the original" },
  {
    value: "already-known",
    text: "They are already known to the trust",
    hint: "No proof is asked for where there is no reasonable doubt",
  },
  {
    value: "not-shown",
    text: "Not yet",
    hint: "Say below whether there is a doubt: only then may we ask, and only then does the clock wait",
  },
];
const authority = [
  { value: "came", text: "It came with the letter and I have looked at it" },
  { value: "ask", text: "Not yet", hint: "We write and ask for it, and the clock waits" },
];

const noDoubt = "Nothing: nobody doubts it. We do not ask, and the clock runs";

type Attached = { doubts: readonly IdentityDoubt[]; letterId: string; attachments: readonly FormAttachment[] };

function ProofPart({ letterId, attachments, doubts, ...part }: Part & Attached) {
  return (
    <Section heading="Identity and authority">
      {attachments.map(({ position, name, isOpened }) => (
        <SelectField
          key={position}
          {...text(part, `attachment-${position}`)}
          label={
            <>
              What does <strong className="desk-file-name">{name}</strong> show?
            </>
          }
          hint={
            !isOpened && (
              <>
                You have not opened it yet.{" "}
                <a href={`/intake/${letterId}/file/${position}`} download>
                  Open {name}
                </a>
              </>
            )
          }
          options={attachmentShows}
          none="Not proof of anything"
        />
      ))}
      <SelectField
        {...text(part, "shownWithoutFile")}
        label={attachments.length > 0 ? "Shown in another way" : "What was shown"}
        options={withoutFile}
        none="Nothing"
      />
      <RadiosField {...text(part, "seen")} legend="Has the requester’s identity been shown?" small options={seen} />
      <SelectField
        {...text(part, "identityDoubt")}
        label="If it was not shown: what makes you doubt who they are?"
        hint="We write and ask only where there is a reasonable doubt (UK GDPR article 12(6)); the letter names it. Leave empty where their documents say who they are, as a solicitor’s do"
        options={[{ value: "none", text: noDoubt }, ...doubts.map((value) => ({ value, text: doubtWords[value] }))]}
        none="Choose, if it was not shown"
      />
      <RadiosField
        {...text(part, "authority")}
        legend="Proof that they may ask for this patient"
        hint="Leave empty where patients ask for themselves"
        small
        options={authority}
      />
      <TextField
        {...text(part, "shownWhere")}
        label="Where you saw proof that is not attached"
        hint="On paper with the letter, shown at the desk, or by video call. Leave empty if there was none"
      />
    </Section>
  );
}

const optionsOf = <Key extends string>(words: Record<Key, string>) =>
  Object.entries<string>(words).map(([value, words]) => ({ value, text: words }));

const usualReceivedHint = "Any part of the trust: the clock runs from that day, not from the day you enter it";

function ArrivalPart({ receivedHint, ...part }: Part & Pick<Props, "receivedHint">) {
  return (
    <Section heading="How it came, and how it goes">
      <DateField
        {...day(part, "receivedOn")}
        legend="Day it reached the trust"
        hint={receivedHint ?? usualReceivedHint}
      />
      <DateField
        {...day(part, "letterDated")}
        legend="Day the letter bears, if it bears one"
        hint="Needed for the records of someone who has died where the trust counts from that day"
      />
      <SelectField
        {...text(part, "channel")}
        label="How it came"
        options={optionsOf<Channel>(channelWords)}
        none="Choose how it came"
      />
      <RadiosField
        {...text(part, "delivery")}
        legend="How the records are to be sent"
        small
        options={optionsOf<Delivery>(deliveryWords)}
      />
    </Section>
  );
}
