/** An answer is waited for no longer: the officer says why. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, notFound, orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { answerRefusalWording } from "~/components/consultation/consultation-refusal-wording";
import { whoWords } from "~/components/consultation/consultation-wording";
import { errorOf, ErrorSummary } from "~/components/design/error-summary";
import { TextareaField } from "~/components/design/fields";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import { formatDay } from "~/domain/calendar/calendar";
import { pagesInWords } from "~/domain/terms/page-ranges";
import { typedOf } from "~/components/design/typed";
import { longText } from "~/forms/fields";
import { askAgain, readForm } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { viewConsultation } from "~/services/consultation/view-consultations";
import { withdrawConsultation } from "~/services/consultation/withdraw-consultation";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Withdraw the question – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const found = orNotFound(await viewConsultation(deps, { ...on, id: params["consultationId"]! }));
  const { kase, patient, one } = found;
  return { number: kase.number, version: kase.version, patient, one, submission: deps.newId() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const form = await readForm(request, { words: longText("Say why the answer is no longer waited for") });
  if (!form.ok) return form.answer;

  const id = params["consultationId"]!;
  const { seenVersion, submission, typed } = form;
  const which = { ...on, seenVersion, submission };
  const withdrawn = await withdrawConsultation(deps, { ...which, id, ...form.values });
  if (withdrawn.ok) return redirect(`/cases/${on.caseNumber}/consultations?done=withdrawn`, 303);
  if (withdrawn.because === "no-such-case" || withdrawn.because === "no-such-consultation") throw notFound();
  return askAgain(typed, [refusalAt(withdrawn.because, answerRefusalWording, { otherwise: "words" })], 409);
}

export default function Withdraw() {
  const { number, version, patient, one, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <BackLink href={`/cases/${number}/consultations/${one.id}`}>Back to the question</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Withdraw the question</PageHeading>
      <div className="desk-move">
        <p>
          {whoWords(one)}, was asked about {pagesInWords(one.pages)} on {formatDay(one.askedOn)}. Once the question is
          withdrawn you decide these pages without the answer, and they are told that it is no longer needed. An answer
          that comes all the same can still be recorded.
        </p>
        <form method="post" noValidate>
          <SeenVersion value={version} />
          <SubmissionKey value={submission} />
          <TextareaField
            name="words"
            label="Why you decide without the answer"
            hint="It stays in this case: whoever checks the release copy reads it"
            value={typedOf(refused?.typed, "words")}
            error={errorOf(refused?.errors, "words")}
          />
          <Button look="warning">Withdraw the question</Button>
        </form>
      </div>
    </>
  );
}
