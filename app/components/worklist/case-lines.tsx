/** A list of cases as every list shows them. */
import type { ReactNode } from "react";
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { CaseState, ClockState } from "~/domain/cases/case-states";
import { awaited } from "~/domain/clock/open-questions";
import type { WaitingFor as Awaited } from "~/domain/clock/clock-reading";
import { isAnswerLate } from "~/domain/consultation/consultation-days";
import type { RequestKind } from "~/domain/terms/vocabulary";
import { stageOf } from "~/domain/worklist/stage";
import { CardTable } from "~/components/design/card-table";
import { capitalised, insteadOfDueDay } from "~/components/clock/clock-wording";
import { AimDay, DueDay } from "~/components/clock/due-day";
import { patientName } from "~/components/cases/patient-name";
import { StatusTag } from "~/components/design/status-tag";

export type CaseLineShown = {
  number: string;
  patient: { familyName: string; givenNames: string };
  requesterName: string;
  organisation: string;
  state: CaseState;
  kind: RequestKind;
  clock: ClockState;
  waitingFor: readonly Awaited[];
  dueOn: CalendarDay | null;
  /** Where the law sets no day, the one that the trust aims at. */
  aimOn: CalendarDay | null;
  closedOn: CalendarDay | null;
  /** A complaint about the request while it is open, with the days of both. */
  complaint: { acknowledgeBy: CalendarDay | null; requestDueOn: CalendarDay | null } | null;
  assigneeName: string | null;
  /** Somebody was asked about pages and has not answered. */
  answerAwaited?: { since: CalendarDay; by: CalendarDay } | null;
};

export function CaseLines({
  caption,
  lines,
  today,
  empty,
}: {
  caption: string;
  lines: readonly CaseLineShown[];
  today: CalendarDay;
  empty: ReactNode;
}) {
  return (
    <CardTable
      caption={caption}
      captionHidden
      rows={lines}
      keyOf={({ number }) => number}
      empty={empty}
      columns={[
        {
          heading: "Case",
          names: true,
          cell: ({ number }) => (
            <a className="desk-case-number" href={`/cases/${number}`}>
              {number}
            </a>
          ),
        },
        { heading: "Patient", cell: ({ patient }) => patientName(patient) },
        { heading: "Requester", cell: Requester },
        { heading: "Stage", cell: (line) => <StatusTag stage={stageOf({ ...line, today })} /> },
        { heading: "Waiting for", cell: (line) => <WaitingFor line={line} today={today} /> },
        { heading: "Due", cell: (line) => <Due line={line} today={today} /> },
        { heading: "Who has it", cell: ({ assigneeName }) => assigneeName ?? "Nobody yet" },
      ]}
    />
  );
}

function WaitingFor({ line: { waitingFor, answerAwaited }, today }: { line: CaseLineShown; today: CalendarDay }) {
  if (waitingFor.length === 0 && !answerAwaited) return <span className="desk-second-line">Nothing</span>;
  return (
    <>
      {waitingFor.length > 0 && capitalised(awaited(waitingFor))}
      {answerAwaited && (
        <span className={waitingFor.length > 0 ? "desk-second-line" : undefined}>
          An answer since {formatDay(answerAwaited.since)}
          {isAnswerLate(answerAwaited.by, today) && (
            <>
              , <strong>late</strong>
            </>
          )}
        </span>
      )}
    </>
  );
}

const Requester = ({ requesterName, organisation }: CaseLineShown) => (
  <>
    {requesterName}
    {organisation && <span className="desk-second-line">{organisation}</span>}
  </>
);

function Due({ line, today }: { line: CaseLineShown; today: CalendarDay }) {
  if (line.closedOn) return <>Closed {formatDay(line.closedOn)}</>;
  return (
    <>
      {(line.dueOn || !line.aimOn) && <DueDay on={line.dueOn} today={today} instead={insteadOfDueDay(line)} />}
      {line.aimOn && <AimDay on={line.aimOn} today={today} />}
      <ComplaintDue {...line} />
    </>
  );
}

/** Which day is shown, where a complaint about the open request has one of its own. */
export function ComplaintDue({ complaint, dueOn }: Pick<CaseLineShown, "complaint" | "dueOn">) {
  if (!complaint) return null;
  const { acknowledgeBy, requestDueOn } = complaint;
  if (!acknowledgeBy) return <span className="desk-second-line">A complaint is to be answered too</span>;
  const other = requestDueOn ? `The request is due on ${formatDay(requestDueOn)}` : "The request has no due day now";
  return (
    <span className="desk-second-line">
      {dueOn === acknowledgeBy && acknowledgeBy !== requestDueOn
        ? `To acknowledge a complaint. ${other}`
        : `A complaint must be acknowledged by ${formatDay(acknowledgeBy)} too`}
    </span>
  );
}
