import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { ErrorSummary, errorOf } from "~/components/design/error-summary";
import { RadiosField } from "~/components/design/fields";
import { moveWording } from "~/components/cases/move-wording";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import type { AssignRefusal } from "~/domain/cases/assign";
import { typedOf } from "~/components/design/typed";
import { text } from "~/forms/fields";
import { askAgain, readForm } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { assignCase, peopleForCases } from "~/services/cases/assign-case";
import type { MoveRefusal } from "~/services/cases/change-case";
import { viewCase } from "~/services/cases/view-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Who has it – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewCase(deps, on));
  const { kase, patient } = file;
  return {
    number: kase.number,
    version: kase.version,
    patient,
    assigneeId: kase.assigneeId,
    me: by.person.id,
    people: await peopleForCases(deps, by.trust),
    submission: deps.newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  const form = await readForm(request, { to: text("Choose who is to have the case") });
  if (!form.ok) return form.answer;

  const { seenVersion, submission, typed } = form;
  const { to } = form.values;
  const which = { ...on, seenVersion, submission };
  const outcome = await assignCase(deps, { ...which, to });
  if (!outcome.ok) return askAgain(typed, [refusalAt(outcome.because, wording, { otherwise: "to" })], 409);
  return redirect(`/cases/${on.caseNumber}?done=${to === by.person.id ? "taken" : "assigned"}`, 303);
}

const wording = {
  ...moveWording,
  "already-theirs": "That person has the case already. Choose somebody else",
  "case-changes-hands-no-more": "This case can no longer change hands",
  "does-not-work-cases": "That person can no longer work cases. Choose somebody else",
} satisfies Record<AssignRefusal | "does-not-work-cases" | MoveRefusal, string>;

export default function Assign() {
  const { number, version, patient, assigneeId, me, people, submission } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const options = people.map(({ id, name }) => ({
    value: id,
    text: id === me ? `${name} (you)` : name,
    hint: id === assigneeId ? "Has it now" : undefined,
  }));
  const offered = assigneeId === null ? me : undefined;
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      <ErrorSummary errors={sent?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Who has this case?</PageHeading>
      <form method="post" noValidate>
        <SeenVersion value={version} />
        <SubmissionKey value={submission} />
        <RadiosField
          name="to"
          legend="Give the case to"
          options={options}
          value={sent ? typedOf(sent.typed, "to") : offered}
          error={errorOf(sent?.errors, "to")}
        />
        <Button>Give it to them</Button>
      </form>
    </>
  );
}
