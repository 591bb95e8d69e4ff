/** What the review copy is, and where to get it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { counted } from "~/components/design/counted";
import { ErrorSummary } from "~/components/design/error-summary";
import { BackLink, WarningCallout } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { fileRefusalWording } from "~/components/records/file-refusal-wording";
import { viewCase } from "~/services/cases/view-case";
import type { ReviewCopyRefusal } from "~/services/redaction/view-review-copy";
import styles from "~/styles/disclosure.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Review copy – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewCase(deps, on));
  const refused = new URL(request.url).searchParams.get("refused");
  const records = file.documents.flatMap(({ id, kind, name, position, pageCount }) =>
    kind === "records" ? [{ id, name, position, pageCount }] : [],
  );
  return {
    number: file.kase.number,
    patient: file.patient,
    records,
    refused: refused && Object.hasOwn(wording, refused) ? wording[refused as keyof typeof wording] : null,
  };
}

const wording = {
  ...(Object.fromEntries(
    Object.entries(fileRefusalWording).map(([because, { why }]) => [
      because,
      `A record cannot be read any more. ${why} Look at the pages on the screen instead, and tell the redactor.`,
    ]),
  ) as Record<keyof typeof fileRefusalWording, string>),
  "no-such-record": "That record is no longer in the case. Choose one of those below.",
  "no-records": "There are no records in this case yet. Add them first.",
  "records-not-ready":
    "Some records are still being prepared, or could not be read. Look at the list of records, and try again when all are ready.",
} satisfies Record<Exclude<ReviewCopyRefusal, "no-such-case">, string>;

export default function ReviewCopy() {
  const { number, patient, records, refused } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      <ErrorSummary errors={refused ? [{ field: "download", message: refused }] : []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Review copy</PageHeading>
      <p>
        All records in one PDF, as they stand now. Each mark is see-through, with its reason on it, so that a second
        checker or a clinician can read what is to be taken out and why.
      </p>
      <p>
        The pages are in the order, and turned, as they will leave. A page that is left out keeps its place and says so.
      </p>
      <WarningCallout heading="Not for release">
        <p>
          Everything under the marks can still be read in it. Keep it to people working on this case, delete it
          afterwards, and never send or file it.
        </p>
      </WarningCallout>
      <div id="download">
        <ButtonLink href={`/cases/${number}/review-copy/file`}>Download the review copy</ButtonLink>
      </div>
      <p>It is made when you ask for it: allow about a minute for 300 pages. That you looked at it is written down.</p>
      {records.length > 1 && (
        <>
          <h2 className="nhsuk-heading-m">One record at a time</h2>
          <p>Sooner made where there are many pages.</p>
          <ul className="nhsuk-list">
            {records.map(({ id, name, position, pageCount }) => (
              <li key={id}>
                <a href={`/cases/${number}/review-copy/file?record=${id}`}>
                  Part {position}: {name}
                </a>
                , {counted(pageCount, "page")}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
