/**
 * The irreversible act: the approved copy is sealed and leaves. Then how it fares, and the password that goes another
 * way.
 */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { disclosureProblem, remedyOf } from "~/components/release/disclosure-wording";
import { FailingWork } from "~/components/desk/failing-work";
import { ErrorSummary } from "~/components/design/error-summary";
import { counted } from "~/components/design/counted";
import { howItLeft } from "~/components/release/how-it-left";
import { LeftBefore } from "~/components/release/left-before";
import { LetterState } from "~/components/letters/letter-state";
import { BackLink, WarningCallout } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { PasswordCard } from "~/components/release/password-card";
import { RecipientCard } from "~/components/cases/recipient-card";
import { ReleaseProgress } from "~/components/release/release-progress";
import { SeenVersion } from "~/components/design/seen-version";
import { SuccessBanner } from "~/components/design/success-banner";
import { formatDay } from "~/domain/calendar/calendar";
import { handedOverAs, type HandedOverAs } from "~/domain/cases/case-events";
import { canMove } from "~/domain/cases/case-state";
import { lastOf } from "~/domain/cases/read-history";
import { leftBeforeReopening } from "~/domain/release/made-before";
import { lastLeft, leftSealed } from "~/domain/release/password-given";
import { isToBeSentAgain } from "~/domain/release/sent-again";
import { blockWording } from "~/domain/release/release-gate";
import { readButton } from "~/forms/read-form.server";
import { disclose } from "~/services/release/disclose";
import { viewDisclosure } from "~/services/release/view-disclosure";
import cases from "~/styles/cases.css?url";
import styles from "~/styles/disclosure.css?url";

export const links = () => [cases, styles].map((href) => ({ rel: "stylesheet", href }));
export const handle = { scripts: true };
export const meta: MetaFunction = ({ params }) => pageTitle(`Disclosure – ${params["number"]}`);

type Found = NonNullable<Awaited<ReturnType<typeof viewDisclosure>>>;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const found = orNotFound(await viewDisclosure(deps, on));

  const { kase, patient, state, release, request: recipient, history } = found.file;
  const { searchParams } = new URL(request.url);
  return {
    number: kase.number,
    version: kase.version,
    submission: deps.newId(),
    patient,
    state,
    recipient,
    blocks: found.blocks,
    failing: found.failing,
    release: release ? { state: release.state, pages: release.pages, withheldPages: release.withheldPages } : null,
    leftBefore: leftBeforeReopening(history),
    left: leftOf(history),
    isToBeSentAgain: isToBeSentAgain(history),
    collectedOn: lastOf(history, "collected")?.on ?? null,
    letter: letterOf(found),
    password: passwordOf(found),
    done: searchParams.get("done"),
    problem: disclosureProblem(searchParams.get("problem")),
  };
}

/** When and how it left, first and again. */
function leftOf(history: Found["file"]["history"]) {
  const [first, last] = [lastOf(history, "disclosed"), lastLeft(history)];
  if (!first || !last) return null;
  return {
    on: first.on,
    how: howItLeft(first),
    isPaper: last.as === "paper",
    again: last.type === "sent-again" ? { on: last.on, how: howItLeft(last) } : null,
  };
}

function letterOf({ letter }: Found) {
  if (!letter) return null;
  const { id, state, attempts, lastProblem, sentAt } = letter.mail;
  return { id, state, attempts, lastProblem, sentAt, nextTryAt: letter.nextTryAt };
}

