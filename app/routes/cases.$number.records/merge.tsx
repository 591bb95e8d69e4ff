/** Two documents of a case become one. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, notFound, orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/design/button";
import { regroupWording } from "~/components/records/regroup-wording";
import { CaseBar } from "~/components/cases/case-bar";
import { ErrorSummary, errorOf } from "~/components/design/error-summary";
import { SelectField } from "~/components/design/fields";
import { counted } from "~/components/design/counted";
import { BackLink, InsetText } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SubmissionKey } from "~/components/design/submission-key";
import { typedOf } from "~/components/design/typed";
import { text } from "~/forms/fields";
import { askAgain, readForm } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { mergeDocuments, type MergeRefusal } from "~/services/records/merge-documents";
import { viewRecords } from "~/services/records/view-records";

export const meta: MetaFunction = ({ params }) => pageTitle(`Merge two documents – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const found = orNotFound(await viewRecords(deps, on));
  const ready = found.lines.map(({ document }) => document).filter(({ state }) => state === "ready");
  return {
    number: found.kase.number,
    patient: found.patient,
    submission: deps.newId(),
    documents: ready.map(({ id, name, pageCount }) => ({ value: id, text: `${name} (${counted(pageCount, "page")})` })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const form = await readForm(request, {
    first: text("Choose the document that comes first"),
    second: text("Choose the document that follows it"),
  });
  if (!form.ok) return form.answer;

  const { caseNumber } = on;
  const { submission, typed } = form;
  const which = { ...on, submission };
  const outcome = await mergeDocuments(deps, { ...which, ...form.values });
  if (outcome.ok) return redirect(`/cases/${caseNumber}/records?done=merge`, 303);
  const { because } = outcome;
  if (because === "no-such-document") throw notFound();
  const refusal = refusalAt(because, wording, { otherwise: "second" });
  return askAgain(typed, [refusal], because === "same-document" ? 400 : 409);
}

const wording = {
  ...regroupWording,
  "same-document": "Choose two different documents",
  "too-many-pages":
    "Together they would have more than 6,000 pages. Leave them as they are: they are bound together when they are released",
} satisfies Record<Exclude<MergeRefusal, "no-such-document">, string>;

export default function Merge() {
  const { number, patient, submission, documents } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href={`/cases/${number}/records`}>Back to the records</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Merge two documents</PageHeading>
      {documents.length < 2 && <p>Two documents must be ready before they can be merged.</p>}
      {documents.length >= 2 && (
        <form method="post" noValidate>
          <SubmissionKey value={submission} />
          <SelectField
            name="first"
            label="First"
            none="Choose a document"
            options={documents}
            value={typedOf(refused?.typed, "first")}
            error={errorOf(refused?.errors, "first")}
          />
          <SelectField
            name="second"
            label="Followed by"
            none="Choose a document"
            options={documents}
            value={typedOf(refused?.typed, "second")}
            error={errorOf(refused?.errors, "second")}
          />
          <InsetText>
            <p>
              Marks and decisions go along with their pages, and nothing is read anew. Pages are numbered through from
              1. Both documents stay until the new one is ready, and can be brought back afterwards.
            </p>
          </InsetText>
          <Button>Merge them</Button>
        </form>
      )}
    </div>
  );
}
