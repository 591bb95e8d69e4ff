import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { signedIn } from "~/gates/access.server";
import { answersOn } from "~/components/cases/application-answers";
import { Button, ButtonLink } from "~/components/design/button";
import { FailingWork } from "~/components/desk/failing-work";
import { ErrorSummary, errorOf, type FieldError } from "~/components/design/error-summary";
import { RadiosField, TextField } from "~/components/design/fields";
import { intakeStates, setAsideWords } from "~/components/intake/intake-wording";
import { formatInstant } from "~/components/design/instants";
import { Letter } from "~/components/intake/letter";
import { BackLink, Details, InsetText } from "~/components/design/notices";
import { OpenCasesLike } from "~/components/intake/open-cases-like";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SummaryList } from "~/components/design/summary-list";
import { typedOf, type Typed } from "~/components/design/typed";
import { getDeps } from "~/boot/deps.server";
import { readCaseNumber } from "~/domain/cases/case-number";
import { setAsideReasons } from "~/domain/intake/set-aside";
import { choice, ifGiven, readAs } from "~/forms/fields";
import { askAgain, readForm } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { setAsideIntake, type SetAsideRefusal } from "~/services/intake/set-aside-intake";
import { viewIntake } from "~/services/intake/view-intake";
import styles from "~/styles/cases.css?url";

export const handle = { scripts: true };
export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => pageTitle("Letter");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = orNotFound(await viewIntake(await getDeps(), { ...signedIn(request), intakeId: params["intakeId"]! }));
  const { entry, form, attachments, openCases, perhapsTheSame, kase, setAsideBy } = found;
  return {
    letter: {
      id: entry.id,
      fromName: entry.fromName,
      fromAddress: entry.fromAddress,
      subject: entry.subject,
      body: entry.body,
      arrivedOn: entry.arrivedOn,
      channel: entry.channel,
      attachments,
    },
    state: entry.state,
    failing: found.failing,
    answers: form ? answersOn(form) : null,
    openCases,
    sameLetter: perhapsTheSame.map(({ id, enteredAt }) => ({ id, entered: formatInstant(enteredAt) })),
    caseNumber: kase?.number ?? null,
    setAside: entry.setAsideBecause && {
      because: setAsideWords[entry.setAsideBecause],
      by: setAsideBy,
      at: entry.setAsideAt && formatInstant(entry.setAsideAt),
    },
    already: new URL(request.url).searchParams.has("already") ? formatInstant(entry.enteredAt) : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(
    request,
    { because: choice(setAsideReasons, "Choose why the letter makes no case"), caseNumber },
    ({ because, caseNumber: number }) => [
      [because === "belongs-to-a-case" && number === null, "caseNumber", whichCase],
    ],
  );
  if (!form.ok) return form.answer;

  const which = { ...signedIn(request), intakeId: params["intakeId"]! };
  const outcome = await setAsideIntake(await getDeps(), { ...which, ...form.values });
  if (outcome.ok) return redirect("/intake?set-aside=yes", 303);
  return askAgain(
    form.typed,
    [refusalAt(outcome.because, refusals, { otherwise: "because", "no-such-case": "caseNumber" })],
    409,
  );
}

const whichCase = "Enter the number of the case that it belongs to, such as AD-26-000123";
const caseNumber = ifGiven(readAs(readCaseNumber, whichCase));

const refusals: Record<SetAsideRefusal, string> = {
  "no-such-case": "There is no case with that number. Look it up in the worklist, then enter it again",
  "no-such-entry": "The letter is not there any more. Go back to Intake",
  "already-set-aside": "The letter is set aside already, for the reason above. Nothing was changed",
  "already-a-case": "A colleague has made a case of it meanwhile. Open the case below",
};

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function IntakeEntry() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const errors = refused?.errors;
  return (
    <>
      <BackLink href="/intake">Back to Intake</BackLink>
      <ErrorSummary errors={errors ?? []} />
      <PageHeading caption={`Letter: ${intakeStates[shown.state].text.toLowerCase()}`}>{headingOf(shown)}</PageHeading>
      {shown.already && (
        <InsetText>
          <p>This e-mail is already here: it was added on {shown.already}. Nothing was added now.</p>
        </InsetText>
      )}
      <State shown={shown} />
      <OpenCasesLike cases={shown.caseNumber ? [] : shown.openCases} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-one-half">
          <Letter letter={shown.letter} />
        </div>
        <div className="nhsuk-grid-column-one-half">
          {shown.state !== "made-into-case" && shown.state !== "unread" && (
            <NextSteps shown={shown} typed={refused?.typed} errors={errors} />
          )}
          <Form answers={shown.answers} state={shown.state} />
        </div>
      </div>
    </>
  );
}