/** Only of what left sealed: paper opens without one, and a disc has one once it is recorded that it was a disc. */
function passwordOf({ file: { release, names, state, history, request }, given }: Found) {
  if (release?.state !== "sealed") return null;
  const left = lastLeft(history);
  if (isByHand(request) && !(left && leftSealed(left))) return null;
  const { passwordShownAt: at, passwordShownTo: to } = release;
  return {
    shown: at ? { at, to: (to && names[to]) || "a colleague" } : null,
    given: given ? { on: given.on, by: given.by } : null,
    canBeShown: release.password !== null,
    canBeGiven: canMove(state, "password-given") && !isToBeSentAgain(history),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const { seenVersion } = await readButton(request);
  const outcome = await disclose(deps, {
    ...on,
    seenVersion,
  });
  const isUnderWay = !outcome.ok && outcome.because === "already-on-its-way"; // a double click
  if (!outcome.ok && !isUnderWay)
    return data({ errors: [{ field: "send", message: disclosureProblem(outcome.because)! }] }, { status: 409 });
  return redirect(`/cases/${on.caseNumber}/disclosure`, 303);
}

const doneWording: Record<string, string> = {
  approved: "The disclosure is approved",
  resealed: "The file is being sealed again",
  given: "It is recorded that the password was given",
  "handed-over": "The disclosure is recorded",
  resend: "The letter will be sent again",
  arrived: "It is recorded that the letter arrived",
};

export default function Disclosure() {
  const { number, version, submission, patient, state, recipient, release, leftBefore, password, done, problem } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const errors = refused?.errors ?? (problem ? [{ field: "disclosure", message: problem }] : []);
  const canBegin = state === "ready-to-disclose" && release?.state === "approved";
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      {errors.length === 0 && done && Object.hasOwn(doneWording, done) && (
        <SuccessBanner>{doneWording[done]}</SuccessBanner>
      )}
      <ErrorSummary errors={errors} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Disclosure</PageHeading>
      <div id="disclosure">
        <RecipientCard recipient={recipient} />
        {canBegin ? <Begin /> : <HowItStands />}
        <LeftBefore disclosures={leftBefore} />
      </div>
      {password && <PasswordCard number={number} version={version} submission={submission} password={password} />}
    </>
  );
}

function Begin() {
  const { number, version, blocks, release, recipient } = useLoaderData<typeof loader>();
  if (blocks.length > 0) return <Blocked />;
  return (
    <>
      <h2 className="nhsuk-heading-m">What happens when you press the button</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          {counted(release!.pages, "page")}, exactly the file that was approved, {release!.pages === 1 ? "is" : "are"}{" "}
          sealed with a new password
          {release!.withheldPages > 0 &&
            `; ${counted(release!.withheldPages, "withheld page")} stay${release!.withheldPages === 1 ? "s" : ""} behind`}
        </li>
        <li>{whatThen[recipient.delivery]}</li>
        <li>
          {isByHand(recipient)
            ? "paper needs no password; that of a disc is shown to you once, after you have recorded that a disc went"
            : "the password is made now and shown to you once. It is in no e-mail: you give it by telephone, letter or in person"}
        </li>
      </ul>
      <WarningCallout heading="This cannot be undone">
        <p>What has been sent cannot be called back. Read the recipient once more.</p>
      </WarningCallout>
      <form method="post">
        <SeenVersion value={version} />
        <button className="nhsuk-button nhsuk-button--warning" id="send">
          {buttonWords(recipient, release!.pages)}
        </button>
      </form>
      <p>
        Is something wrong? <a href={`/cases/${number}/approval`}>Return it from the second check</a>.
      </p>
    </>
  );
}

type Recipient = ReturnType<typeof useLoaderData<typeof loader>>["recipient"];

const whatThen: Record<Recipient["delivery"], string> = {
  "e-mail":
    "the sealed file goes by e-mail with a cover letter to the address above, and to nobody else; the clock stops when it has left",
  portal:
    "the sealed file can be collected in the solicitors’ portal from then on, and an e-mail without records says so; the clock stops then",
  post: "you print it or put the sealed file on a disc, post it, and record here that it was posted; the clock stops then",
  collection: "you print it, hand it over, and record here that it was handed over; the clock stops then",
};

/** Names the act: how much, and to whom. */
function buttonWords({ requesterName, organisation, email, delivery }: Recipient, pages: number): string {
  const whom = organisation || requesterName;
  if (delivery === "e-mail")
    return `Send ${counted(pages, "page")} to ${whom} at ${email.slice(email.lastIndexOf("@") + 1)}`;
  if (delivery === "portal") return `Release ${counted(pages, "page")} to ${whom} in the portal`;
  return `Seal ${counted(pages, "page")} for ${whom}`;
}

