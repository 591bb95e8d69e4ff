/** The release copy: what is still missing, making it, and what was made. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { ErrorSummary } from "~/components/design/error-summary";
import { formatInstant } from "~/components/design/instants";
import { moveWording } from "~/components/cases/move-wording";
import { BackLink, InsetText, WarningCallout } from "~/components/design/notices";
import { opinionProblemWords } from "~/components/opinion/opinion-wording";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { FailingWork } from "~/components/desk/failing-work";
import { LeftBefore } from "~/components/release/left-before";
import { ReleaseProgress } from "~/components/release/release-progress";
import { ReleaseReport } from "~/components/release/release-report";
import { SeenVersion } from "~/components/design/seen-version";
import { WithoutHarm } from "~/components/release/without-harm";
import { NotWeighed, Weighings } from "~/components/release/weighings";
import { AcceptedInWords, OpenPoints, openInWords } from "~/components/release/open-points";
import { isUnfinished, StillMissing } from "~/components/records/still-missing";
import { reasonsNotWeighed } from "~/domain/exemptions/weighing";
import { happened } from "~/domain/cases/read-history";
import { leftBeforeReopening } from "~/domain/release/made-before";
import { opinionProblem, withheldWithoutHarm } from "~/domain/opinion/opinion";
import { readButton } from "~/forms/read-form.server";
import { finishRedaction, type FinishRefusal } from "~/services/release/finish-redaction";
import { releaseFacts, stillFoundIn } from "~/services/release/release-facts";
import { releaseProgress } from "~/services/release/release-progress";
import { lawOf, type LawOfRequest } from "~/domain/identity/law-of-request";
import { releaseReadiness } from "~/services/release/release-readiness";
import { viewOpenPoints } from "~/services/release/view-open-points";
import { pagesWithheldForHarm } from "~/services/opinion/withheld-for-harm";
import { viewCase, type CaseFile } from "~/services/cases/view-case";
import { weighingsShown } from "~/services/release/weighings-shown";
import styles from "~/styles/disclosure.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const handle = { scripts: true };
export const meta: MetaFunction = ({ params }) => pageTitle(`Release copy – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const which = on;
  const file = orNotFound(await viewCase(deps, which));

  const { kase, patient, state, release, names, history, today } = file;
  const facts = await releaseFacts(deps, release);
  const documents = await releaseReadiness(deps, which);
  return {
    number: kase.number,
    version: kase.version,
    patient,
    state,
    documents,
    weighings: weighingsShown(file),
    notWeighed: reasonsNotWeighed(
      history,
      documents.flatMap(({ reasons }) => reasons),
    ),
    open: await viewOpenPoints(deps, file),
    opinion: opinionProblem(history, today),
    withoutHarm: happened(history, "opinion-recorded")
      ? withheldWithoutHarm(history, await pagesWithheldForHarm(deps, which))
      : [],
    release: release
      ? {
          state: release.state,
          doubts: JSON.parse(release.doubts) as string[],
          madeAt: release.builtAt,
          madeBy: names[release.builtBy] ?? "A colleague",
        }
      : null,
    stillFound: await stillFoundIn(deps, release),
    progress: release?.state === "building" ? await releaseProgress(deps, which) : null,
    report:
      release && facts
        ? { ...facts, pages: release.pages, marks: release.marks, withheldPages: release.withheldPages }
        : null,
    leftBefore: leftBeforeReopening(history),
    returned: state === "redaction" ? lastReturn(file) : null,
    isBarred: nothingLeavesUnder.includes(lawOf(history)),
  };
}

const nothingLeavesUnder: readonly LawOfRequest[] = ["nobody-applies", "other-law"];

/** The second person's words, where the case came back to the redactor. */
function lastReturn({ history, notes, names }: CaseFile) {
  const last = history.findLast(({ type }) => type === "redaction-returned" || type === "redaction-finished");
  if (last?.type !== "redaction-returned") return null;
  // a question to the requester brings a copy back, too, and has no words for the redactor
  const note = notes.findLast(({ about, at }) => about === "return" && at >= last.recordedAt);
  return note ? { words: note.words, by: names[note.by] ?? "A colleague", at: note.at } : null;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const { seenVersion } = await readButton(request);
  const outcome = await finishRedaction(deps, {
    ...on,
    seenVersion,
  });
  const isUnderWay = !outcome.ok && outcome.because === "already-being-made"; // a double click
  if (!outcome.ok && !isUnderWay)
    return data({ errors: [{ field: "make", message: wording[outcome.because] }] }, { status: 409 });
  return redirect(`/cases/${on.caseNumber}/release`, 303);
}

