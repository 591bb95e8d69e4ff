import { WarningCallout } from "~/components/design/notices";

/**
 * From six months before the end of the list, for those who can enter the next year and for those who work with due
 * days.
 */
export function BankHolidaysRunOut({ lastYear, canEnter }: { lastYear: number | null; canEnter: boolean }) {
  if (lastYear === null) return null;
  const next = lastYear + 1;
  return (
    <WarningCallout heading={`Bank holidays are known to the end of ${lastYear}`}>
      <p>A case whose period ends later is given no due day, and letters cannot name one.</p>
      <p>
        {canEnter ? (
          <>
            Add the bank holidays of {next} from gov.uk, then{" "}
            <a href={`/bank-holidays/${next}/complete`}>declare {next} complete</a>.
          </>
        ) : (
          <>
            Ask an administrator to enter the <a href={`/bank-holidays?year=${next}`}>bank holidays of {next}</a>. Until
            then, count such a case by hand and note the day on it.
          </>
        )}
      </p>
    </WarningCallout>
  );
}
