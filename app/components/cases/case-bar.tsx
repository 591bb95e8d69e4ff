/** Whose case this is, the same at the top of every page of it: nobody works on the wrong patient. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { formatNhsNumber } from "~/domain/terms/nhs-number";
import { patientName } from "./patient-name";

export type BarPatient = {
  familyName: string;
  givenNames: string;
  bornOn: CalendarDay | null;
  diedOn: CalendarDay | null;
  nhsNumber: string | null;
  hospitalNumber: string | null;
};

/** Leads to the case page, except on the case page itself (`here`). */
export function CaseBar({ number, patient, here = false }: { number: string; patient: BarPatient; here?: boolean }) {
  return (
    <section className="desk-case-bar" aria-label="Patient">
      <p className="desk-case-bar__name">
        {patientName(patient)}
        {patient.diedOn && <span className="desk-case-bar__died"> (died {formatDay(patient.diedOn)})</span>}
      </p>
      <dl className="desk-case-bar__facts">
        <Fact name="Born">{patient.bornOn && formatDay(patient.bornOn)}</Fact>
        <Fact name="NHS number">{patient.nhsNumber && formatNhsNumber(patient.nhsNumber)}</Fact>
        <Fact name="Hospital number">{patient.hospitalNumber}</Fact>
        <Fact name="Case">{here ? number : <a href={`/cases/${number}`}>{number}</a>}</Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="desk-case-bar__fact">
      <dt>{name}</dt>
      <dd className="desk-case-bar__number">{children || "Not provided"}</dd>
    </div>
  );
}
