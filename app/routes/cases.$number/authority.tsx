import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readAuthority } from "~/forms/authority.server";
import { refusalOf } from "~/forms/child-assessment.server";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { ApprovalEnds } from "~/components/moves/approval-ends";
import { AskForm } from "~/components/moves/ask-form";
import { ClosedCase } from "~/components/moves/closed-case";
import { AuthorityRule } from "~/components/identity/authority-rule";
import { Button } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { EvidenceList } from "~/components/case-page/case-documents";
import { ClientPanel } from "~/components/identity/client-panel";
import { ChildPanel } from "~/components/identity/child-panel";
import { childProblemWords } from "~/components/identity/child-wording";
import { DateField } from "~/components/design/date-field";
import { ErrorSummary, errorOf, type FieldError } from "~/components/design/error-summary";
import { AddEvidence } from "~/components/identity/evidence-upload";
import { counted } from "~/components/design/counted";
import { ProofSeen, proofUnseenWords } from "~/components/identity/proof-seen";
import type { ProofUnseen } from "~/domain/identity/proof-seen";
import { barredWording, moveWording } from "~/components/cases/move-wording";
import { BackLink, InsetText } from "~/components/design/notices";
import { OtherRoute } from "~/components/moves/other-route";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import { SuccessBanner } from "~/components/design/success-banner";
import {
  confirmationOfAuthority,
  authorityQuestions,
  authorityEndedAt,
  authorityRow,
  endedAuthority,
  type ConfirmAuthorityRefusal,
  type RequestAuthorityRefusal,
} from "~/domain/identity/authority";
import { formatDay } from "~/domain/calendar/calendar";
import { barredByLaw } from "~/domain/identity/law-of-request";
import { assessmentOf, childProblem, isAboutChild, stageOf } from "~/domain/identity/child-assessment";
import { asksForAClient, clientOf, type NameClientRefusal } from "~/domain/identity/client";
import { identityProblem } from "~/domain/identity/entitlement";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { isOpen } from "~/domain/cases/questions";
import { requesterOf } from "~/domain/identity/requester";
import { receiptOf } from "~/domain/cases/read-history";
import { dayTyped, onceTyped, type Typed } from "~/components/design/typed";
import { askAgain } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { assessChild } from "~/services/identity/assess-child";
import type { MoveRefusal } from "~/services/cases/change-case";
import { confirmAuthority } from "~/services/identity/confirm-authority";
import { nameClient } from "~/services/identity/name-client";
import { requestAuthority } from "~/services/identity/request-authority";
import { proofNotOpened } from "~/services/identity/opened-proof";
import { viewCase } from "~/services/cases/view-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Authority – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewCase(deps, on));
  const { kase, patient, documents, today } = file;
  const { history } = file;
  const asked = authorityQuestions(history).at(-1);
  const ended = endedAuthority(history);
  const endedAt = authorityEndedAt(history);
  const evidence = documents.filter(({ kind }) => kind === "authority-evidence");
  const requester = requesterOf(history);
  const row = authorityRow(requester);
  const { searchParams } = new URL(request.url);
  const identitySays = identityProblem(history) ? "Still owed" : "Confirmed";
  const child = { bornOn: patient.bornOn, today };
  return {
    number: kase.number,
    version: kase.version,
    patient,
    today,
    submission: deps.newId(),
    state: stateOf(history),
    isOpen: canMove(stateOf(history), "authority-requested"),
    barred: barredByLaw(history, "ask-who"),
    isOverdue: file.clock.daysOverdue > 0,
    goesByPost: file.request.email === "",
    requester,
    row,
    added: Number(searchParams.get("added")) || 0,
    wasAssessed: searchParams.get("done") === "assessed",
    evidence: evidence.filter(({ addedAt }) => !endedAt || addedAt > endedAt),
    evidenceBefore: endedAt ? evidence.filter(({ addedAt }) => addedAt <= endedAt) : [],
    endedOn: ended?.on ?? null,
    notOpened: await proofNotOpened(deps, by, {
      caseId: kase.id,
      of: "authority-evidence",
      since: endedAt,
    }),
    confirmedOn: confirmationOfAuthority(history)?.on ?? null,
    askedOn: asked && isOpen([asked]) ? asked.askedOn : null,
    client: asksForAClient(history)
      ? { named: clientOf(history) ?? null, name: file.notes.findLast(({ about }) => about === "client")?.words ?? "" }
      : null,
    wasNamed: searchParams.get("done") === "client",
    identity: row.identity ? identitySays : null,
    child: isAboutChild(history, patient.bornOn)
      ? {
          ...child,
          appliedAs: receiptOf(history).requester,
          stage: stageOf(child),
          receivedOn: receiptOf(history).on,
          problem: childProblem(history, child),
          found: assessmentOf(history) ?? null,
        }
      : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const sent = await readAuthority(request);
  const { caseNumber } = on;
  const { seenVersion, submission, typed } = sent;
  const which = { ...on, seenVersion, submission };
  if (sent.act === "ask") {
    const asked = await requestAuthority(deps, which);
    return asked.ok
      ? redirect(`/cases/${caseNumber}?done=authority-asked`, 303)
      : askAgain({}, [problem(asked.because)], 409);
  }
  if (!sent.ok) return sent.answer;

  if (sent.act === "client") {
    const { clientName: name, ...shown } = sent.values;
    const outcome = await nameClient(deps, { ...which, name, ...shown });
    if (outcome.ok) return redirect(`/cases/${caseNumber}/authority?done=client`, 303);
    const places = { otherwise: "clientName", "proof-of-another-right": "proof" } as const;
    return askAgain(typed, [refusalAt(outcome.because, clientRefusals, places)], 409);
  }

  if (sent.act === "assess") {
    const { assessment, words } = sent;
    const outcome = await assessChild(deps, { ...which, assessment, words });
    if (outcome.ok) return redirect(`/cases/${caseNumber}/authority?done=assessed`, 303);
    return askAgain(typed, [assessRefusal(outcome.because, assessment)], 409);
  }

  const outcome = await confirmAuthority(deps, { ...which, ...sent.values });
  if (outcome.ok) return redirect(`/cases/${caseNumber}?done=authority`, 303);
  return askAgain(typed, [problem(outcome.because)], 409);
}

