/** The manager's board: what is late and what soon will be, with the lists behind the numbers. */
import { awaited } from "~/domain/clock/open-questions";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { BankHolidaysRunOut } from "~/components/clock/bank-holidays-run-out";
import { CardTable } from "~/components/design/card-table";
import { capitalised } from "~/components/clock/clock-wording";
import { ComplaintDue } from "~/components/worklist/case-lines";
import { AimDay, DueDay } from "~/components/clock/due-day";
import { Figures } from "~/components/design/figures";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { patientName } from "~/components/cases/patient-name";
import { StatusTag } from "~/components/design/status-tag";
import { stageOf } from "~/domain/worklist/stage";
import { getDeps } from "~/boot/deps.server";
import { overdueBoard } from "~/services/worklist/overdue-board";
import cases from "~/styles/cases.css?url";
import styles from "~/styles/disclosure.css?url";

export const links = () => [cases, styles].map((href) => ({ rel: "stylesheet", href }));
export const meta: MetaFunction = () => pageTitle("Overdue and due soon");

export const loader = async ({ request }: LoaderFunctionArgs) => overdueBoard(await getDeps(), signedIn(request));

export default function Overdue() {
  const { overdue, aimsPassed, dueSoon, counts, holidaysRunOut } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>Overdue and due soon</PageHeading>
      <BankHolidaysRunOut lastYear={holidaysRunOut} canEnter={false} />
      <Figures
        figures={[
          { number: counts.late, name: "overdue", href: "/cases?show=late", isLate: true },
          { number: counts.dueSoon, name: "due within 7 days", href: "/cases?show=due-soon" },
          { number: counts.unassigned, name: "with nobody", href: "/cases?show=unassigned" },
          { number: counts.waiting, name: "waiting for somebody outside", href: "/cases?show=waiting" },
          { number: counts.allOpen, name: "open in all", href: "/cases?show=all-open" },
        ]}
      />
      <Lines
        heading="Overdue"
        lines={overdue}
        all={counts.late}
        behind="/cases?show=late"
        empty="No case is overdue."
      />
      {aimsPassed.length > 0 && (
        <Lines
          heading="Past the day we aimed at"
          lines={aimsPassed}
          all={aimsPassed.length}
          behind="/cases?show=all-open"
          empty=""
        />
      )}
      <Lines
        heading="Due within 7 days"
        lines={dueSoon}
        all={counts.dueSoon}
        behind="/cases?show=due-soon"
        empty="No case falls due within 7 days."
      />
    </>
  );
}

type Line = ReturnType<typeof useLoaderData<typeof loader>>["overdue"][number];

function Lines({
  heading,
  lines,
  all,
  behind,
  empty,
}: {
  heading: string;
  lines: Line[];
  all: number;
  behind: string;
  empty: string;
}) {
  const { today } = useLoaderData<typeof loader>();
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <CardTable
        caption={`${heading}, soonest due first`}
        captionHidden
        rows={lines}
        keyOf={({ number }) => number}
        empty={<p>{empty}</p>}
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
          {
            heading: "Due",
            cell: (line) => (
              <>
                {(line.dueOn || !line.aimOn) && <DueDay on={line.dueOn} today={today} />}
                {line.aimOn && <AimDay on={line.aimOn} today={today} />}
                <ComplaintDue {...line} />
              </>
            ),
          },
          { heading: "Who has it", cell: ({ assigneeName }) => assigneeName ?? "Nobody yet" },
          { heading: "Stage", cell: (line) => <StatusTag stage={stageOf({ ...line, today })} /> },
          { heading: "Waiting for", cell: ({ waitingFor }) => capitalised(awaited(waitingFor)) || "Nothing" },
        ]}
      />
      {lines.length < all && (
        <p>
          The first {lines.length} are shown. <a href={behind}>See all {all.toLocaleString("en-GB")}</a>.
        </p>
      )}
    </>
  );
}
