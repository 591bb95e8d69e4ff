import { DateField } from "~/components/design/date-field";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { CheckboxesField, FileField, TextareaField, TextField, type Option } from "~/components/design/fields";
import { dayTyped, typedOf, type Typed } from "~/components/design/typed";

type Props = {
  choices: { sites: readonly Option[]; recordKinds: readonly Option[] };
  typed: Typed;
  errors: readonly FieldError[];
};

/** The questions of the trust's application form, for a firm that acts for a client. */
export function ApplicationFields({ choices, typed, errors }: Props) {
  const field = (name: string) => ({ name, value: typedOf(typed, name), error: errorOf(errors, name) });
  const day = (name: string) => ({ name, value: dayTyped(typed, name), error: errorOf(errors, name) });
  const list = (name: "sites" | "recordKinds") => ({
    name,
    options: choices[name],
    values: typed[name],
    error: errorOf(errors, name),
  });
  return (
    <>
      <h2 className="nhsuk-heading-m">Your client</h2>
      <TextField {...field("patientFamilyName")} label="Family name" width={20} />
      <TextField {...field("patientGivenNames")} label="Given names" width={20} />
      <DateField {...day("patientBornOn")} legend="Date of birth" hint="For example, 14 3 1961" />
      <DateField
        {...day("patientDiedOn")}
        legend="Date of death, if your client acts for somebody who has died"
        hint="Leave it empty for a living person"
      />
      <TextField
        {...field("nhsNumber")}
        label="NHS number (optional)"
        hint="10 digits, with or without spaces"
        width={10}
        inputMode="numeric"
        code
      />
      <TextField {...field("hospitalNumber")} label="Hospital number (optional)" width={10} code />
      <TextareaField {...field("patientAddress")} label="Address and postcode" rows={3} />
      <h2 className="nhsuk-heading-m">Your firm</h2>
      <TextField
        {...field("applicantReference")}
        label="Your reference"
        hint="It stands on every letter from us"
        width={20}
      />
      <TextField
        {...field("applicantEmail")}
        label="E-mail address for letters about this application"
        type="email"
        width={30}
        autoComplete="email"
        spellCheck={false}
      />
      <TextareaField {...field("applicantAddress")} label="Your firm’s address and postcode" rows={3} />
      <h2 className="nhsuk-heading-m">What you want</h2>
      <CheckboxesField {...list("sites")} legend="Where was your client treated?" small />
      <CheckboxesField {...list("recordKinds")} legend="Which records?" small />
      <DateField
        {...day("recordsFrom")}
        legend="From this date (optional)"
        hint="Leave both dates empty for all years"
      />
      <DateField {...day("recordsTo")} legend="To this date (optional)" />
      <TextareaField
        {...field("details")}
        label="Anything that helps us find it (optional)"
        hint="Wards, clinics, consultants, events"
      />
      <h2 className="nhsuk-heading-m">The signed authority</h2>
      <FileField
        name="authority"
        error={errorOf(errors, "authority")}
        label="Your client’s signed and dated authority"
        hint="A PDF, or a picture (JPEG, PNG, TIFF), smaller than 20 MB"
        accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff"
      />
      <CheckboxesField
        name="confirmed"
        legend="Confirmation"
        values={typed["confirmed"]}
        error={errorOf(errors, "confirmed")}
        options={[
          {
            value: "yes",
            text: "My client signed this authority, it names this trust, and what I have written is true as far as I know",
          },
        ]}
        small
      />
    </>
  );
}
