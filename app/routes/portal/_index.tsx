/** A solicitor's first page: their firm's applications and cases, and what we need from them. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { afterIn, orNotFound } from "~/gates/case-asked.server";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { answerBy } from "~/components/clock/answer-by";
import { ButtonLink } from "~/components/design/button";
import { CardTable } from "~/components/design/card-table";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { Pagination } from "~/components/design/pagination";
import { patientName } from "~/components/cases/patient-name";
import { PortalNeeds } from "~/components/portal/portal-needs";
import { standingWords } from "~/components/portal/portal-wording";
import { getDeps } from "~/boot/deps.server";
import { formatDay } from "~/domain/calendar/calendar";
import { portalStatus } from "~/domain/portal/portal-status";
import { firmsCases } from "~/services/portal/firms-cases";
import cases from "~/styles/cases.css?url";
import styles from "~/styles/portal.css?url";

export const links = () => [cases, styles].map((href) => ({ rel: "stylesheet", href }));
export const meta: MetaFunction = () => pageTitle("Your cases");

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const found = orNotFound(await firmsCases(await getDeps(), { ...signedIn(request), after: afterIn(searchParams) }));
  return {
    applications: found.applications,
    next: found.next,
    isFirst: !searchParams.has("on"),
    cases: found.cases.map(lineShown),
  };
}

type FirmsLine = NonNullable<Awaited<ReturnType<typeof firmsCases>>>["cases"][number];

/** Only what a firm may know leaves the server. */
function lineShown({ number, patient, theirReference, receivedOn, dueOn, state, waitingFor }: FirmsLine) {
  const { standing, needed, now } = portalStatus({ state, waitingFor });
  return {
    number,
    patient,
    theirReference,
    receivedOn,
    words: standingWords[standing],
    needed,
    answerBy: now ? answerBy({ dueOn, needed }) : "Answered",
  };
}

export default function Portal() {
  const { applications, cases: lines, next, isFirst } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="desk-heading-row">
        <PageHeading>Your cases</PageHeading>
        <ButtonLink href="/portal/apply">Apply for records</ButtonLink>
      </div>
      {applications.length > 0 && isFirst && <Applications />}
      <CardTable
        caption="Cases, newest first"
        captionHidden
        rows={lines}
        keyOf={({ number }) => number}
        empty={
          <p>
            {applications.length > 0
              ? "None of your applications is a case yet."
              : "Your firm has not applied for records yet."}{" "}
            When we have opened an application, it stands here with its case number and the day by which we answer.
          </p>
        }
        columns={[
          {
            heading: "Case",
            names: true,
            cell: ({ number }) => (
              <a className="desk-case-number" href={`/portal/cases/${number}`}>
                {number}
              </a>
            ),
          },
          { heading: "Your reference", cell: ({ theirReference }) => theirReference || "Not given" },
          { heading: "Client", cell: ({ patient }) => patientName(patient) },
          {
            heading: "Status",
            cell: ({ words, needed }) => (
              <>
                {words}
                <PortalNeeds needed={needed} />
              </>
            ),
          },
          { heading: "Received", cell: ({ receivedOn }) => formatDay(receivedOn) },
          { heading: "We answer by", cell: (line) => line.answerBy },
        ]}
      />
      <Pagination first={isFirst ? null : "/portal"} next={next && `/portal?on=${next.on}&after=${next.id}`} />
    </>
  );
}

function Applications() {
  const { applications } = useLoaderData<typeof loader>();
  return (
    <section className="desk-panel" aria-labelledby="applications">
      <h2 className="nhsuk-heading-m" id="applications">
        Applications received
      </h2>
      <ul className="nhsuk-list portal-applications">
        {applications.map(({ id, arrivedOn, theirReference, isSetAside }) => (
          <li key={id}>
            <strong>{theirReference || "No reference given"}</strong>, received {formatDay(arrivedOn)}:{" "}
            {isSetAside
              ? "not taken forward, for example because we have it twice. Write to us if you do not know why."
              : "being looked at."}
          </li>
        ))}
      </ul>
    </section>
  );
}
