/** Adding proof of identity or of authority that came after the request. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CaseBar } from "~/components/cases/case-bar";
import { EvidenceList } from "~/components/case-page/case-documents";
import { ErrorSummary, errorOf } from "~/components/design/error-summary";
import { EvidenceUpload, type EvidenceOf } from "~/components/identity/evidence-upload";
import { counted } from "~/components/design/counted";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { receiveEvidence } from "~/forms/evidence-files.server";
import { viewCase } from "~/services/cases/view-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Add proof – ${params["number"]}`);

const ofWhich = (request: Request): EvidenceOf =>
  new URL(request.url).searchParams.get("of") === "authority" ? "authority" : "identity";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewCase(deps, on));
  const of = ofWhich(request);
  return {
    number: file.kase.number,
    patient: file.patient,
    of,
    submission: deps.newId(),
    evidence: file.documents.filter(({ kind }) => kind === `${of}-evidence`),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { on } = await caseAsked({ request, params });
  const { caseNumber } = on;
  const of = ofWhich(request);
  const received = await receiveEvidence(request, { ...on, of: `${of}-evidence` });
  if (received.errors.length > 0) return data(received, { status: 400 });
  return redirect(`/cases/${caseNumber}/${of}?added=${received.added}`, 303);
}

const headings: Record<EvidenceOf, string> = { identity: "Add proof of identity", authority: "Add proof of authority" };
const back: Record<EvidenceOf, string> = { identity: "Back to who asks", authority: "Back to whether they may ask" };

export default function AddEvidence() {
  const { number, patient, of, submission, evidence } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <BackLink href={`/cases/${number}/${of}`}>{back[of]}</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>{headings[of]}</PageHeading>
      {refused && refused.added > 0 && (
        <p>{counted(refused.added, "other file was", "other files were")} added and need not be sent again.</p>
      )}
      <EvidenceList heading="In the case already" number={number} documents={evidence} />
      <div className="desk-panel">
        <EvidenceUpload caseNumber={number} of={of} submission={submission} error={errorOf(refused?.errors, "files")} />
      </div>
    </>
  );
}
