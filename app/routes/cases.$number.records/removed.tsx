/** Records that were removed from a case: who did it, when, and bringing one back. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, notFound, orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { ErrorSummary } from "~/components/design/error-summary";
import { counted } from "~/components/design/counted";
import { formatInstant } from "~/components/design/instants";
import { moveWording } from "~/components/cases/move-wording";
import { BackLink, InsetText } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SubmissionKey } from "~/components/design/submission-key";
import { may } from "~/domain/terms/roles";
import { text } from "~/forms/fields";
import { readForm } from "~/forms/read-form.server";
import { restoreRecords, type RestoreRecordsRefusal } from "~/services/records/restore-records";
import { viewRemovedRecords } from "~/services/records/view-removed-records";
import styles from "~/styles/records.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Removed records – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  const found = orNotFound(await viewRemovedRecords(deps, on));
  const { kase, patient, canRestore, lines, names } = found;
  return {
    number: kase.number,
    seenVersion: kase.version,
    patient,
    submission: deps.newId(),
    canRestore: canRestore && may(by.person.role, "work-cases"),
    removed: lines.map(({ document: { id, name, pageCount, markCount, removedAt }, by: who }) => ({
      id,
      name,
      pageCount,
      markCount,
      by: names[who] ?? "the desk",
      on: formatInstant(removedAt!),
    })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const form = await readForm(request, { document: text("Choose the document") });
  if (!form.ok) throw notFound();
  const { seenVersion, submission } = form;
  const outcome = await restoreRecords(deps, {
    ...on,
    documentId: form.values.document,
    seenVersion,
    submission,
  });
  if (outcome.ok) return redirect(`/cases/${on.caseNumber}/records?done=restored`, 303);
  if (outcome.because === "no-such-case" || outcome.because === "no-such-document") throw notFound();
  return data({ errors: [{ field: "removed", message: wording[outcome.because] }] }, { status: 409 });
}

const wording = {
  ...moveWording,
  "case-is-past-redaction":
    "Redaction of this case is finished, so its records cannot be changed. Return the case for redaction first",
  "same-file-already-in-case":
    "The same file was added to the case again and is there now. Remove that one first, if this one with its marks is to take its place",
} satisfies Record<Exclude<RestoreRecordsRefusal, "no-such-case" | "no-such-document">, string>;

export default function RemovedRecords() {
  const { number, seenVersion, patient, submission, canRestore, removed } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <BackLink href={`/cases/${number}/records`}>Back to the records</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Removed records</PageHeading>
      {removed.length === 0 && <p>No records were removed from this case.</p>}
      {removed.length > 0 && (
        <InsetText>
          <p>
            A document that was split or merged is here too. Its pages stand in the documents made from it: when you
            bring it back, remove those, or each page is in the case twice.
          </p>
        </InsetText>
      )}
      <ul className="records-list" id="removed">
        {removed.map(({ id, name, pageCount, markCount, by, on }) => (
          <li className="records-card" key={id}>
            <h2 className="nhsuk-heading-s records-card__name">{name}</h2>
            <p className="records-card__facts">
              {[
                ...(pageCount > 0 ? [counted(pageCount, "page")] : []),
                ...(markCount > 0 ? [counted(markCount, "mark")] : []),
                `removed by ${by} on ${on}`,
              ].join(" · ")}
            </p>
            {canRestore && (
              <form method="post">
                <SubmissionKey value={`${submission}:${id}`} />
                <input type="hidden" name="document" value={id} />
                <input type="hidden" name="seenVersion" value={seenVersion} />
                <Button look="secondary">
                  Bring it back<span className="nhsuk-u-visually-hidden">: {name}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {!canRestore && removed.length > 0 && (
        <p>Records can be brought back once the case is returned for redaction, by somebody who works cases.</p>
      )}
    </>
  );
}
