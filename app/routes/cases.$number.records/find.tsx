/**
 * Finds a name in all its forms, or words, in every record of a case, and marks the places that are ticked. What is
 * sought is never in an address.
 */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, notFound, orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { ErrorSummary, errorOf } from "~/components/design/error-summary";
import { counted } from "~/components/design/counted";
import { FoundPlaces } from "~/components/records/found-places";
import { RadiosField, TextField } from "~/components/design/fields";
import { BackLink, InsetText } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { ReasonField } from "~/components/redaction/reason-field";
import { SubmissionKey } from "~/components/design/submission-key";
import { SuccessBanner } from "~/components/design/success-banner";
import { findOrMark, pageNamed } from "~/forms/find-in-records.server";
import { typedOf } from "~/components/design/typed";
import { viewRecordsHead } from "~/services/records/view-records";
import styles from "~/styles/find.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Find in the records – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const found = orNotFound(await viewRecordsHead(deps, on));
  const { searchParams } = new URL(request.url);
  const count = (name: string) => Number(searchParams.get(name)) || 0;
  return {
    ...found,
    submission: deps.newId(),
    from: pageNamed(searchParams.get("from") ?? ""),
    done: { marked: count("marked"), pages: count("on") },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const answer = await findOrMark(deps, on, request);
  if (answer.kind === "missing") throw notFound();
  if (answer.kind === "found") return data(answer, { status: answer.errors.length > 0 ? 400 : 200 });
  const { marked, pages, from } = answer;
  return redirect(`/cases/${on.caseNumber}/records/find?marked=${marked}&on=${pages}&from=${from}`, 303);
}

export default function Find() {
  const { number, patient, submission, done, ...opened } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const from = answer?.from ?? opened.from;
  const errors = answer?.errors ?? [];
  const found = answer?.found;
  return (
    <>
      <BackLink href={from ? `/cases/${number}/records/${from}` : `/cases/${number}/records`}>
        {from ? "Back to the page" : "Back to the records"}
      </BackLink>
      <ErrorSummary errors={errors} />
      {!answer && done.pages > 0 && (
        <SuccessBanner>
          {counted(done.marked, "place")} on {counted(done.pages, "page")} marked
        </SuccessBanner>
      )}
      <CaseBar number={number} patient={patient} />
      <PageHeading>Find a name or words in the records</PageHeading>
      <form method="post" className="find-form" noValidate>
        <input type="hidden" name="from" value={from} />
        <TextField
          name="words"
          label="Name or words"
          hint="For example: Dorothy Pellow. Capitals, accents and punctuation do not matter."
          value={typedOf(answer?.typed, "words")}
          error={errorOf(errors, "words")}
          width={30}
        />
        <RadiosField
          name="as"
          legend="What is it?"
          value={typedOf(answer?.typed, "as") || "name"}
          options={[
            {
              value: "name",
              text: "A person’s name, in all its forms",
              hint: "With title or initials, surname first, surname alone, given name alone",
            },
            { value: "words", text: "Exactly these words" },
          ]}
        />
        <Button name="act" value="look" look={found ? "secondary" : "primary"}>
          Find in every record
        </Button>
      </form>
      {found && found.groups.length === 0 && (
        <InsetText>
          <p>
            Nothing was found. Check the spelling. A scanned word may have been read wrongly, so look at the pages
            themselves as well.
          </p>
        </InsetText>
      )}
      {found && found.groups.length > 0 && (
        <form method="post" noValidate aria-labelledby="found-heading">
          <h2 className="nhsuk-heading-m" id="found-heading">
            {counted(found.places, "place")} on {counted(found.pages, "page")}
          </h2>
          {found.unread > 0 && (
            <InsetText>
              <p>Some pages are still being read and were not searched. Search again when all of them are ready.</p>
            </InsetText>
          )}
          <SubmissionKey value={submission} />
          <input type="hidden" name="from" value={from} />
          <input type="hidden" name="words" value={typedOf(answer.typed, "words")} />
          <input type="hidden" name="as" value={typedOf(answer.typed, "as")} />
          <input type="hidden" name="seen" value={JSON.stringify(found.seen)} />
          <FoundPlaces groups={found.groups} ticked={answer.ticked && new Set(answer.ticked)} />
          <div className="nhsuk-u-reading-width">
            <ReasonField
              name="reason"
              groups={found.reasons}
              value={answer.typed["reason"]?.[0] ?? ""}
              error={errorOf(errors, "reason")}
            />
            <TextField
              name="note"
              label="Note (optional)"
              value={typedOf(answer.typed, "note")}
              error={errorOf(errors, "note")}
            />
            <Button name="act" value="mark">
              Mark the ticked places
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
