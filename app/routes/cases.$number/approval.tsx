/** The second person: what would leave, to whom and on what grounds; yes, or back to the redactor. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ApprovalChecks } from "~/components/release/approval-checks";
import { Button } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { counted } from "~/components/design/counted";
import { errorOf, ErrorSummary } from "~/components/design/error-summary";
import { TextareaField } from "~/components/design/fields";
import { moveWording } from "~/components/cases/move-wording";
import { BackLink, InsetText } from "~/components/design/notices";
import { Weighings } from "~/components/release/weighings";
import { AcceptedInWords } from "~/components/release/open-points";
import { opinionShown } from "~/components/opinion/opinion-shown";
import { OpinionSoFar } from "~/components/opinion/opinion-so-far";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { RecipientCard } from "~/components/cases/recipient-card";
import { ReleaseReport } from "~/components/release/release-report";
import { evidenceWords } from "~/components/cases/request-wording";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import { SummaryList } from "~/components/design/summary-list";
import { WithheldReasons } from "~/components/release/withheld-reasons";
import { eachAnswered } from "~/domain/cases/questions";
import { reasonsUnsaid } from "~/domain/exemptions/silence";
import type { ApprovalRefusal, ReturnRedactionRefusal } from "~/domain/release/approval";
import { authorityRow, confirmationOfAuthority, lastEndOfAuthority, needsAuthority } from "~/domain/identity/authority";
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { exemption } from "~/domain/exemptions/exemptions";
import { opinionProblem } from "~/domain/opinion/opinion";
import { confirmationOfIdentity } from "~/domain/identity/identity";
import { requesterOf } from "~/domain/identity/requester";
import { blockWording } from "~/domain/release/release-gate";
import { typedOf } from "~/components/design/typed";
import { choice, longText, text } from "~/forms/fields";
import { askAgain, notAButton, readForm } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { approveDisclosure } from "~/services/release/approve-disclosure";
import type { MoveRefusal } from "~/services/cases/change-case";
import { returnForRedaction } from "~/services/release/return-for-redaction";
import { weighingsShown } from "~/services/release/weighings-shown";
import { viewApproval } from "~/services/release/view-approval";
import type { CaseFile } from "~/services/cases/view-case";
import cases from "~/styles/cases.css?url";
import styles from "~/styles/disclosure.css?url";

export const links = () => [cases, styles].map((href) => ({ rel: "stylesheet", href }));
export const meta: MetaFunction = ({ params }) => pageTitle(`Second check – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const found = orNotFound(await viewApproval(deps, on));

  const { file, facts, isRedactor, hasSettled, hasOpenedCopy, checks, open, removed } = found;
  const { kase, patient, state, release, request: recipient } = file;
  const reasons =
    facts?.reasons.map(({ code, marks, pages }) => ({ code, marks, pages, label: exemption(code).label })) ?? [];
  return {
    number: kase.number,
    version: kase.version,
    submission: deps.newId(),
    patient,
    state,
    recipient,
    isRedactor,
    hasSettled,
    hasOpenedCopy,
    checks,
    open,
    weighings: weighingsShown(file),
    packageHash: release?.packageHash ?? "",
    report:
      release && facts && state === "approval"
        ? { ...facts, pages: release.pages, marks: release.marks, withheldPages: release.withheldPages }
        : null,
    removed,
    recipientChanges: recipientChanged(file),
    reasons,
    told: facts?.told ?? [],
    unsaid: reasonsUnsaid(file.history).map((code) => exemption(code).label),
    ...entitlement(file),
  };
}

/** Each change of the recipient, by whom and when; what it was stands in a note. */
const recipientChanged = ({ history, names }: CaseFile) =>
  history
    .filter(({ type }) => type === "recipient-changed")
    .map(({ on, actor }) => ({ on, by: names[actor] ?? "A colleague who has left" }));

