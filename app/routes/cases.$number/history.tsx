import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { useLoaderData } from "@remix-run/react";
import { accessLogWording } from "~/components/cases/access-log-wording";
import { CardTable } from "~/components/design/card-table";
import { CaseBar } from "~/components/cases/case-bar";
import { HistoryLines } from "~/components/case-page/history-lines";
import { historyShown } from "~/components/case-page/history-shown";
import { formatInstant } from "~/components/design/instants";
import { BackLink, WarningCallout } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { viewHistory } from "~/services/cases/view-history";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`History – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewHistory(deps, on));
  const { kase, patient, recorded, names, chain, looks } = file;
  return {
    number: kase.number,
    patient,
    lines: historyShown(recorded, names),
    brokenAt: chain.ok ? null : chain.brokenAt,
    looks: looks.map(({ id, at, personName, what, subject }) => ({
      id,
      at,
      who: personName || "A colleague who has left",
      what: accessLogWording(what, subject),
    })),
  };
}

export default function History() {
  const { number, patient, lines, brokenAt, looks } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      <CaseBar number={number} patient={patient} />
      <PageHeading>History</PageHeading>
      {brokenAt === null ? (
        <p>
          The history can only grow, and each entry carries a seal over the one before. Checked just now: all{" "}
          {lines.length} entries are as they were recorded.
        </p>
      ) : (
        <WarningCallout heading="This history was changed outside Access Desk">
          <p>
            Entry {brokenAt} is missing, out of place or not as it was recorded. Tell your administrator and the
            information governance team now.
          </p>
        </WarningCallout>
      )}
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-one-half">
          <h2 className="nhsuk-heading-m">What happened, latest first</h2>
          <HistoryLines lines={lines} />
        </div>
        <div className="nhsuk-grid-column-one-half">
          <h2 className="nhsuk-heading-m">Who looked at what, latest first</h2>
          <CardTable
            caption="Who looked at what"
            captionHidden
            rows={looks}
            keyOf={({ id }) => id}
            empty={<p>Nobody has opened this case yet.</p>}
            columns={[
              { heading: "When", cell: ({ at }) => formatInstant(at) },
              { heading: "Who", names: true, cell: ({ who }) => who },
              { heading: "What", cell: ({ what }) => what },
            ]}
          />
        </div>
      </div>
    </>
  );
}
