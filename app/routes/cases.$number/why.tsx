import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { useLoaderData } from "@remix-run/react";
import { CaseBar } from "~/components/cases/case-bar";
import { ClockPanel, whyHeading } from "~/components/clock/clock-panel";
import { DayExplained } from "~/components/clock/day-explained";
import { explanationOf } from "~/components/clock/explanation";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { UnusualReadings } from "~/components/clock/unusual-readings";
import { unusualReadings } from "~/domain/clock/readings";
import { viewCase } from "~/services/cases/view-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Why this day? – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewCase(deps, on));
  const { kase, patient, history, clock, complaint, today, holidays } = file;
  const setting = { today, holidays };
  return {
    number: kase.number,
    patient,
    clock,
    receivedOn: kase.receivedOn,
    explanation: explanationOf(history, clock, setting),
    complaint: complaint && { clock: complaint, explanation: explanationOf(history, complaint, setting) },
    readings: unusualReadings(history, deps.settings.policy),
  };
}

export default function Why() {
  const { number, patient, clock, complaint, receivedOn, explanation, readings } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      <CaseBar number={number} patient={patient} />
      <PageHeading>{whyHeading(clock)}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-one-third desk-side">
          <ClockPanel clock={clock} receivedOn={receivedOn} />
          {complaint && <ClockPanel clock={complaint.clock} receivedOn={receivedOn} />}
          <p>
            <a href="/what-if">Try other dates</a>
          </p>
        </div>
        <div className="nhsuk-grid-column-two-thirds desk-main">
          <p>
            The day is worked out afresh from the history each time this page is opened. Nobody types it in. The law:{" "}
            {explanation.law}. Who recorded each event, and when, stands in{" "}
            <a href={`/cases/${number}/history`}>the history</a>.
          </p>
          <DayExplained explanation={explanation} />
          {complaint && (
            <>
              <h2 className="nhsuk-heading-l">The complaint’s own days</h2>
              <p>The complaint runs beside the request. The law: {complaint.explanation.law}.</p>
              <DayExplained explanation={complaint.explanation} />
            </>
          )}
          <UnusualReadings readings={readings} />
          <p>
            See <a href="/how-days-are-counted">how days are counted</a>, and with which bank holidays.
          </p>
        </div>
      </div>
    </>
  );
}