function entitlement({ history, names, today, documents }: CaseFile) {
  const identity = confirmationOfIdentity(history);
  const authority = confirmationOfAuthority(history);
  const ended = lastEndOfAuthority(history);
  const before = ended ? `. An earlier authority ended on ${formatDay(ended.on)}` : "";
  const withoutProof = needsAuthority(requesterOf(history))
    ? "No proof recorded"
    : "Not needed: they ask for themselves";
  return {
    requester: authorityRow(requesterOf(history)).requester,
    identity: identity
      ? `${identity.evidence.map((kind) => evidenceWords[kind]).join(", ")}, ${identity.seen === "already-known" ? "no proof was needed" : "seen"} ${formatDay(identity.on)}`
      : null,
    authority: authority ? `Proof seen ${formatDay(authority.on)}${before}` : `${withoutProof}${before}`,
    asked: eachAnswered(history, "clarification-requested", ["clarification-received"]).map(
      ({ askedOn, answeredOn }) =>
        answeredOn
          ? `Asked on ${formatDay(askedOn)}, answered on ${formatDay(answeredOn)}: see the notes`
          : `Asked on ${formatDay(askedOn)}, and not answered yet`,
    ),
    opinion: opinionShown(history, { today, documents, nameOf: (id) => names[id] ?? "A health professional" }),
    opinionProblem: opinionProblem(history, today),
  };
}

const secondCheck = { decision: choice(["approve", "return"], notAButton), packageHash: text(), words: longText() };

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const form = await readForm(request, secondCheck, ({ decision, words }) => [
    [decision === "return" && words === "", "words", "Say what the redactor should look at again"],
  ]);
  if (!form.ok) return form.answer;

  const { seenVersion, submission, typed } = form;
  const { decision, words, packageHash } = form.values;
  const isReturned = decision === "return";
  const which = { ...on, seenVersion, submission };
  const outcome = isReturned
    ? await returnForRedaction(deps, { ...which, words })
    : await approveDisclosure(deps, { ...which, packageHash });
  if (!outcome.ok) return askAgain(typed, [refusalAt(outcome.because, wording, { otherwise: "approve" })], 409);
  return redirect(isReturned ? `/cases/${on.caseNumber}` : `/cases/${on.caseNumber}/disclosure?done=approved`, 303);
}

