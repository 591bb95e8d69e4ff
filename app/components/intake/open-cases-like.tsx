/** Cases that this letter may belong to. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { WarningCallout } from "~/components/design/notices";

export type DuplicateLink = { number: string; receivedOn: CalendarDay; requesterName: string; by: SameBy };
/** By what the patient is the same; by the name alone it may be somebody else. */
type SameBy = "nhs-number" | "name-and-birth-date" | "name";

const sameBy: Record<SameBy, string> = {
  "nhs-number": "",
  "name-and-birth-date": " (the name and the date of birth are the same)",
  name: " (the name is the same; check the date of birth)",
};

export function OpenCasesLike({ cases }: { cases: readonly DuplicateLink[] }) {
  if (cases.length === 0) return null;
  const isSure = cases.some(({ by }) => by !== "name");
  return (
    <WarningCallout heading={isSure ? "This patient has an open case" : "A patient of this name has an open case"}>
      <ul className="nhsuk-list">
        {cases.map(({ number, receivedOn, requesterName, by }) => (
          <li key={number}>
            <a href={`/cases/${number}`}>{number}</a>, received {formatDay(receivedOn)} from {requesterName}
            {sameBy[by]}
          </li>
        ))}
      </ul>
      <p>
        If this is about the same request, do not make another case: set the letter aside and write a note on the case.
      </p>
    </WarningCallout>
  );
}
