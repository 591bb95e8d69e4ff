/** What the case holds of its patient besides what stands at the top of every page, and the way to correct it. */
import { SummaryList } from "~/components/design/summary-list";
import type { PatientDetails } from "~/domain/moves/correct-patient";

type Props = { number: string; canWork: boolean; details: Pick<PatientDetails, "address" | "formerNames"> };

export const PatientSummary = ({ number, canWork, details }: Props) => (
  <>
    <h2 className="nhsuk-heading-m">The patient</h2>
    <SummaryList
      rows={[
        { name: "Address", value: details.address && <span className="desk-lines">{details.address}</span> },
        ...(details.formerNames.length > 0 ? [{ name: "Former names", value: details.formerNames.join(", ") }] : []),
      ]}
    />
    {canWork && (
      <p>
        <a href={`/cases/${number}/correct-patient`}>Correct the patient’s details</a>
      </p>
    )}
  </>
);
