import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AskForm } from "~/components/moves/ask-form";
import { ClosedCase } from "~/components/moves/closed-case";
import { CaseBar } from "~/components/cases/case-bar";
import { EvidenceList } from "~/components/case-page/case-documents";
import { errorOf, ErrorSummary, type FieldError } from "~/components/design/error-summary";
import { AddEvidence } from "~/components/identity/evidence-upload";
import { counted } from "~/components/design/counted";
import { DoubtField, OnlyWhereDoubted } from "~/components/identity/doubt-field";
import { IdentityDoubts } from "~/components/identity/identity-doubts";
import { IdentityForm } from "~/components/identity/identity-form";
import { proofUnseenWords } from "~/components/identity/proof-seen";
import type { ProofUnseen } from "~/domain/identity/proof-seen";
import { barredWording, moveWording } from "~/components/cases/move-wording";
import { BackLink, Details, InsetText } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { evidenceWords } from "~/components/cases/request-wording";
import { SuccessBanner } from "~/components/design/success-banner";
import { authorityRow } from "~/domain/identity/authority";
import { barredByLaw } from "~/domain/identity/law-of-request";
import { formatDay } from "~/domain/calendar/calendar";
import {
  confirmationOfIdentity,
  doubtsFor,
  identityQuestions,
  wasAskedLate,
  type ConfirmIdentityRefusal,
  type RequestIdentityRefusal,
} from "~/domain/identity/identity";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { isOpen } from "~/domain/cases/questions";
import { requesterOf } from "~/domain/identity/requester";
import { regimeOf } from "~/domain/cases/read-history";
import { readIdentity } from "~/forms/identity.server";
import { notAButton } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { typedOf, type Typed } from "~/components/design/typed";
import type { MoveRefusal } from "~/services/cases/change-case";
import { confirmIdentity, doubtsAbout } from "~/services/identity/confirm-identity";
import { requestIdentity } from "~/services/identity/request-identity";
import { proofNotOpened } from "~/services/identity/opened-proof";
import { viewCase } from "~/services/cases/view-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Who asks – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewCase(deps, on));
  const { kase, patient, documents, holidays, today } = file;
  const { history } = file;
  const asked = identityQuestions(history).at(-1) ?? null;
  const confirmed = confirmationOfIdentity(history);
  return {
    number: kase.number,
    version: kase.version,
    patient,
    today,
    submission: deps.newId(),
    added: Number(new URL(request.url).searchParams.get("added")) || 0,
    requesterName: file.request.requesterName,
    isOpen: canMove(stateOf(history), "identity-requested"),
    barred: barredByLaw(history, "ask-who"),
    hasStarted: file.clock.state !== "not-started",
    isOverdue: file.clock.daysOverdue > 0,
    mustShow: authorityRow(requesterOf(history)).identity,
    goesByPost: file.request.email === "",
    doubts: doubtsFor(deps.settings),
    isForTheDead: regimeOf(history) === "ahra-1990",
    evidence: documents.filter(({ kind }) => kind === "identity-evidence"),
    notOpened: await proofNotOpened(deps, by, { caseId: kase.id, of: "identity-evidence" }),
    confirmed: confirmed
      ? {
          on: confirmed.on,
          what: confirmed.evidence.map((kind) => evidenceWords[kind]).join(", "),
          seen: confirmed.seen,
        }
      : null,
    asked: asked && {
      on: asked.askedOn,
      isOpen: isOpen([asked]),
      isLate: wasAskedLate(history, asked.askedOn, holidays),
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on: kase } = await caseAsked({ request, params });
  const { caseNumber } = kase;
  const { act, typed, asked, looked, isSecondStep, seenVersion, submission } = await readIdentity(request);
  const which = { ...kase, seenVersion, submission };
  if (act === "ask") {
    if (!asked.ok) return again(typed, asked.errors, 400);
    const outcome = await requestIdentity(deps, { ...which, ...asked.values });
    return outcome.ok
      ? redirect(`/cases/${caseNumber}?done=identity-asked`, 303)
      : again(typed, [refusal(outcome.because)], 409);
  }
  if (act === "change") return again(typed, [], 200);
  if (act !== "confirm") return again(typed, [{ field: "shown", message: notAButton }], 400);
  if (!looked.ok) return again(typed, looked.errors, 400);

  const { read, seen, on, nevertheless, shownWhere } = looked;
  const evidence = read.map(({ kind }) => kind);
  const outcome = await confirmIdentity(deps, { ...which, evidence, read, seen, on, nevertheless, shownWhere });
  if (outcome.ok) return redirect(`/cases/${caseNumber}?done=identity`, 303);
  if (outcome.because !== "doubts-unexplained") return again(typed, [refusal(outcome.because)], 409);

  const doubts = (await doubtsAbout(deps, { ...which, read, on })).map(({ words }) => words);
  return isSecondStep ? again(typed, [unexplained], 400, doubts) : again(typed, [], 200, doubts);
}

const unexplained: FieldError = { field: "nevertheless", message: "Say in words why you are satisfied, or go back" };

const again = (typed: Typed, errors: FieldError[], status: number, doubts: string[] = []) =>
  data({ typed, errors, doubts }, { status });

