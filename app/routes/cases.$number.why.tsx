import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/access.server";
import { CaseBar } from "~/components/case-bar";
import { ClockPanel } from "~/components/clock-panel";
import { Ledger } from "~/components/ledger";
import { BackLink } from "~/components/notices";
import { PageHeading, pageTitle } from "~/components/page-heading";
import { regimeWords } from "~/components/request-words";
import { UnusualReadings } from "~/components/unusual-readings";
import { whatWouldChange } from "~/components/what-would-change";
import { getDeps } from "~/deps.server";
import { unusualReadings } from "~/domain/readings";
import { viewCase } from "~/services/view-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Why this day? – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const deps = await getDeps();
  const file = await viewCase(deps, { ...signedIn(request), caseNumber: params["number"]! });
  if (!file) throw new Response(null, { status: 404 });
  const { kase, patient, history, clock, today } = file;
  return { number: kase.number, patient, clock, receivedOn: kase.receivedOn, law: regimeWords[clock.regime], changes: whatWouldChange(clock, today), readings: unusualReadings(history, deps.settings.policy) };
}

export default function Why() {
  const { number, patient, clock, receivedOn, law, changes, readings } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      <CaseBar number={number} patient={patient} />
      <PageHeading>{clock.dueOn ? "Why this day?" : "Why is there no due day?"}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-one-third desk-side"><ClockPanel clock={clock} receivedOn={receivedOn} number={number} isWhy /></div>
        <div className="nhsuk-grid-column-two-thirds desk-main">
          <p>The day is worked out afresh from the history each time this page is opened. Nobody types it in. The law: {law}.</p>
          <Ledger lines={clock.ledger} />
          {clock.notes.map((note) => <p key={note}>{note}</p>)}
          <UnusualReadings readings={readings} />
          {changes.length > 0 && (
            <>
              <h2 className="nhsuk-heading-m">What would change it</h2>
              <ul className="nhsuk-list nhsuk-list--bullet">{changes.map((change) => <li key={change}>{change}</li>)}</ul>
            </>
          )}
          <p>See <a href="/how-days-are-counted">how days are counted</a>, and with which bank holidays.</p>
        </div>
      </div>
    </>
  );
}
