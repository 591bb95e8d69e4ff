import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { CaseBar } from "~/components/cases/case-bar";
import { CorrectionFields } from "~/components/cases/correction-fields";
import { CorrectionSeenOnceMore } from "~/components/cases/correction-seen-once-more";
import { moveWording } from "~/components/cases/move-wording";
import { Button } from "~/components/design/button";
import { ErrorSummary, type FieldError } from "~/components/design/error-summary";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import type { Typed } from "~/components/design/typed";
import type { CorrectPatientRefusal, PatientDetails } from "~/domain/moves/correct-patient";
import { readCorrection } from "~/forms/correct-patient.server";
import { actIn, formOf, notAButton, typedIn } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import type { MoveRefusal } from "~/services/cases/change-case";
import { correctPatient, detailsOf, tryCorrectPatient, type WhatFollows } from "~/services/moves/correct-patient";
import { viewCase } from "~/services/cases/view-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Correct the patient’s details – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const { kase, patient } = orNotFound(await viewCase(deps, on));
  return {
    number: kase.number,
    version: kase.version,
    patient,
    details: detailsOf(patient),
    submission: deps.newId(),
  };
}

type Sent = { typed: Typed; errors: FieldError[]; checked: { after: PatientDetails; follows: WhatFollows } | null };
const shown = (sent: Sent, status: 200 | 400 | 409) => data(sent, { status });

/** Only "make" corrects; before it, everything that follows is shown. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const form = await formOf(request);
  const act = actIn(form, ["check", "make", "change"]);
  const unknown = { field: "familyName", message: notAButton };
  if (act === null) return shown({ typed: typedIn(form), errors: [unknown], checked: null }, 400);
  if (act === "change") return shown({ typed: typedIn(form), errors: [], checked: null }, 200);

  const { patient } = orNotFound(await viewCase(deps, on));
  const read = readCorrection(form, request, { today: deps.today(), diedOn: patient.diedOn });
  const { typed, seenVersion, submission } = read;
  if (!("details" in read)) return shown({ typed, errors: read.errors, checked: null }, 400);

  const { details, reason } = read;
  const which = { ...on, seenVersion, submission, details };
  const outcome =
    act === "make" ? await correctPatient(deps, { ...which, reason }) : await tryCorrectPatient(deps, which);
  if (!outcome.ok) {
    const errors = [refusalAt(outcome.because, wording, { otherwise: "familyName" })];
    return shown({ typed, errors, checked: null }, 409);
  }
  if (!("follows" in outcome)) return redirect(`/cases/${on.caseNumber}?done=patient`, 303);
  return shown({ typed, errors: [], checked: { after: details, follows: outcome.follows } }, 200);
}

const wording = {
  ...moveWording,
  "nothing-corrected": "Nothing differs from what the case has. Change what is wrong, or go back to the case",
  "another-person-needs-a-manager":
    "Another name and another date of birth make another person of the patient. A manager must make this correction",
} satisfies Record<CorrectPatientRefusal | MoveRefusal, string>;

export default function CorrectPatient() {
  const { number, version, patient, details, submission } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      <ErrorSummary errors={sent?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>{sent?.checked ? "Check before you correct" : "Correct the patient’s details"}</PageHeading>
      <form method="post" noValidate className="nhsuk-u-reading-width">
        <SeenVersion value={version} />
        <SubmissionKey value={submission} />
        {sent?.checked ? (
          <CorrectionSeenOnceMore typed={sent.typed} {...sent.checked} />
        ) : (
          <>
            <p>
              Change only what is wrong. Every page of the records is then read again against the corrected details, and
              the history says who corrected what.
            </p>
            <CorrectionFields details={details} typed={sent?.typed} errors={sent?.errors ?? []} />
            <Button name="act" value="check">
              Continue
            </Button>
          </>
        )}
      </form>
    </>
  );
}
