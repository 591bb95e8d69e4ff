/** Cases that this letter may belong to. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { WarningCallout } from "~/components/design/notices";

export type DuplicateLink = { number: string; receivedOn: CalendarDay; requesterName: string; surely: boolean };

export function OpenCasesLike({ cases }: { cases: readonly DuplicateLink[] }) {
  if (cases.length === 0) return null;
  const isSure = cases.some(({ surely }) => surely);
  return (
    <WarningCallout heading={isSure ? "This patient has an open case" : "A patient of this name has an open case"}>
      <ul className="nhsuk-list">
        {cases.map(({ number, receivedOn, requesterName, surely }) => (
          <li key={number}>
            <a href={`/cases/${number}`}>{number}</a>, received {formatDay(receivedOn)} from {requesterName}
            {surely ? "" : " (the name is the same; check the date of birth)"}
          </li>
        ))}
      </ul>
      <p>
        If this is about the same request, do not make another case: set the letter aside and write a note on the case.
      </p>
    </WarningCallout>
  );
}
