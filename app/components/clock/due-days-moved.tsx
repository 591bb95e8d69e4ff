/** What a change to the bank holidays would do to open cases, before it is made. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { CardTable } from "~/components/design/card-table";
import { counted } from "~/components/design/counted";

export type MovedShown = { number: string; dueOn: CalendarDay | null; dueThen: CalendarDay | null };
type Props = { moved: readonly MovedShown[]; total: number; canOpen: boolean };

/** The cases are links for those who may open them. `total` may be more than are listed. */
export function DueDaysMoved({ moved, total, canOpen }: Props) {
  if (total === 0) return <p>No open case is given another due day by this.</p>;
  return (
    <>
      <p>
        <strong>{counted(total, "open case")}</strong> {total === 1 ? "is" : "are"} given another due day. Letters that
        have been sent keep the day they named.
      </p>
      <CardTable
        caption="Open cases whose due day changes"
        captionHidden
        rows={moved}
        keyOf={({ number }) => number}
        empty=""
        columns={[
          {
            heading: "Case",
            names: true,
            cell: ({ number }) =>
              canOpen ? (
                <a className="desk-case-number" href={`/cases/${number}`}>
                  {number}
                </a>
              ) : (
                <span className="desk-case-number">{number}</span>
              ),
          },
          { heading: "Due now", cell: ({ dueOn }) => dayOrNone(dueOn) },
          { heading: "Due then", cell: ({ dueThen }) => dayOrNone(dueThen) },
        ]}
      />
      {moved.length < total && <p>The first {moved.length} are shown.</p>}
    </>
  );
}

const dayOrNone = (day: CalendarDay | null) => (day ? formatDay(day) : "No day can be given");

const mostShown = 50;

export const movedShown = (moved: readonly MovedShown[]) => ({
  total: moved.length,
  moved: moved.slice(0, mostShown).map(({ number, dueOn, dueThen }) => ({ number, dueOn, dueThen })),
});