const refusal = (because: Refusal) =>
  refusalAt(because, wording, {
    otherwise: "shown",
    "date-in-the-future": "on",
    "before-receipt": "on",
    "before-the-application": "on",
    "nobody-doubts-it": "doubt",
    "proof-not-opened": "proof-to-open",
    "proof-not-on-file": "shownWhere",
  });

type Refusal = ConfirmIdentityRefusal | ProofUnseen | RequestIdentityRefusal | MoveRefusal;
const wording = {
  ...moveWording,
  ...barredWording,
  ...proofUnseenWords,
  "date-in-the-future": "The day cannot be after today",
  "before-the-application": "Enter a day on or after the day on which whoever asks now applied",
  "before-receipt": "The day must not be before the request came",
  "case-closed": "The case is closed. Open it again first. Nothing was changed",
  "already-confirmed": "Identity was confirmed already. Nothing was changed",
  "nobody-doubts-it": "Choose what makes you doubt who they are. Without a doubt, proof may not be asked for",
  "already-asked": "The letter that asks for it has been sent already. Nothing was sent twice",
  "evidence-incomplete": "That is not enough: a passport, a driving licence or two different utility bills are needed",
} satisfies Record<Refusal, string>;

export default function Identity() {
  const shown = useLoaderData<typeof loader>();
  const {
    number,
    patient,
    submission,
    confirmed,
    asked,
    mustShow,
    evidence,
    added,
    barred,
    isOpen: isCaseOpen,
  } = shown;
  const refused = useActionData<typeof action>();
  const isExpected = mustShow || asked !== null;
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      {!refused && added > 0 && (
        <SuccessBanner>{counted(added, "file was", "files were")} added to what came as proof</SuccessBanner>
      )}
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Who asks</PageHeading>
      <Standing />
      <EvidenceList heading="What came as proof" number={number} documents={evidence}>
        <AddEvidence caseNumber={number} of="identity" submission={`${submission}-files`} />
      </EvidenceList>
      {!confirmed && !isCaseOpen && <ClosedCase number={number} />}
      {!confirmed && isCaseOpen && barred && (
        <InsetText>
          <p>{barredWording[barred]}.</p>
        </InsetText>
      )}
      {!confirmed &&
        !barred &&
        isCaseOpen &&
        (isExpected ? (
          <Settle />
        ) : (
          <Details summary="Confirm it, or ask for proof, because you doubt it" open={refused !== undefined}>
            <Settle />
          </Details>
        ))}
    </>
  );
}

function Standing() {
  const { asked, confirmed, requesterName, mustShow, hasStarted } = useLoaderData<typeof loader>();
  if (confirmed?.seen === "already-known")
    return (
      <InsetText>
        <p>
          <strong>{requesterName}</strong> is already known to the trust, as was recorded on {formatDay(confirmed.on)}.
          Nothing more is asked of them.
        </p>
      </InsetText>
    );
  if (confirmed)
    return (
      <InsetText>
        <p>
          <strong>{requesterName}</strong> was identified on {formatDay(confirmed.on)}: {confirmed.what.toLowerCase()} (
          {confirmed.seen === "copy" ? "a copy was seen" : "the original was seen"}).
        </p>
      </InsetText>
    );
  if (asked?.isOpen)
    return (
      <InsetText>
        <p>
          We asked {requesterName} for proof of identity on {formatDay(asked.on)} and wait for it.
          {hasStarted ? " It was asked for too late to hold the clock: time goes on." : " The clock has not started."}
          {asked.isLate &&
            " It was asked for more than five working days after the request came: the delay before that is ours."}
        </p>
      </InsetText>
    );
  if (!mustShow)
    return (
      <InsetText>
        <p>{requesterName} need not show who they are: the documents of their authority say so.</p>
      </InsetText>
    );
  return <p>Nothing is disclosed before it is settled that {requesterName} is who they say they are.</p>;
}

/** The form, or its second step where something in it does not agree; and the letter that asks. */
function Settle() {
  const shown = useLoaderData<typeof loader>();
  const { number, version, submission, today, asked, goesByPost, isOverdue, evidence, notOpened } = shown;
  const { typed, errors, doubts } = useActionData<typeof action>() ?? { typed: {}, errors: [], doubts: [] };
  if (doubts.length > 0)
    return <IdentityDoubts version={version} submission={submission} doubts={doubts} typed={typed} errors={errors} />;
  return (
    <>
      <IdentityForm
        key={version}
        version={version}
        submission={submission}
        today={today}
        typed={typed}
        errors={errors}
        proof={{ number, isOnFile: evidence.length > 0, notOpened }}
      />
      {!asked?.isOpen && (
        <AskForm
          heading="Or ask for it"
          version={version}
          submission={`${submission}-ask`}
          goesByPost={goesByPost}
          fields={<DoubtField doubts={shown.doubts} value={typedOf(typed, "doubt")} error={errorOf(errors, "doubt")} />}
        >
          <OnlyWhereDoubted isForTheDead={shown.isForTheDead} />
          <p>
            {isOverdue
              ? "The last day has gone, so asking moves nothing: the request stays overdue."
              : "The clock does not start until it comes, so ask at once."}
          </p>
        </AskForm>
      )}
    </>
  );
}
