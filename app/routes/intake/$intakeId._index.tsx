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
import { CasesNamed } from "~/components/intake/cases-named";
import { typedOf, type Typed } from "~/components/design/typed";
import { intakeStates, setAsideWords } from "~/components/intake/intake-wording";
import { formatInstant } from "~/components/design/instants";
import { Letter } from "~/components/intake/letter";
import { BackLink, Details, InsetText } from "~/components/design/notices";
import { OpenCasesLike } from "~/components/intake/open-cases-like";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SummaryList } from "~/components/design/summary-list";
import { getDeps } from "~/boot/deps.server";
import { readCaseNumber } from "~/domain/cases/case-number";
import { setAsideReasons } from "~/domain/intake/set-aside";
import { choice, text } from "~/forms/fields";
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
  const { entry, form, attachments, openCases, perhapsTheSame, kase, putTo, setAsideBy } = found;
  return {
    letter: {
      id: entry.id,
      fromName: entry.fromName,
      fromAddress: entry.fromAddress,
      subject: entry.subject,
      body: entry.body,
      arrivedOn: entry.arrivedOn,
      channel: entry.channel,
      isRead: found.isRead,
      attachments,
      enclosed: found.enclosed,
    },
    state: entry.state,
    failing: found.failing,
    answers: form ? answersOn(form) : null,
    openCases,
    sameLetter: perhapsTheSame.map(({ id, enteredAt }) => ({ id, entered: formatInstant(enteredAt) })),
    caseNumber: kase?.number ?? null,
    putTo: putTo?.number ?? null,
    casesNamed: found.casesNamed,
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
    { because: choice(setAsideReasons, "Choose why the letter makes no case"), caseNumber: text() },
    ({ because, caseNumber = "" }) => [
      [because === "belongs-to-a-case" && caseNumber === "", "caseNumber", refusals["case-not-named"]],
      [
        because === "belongs-to-a-case" && caseNumber !== "" && !readCaseNumber(caseNumber),
        "caseNumber",
        refusals["no-such-case"],
      ],
    ],
  );
  if (!form.ok) return form.answer;

  const which = { ...signedIn(request), intakeId: params["intakeId"]! };
  const caseNumber = readCaseNumber(form.values.caseNumber);
  const outcome = await setAsideIntake(await getDeps(), { ...which, because: form.values.because, caseNumber });
  if (outcome.ok && outcome.caseNumber) return redirect(`/cases/${outcome.caseNumber}?done=letter-put#documents`, 303);
  if (outcome.ok) return redirect("/intake?set-aside=yes", 303);
  return askAgain(form.typed, [refusalAt(outcome.because, refusals, places)], 409);
}

const refusals: Record<SetAsideRefusal, string> = {
  "no-such-entry": "The letter is not there any more. Go back to Intake",
  "already-set-aside": "The letter is set aside already, for the reason above. Nothing was changed",
  "case-not-named": "Enter the number of the case that the letter belongs to",
  "no-such-case": "There is no case of this number. Check it: a number looks like AD-26-000123",
  "already-a-case": "A colleague has made a case of it meanwhile. Open the case below",
};

const places = { "case-not-named": "caseNumber", "no-such-case": "caseNumber", otherwise: "because" };

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
      {!shown.caseNumber && !shown.putTo && <CasesNamed cases={shown.casesNamed} />}
      <OpenCasesLike cases={shown.caseNumber ? [] : shown.openCases} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-one-half">
          <Letter letter={shown.letter} />
        </div>
        <div className="nhsuk-grid-column-one-half">
          {!shown.caseNumber && shown.state !== "unread" && (
            <NextSteps shown={shown} typed={refused?.typed} errors={errors ?? []} />
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

function State({ shown: { letter, state, failing, caseNumber, setAside, putTo, sameLetter } }: { shown: Shown }) {
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
      {caseNumber && (
        <InsetText>
          <p>
            This letter was made into case <a href={`/cases/${caseNumber}`}>{caseNumber}</a>.
          </p>
        </InsetText>
      )}
      {setAside && (
        <InsetText>
          <p>
            Set aside by {setAside.by ?? "a colleague"} on {setAside.at}: {setAside.because}
            {putTo && (
              <>
                : <a href={`/cases/${putTo}`}>{putTo}</a>
              </>
            )}
            .
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

type Sent = { typed: Typed | undefined; errors: readonly FieldError[] };

function NextSteps({ shown: { letter, state, casesNamed }, typed, errors }: { shown: Shown } & Sent) {
  const [named, ...moreNamed] = casesNamed;
  const belongsTo = moreNamed.length === 0 ? named?.number : undefined;
  return (
    <section className="desk-panel" aria-labelledby="next">
      <h2 className="nhsuk-heading-m" id="next">
        What is it?
      </h2>
      <ButtonLink href={`/intake/${letter.id}/case`}>Make a case of it</ButtonLink>
      {state !== "set-aside" && (
        <Reasons open={errors.length > 0} isLikely={casesNamed.length > 0}>
          <form method="post" action="?index" noValidate>
            <RadiosField
              name="because"
              legend="Why does it make no case?"
              small
              value={typed ? typedOf(typed, "because") : belongsTo && "belongs-to-a-case"}
              error={errorOf(errors, "because")}
              options={setAsideReasons.map((value) => ({ value, text: setAsideWords[value] }))}
            />
            <TextField
              name="caseNumber"
              label="Number of the case, if it belongs to one"
              hint="The letter is put to that case, with a note that it came"
              width={10}
              code
              value={typed ? typedOf(typed, "caseNumber") : belongsTo}
              error={errorOf(errors, "caseNumber")}
            />
            <Button look="secondary">Set it aside</Button>
          </form>
        </Reasons>
      )}
    </section>
  );
}

type ReasonsProps = { open: boolean; isLikely: boolean; children: React.ReactNode };

/** With an error in it, the form stands open by itself; where the letter names a case, it is opened to begin with. */
const Reasons = ({ open, isLikely, children }: ReasonsProps) =>
  open ? (
    <>{children}</>
  ) : (
    <Details summary="It makes no case" open={isLikely}>
      {children}
    </Details>
  );
