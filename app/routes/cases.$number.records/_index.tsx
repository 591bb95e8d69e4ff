/** The records of a case: what has been added, how far each document is, and adding more. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CaseBar } from "~/components/cases/case-bar";
import { FailingWork } from "~/components/desk/failing-work";
import { ErrorSummary, errorOf } from "~/components/design/error-summary";
import { counted } from "~/components/design/counted";
import { formatInstant } from "~/components/design/instants";
import { BackLink, InsetText } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import type { RecordEntry } from "~/components/records/record-card";
import { RecordsList } from "~/components/records/records-list";
import { RecordsUpload } from "~/components/records/records-upload";
import { SuccessBanner } from "~/components/design/success-banner";
import { useRecordsUpload } from "~/components/records/use-records-upload";
import { useRefusal } from "~/components/design/use-refusal";
import { canMove } from "~/domain/cases/case-state";
import type { NotTaken } from "~/domain/records/enclosed-files";
import { isFileRefusal } from "~/domain/records/file-refusals";
import { may } from "~/domain/terms/roles";
import { receiveRecords } from "~/forms/record-files.server";
import { numbersAsked } from "~/services/moves/answer-number";
import { viewRecords, type RecordsLine } from "~/services/records/view-records";
import styles from "~/styles/records.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const handle = { scripts: true };
export const meta: MetaFunction = ({ params }) => pageTitle(`Records – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  const found = orNotFound(await viewRecords(deps, on));
  const { kase, patient, state, lines, names, places, removed, failing } = found;
  const { searchParams } = new URL(request.url);
  const canWork = may(by.person.role, "work-cases");
  return {
    number: kase.number,
    patient,
    canWork,
    isNumberAsked:
      canWork &&
      canMove(state, "records-added") &&
      numbersAsked(
        patient,
        lines.map(({ document }) => document),
      ).length > 0,
    canAdd: canWork && canMove(state, "records-added"),
    entries: lines.map((line) => ({
      ...entryOf(line, lines, names),
      leftOffAt: places.find(({ documentId }) => documentId === line.document.id)?.page ?? null,
    })),
    removed,
    failing,
    canMerge: lines.filter(({ document }) => document.state === "ready").length > 1,
    submission: deps.newId(),
    largest: deps.settings.maxUploadBytes,
    added: Number(searchParams.get("added")) || 0,
    done: doneIn(searchParams),
  };
}

function entryOf(
  { document, isBroken, undecided, leftOut, flagged, leftToTheEye, notOnPages }: RecordsLine,
  lines: RecordsLine[],
  names: Record<string, string>,
): Omit<RecordEntry, "leftOffAt"> {
  const { id, name, size, state, refusal, pagesDone, pageCount, withheldPages } = document;
  const added = `added by ${names[document.addedBy] ?? "someone"} on ${formatInstant(document.addedAt)}`;
  const marks = document.markCount - withheldPages;
  return {
    id,
    name,
    size,
    added,
    state,
    isBroken,
    refusal: isFileRefusal(refusal) ? refusal : null,
    pagesDone,
    pageCount,
    marks,
    withheldPages,
    undecided,
    leftOut,
    flagged,
    leftToTheEye,
    notOnPages,
    cameIn: lines.find((other) => other.document.id === document.enclosedIn)?.document.name ?? null,
    enclosed: lines.filter((other) => other.document.enclosedIn === id).length,
    notTaken: document.notTaken ? (JSON.parse(document.notTaken) as NotTaken[]) : [],
  };
}

const done = {
  removed: "The document was removed from the case",
  restored: "The document was brought back into the case",
  split: "The document is being split. It stays until both parts are ready",
  merge: "The documents are being merged. They stay until the new one is ready",
  stopped: "Preparing was stopped. Pages that are ready can be used",
  started: "The document is being prepared again",
} as const;
const notDone = {
  "already-ended": "There was nothing to stop: the document was no longer being prepared.",
  "already-started": "There was nothing to start: the document is being prepared, or is ready.",
  "no-more-records": "Redaction of this case is finished, so nothing was started. Return the case for redaction first.",
} as const;

function doneIn(search: URLSearchParams) {
  const key = search.get("removed") === "yes" ? "removed" : (search.get("done") ?? "");
  return {
    done: Object.hasOwn(done, key) ? done[key as keyof typeof done] : null,
    notDone: Object.hasOwn(notDone, key) ? notDone[key as keyof typeof notDone] : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, on } = await caseAsked({ request, params });
  const { caseNumber } = on;
  const received = await receiveRecords(request, by, caseNumber);
  if (received.errors.length > 0) return data(received, { status: 400 });
  return redirect(`/cases/${caseNumber}/records?added=${received.added}`, 303);
}

export default function Records() {
  const {
    number,
    patient,
    entries,
    failing,
    canWork,
    isNumberAsked,
    canAdd,
    canMerge,
    removed,
    submission,
    largest,
    added,
    done,
  } = useLoaderData<typeof loader>();
  const sentByForm = useActionData<typeof action>();
  const sending = useRecordsUpload(number, largest);
  const refused = sending.refused ?? sentByForm;
  useRefusal(sending.refused);
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      {!refused && added > 0 && <SuccessBanner>{counted(added, "file was", "files were")} added</SuccessBanner>}
      {!refused && done.done && <SuccessBanner>{done.done}</SuccessBanner>}
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Records</PageHeading>
      {!refused && done.notDone && (
        <InsetText>
          <p>{done.notDone}</p>
        </InsetText>
      )}
      {refused && refused.added > 0 && (
        <p>{counted(refused.added, "other file was", "other files were")} added and need not be sent again.</p>
      )}
      {canWork && failing.map((each) => <FailingWork key={each.id} failing={each} here={`/cases/${number}/records`} />)}
      {isNumberAsked && (
        <InsetText>
          <p>
            A number on the pages may be the patient’s, and the case does not have it.{" "}
            <a href={`/cases/${number}/is-it-theirs`}>Say whose number it is</a> first: the answer holds for every page.
          </p>
        </InsetText>
      )}
      <RecordsList caseNumber={number} entries={entries} canWork={canWork} />
      {((canWork && entries.length > 0) || removed > 0) && (
        <ul className="records-card__actions records-more">
          {canWork && entries.length > 0 && (
            <li>
              <a href={`/cases/${number}/records/find`}>Find a name in every record</a>
            </li>
          )}
          {canAdd && canMerge && (
            <li>
              <a href={`/cases/${number}/records/merge`}>Merge two documents</a>
            </li>
          )}
          {removed > 0 && (
            <li>
              <a href={`/cases/${number}/records/removed`}>Removed records ({removed})</a>
            </li>
          )}
        </ul>
      )}
      {canAdd && (
        <RecordsUpload
          caseNumber={number}
          submission={submission}
          largest={largest}
          error={errorOf(refused?.errors, "records")}
          isFirst={entries.length === 0}
          sending={sending}
        />
      )}
      {!canAdd && canWork && <p>Records can be added or removed again once the case is returned for redaction.</p>}
    </>
  );
}
