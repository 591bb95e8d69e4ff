import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/access.server";
import { AskForm } from "~/components/ask-form";
import { Button } from "~/components/button";
import { CaseBar } from "~/components/case-bar";
import { EvidenceList } from "~/components/case-documents";
import { DateField, dayIn, type DateParts } from "~/components/date-field";
import { ErrorSummary, errorOf, type FieldError } from "~/components/error-summary";
import { moveWording } from "~/components/move-wording";
import { BackLink, InsetText } from "~/components/notices";
import { PageHeading, pageTitle } from "~/components/page-heading";
import { SeenVersion } from "~/components/seen-version";
import { SubmissionKey, submissionIn } from "~/components/submission-key";
import { getDeps } from "~/deps.server";
import { authorityQuestions, authorityRow, type ConfirmAuthorityRefusal, type RequestAuthorityRefusal } from "~/domain/authority";
import { formatDay } from "~/domain/calendar";
import { effectiveHistory } from "~/domain/correct-date";
import { isOpen, lastOf, requesterOf } from "~/domain/outstanding";
import type { MoveRefusal } from "~/services/change-case";
import { confirmAuthority } from "~/services/confirm-authority";
import { requestAuthority } from "~/services/request-authority";
import { viewCase } from "~/services/view-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Authority – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const deps = await getDeps();
  const file = await viewCase(deps, { ...signedIn(request), caseNumber: params["number"]! });
  if (!file) throw new Response(null, { status: 404 });
  const { kase, patient, documents, today } = file;
  const history = effectiveHistory(file.history);
  const asked = authorityQuestions(history).at(-1);
  return {
    number: kase.number, version: kase.version, patient, today, submission: deps.newId(), goesByPost: file.request.email === "",
    row: authorityRow(requesterOf(history)),
    evidence: documents.filter(({ kind }) => kind === "authority-evidence"),
    confirmedOn: lastOf(history, "authority-confirmed")?.on ?? null,
    askedOn: asked && isOpen([asked]) ? asked.askedOn : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const caseNumber = params["number"]!;
  const which = { ...signedIn(request), caseNumber, seenVersion: Number(form.get("seenVersion")), submission: submissionIn(form) };
  const deps = await getDeps();
  if (form.get("act") === "ask") {
    const asked = await requestAuthority(deps, which);
    return asked.ok ? redirect(`/cases/${caseNumber}?done=authority-asked`, 303) : problem(null, wording[asked.because], 409);
  }

  const day = dayIn(form, "on");
  if (!day.ok) return problem(day.typed, "Enter the day the last of the documents came, such as 27 3 2026", 400);
  const outcome = await confirmAuthority(deps, { ...which, on: day.day });
  return outcome.ok ? redirect(`/cases/${caseNumber}?done=authority`, 303) : problem(null, wording[outcome.because], 409);
}

const problem = (on: DateParts | null, message: string, status: number) => data({ on, errors: [{ field: "on", message }] satisfies FieldError[] }, { status });

const wording = {
  ...moveWording,
  "date-in-the-future": "The day must be today or in the past",
  "before-receipt": "The day must not be before the request came",
  "already-confirmed": "Authority was confirmed already. Nothing was changed",
  "already-asked": "The letter that asks for it has been sent already. Nothing was sent twice",
  "authority-not-needed": "This requester needs no authority. Nothing was changed",
} satisfies Record<ConfirmAuthorityRefusal | RequestAuthorityRefusal | MoveRefusal, string>;

export default function Authority() {
  const { number, version, patient, submission, row, evidence, confirmedOn, askedOn, goesByPost } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const isNeeded = row.documents.length > 0;
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>May they ask?</PageHeading>
      {confirmedOn && <InsetText><p>The proof was accepted on {formatDay(confirmedOn)}.</p></InsetText>}
      {askedOn && !confirmedOn && <InsetText><p>We asked for the proof on {formatDay(askedOn)} and wait for it.</p></InsetText>}
      <Rule row={row} />
      <EvidenceList heading="What came as proof" number={number} documents={evidence} />
      {isNeeded && !confirmedOn && <Confirm key={version} on={refused?.on ?? null} errors={refused?.errors} />}
      {isNeeded && !confirmedOn && !askedOn && (
        <AskForm heading="Or ask for it" version={version} submission={`${submission}-ask`} goesByPost={goesByPost}>
          <p>The letter names the documents above. The clock waits until they come.</p>
        </AskForm>
      )}
    </>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

function Rule({ row }: Pick<Shown, "row">) {
  return (
    <section className="desk-panel" aria-labelledby="rule">
      <h2 className="nhsuk-heading-m" id="rule">{row.requester}</h2>
      {row.documents.length === 0 ? <p>Nothing need be shown besides who they are.</p> : (
        <>
          <h3 className="nhsuk-heading-s">What shows that they may ask</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">{row.documents.map((each) => <li key={each}>{each}</li>)}</ul>
        </>
      )}
      {row.checks.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">Look at</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">{row.checks.map((each) => <li key={each}>{each}</li>)}</ul>
        </>
      )}
      <p className="nhsuk-u-margin-bottom-2">They may have: {row.scope}.</p>
      <p className="desk-second-line nhsuk-u-margin-bottom-0">{row.source}{row.confidence === "assumed" && ". Not read in a source: ask your manager"}</p>
    </section>
  );
}

function Confirm({ on, errors }: { on: DateParts | null; errors: readonly FieldError[] | undefined }) {
  const { version, submission, today } = useLoaderData<typeof loader>();
  return (
    <section className="desk-panel" aria-labelledby="confirm">
      <h2 className="nhsuk-heading-m" id="confirm">Record that you looked at it</h2>
      <form method="post" noValidate>
        <SeenVersion value={version} />
        <SubmissionKey value={submission} />
        <DateField name="on" legend="Day the last of the documents came" value={on ?? today} error={errorOf(errors, "on")} />
        <Button name="act" value="confirm">Accept the proof</Button>
      </form>
    </section>
  );
}
