/** The patient's details as the case has them, to be corrected. */
import { DateField } from "~/components/design/date-field";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { TextareaField, TextField } from "~/components/design/fields";
import { dayTyped, typedOf, type Typed } from "~/components/design/typed";
import type { PatientDetails } from "~/domain/moves/correct-patient";
import { formatNhsNumber } from "~/domain/terms/nhs-number";

type Props = { details: PatientDetails; typed: Typed | undefined; errors: readonly FieldError[] };

export function CorrectionFields({ details, typed, errors }: Props) {
  const field = (name: string, known: string) => ({
    name,
    value: typed ? typedOf(typed, name) : known,
    error: errorOf(errors, name),
  });
  return (
    <>
      <TextField {...field("familyName", details.familyName)} label="Family name" width={20} />
      <TextField {...field("givenNames", details.givenNames)} label="Given names" width={20} />
      <TextareaField
        {...field("formerNames", details.formerNames.join("\n"))}
        label="Former family names (optional)"
        hint="One on each line. Pages under a former name are the patient’s own"
        rows={2}
      />
      <DateField
        name="bornOn"
        legend="Date of birth"
        hint="For example, 27 3 1961"
        value={dayTyped(typed, "bornOn") ?? details.bornOn}
        error={errorOf(errors, "bornOn")}
      />
      <TextField
        {...field("nhsNumber", details.nhsNumber ? formatNhsNumber(details.nhsNumber) : "")}
        label="NHS number (optional)"
        width={10}
        inputMode="numeric"
        code
      />
      <TextField
        {...field("hospitalNumber", details.hospitalNumber ?? "")}
        label="Hospital number (optional)"
        width={10}
        code
      />
      <TextareaField {...field("address", details.address)} label="Address (optional)" rows={4} />
      <TextareaField
        {...field("reason", "")}
        label="How we know"
        hint="It stands in a note on the case, with what the details were"
        rows={3}
      />
    </>
  );
}