function Blocked() {
  const { number, state, blocks } = useLoaderData<typeof loader>();
  return (
    <WarningCallout heading="Not yet: nothing can leave">
      <ul className="nhsuk-list nhsuk-list--bullet">
        {blocks.map((block) => {
          const { page, words } = remedyOf(block, state);
          return (
            <li key={block}>
              {blockWording[block]}. <a href={`/cases/${number}${page}`}>{words}</a>.
            </li>
          );
        })}
      </ul>
    </WarningCallout>
  );
}

function HowItStands() {
  const { number, state, release, failing, left, isToBeSentAgain, collectedOn, letter, recipient } =
    useLoaderData<typeof loader>();
  if (release?.state === "sealing") {
    return (
      <>
        {failing && <FailingWork failing={failing} here={`/cases/${number}/disclosure`} />}
        <ReleaseProgress
          caseNumber={number}
          state="sealing"
          here={`/cases/${number}/disclosure`}
          failedAttempts={failing?.attempts}
        >
          <p>The file is being sealed. It then goes to the recipient by itself; you can leave this page.</p>
        </ReleaseProgress>
      </>
    );
  }
  if (release?.state !== "sealed") return <Blocked />;
  return (
    <section className="desk-panel" aria-labelledby="state-heading">
      <h2 className="nhsuk-heading-m" id="state-heading">
        {headingOf(left, isToBeSentAgain)}
      </h2>
      <p>
        {counted(release.pages, "page")}
        {left?.isPaper ? "." : " in one sealed file."}
      </p>
      {left && (
        <p>
          Left on {formatDay(left.on)}, {left.how}.
        </p>
      )}
      {left?.again && (
        <p>
          Sealed again with a new password, and sent once more on {formatDay(left.again.on)}, {left.again.how}.
        </p>
      )}
      {letter &&
        (isLeaving(letter) ? (
          <ReleaseProgress
            caseNumber={number}
            state="sealed"
            letter={letter.state}
            here={`/cases/${number}/disclosure`}
          >
            <p>It is on its way to the recipient. You can leave this page.</p>
          </ReleaseProgress>
        ) : (
          <LetterState letter={letter} back={`/cases/${number}/disclosure`} />
        ))}
      {recipient.delivery === "portal" && (
        <p>
          {collectedOn
            ? `Collected from the portal on ${formatDay(collectedOn)}.`
            : "It is in the portal and has not been collected yet."}
        </p>
      )}
      {isByHand(recipient) && (state === "ready-to-disclose" || isToBeSentAgain) && <HandOver />}
    </section>
  );
}

type Left = ReturnType<typeof useLoaderData<typeof loader>>["left"];

function headingOf(left: Left, isToBeSentAgain: boolean): string {
  if (isToBeSentAgain) return "Sealed again, and not yet with the recipient";
  return left ? `Disclosed on ${formatDay(left.on)}` : "Sealed, and not yet with the recipient";
}

/** Handed to the mail server within moments; after a failed try it waits, and the page says for what. */
const isLeaving = ({ state, attempts }: { state: string; attempts: number }) =>
  state === "sending" || (state === "queued" && attempts === 0);

const isByHand = ({ delivery }: Pick<Recipient, "delivery">) => delivery === "post" || delivery === "collection";

const whatWent: Record<HandedOverAs, string> = { paper: "paper", disc: "a disc" };

function HandOver() {
  const { number, version, submission, recipient } = useLoaderData<typeof loader>();
  const isPost = recipient.delivery === "post";
  return (
    <form method="post" action={`/cases/${number}/handed-over`}>
      <SeenVersion value={version} />
      <input type="hidden" name="submission" value={submission} />
      <p>
        Print the <a href={`/cases/${number}/release-copy`}>release copy</a>, or put the{" "}
        <a href={`/cases/${number}/sealed-file`}>sealed file</a> on a disc.{" "}
        {isPost ? "Send it by recorded post." : "Hand it to the recipient and nobody else."} Then say which it was: a
        disc opens only with its password, which you give another way.
      </p>
      <div className="desk-buttons">
        {handedOverAs.map((as) => (
          <Button key={as} look={as === "paper" ? "primary" : "secondary"} name="as" value={as}>
            {`Record that ${whatWent[as]} was ${isPost ? "posted" : "handed over"} today`}
          </Button>
        ))}
      </div>
    </form>
  );
}
