/** The last days that the law sets, each with its article and how far off it is. */
import { daysBetween, formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { Limit } from "~/domain/clock/clock-limits";
import { CardTable } from "~/components/design/card-table";
import { counted } from "~/components/design/counted";

const words: Record<Limit["what"], string> = {
  "information-request": "Ask for what is missing, so that the period starts anew when it comes",
  "extension-notice": "Tell the requester, with the reasons, that two more months are needed",
  "act-by": "Act by: the last working day in the period",
  answer: "Answer",
  aim: "Aim to answer, before the law’s last day",
  "own-promise": "Aim to answer: the law sets no last day",
  "aim-to-acknowledge": "Aim to acknowledge the complaint: three working days",
  acknowledge: "Acknowledge the complaint",
};

export function Limits({ limits, today }: { limits: readonly Limit[]; today: CalendarDay | null }) {
  if (limits.length === 0) return null;
  const columns = [
    { heading: "Last day to", names: true, cell: ({ what }: Limit) => words[what] },
    {
      heading: "Day",
      cell: ({ on }: Limit) => (
        <>
          <strong className="desk-case-number">{formatDay(on)}</strong>
          {today && <span className="desk-second-line">{distance(today, on)}</span>}
        </>
      ),
    },
    { heading: "Where it stands", cell: ({ source }: Limit) => source },
  ];
  return <CardTable caption="Limits" columns={columns} rows={limits} keyOf={({ what }) => what} empty={null} />;
}

function distance(today: CalendarDay, on: CalendarDay): string {
  const days = daysBetween(today, on);
  if (days === 0) return "Today";
  return days > 0 ? `In ${counted(days, "day")}` : `Passed ${counted(-days, "day")} ago`;
}
