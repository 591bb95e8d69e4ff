/** What nobody has decided on the pages that leave: each with a link to its page, or all accepted in words. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { ApprovalEnds } from "~/components/moves/approval-ends";
import { CaseBar } from "~/components/cases/case-bar";
import { moveWording } from "~/components/cases/move-wording";
import { Button } from "~/components/design/button";
import { errorOf, ErrorSummary } from "~/components/design/error-summary";
import { TextareaField } from "~/components/design/fields";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import { SuccessBanner } from "~/components/design/success-banner";
import { typedOf } from "~/components/design/typed";
import { AcceptedInWords, OpenPoints, openInWords } from "~/components/release/open-points";
import { canMove } from "~/domain/cases/case-state";
import type { AcceptOpenPointsRefusal } from "~/domain/release/open-points";
import { longText, text } from "~/forms/fields";
import { askAgain, readForm } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import type { MoveRefusal } from "~/services/cases/change-case";
import { viewCase } from "~/services/cases/view-case";
import { acceptOpenPoints } from "~/services/release/accept-open-points";
import { viewOpenPoints } from "~/services/release/view-open-points";
import styles from "~/styles/disclosure.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`What nobody has decided – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewCase(deps, on));

  const { kase, patient, state } = file;
  return {
    number: kase.number,
    version: kase.version,
    submission: deps.newId(),
    patient,
    state,
    mayAccept: canMove(state, "open-points-accepted"),
    ...(await viewOpenPoints(deps, file)),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const form = await readForm(request, {
    words: longText("Say why these pages may leave although this is not decided", { longest: 1_000 }),
    seen: text(),
  });
  if (!form.ok) return form.answer;

  const { seenVersion, submission, typed, values } = form;
  const outcome = await acceptOpenPoints(deps, { ...on, seenVersion, submission, ...values });
  if (!outcome.ok) return askAgain(typed, [refusalAt(outcome.because, wording, { otherwise: "words" })], 409);
  return redirect(`/cases/${on.caseNumber}/left-open?done=accepted`, 303);
}

const wording = {
  ...moveWording,
  "nothing-open": "Nothing is open any more: each point was decided, or accepted, meanwhile. Go on with the case.",
  "points-changed":
    "What is open has changed since you opened this page. Look at the list as it is now, then accept it.",
  "too-late-to-accept": "This case has ended or its records have left, so nothing can be accepted now.",
} satisfies Record<AcceptOpenPointsRefusal | MoveRefusal, string>;

export default function LeftOpen() {
  const { number, patient, records, accepted, suggestions, outsidePages, contradicted, done, mayAccept, state } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const open = openInWords({ suggestions, outsidePages, contradicted });
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      {!refused && done === "accepted" && <SuccessBanner>It is recorded that you accept it, and why</SuccessBanner>}
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>What nobody has decided</PageHeading>
      <div className="nhsuk-u-reading-width">
        {open ? (
          <p>In the records of this case, {open}. Nothing leaves before each is decided, or said in words below.</p>
        ) : (
          <p>
            Nothing is open: on every page that leaves, what was suggested was decided or accepted in words.{" "}
            <GoOn number={number} state={state} />
          </p>
        )}
        <OpenPoints caseNumber={number} records={records} />
        {open && mayAccept && <Accept errors={refused?.errors} words={typedOf(refused?.typed, "words")} />}
        <AcceptedInWords caseNumber={number} accepted={accepted} />
      </div>
    </>
  );
}

function GoOn({ number, state }: { number: string; state: string }) {
  if (state === "approval") return <a href={`/cases/${number}/approval`}>Go to the second check</a>;
  if (state === "ready-to-disclose") return <a href={`/cases/${number}/disclosure`}>Go to the disclosure</a>;
  return <a href={`/cases/${number}/release`}>Go to the release copy</a>;
}

function Accept({ errors, words }: { errors?: readonly { field: string; message: string }[]; words: string }) {
  const { version, submission, digest, state, number } = useLoaderData<typeof loader>();
  return (
    <form method="post" noValidate className="desk-panel">
      <SeenVersion value={version} />
      <SubmissionKey value={submission} />
      <input type="hidden" name="seen" value={digest} />
      <h2 className="nhsuk-heading-m">Accept all of it in words</h2>
      <ApprovalEnds state={state} />
      {state !== "redaction" && (
        <p>
          The release copy is made already. To cover something, or to leave a page out,{" "}
          <a href={`/cases/${number}/approval`}>return it to the redactor</a> instead.
        </p>
      )}
      <p>Whoever accepts it has judged what leaves, and cannot be the second person who approves the copy.</p>
      <TextareaField
        name="words"
        label="Why may these pages leave although this is not decided?"
        hint="Kept in this case with your name and the time, and shown to whoever checks the release copy. Sent to nobody."
        rows={4}
        value={words}
        error={errorOf(errors, "words")}
      />
      <Button>Accept all of it</Button>
    </form>
  );
}
