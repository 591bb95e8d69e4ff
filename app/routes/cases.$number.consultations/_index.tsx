/** Everybody who was asked about pages of this case, and what they said. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { useLoaderData } from "@remix-run/react";
import { CaseBar } from "~/components/cases/case-bar";
import { ConsultationList } from "~/components/consultation/consultation-list";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SuccessBanner } from "~/components/design/success-banner";
import { canMove } from "~/domain/cases/case-state";
import { viewCase } from "~/services/cases/view-case";
import { consultationsOfCase } from "~/services/consultation/view-consultations";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Questions about pages – ${params["number"]}`);

const doneWording: Record<string, string> = {
  asked: "The question is asked. The pages it is about cannot be finished before the answer",
  withdrawn: "The question is withdrawn, and whoever was asked is told",
};

function doneIn(query: URLSearchParams): string | null {
  const what = query.get("done") ?? "";
  return Object.hasOwn(doneWording, what) ? doneWording[what]! : null;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewCase(deps, on));
  const { kase, patient, history, documents, state } = file;
  return {
    number: kase.number,
    patient,
    mayAsk: canMove(state, "consultation-asked"),
    consultations: await consultationsOfCase(deps, by.trust, kase.id, history),
    documents: documents
      .filter(({ kind, state: readiness }) => kind === "records" && readiness === "ready")
      .map(({ id, name }) => ({ id, name })),
    done: doneIn(new URL(request.url).searchParams),
  };
}

export default function Consultations() {
  const { number, patient, consultations, documents, mayAsk, done } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      {done && <SuccessBanner>{done}</SuccessBanner>}
      <CaseBar number={number} patient={patient} />
      <PageHeading>Questions about pages</PageHeading>
      <ConsultationList number={number} consultations={consultations} documents={documents} />
      {mayAsk && documents.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">Ask somebody</h2>
          <p>About pages of:</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {documents.map(({ id, name }) => (
              <li key={id}>
                <a className="desk-breakable" href={`/cases/${number}/consultations/ask?document=${id}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
