/** One document becomes two, from a page on. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { notFound, orNotFound, recordAsked } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/design/button";
import { regroupWording } from "~/components/records/regroup-wording";
import { CaseBar } from "~/components/cases/case-bar";
import { ErrorSummary, errorOf } from "~/components/design/error-summary";
import { TextField } from "~/components/design/fields";
import { counted } from "~/components/design/counted";
import { BackLink, InsetText } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SubmissionKey } from "~/components/design/submission-key";
import { typedOf } from "~/components/design/typed";
import { count } from "~/forms/fields";
import { askAgain, readForm } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { splitDocument, type SplitRefusal } from "~/services/records/split-document";
import { viewStanding } from "~/services/redaction/view-page";

export const meta: MetaFunction = ({ params }) => pageTitle(`Split a document – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await recordAsked({ request, params });
  const found = orNotFound(await viewStanding(deps, on));
  const { kase, patient, document } = found;
  const from = new URL(request.url).searchParams.get("from") ?? "";
  return {
    number: kase.number,
    patient,
    documentId: document.id,
    name: document.name,
    pageCount: document.pageCount,
    from: /^\d{1,5}$/.test(from) ? from : "",
    submission: deps.newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await recordAsked({ request, params });
  const form = await readForm(request, { from: count(wording["no-such-page"]) });
  if (!form.ok) return form.answer;

  const { caseNumber } = on;
  const { submission, typed } = form;
  const which = { ...on, submission };
  const outcome = await splitDocument(deps, { ...which, ...form.values });
  if (outcome.ok) return redirect(`/cases/${caseNumber}/records?done=split`, 303);
  const { because } = outcome;
  if (because === "no-such-document") throw notFound();
  const isMistyped = because === "no-such-page" || because === "nothing-before-it";
  return askAgain(typed, [refusalAt(because, wording, { otherwise: "from" })], isMistyped ? 400 : 409);
}

const wording = {
  ...regroupWording,
  "no-such-page": "Type the number of a page of this document",
  "nothing-before-it": "There is no page before this one, so there would be nothing to split off. Type a later page",
} satisfies Record<Exclude<SplitRefusal, "no-such-document">, string>;

export default function Split() {
  const { number, patient, documentId, name, pageCount, from, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href={`/cases/${number}/records/${documentId}/pages`}>Back to the contact sheet</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading caption={name}>Split this document</PageHeading>
      <p>
        It has {counted(pageCount, "page")}. The pages before the one you name become part 1, those from it on part 2,
        as they lie now.
      </p>
      <form method="post" noValidate>
        <SubmissionKey value={submission} />
        <TextField
          name="from"
          label="Part 2 begins at page"
          width={5}
          inputMode="numeric"
          value={refused ? typedOf(refused.typed, "from") : from}
          error={errorOf(refused?.errors, "from")}
        />
        <InsetText>
          <p>
            Marks and decisions go along with their pages, and nothing is read anew. Pages are numbered from 1 in each
            part. This document stays until both parts are ready, and can be brought back afterwards.
          </p>
        </InsetText>
        <Button>Split the document</Button>
      </form>
    </div>
  );
}
