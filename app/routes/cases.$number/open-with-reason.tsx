/** A clinician to whom nothing of this case was put says why they open it, before they see whose it is. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { moveWording } from "~/components/cases/move-wording";
import { Button } from "~/components/design/button";
import { errorOf, ErrorSummary } from "~/components/design/error-summary";
import { TextareaField } from "~/components/design/fields";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SubmissionKey } from "~/components/design/submission-key";
import { typedOf } from "~/components/design/typed";
import { longText } from "~/forms/fields";
import { askAgain, readForm } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { caseNamed } from "~/gates/case-asked.server";
import { openWithReason } from "~/services/opinion/open-with-reason";

export const meta: MetaFunction = ({ params }) => pageTitle(`Why you open it – ${params["number"]}`);

export async function loader(call: LoaderFunctionArgs) {
  const { deps, on } = await caseNamed(call);
  return { number: on.caseNumber, submission: deps.newId() };
}

export async function action(call: ActionFunctionArgs) {
  const { deps, on } = await caseNamed(call);
  const form = await readForm(call.request, { words: longText("Say why you open this case", { longest: 1_000 }) });
  if (!form.ok) return form.answer;

  const outcome = await openWithReason(deps, { ...on, submission: form.submission, words: form.values.words });
  if (!outcome.ok) return askAgain(form.typed, [refusalAt(outcome.because, moveWording, { otherwise: "words" })], 409);
  return redirect(`/cases/${on.caseNumber}/opinion`, 303);
}

export default function OpenWithReason() {
  const { number, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href="/opinions">Back to your list</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <PageHeading caption={number}>Why do you open this case?</PageHeading>
      <p>
        No opinion and no question about this case was put to you. You can open it today if you say why; your name, the
        time and your reason stay in the history of the case.
      </p>
      <form method="post" noValidate>
        <SubmissionKey value={submission} />
        <TextareaField
          name="words"
          label="Your reason"
          hint="Such as: Dr Penn is away, and I stand in for her."
          rows={3}
          value={typedOf(refused?.typed, "words")}
          error={errorOf(refused?.errors, "words")}
        />
        <Button>Open the case</Button>
      </form>
    </div>
  );
}
