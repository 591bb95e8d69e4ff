/** The ledger added up, and for every day that does not count the question and answer that left it out. */
import { formatDay } from "~/domain/calendar/calendar";
import type { DayCount, LeftOut } from "~/domain/clock/day-count";
import { span } from "~/domain/clock/ledger";
import type { Asked } from "~/domain/cases/questions";
import { counted } from "~/components/design/counted";
import { SummaryList } from "~/components/design/summary-list";

export function CountedUp({ count: { counted: days, months, notCounted, movedOn, leftOut } }: { count: DayCount }) {
  const clarified = leftOut.filter(({ what }) => what !== "waiting");
  const waits = leftOut.filter(({ what }) => what === "waiting");
  if (days === 0 && leftOut.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">The days added up</h2>
      <SummaryList
        rows={[
          { name: "Counted", value: `${counted(days, "day")}${inMonths(months)}` },
          {
            name: "Not counted",
            value: clarified.length > 0 ? <Lines total={notCounted} lines={clarified.map(questioned)} /> : "None",
          },
          ...(waits.length > 0
            ? [{ name: "Before the start", value: <Lines lines={waits.map(({ because }) => because)} /> }]
            : []),
          ...(movedOn > 0 ? [{ name: "Moved on", value: `${counted(movedOn, "day")}, to a working day` }] : []),
        ]}
      />
    </>
  );
}

/** "30 days: one month"; what is counted so far of a period that is paused is a part of it. */
function inMonths(months: DayCount["months"]): string {
  if (!months) return "";
  const length = months.count === 1 ? "one month" : "three months";
  return months.isWhole ? `: ${length}` : ` of ${length}`;
}

function Lines({ total, lines }: { total?: number; lines: readonly string[] }) {
  return (
    <>
      {total !== undefined && total > 0 && <p className="nhsuk-u-margin-bottom-1">{counted(total, "day")}</p>}
      {lines.map((line) => (
        <p className="nhsuk-u-margin-bottom-1" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}

/** "9 November 2026 to 16 November 2026: our question of 9 November 2026, answered on 16 November 2026". */
const questioned = ({ from, to, what, by }: LeftOut) =>
  `${what === "paused" ? `Since ${formatDay(from)}` : span(from, to)}: ${by.map(question).join("; ")}`;

const question = ({ askedOn, answeredOn }: Asked) =>
  `our question of ${formatDay(askedOn)}, ${answeredOn ? `answered on ${formatDay(answeredOn)}` : "not answered yet"}`;
