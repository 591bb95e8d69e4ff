/** Before a document leaves the case: what goes with it. */
import { sentForAnother, versionNotSaid } from "~/components/design/form-not-taken";
import { moveWording } from "~/components/cases/move-wording";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, notFound, recordAsked } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { errorOf, ErrorSummary } from "~/components/design/error-summary";
import { TextareaField } from "~/components/design/fields";
import { typedOf } from "~/components/design/typed";
import { longText } from "~/forms/fields";
import { counted } from "~/components/design/counted";
import { BackLink, WarningCallout } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SubmissionKey } from "~/components/design/submission-key";
import { SummaryList } from "~/components/design/summary-list";
import { askAgain, readForm } from "~/forms/read-form.server";
import { removeRecords, type RemoveRecordsRefusal } from "~/services/records/remove-records";
import { viewRecords } from "~/services/records/view-records";
import styles from "~/styles/records.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Remove a document – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const found = await viewRecords(deps, on);
  const line = found?.lines.find(({ document }) => document.id === params["documentId"]);
  if (!found || !line) throw notFound();
  const { name, pageCount, markCount } = line.document;
  return {
    number: found.kase.number,
    seenVersion: found.kase.version,
    patient: found.patient,
    name,
    pageCount,
    markCount,
    submission: deps.newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await recordAsked({ request, params });
  const form = await readForm(request, {
    words: longText("Say why it is taken out: whoever checks the copy reads it", { longest: 1_000 }),
  });
  if (!form.ok) return form.answer;

  const { seenVersion, submission, typed, values } = form;
  const { caseNumber } = on;
  const outcome = await removeRecords(deps, {
    ...on,
    submission,
    seenVersion,
    words: values.words,
  });
  if (outcome.ok) return redirect(`/cases/${caseNumber}/records?removed=yes`, 303);
  if (outcome.because === "no-such-case" || outcome.because === "no-such-document") throw notFound();
  return askAgain(typed, [{ field: "remove", message: wording[outcome.because] }], 409);
}

const wording = {
  "version-not-said": versionNotSaid,
  "sent-for-another": sentForAnother,
  "case-changed-meanwhile":
    "Someone changed this case while you had it open. Check that the document may still go, then press the button again",
  "not-at-this-stage": moveWording["not-at-this-stage"],
  "turns-late-into-in-time": moveWording["turns-late-into-in-time"],
  "case-is-past-redaction":
    "Redaction of this case is finished, so its records cannot be changed. Return the case for redaction first",
} satisfies Record<Exclude<RemoveRecordsRefusal, "no-such-case" | "no-such-document">, string>;

export default function RemoveDocument() {
  const { number, seenVersion, patient, name, pageCount, markCount, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href={`/cases/${number}/records`}>Back to the records</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Remove this document?</PageHeading>
      <SummaryList
        rows={[
          { name: "Document", value: name },
          { name: "Pages", value: pageCount > 0 ? counted(pageCount, "page") : "Not known" },
          { name: "Marks made on it", value: String(markCount) },
        ]}
      />
      <WarningCallout heading="What goes with it">
        <p>
          The document leaves this case and what will be released{markCount > 0 && ", and the marks made on it with it"}
          . It can be brought back from the removed records. That it was removed, by whom and when stays in the history.
        </p>
      </WarningCallout>
      <form method="post" id="remove">
        <SubmissionKey value={submission} />
        <input type="hidden" name="seenVersion" value={seenVersion} />
        <TextareaField
          name="words"
          label="Why it is taken out"
          hint="Kept in this case with your name, and shown to whoever checks the release copy. Sent to nobody."
          rows={3}
          value={typedOf(refused?.typed, "words")}
          error={errorOf(refused?.errors, "words")}
        />
        <Button look="warning">Remove the document</Button>
      </form>
      <p>
        <a href={`/cases/${number}/records`}>Keep it</a>
      </p>
    </div>
  );
}
