/** Asked once for the whole case: is a number that stands beside the patient's name and birth date the patient's? */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { ApprovalEnds } from "~/components/moves/approval-ends";
import { CaseBar } from "~/components/cases/case-bar";
import { moveWording } from "~/components/cases/move-wording";
import { patientDetailWords } from "~/components/cases/patient-wording";
import { Button } from "~/components/design/button";
import { counted } from "~/components/design/counted";
import { ErrorSummary, errorOf } from "~/components/design/error-summary";
import { RadiosField } from "~/components/design/fields";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import { typedOf } from "~/components/design/typed";
import { formatDay } from "~/domain/calendar/calendar";
import type { AnswerNumberRefusal } from "~/domain/moves/correct-patient";
import { formatNhsNumber } from "~/domain/terms/nhs-number";
import { numberKinds } from "~/domain/terms/vocabulary";
import { choice, text } from "~/forms/fields";
import { askAgain, readForm } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { answerNumber, numbersAsked } from "~/services/moves/answer-number";
import type { MoveRefusal } from "~/services/cases/change-case";
import { viewCase } from "~/services/cases/view-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Is this number the patient’s? – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const { kase, patient, documents, state } = orNotFound(await viewCase(deps, on));
  const [asked = null] = numbersAsked(patient, documents);
  return { number: kase.number, version: kase.version, patient, asked, state, submission: deps.newId() };
}

const fields = {
  kind: choice(numberKinds, "Go back to the case, and open the question again"),
  asked: text("Go back to the case, and open the question again", { longest: 40 }),
  isTheirs: choice(["yes", "no"], "Say whether the number is the patient’s"),
};

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const form = await readForm(request, fields);
  if (!form.ok) return form.answer;
  const { seenVersion, submission, typed, values } = form;
  const answer = { kind: values.kind, number: values.asked, isTheirs: values.isTheirs === "yes" };
  const outcome = await answerNumber(deps, { ...on, seenVersion, submission, ...answer });
  if (!outcome.ok) return askAgain(typed, [refusalAt(outcome.because, wording, { otherwise: "isTheirs" })], 409);
  return redirect(`/cases/${on.caseNumber}?done=number`, 303);
}

const wording = {
  ...moveWording,
  "number-not-asked-about": "This question has been answered meanwhile. Go back to the case",
} satisfies Record<AnswerNumberRefusal | MoveRefusal, string>;

export default function IsItTheirs() {
  const { number, version, patient, asked, state, submission } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const shown = asked && (asked.kind === "nhs-number" ? formatNhsNumber(asked.number) : asked.number);
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      <ErrorSummary errors={sent?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Is this number the patient’s?</PageHeading>
      {asked ? (
        <form method="post" noValidate className="nhsuk-u-reading-width">
          <SeenVersion value={version} />
          <SubmissionKey value={submission} />
          <input type="hidden" name="kind" value={asked.kind} />
          <input type="hidden" name="asked" value={asked.number} />
          <p>
            The {patientDetailWords[asked.kind]} <strong>{shown}</strong> stands on {counted(asked.pages, "page")}{" "}
            beside the patient’s name and date of birth{patient.bornOn && `, ${formatDay(patient.bornOn)}`}. The case
            does not have it. You are asked once: the answer holds for every page.
          </p>
          <ApprovalEnds state={state} />
          <RadiosField
            name="isTheirs"
            legend={`Is ${shown} the patient’s ${patientDetailWords[asked.kind]}?`}
            value={typedOf(sent?.typed, "isTheirs")}
            error={errorOf(sent?.errors, "isTheirs")}
            options={[
              { value: "yes", text: "Yes. The case keeps it, and the pages are read again" },
              { value: "no", text: "No. Each page that carries it must be decided by itself" },
            ]}
          />
          <Button>Save the answer</Button>
        </form>
      ) : (
        <p>No number on the pages is waiting for an answer.</p>
      )}
    </>
  );
}
