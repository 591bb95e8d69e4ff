/** Whose case this is, the same at the top of every page of it: nobody works on the wrong patient. */
import type { CalendarDay } from "~/domain/calendar";
import { formatDay } from "~/domain/calendar";
import { formatNhsNumber } from "~/domain/nhs-number";
import { patientName } from "./patient-name";
import { Tag } from "./status-tag";

export type BarPatient = {
  familyName: string;
  givenNames: string;
  bornOn: CalendarDay | string | null;
  diedOn: CalendarDay | string | null;
  nhsNumber: string | null;
  hospitalNumber: string | null;
};

/** Leads to the case page, except on the case page itself (`here`). */
export function CaseBar({ number, patient, here = false }: { number: string; patient: BarPatient; here?: boolean }) {
  const facts = [
    { name: "Born", value: patient.bornOn && formatDay(patient.bornOn as CalendarDay) },
    { name: "NHS number", value: patient.nhsNumber && formatNhsNumber(patient.nhsNumber) },
    { name: "Hospital number", value: patient.hospitalNumber },
  ];
  return (
    <section className="desk-case-bar" aria-label="Patient">
      <p className="desk-case-bar__who">
        <strong>{patientName(patient)}</strong>
        {patient.diedOn && <> <Tag colour="grey">{`Died ${formatDay(patient.diedOn as CalendarDay)}`}</Tag></>}
      </p>
      <dl className="desk-case-bar__facts">
        {facts.map(({ name, value }) => <div key={name}><dt>{name}</dt><dd>{value || "Not provided"}</dd></div>)}
        <div><dt>Case</dt><dd>{here ? number : <a href={`/cases/${number}`}>{number}</a>}</dd></div>
      </dl>
    </section>
  );
}
