/** Adding proof of identity or of authority that came after the request. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { CaseBar } from "~/components/cases/case-bar";
import { EvidenceList } from "~/components/case-page/case-documents";
import { ErrorSummary, errorOf } from "~/components/design/error-summary";
import { EvidenceUpload, type EvidenceOf } from "~/components/identity/evidence-upload";
import { counted } from "~/components/design/counted";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { getDeps } from "~/boot/deps.server";
import { receiveEvidence } from "~/forms/evidence-files.server";
import { viewCase } from "~/services/cases/view-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Add proof – ${params["number"]}`);

const ofWhich = (request: Request): EvidenceOf =>
  new URL(request.url).searchParams.get("of") === "authority" ? "authority" : "identity";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const deps = await getDeps();
  const file = await viewCase(deps, { ...signedIn(request), caseNumber: params["number"]! });
  if (!file) throw new Response(null, { status: 404 });
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
  const of = ofWhich(request);
  const caseNumber = params["number"]!;
  const received = await receiveEvidence(request, { ...signedIn(request), caseNumber, of: `${of}-evidence` });
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
