/** A clinician who was asked by name says that the opinion is not theirs to give, and who might. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CaseBar } from "~/components/cases/case-bar";
import { moveWording } from "~/components/cases/move-wording";
import { Button } from "~/components/design/button";
import { errorOf, ErrorSummary } from "~/components/design/error-summary";
import { TextareaField } from "~/components/design/fields";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import { typedOf } from "~/components/design/typed";
import type { DeclineOpinionRefusal } from "~/domain/opinion/opinion";
import { longText } from "~/forms/fields";
import { askAgain, readForm } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { caseAsked, caseNamed, orNotFound } from "~/gates/case-asked.server";
import type { MoveRefusal } from "~/services/cases/change-case";
import { viewCase } from "~/services/cases/view-case";
import { declineOpinion } from "~/services/opinion/decline-opinion";
import cases from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: cases }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Not mine to give – ${params["number"]}`);

export async function loader(call: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked(call);
  const { kase, patient } = orNotFound(await viewCase(deps, on));
  return { number: kase.number, version: kase.version, patient, submission: deps.newId() };
}

export async function action(call: ActionFunctionArgs) {
  // not `caseAsked`: the second of two clicks comes from somebody to whom nothing is put any more
  const { deps, on } = await caseNamed(call);
  const form = await readForm(call.request, {
    words: longText("Say why, so that the officer knows whom to ask instead", { longest: 1_000 }),
  });
  if (!form.ok) return form.answer;

  const { seenVersion, submission, typed, values } = form;
  const outcome = await declineOpinion(deps, { ...on, seenVersion, submission, words: values.words });
  if (!outcome.ok) return askAgain(typed, [refusalAt(outcome.because, wording, { otherwise: "words" })], 409);
  return redirect("/opinions?done=declined", 303);
}

const wording = {
  ...moveWording,
  "opinion-not-asked-of-you":
    "You were not asked by name for this opinion, or have said so already. Nothing waits for you.",
  "case-takes-no-opinion": "This case has ended, so no opinion is needed. Nothing waits for you.",
} satisfies Record<DeclineOpinionRefusal | MoveRefusal, string>;

export default function DeclineOpinion() {
  const { number, version, patient, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <BackLink href={`/cases/${number}/opinion`}>Back to the opinion</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>This opinion is not mine to give</PageHeading>
      <p className="nhsuk-u-reading-width">
        The case leaves your list, and you can no longer open it. The officer reads what you write and asks somebody
        else: the health professional who is, or was last, responsible for the patient’s care.
      </p>
      <form method="post" noValidate className="nhsuk-u-reading-width">
        <SeenVersion value={version} />
        <SubmissionKey value={submission} />
        <TextareaField
          name="words"
          label="Why, and who could give it"
          hint="Such as: I never treated her. Dr Okoro’s team did, in 2024."
          rows={3}
          value={typedOf(refused?.typed, "words")}
          error={errorOf(refused?.errors, "words")}
        />
        <Button>It is not mine to give</Button>
      </form>
    </>
  );
}