const wording = {
  ...moveWording,
  "not-in-redaction":
    "A release copy can be made only while the case is in redaction. Look at the case page for where it stands.",
  "no-records": "There are no records to release. Add them first.",
  "records-not-ready": "Some records are still being prepared, or could not be read. Look at the list below.",
  "findings-unresolved": "Some pages may be about another patient. Decide about each of them, as the list below says.",
  "pages-undecided": "Some pages have not been decided. Release or withhold each of them, as the list below says.",
  "reasons-cannot-apply":
    "Some marks bear a reason that cannot apply to this request. Choose another for each of them, as the list below says.",
  "consultation-open":
    "Somebody has been asked about a page and has not answered. Wait for the answer, or withdraw the question and say why, as the list below says.",
  "suggestions-undecided":
    "Some suggestions have not been decided on pages that leave. Decide each, or accept them in words, as the list below says.",
  "outside-pages-undecided":
    "Some pages that leave are perhaps outside the request. Leave them out, or accept them in words, as the list below says.",
  "reasons-contradicted":
    "Something is withheld for a reason that its page speaks against. Choose another reason, or accept it in words, as the list below says.",
  "already-being-made": "The release copy is being made already.",
} satisfies Record<FinishRefusal, string>;

export default function ReleaseCopy() {
  const { number, patient, release, progress, returned, leftBefore } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Release copy</PageHeading>
      {returned && <Returned {...returned} />}
      <LeftBefore disclosures={leftBefore} />
      {release?.state === "building" && (
        <>
          {progress?.failing && <FailingWork failing={progress.failing} here={`/cases/${number}/release`} />}
          <ReleaseProgress
            caseNumber={number}
            state="building"
            here={`/cases/${number}/release`}
            pages={progress?.pages}
            failedAttempts={progress?.failing?.attempts}
          >
            <p>
              The release copy is being made: marks are burnt in, the result is searched by several readers, and the
              parts are bound under a cover letter. You can leave this page.
            </p>
          </ReleaseProgress>
        </>
      )}
      {release?.state === "refused" && <Doubts />}
      {isFinished(release) && <Finished />}
      <Make />
    </>
  );
}

const isFinished = (release: { state: string } | null) =>
  release !== null && ["built", "approved", "sealing", "sealed"].includes(release.state);

function Returned({ words, by, at }: { words: string; by: string; at: Date }) {
  return (
    <WarningCallout heading="Returned to you">
      <p>
        {by}, {formatInstant(at)}:
      </p>
      <p className="desk-word-notes">{words}</p>
    </WarningCallout>
  );
}

function Doubts() {
  const { release, number, documents, stillFound } = useLoaderData<typeof loader>();
  return (
    <WarningCallout heading="The release copy was not made">
      <p>What was found after burning in could not be trusted, so there is no file:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {release!.doubts.map((doubt) => (
          <li key={doubt}>
            <Doubt sentence={doubt} number={number} documents={documents} />
          </li>
        ))}
      </ul>
      {stillFound.length > 0 && (
        <p>
          Words that could still be read:{" "}
          {stillFound
            .map(({ document, page, word }) => `“${word}” (document ${document}${page ? `, page ${page}` : ""})`)
            .join("; ")}
          .
        </p>
      )}
      <p>
        On each page named, make the mark larger, or withhold the whole page; then make the release copy again. Nothing
        has left the trust.
      </p>
    </WarningCallout>
  );
}