const wording = {
  ...moveWording,
  "not-awaiting-approval": "No release copy waits for approval now. Look at the case page for where it stands.",
  "may-not-approve": "Your role may not approve a disclosure. Ask another officer.",
  "approver-made-the-redactions":
    "Someone else must check your work: you marked, decided, turned or moved a page, or made the copy. Ask a colleague who did none of that.",
  "approver-settled-what-leaves":
    "Someone else must check this copy: you accepted or weighed something that leaves, took a document out, or changed to whom it goes.",
  "pages-undecided": "Some pages have not been decided. Return it to the redactor.",
  "findings-unresolved": "A page that may be about another patient is undecided. Return it to the redactor.",
  "identity-not-confirmed": `${blockWording["identity-not-confirmed"]}. Confirm it on the case page first.`,
  "authority-not-confirmed": `${blockWording["authority-not-confirmed"]}. Confirm it on the case page first.`,
  "child-not-assessed": `${blockWording["child-not-assessed"]}. Assess it on the page of the authority first.`,
  "child-may-not-be-asked-for": `${blockWording["child-may-not-be-asked-for"]}. See the page of the authority.`,
  "child-grew-up": `${blockWording["child-grew-up"]}. Assess again on the page of the authority.`,
  "patient-died": `${blockWording["patient-died"]}. See the case page.`,
  "not-a-request-for-access": `${blockWording["not-a-request-for-access"]}.`,
  "patients-note-not-sought": `${blockWording["patients-note-not-sought"]}. Look for it on the case page first.`,
  "patient-wished-no-access": `${blockWording["patient-wished-no-access"]}. Refuse the request.`,
  "reasons-cannot-apply":
    "Some marks bear a reason that cannot apply to this request as it stands now. Return it, so that another is chosen and the copy is made again.",
  "third-parties-not-weighed":
    "Something is withheld for what it says of other people, and no weighing on record bears it out. Record it from the checks, or return it.",
  "opinion-missing": `${blockWording["opinion-missing"]}. Ask a clinician first.`,
  "opinion-stale": `${blockWording["opinion-stale"]}. Ask a clinician for a new one first.`,
  "opinion-does-not-cover": `${blockWording["opinion-does-not-cover"]}. Ask a clinician for one on the rest first.`,
  "opinion-says-serious-harm-but-nothing-withheld":
    "The opinion says that something would cause serious harm, and not all of it is withheld. Return it to the redactor.",
  "withheld-for-harm-without-opinion":
    "Something is withheld for serious harm on a page for which no opinion says that the test is met. Ask the clinician, or return it.",
  "suggestions-undecided": `${blockWording["suggestions-undecided"]}. See them in the checks: accept them in words, or return it.`,
  "outside-pages-undecided": `${blockWording["outside-pages-undecided"]}. See them in the checks: accept them in words, or return it.`,
  "reasons-contradicted": `${blockWording["reasons-contradicted"]}. See them in the checks: accept them in words, or return it.`,
  "package-changed": "The release copy is not the one you looked at. Download it again and check it, then approve.",
  "copy-not-opened":
    "You have not opened this release copy. Download it and look at its pages, then approve it or return it.",
  "recipient-changed":
    "The recipient changed after this copy was made. Return it, so that it is made again for the right one.",
} satisfies Record<ApprovalRefusal | ReturnRedactionRefusal | MoveRefusal, string>;

export default function Approval() {
  const { number, patient, state, recipient, isRedactor, hasSettled, report, recipientChanges } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Second check</PageHeading>
      {state !== "approval" && state !== "ready-to-disclose" && (
        <p>
          No release copy waits for approval now. <a href={`/cases/${number}`}>See where the case stands</a>.
        </p>
      )}
      {state === "ready-to-disclose" && (
        <p>
          The release copy is approved. <a href={`/cases/${number}/disclosure`}>Go to the disclosure</a>, or return it
          below if something is wrong after all.
        </p>
      )}
      {hasSettled && !isRedactor && state === "approval" && (
        <InsetText>
          <p>
            <strong>Someone else must check this copy.</strong> You accepted that something leaves undecided, took a
            document out of the case, or changed to whom it goes. Ask a colleague who did none of that to open this
            page.
          </p>
        </InsetText>
      )}
      {isRedactor && state === "approval" && (
        <InsetText>
          <p>
            <strong>Someone else must check your work.</strong> You marked, decided, turned or moved a page, or made the
            copy. Ask a colleague who did none of that to open this page.
          </p>
        </InsetText>
      )}
      {(state === "approval" || state === "ready-to-disclose") && (
        <>
          <h2 className="nhsuk-heading-m">To whom it goes</h2>
          <RecipientCard recipient={recipient} />
          <RecipientChanges number={number} changes={recipientChanges} />
          {report && <WhatLeaves report={report} />}
          <Decide errors={refused?.errors} words={typedOf(refused?.typed, "words")} />
        </>
      )}
    </>
  );
}