/** Until it is read nobody knows whether it has a subject. */
function headingOf({ state, letter }: Shown): string {
  if (state === "unread") return "Letter that is being read";
  return letter.subject || "Letter without a subject";
}

function State({ shown: { letter, state, failing, caseNumber, setAside, sameLetter } }: { shown: Shown }) {
  return (
    <>
      {failing && <FailingWork failing={failing} here={`/intake/${letter.id}`} />}
      {state === "unread" && <BeingRead />}
      {state === "unreadable" && (
        <InsetText>
          <p>
            <strong>This file could not be read as an e-mail.</strong> It is kept as it came and nothing is lost.
            Download it and open it in the program it came from; if it is a request, make a case by hand.
          </p>
        </InsetText>
      )}
      {caseNumber && state === "made-into-case" && (
        <InsetText>
          <p>
            This letter was made into case <a href={`/cases/${caseNumber}`}>{caseNumber}</a>.
          </p>
        </InsetText>
      )}
      {setAside && (
        <InsetText>
          <p>
            Set aside by {setAside.by ?? "a colleague"} on {setAside.at}: {setAside.because}.
            {caseNumber && (
              <>
                {" "}
                The case is <a href={`/cases/${caseNumber}`}>{caseNumber}</a>.
              </>
            )}
          </p>
        </InsetText>
      )}
      {sameLetter.length > 0 && (
        <InsetText>
          <p>The same message came more than once, with differences:</p>
          <ul className="nhsuk-list">
            {sameLetter.map(({ id, entered }) => (
              <li key={id}>
                <a href={`/intake/${id}`}>The letter added on {entered}</a>
              </li>
            ))}
          </ul>
        </InsetText>
      )}
    </>
  );
}

const againMs = 1_500;

/** The page asks again by itself; without scripts the link does. */
function BeingRead() {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, againMs);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <InsetText>
      <p role="status">The letter is safe and is being read. Its text, attachments and form appear here in a moment.</p>
      <p>
        <a href="?">Check again</a>
      </p>
    </InsetText>
  );
}

function Form({ answers, state }: Pick<Shown, "answers" | "state">) {
  if (state === "unread" || state === "unreadable") return null;
  return (
    <section className="desk-panel" aria-labelledby="form">
      <h2 className="nhsuk-heading-m" id="form">
        Read from the application form
      </h2>
      {answers ? (
        <SummaryList rows={answers} />
      ) : (
        <p className="nhsuk-u-margin-bottom-0">
          No application form of ours was attached. A request need not come on a form.
        </p>
      )}
    </section>
  );
}

type Refused = { typed: Typed | undefined; errors: readonly FieldError[] | undefined };

function NextSteps({ shown: { letter, state }, typed, errors }: { shown: Shown } & Refused) {
  return (
    <section className="desk-panel" aria-labelledby="next">
      <h2 className="nhsuk-heading-m" id="next">
        What is it?
      </h2>
      <ButtonLink href={`/intake/${letter.id}/case`}>Make a case of it</ButtonLink>
      {state !== "set-aside" && (
        <Reasons open={Boolean(errors)}>
          <form method="post" action="?index" noValidate>
            <RadiosField
              name="because"
              legend="Why does it make no case?"
              small
              error={errorOf(errors, "because")}
              value={typedOf(typed, "because")}
              options={setAsideReasons.map((value) => ({ value, text: setAsideWords[value] }))}
            />
            <TextField
              name="caseNumber"
              label="Number of the case, if it belongs to one"
              hint="For example, AD-26-000123"
              width={20}
              value={typedOf(typed, "caseNumber")}
              error={errorOf(errors, "caseNumber")}
            />
            <Button look="secondary">Set it aside</Button>
          </form>
        </Reasons>
      )}
    </section>
  );
}

const Reasons = ({ open, children }: { open: boolean; children: React.ReactNode }) =>
  open ? <>{children}</> : <Details summary="It makes no case">{children}</Details>;