/** "Document 2: page 7 …": names the document as the officer knows it, with a link to the page. */
function Doubt({
  sentence,
  number,
  documents,
}: {
  sentence: string;
  number: string;
  documents: { id: string; position: number; name: string }[];
}) {
  const position = Number(/^Document (\d+)/.exec(sentence)?.[1]);
  const page = /\bpage (\d+)/i.exec(sentence)?.[1];
  const document = documents.find((each) => each.position === position);
  if (!document) return <>{sentence}</>;
  return (
    <>
      {sentence} (
      <a href={`/cases/${number}/records/${document.id}${page ? `/${page}` : ""}`}>
        {document.name}
        {page && `, page ${page}`}
      </a>
      )
    </>
  );
}

function Finished() {
  const { number, release, report, state } = useLoaderData<typeof loader>();
  return (
    <>
      {report && <ReleaseReport report={report} />}
      <p>
        Made by {release!.madeBy} on {formatInstant(release!.madeAt)}.
      </p>
      <p>
        <a href={`/cases/${number}/release-copy`}>Download the release copy</a> to read it as the recipient will, or see
        the <a href={`/cases/${number}/review-copy`}>review copy</a>, in which the marks are see-through.
      </p>
      {state === "approval" && (
        <>
          <InsetText>
            <p>
              It waits for a second person. Somebody who made none of the redactions checks it and approves it, or
              returns it.
            </p>
          </InsetText>
          <ButtonLink href={`/cases/${number}/approval`}>Go to the second check</ButtonLink>
        </>
      )}
      {state === "ready-to-disclose" && (
        <ButtonLink href={`/cases/${number}/disclosure`}>Go to the disclosure</ButtonLink>
      )}
    </>
  );
}

function Make() {
  const { number, version, state, documents, release, opinion, withoutHarm, open, notWeighed, weighings, isBarred } =
    useLoaderData<typeof loader>();
  if (release?.state === "building" || isFinished(release)) return null;
  if (isBarred || !["waiting", "gathering", "redaction"].includes(state))
    return (
      <p>
        This case makes no release copy now. <a href={`/cases/${number}`}>See where it stands</a>.
      </p>
    );
  const areDecided = documents.length > 0 && !documents.some(isUnfinished);
  const left = openInWords(open);
  const isReady = areDecided && !left;
  return (
    <>
      <StillMissing caseNumber={number} documents={documents} />
      {left && (
        <WarningCallout heading="Not decided on pages that leave">
          <p>
            On the pages that leave, {left}.{" "}
            {areDecided ? "Every page is released, withheld or left out; only" : "Also"} these points are open: decide
            each on its page, or accept them in words.
          </p>
          <OpenPoints caseNumber={number} records={open.records} />
          <ButtonLink href={`/cases/${number}/left-open`}>Accept them in words</ButtonLink>
        </WarningCallout>
      )}
      <NotWeighed caseNumber={number} reasons={notWeighed} />
      <WithoutHarm caseNumber={number} pages={withoutHarm} documents={documents} />
      {opinion && (
        <p>
          {opinionProblemWords[opinion]}. The copy can be made, but not approved.{" "}
          <a href={`/cases/${number}/opinion`}>Ask for the opinion</a>.
        </p>
      )}
      {isReady && (
        <form method="post">
          <SeenVersion value={version} />
          <p>
            <a href={`/cases/${number}/review-copy`}>See the review copy</a>: all records with the marks see-through and
            their reasons on them.
          </p>
          <p>
            Every page has been decided, and everything that was suggested on a page that leaves was{" "}
            {open.accepted.length > 0 ? "decided or accepted in words" : "decided"}. What is marked is removed for good
            from the copy; the original stays as it is.
          </p>
          <button className="nhsuk-button" id="make">
            Make the release copy
          </button>
        </form>
      )}
      <Weighings weighings={weighings} />
      <AcceptedInWords caseNumber={number} accepted={open.accepted} />
    </>
  );
}
