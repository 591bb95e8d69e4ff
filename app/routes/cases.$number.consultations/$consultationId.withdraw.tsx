/** An answer is waited for no longer: the officer says why. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
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
import { SubmissionKey, submissionIn } from "~/components/design/submission-key";
import { formatDay } from "~/domain/calendar/calendar";
import { pagesInWords } from "~/domain/terms/page-ranges";
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
  const form = await request.formData();
  const words = String(form.get("words") ?? "").trim();
  const problem = words
    ? words.length > 5_000
      ? "Use 5,000 characters or fewer"
      : null
    : "Say why the answer is no longer waited for";
  if (problem) return data({ words, errors: [{ field: "words", message: problem }] }, { status: 400 });
  const withdrawn = await withdrawConsultation(deps, {
    ...on,
    seenVersion: Number(form.get("seenVersion")),
    submission: submissionIn(form),
    id: params["consultationId"]!,
    words,
  });
  if (!withdrawn.ok && (withdrawn.because === "no-such-case" || withdrawn.because === "no-such-consultation"))
    throw notFound();
  if (!withdrawn.ok)
    return data(
      { words, errors: [{ field: "words", message: answerRefusalWording[withdrawn.because] }] },
      { status: 409 },
    );
  return redirect(`/cases/${params["number"]}/consultations?done=withdrawn`, 303);
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
            value={refused?.words}
            error={errorOf(refused?.errors, "words")}
          />
          <Button look="warning">Withdraw the question</Button>
        </form>
      </div>
    </>
  );
}