const clientRefusals = {
  ...moveWording,
  "only-for-a-solicitor-of-the-dead": "No solicitor asks for the records of somebody who has died. Nothing was changed",
  "case-closed": "The case is closed. Open it again first. Nothing was changed",
  "proof-of-another-right": "That does not show this right. Choose a document that does",
} satisfies Record<NameClientRefusal | MoveRefusal, string>;

/** What stands against the child's record is put right in the assessment, all else beside the day. */
const problem = (because: keyof typeof wording): FieldError => ({ field: placeOf(because), message: wording[because] });

function placeOf(because: keyof typeof wording): string {
  if (because === "proof-not-opened") return "proof-to-open";
  if (because === "proof-not-on-file") return "shownWhere";
  if (because === "client-not-named") return "clientName";
  return because in childProblemWords ? "asker" : "on";
}

type AssessRefusal = Exclude<Awaited<ReturnType<typeof assessChild>>, { ok: true }>["because"];

function assessRefusal(because: AssessRefusal, answers: Parameters<typeof refusalOf>[1]): FieldError {
  if (because === "not-about-a-child")
    return { field: "asker", message: "This request is not about a child. Nothing was changed" };
  if (because === "case-closed")
    return { field: "asker", message: "This case is closed. Open it again first. Nothing was changed" };
  return because in moveWording
    ? { field: "asker", message: moveWording[because as MoveRefusal] }
    : refusalOf(because as Parameters<typeof refusalOf>[0], answers);
}

const wording = {
  ...moveWording,
  ...proofUnseenWords,
  ...childProblemWords,
  ...barredWording,
  "date-in-the-future": "The day cannot be after today",
  "before-the-application": "Enter a day on or after the day on which whoever asks now applied",
  "manager-accepts-anew":
    "An authority has ended on this case, and the time limit starts anew with the next. A manager accepts it: give the case to one",
  "before-authority-ended":
    "The authority ended on a later day. Only what came on that day or after it can show another: enter the day it came",
  "before-receipt": "The day must not be before the request came",
  "case-closed": "The case is closed. Open it again first. Nothing was changed",
  "already-confirmed": "Authority was confirmed already. Nothing was changed",
  "already-asked": "The letter that asks for it has been sent already. Nothing was sent twice",
  "needs-a-manager":
    "It is disputed how far this requester may see health records, so a manager accepts the proof. Give the case to one",
  "client-not-named": "Say first for whom they act: the authority must be that person’s",
  "authority-not-needed": "This requester needs no authority. Nothing was changed",
} satisfies Record<ConfirmAuthorityRefusal | ProofUnseen | RequestAuthorityRefusal | MoveRefusal, string>;

