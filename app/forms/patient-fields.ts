/** What is asked about a patient, in whatever form it is asked: by an officer, a firm, or in a correction. */
import { normaliseNhsNumber, otherServiceOf, type OtherService } from "~/domain/terms/nhs-number";
import { ifGiven, nameText, readAs, type Field } from "./fields";

/** Ten digits, or null where the box is empty. `message` says what to do where it is no number of any service. */
export const nhsNumber = (message: string): Field<string | null> =>
  ifGiven(ofThisService(readAs(normaliseNhsNumber, message)));

const ofThisService = (field: Field<string>): Field<string> => ({
  ...field,
  read(form, name) {
    const read = field.read(form, name);
    const other = read.ok ? otherServiceOf(read.value) : null;
    return other ? { ok: false, message: otherServices[other] } : read;
  },
});

const instead = "Enter the NHS number, or leave this empty and write the other one as the hospital number";
const otherServices: Record<OtherService, string> = {
  scotland: `This is a Scottish CHI number, which begins with the date of birth, and not an NHS number. ${instead}`,
  "northern-ireland": `This is a Health and Care number of Northern Ireland, and not an NHS number. ${instead}`,
};

export const hospitalNumber = (): Field<string> => nameText(undefined, { longest: 40 });