function WhatLeaves({ report }: { report: Parameters<typeof ReleaseReport>[0]["report"] }) {
  const {
    number,
    requester,
    identity,
    authority,
    asked,
    opinion,
    opinionProblem: problem,
    checks,
    open,
    reasons,
    told,
    unsaid,
    weighings,
    removed,
  } = useLoaderData<typeof loader>();
  return (
    <>
      <h2 className="nhsuk-heading-m">Why they may have it</h2>
      <SummaryList
        rows={[
          { name: "Who asks", value: requester },
          { name: "Identity", value: identity ?? "No proof recorded" },
          { name: "Authority", value: authority },
          ...(asked.length > 0 ? [{ name: "What they mean", value: asked.join(". ") }] : []),
        ]}
      />
      <OpinionSoFar heading="Serious-harm opinion" opinion={opinion} problem={problem} asked={[]} words={[]} />
      <h2 className="nhsuk-heading-m">What leaves</h2>
      <ReleaseReport report={report} />
      <p>
        <a href={`/cases/${number}/release-copy`}>Download the release copy</a>: exactly the file that would be sealed
        and sent.
      </p>
      <p>
        <a href={`/cases/${number}/review-copy`}>See the review copy</a>: the same records with the marks see-through,
        so that you can judge what is taken out and why.
      </p>
      <WithheldReasons
        reasons={reasons}
        told={told}
        unsaid={unsaid}
        leftOut={report.leftOut}
        removed={removed.length}
      />
      <TakenOut number={number} removed={removed} />
      <Weighings weighings={weighings} />
      <h2 className="nhsuk-heading-m">Checks made by the desk</h2>
      <ApprovalChecks looked={checks} open={open} caseNumber={number} readers={report.readers.length} />
      <AcceptedInWords caseNumber={number} accepted={open.accepted} />
    </>
  );
}

/** The copy goes where somebody said: whoever checks it sees that it was said anew. */
function RecipientChanges({
  number,
  changes,
}: {
  number: string;
  changes: readonly { on: CalendarDay; by: string }[];
}) {
  if (changes.length === 0) return null;
  return (
    <InsetText>
      <p>
        It was changed to whom this goes: {changes.map(({ on, by }) => `by ${by}, ${formatDay(on)}`).join("; ")}. What
        it was stands in <a href={`/cases/${number}#notes`}>the notes</a>.
      </p>
    </InsetText>
  );
}

type Removed = { id: string; name: string; pageCount: number; by: string; on: CalendarDay };

/** Nothing of them leaves, and the recipient is not told of them. */
function TakenOut({ number, removed }: { number: string; removed: readonly Removed[] }) {
  if (removed.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Documents taken out of the case</h2>
      <p>
        Nothing of these leaves, and the recipient is not told of them. Why each was taken out stands in{" "}
        <a href={`/cases/${number}#notes`}>the notes</a>.
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {removed.map(({ id, name, pageCount, by, on }) => (
          <li key={id} className="desk-breakable">
            {name}
            {pageCount > 0 && `, ${counted(pageCount, "page")}`}: by {by}, {formatDay(on)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Decide({ errors, words }: { errors?: readonly { field: string; message: string }[]; words?: string }) {
  const { version, submission, packageHash, isRedactor, hasSettled, hasOpenedCopy, number, state } =
    useLoaderData<typeof loader>();
  const mayApprove = !isRedactor && !hasSettled && state === "approval";
  return (
    <form method="post" noValidate>
      <SeenVersion value={version} />
      <SubmissionKey value={submission} />
      <input type="hidden" name="packageHash" value={packageHash} />
      <h2 className="nhsuk-heading-m">Your decision</h2>
      <TextareaField
        name="words"
        label="Words for the redactor, if you return it"
        hint="Name the pages. They stay in this case and are sent to nobody."
        rows={4}
        value={words}
        error={errorOf(errors, "words")}
      />
      {mayApprove && !hasOpenedCopy && (
        <InsetText>
          <p>
            <strong>You have not opened this release copy.</strong> Approving says that you looked at its pages:{" "}
            <a href={`/cases/${number}/release-copy`}>download it</a> first.
          </p>
        </InsetText>
      )}
      <div className="desk-buttons" id="approve">
        {mayApprove && (
          <Button name="decision" value="approve">
            Approve disclosure
          </Button>
        )}
        <Button look="secondary" name="decision" value="return">
          Return to the redactor
        </Button>
      </div>
    </form>
  );
}