export default function Authority() {
  const shown = useLoaderData<typeof loader>();
  const {
    number,
    version,
    patient,
    submission,
    requester,
    row,
    evidence,
    confirmedOn,
    askedOn,
    identity,
    child,
    added,
    wasAssessed,
    goesByPost,
    isOpen: isCaseOpen,
    isOverdue,
    barred,
  } = shown;
  const refused = useActionData<typeof action>();
  const isNeeded = row.documents.length > 0 && !barred;
  const isOwed = isNeeded && !confirmedOn;
  const isClientOwed = shown.client !== null && shown.client.named === null;
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      {!refused && <Done added={added} wasAssessed={wasAssessed} />}
      {!refused && shown.wasNamed && <SuccessBanner>It is recorded for whom they act</SuccessBanner>}
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>May they ask?</PageHeading>
      {confirmedOn && (
        <InsetText>
          <p>The proof was accepted on {formatDay(confirmedOn)}.</p>
        </InsetText>
      )}
      {shown.endedOn && (
        <InsetText>
          <p>
            We were told on {formatDay(shown.endedOn)} that the authority has ended. What was shown before counts no
            more: another must be shown, or the case is closed. A manager accepts it, for the time limit starts anew.
          </p>
        </InsetText>
      )}
      {askedOn && !confirmedOn && (
        <InsetText>
          <p>We asked for the proof on {formatDay(askedOn)} and wait for it.</p>
        </InsetText>
      )}
      <OtherRoute row={requester} number={number} />
      {barred === "patient-died" && (
        <InsetText>
          <p>{barredWording[barred]}.</p>
        </InsetText>
      )}
      {(child || shown.client) && <ApprovalEnds state={shown.state} />}
      {child && (
        <ChildPanel
          child={child}
          row={requester}
          version={version}
          submission={`${submission}-child`}
          typed={onceTyped(refused?.typed ?? {})}
          errors={refused?.errors ?? []}
        />
      )}
      {shown.client && (
        <ClientPanel
          key={`client-${version}`}
          client={shown.client}
          isOpen={isCaseOpen}
          version={version}
          submission={`${submission}-client`}
          typed={refused?.typed}
          errors={refused?.errors}
        />
      )}
      <AuthorityRule requester={requester} row={row} number={number} documents={standing(shown)} identity={identity} />
      {isNeeded && (
        <EvidenceList heading="What came as proof" number={number} documents={evidence}>
          <AddEvidence caseNumber={number} of="authority" submission={`${submission}-files`} />
        </EvidenceList>
      )}
      <EvidenceList
        heading="What came before the authority ended, and counts no more"
        number={number}
        documents={shown.evidenceBefore}
      />
      {isOwed && !isCaseOpen && <ClosedCase number={number} />}
      {isOwed &&
        isCaseOpen &&
        !isClientOwed &&
        (child?.problem ? (
          <p className="desk-panel">{childProblemWords[child.problem]}</p>
        ) : (
          <Confirm key={version} typed={refused?.typed} errors={refused?.errors} />
        ))}
      {isOwed && isCaseOpen && !askedOn && (
        <AskForm heading="Or ask for it" version={version} submission={`${submission}-ask`} goesByPost={goesByPost}>
          <p>
            The letter names the documents above.{" "}
            {isOverdue
              ? "The last day has gone, so asking moves nothing: the request stays overdue."
              : "The clock waits until they come."}
          </p>
        </AskForm>
      )}
    </>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

function standing({ confirmedOn, askedOn }: Pick<Shown, "confirmedOn" | "askedOn">): string {
  if (confirmedOn) return `Accepted on ${formatDay(confirmedOn)}`;
  return askedOn ? `Still owed, asked for on ${formatDay(askedOn)}` : "Still owed, not asked for yet";
}

function Done({ added, wasAssessed }: { added: number; wasAssessed: boolean }) {
  if (added > 0)
    return <SuccessBanner>{counted(added, "file was", "files were")} added to what came as proof</SuccessBanner>;
  return wasAssessed ? <SuccessBanner>The assessment was recorded</SuccessBanner> : null;
}

type Sent = { typed: Typed | undefined; errors: readonly FieldError[] | undefined };

function Confirm({ typed, errors }: Sent) {
  const { number, version, submission, today, evidence, notOpened } = useLoaderData<typeof loader>();
  return (
    <section className="desk-panel" aria-labelledby="confirm">
      <h2 className="nhsuk-heading-m" id="confirm">
        Record that you looked at it
      </h2>
      <form method="post" noValidate>
        <SeenVersion value={version} />
        <SubmissionKey value={submission} />
        <ProofSeen number={number} isOnFile={evidence.length > 0} notOpened={notOpened} typed={typed} errors={errors} />
        <DateField
          name="on"
          legend="Day the last of the documents came"
          value={dayTyped(typed, "on") ?? today}
          error={errorOf(errors, "on")}
        />
        <Button name="act" value="confirm">
          Accept the proof
        </Button>
      </form>
    </section>
  );
}
