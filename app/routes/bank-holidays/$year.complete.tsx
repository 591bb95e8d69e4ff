/** Before a further year is declared complete: what was entered for it, and what follows. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { notFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { completeWording, dayInFull } from "~/components/clock/bank-holiday-wording";
import { Button, ButtonLink } from "~/components/design/button";
import { DueDaysMoved, movedShown } from "~/components/clock/due-days-moved";
import { ErrorSummary } from "~/components/design/error-summary";
import { BackLink, InsetText, WarningCallout } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SubmissionKey } from "~/components/design/submission-key";
import { getDeps } from "~/boot/deps.server";
import { may } from "~/domain/terms/roles";
import { readButton } from "~/forms/read-form.server";
import { completeBankHolidayYear, foreseeCompleting } from "~/services/calendar/complete-bank-holiday-year";
import { viewBankHolidays } from "~/services/calendar/view-bank-holidays";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Declare ${params["year"]} complete`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = signedIn(request);
  const deps = await getDeps();
  const year = yearOr404(params["year"]);
  const foreseen = await foreseeCompleting(deps, { ...by, year });
  const { days, year: shownYear } = await viewBankHolidays(deps, { trust: by.trust, year });
  const shown = foreseen.ok ? { ...movedShown(foreseen.moved), canOpen: may(by.person.role, "read-cases") } : null;
  return {
    year,
    shown,
    entered: shownYear === year ? days.map(({ on, name }) => ({ on, name })) : [],
    because: foreseen.ok ? null : completeWording[foreseen.because],
    submission: deps.newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const year = yearOr404(params["year"]);
  const { submission } = await readButton(request);
  const outcome = await completeBankHolidayYear(await getDeps(), {
    ...signedIn(request),
    year,
    submission,
  });
  if (!outcome.ok)
    return data({ errors: [{ field: "complete", message: completeWording[outcome.because] }] }, { status: 409 });
  return redirect(`/bank-holidays?year=${year}&done=complete&moved=${outcome.moved}`, 303);
}

function yearOr404(text: string | undefined): number {
  if (text && /^2\d{3}$/.test(text)) return Number(text);
  throw notFound();
}

export default function CompleteYear() {
  const { year, shown, entered, because, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href={`/bank-holidays?year=${year}`}>Back to bank holidays</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <PageHeading>{shown ? `Declare ${year} complete?` : `${year} cannot be declared complete`}</PageHeading>
      {!shown && (
        <InsetText>
          <p id="complete">{because}</p>
        </InsetText>
      )}
      {entered.length > 0 && (
        <>
          <h2 className="nhsuk-heading-s">Entered for {year}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {entered.map(({ on, name }) => (
              <li key={on}>
                {dayInFull(on)}, {name}
              </li>
            ))}
          </ul>
        </>
      )}
      {!shown && (
        <ButtonLink href="/bank-holidays/add" look="secondary">
          Add a bank holiday
        </ButtonLink>
      )}
      {shown && (
        <>
          <p>
            Compare them with <a href="https://www.gov.uk/bank-holidays">gov.uk</a> first: one that is missing would
            make due days a day too early, and one too many a day too late.
          </p>
          <WarningCallout heading="What it does">
            <p>
              From now on due days are given in {year}. That you declared it complete, and when, stays on record and
              cannot be taken back; days can still be added and withdrawn.
            </p>
            <DueDaysMoved {...shown} />
          </WarningCallout>
          <form method="post" id="complete">
            <SubmissionKey value={submission} />
            <Button look="warning">Declare {year} complete</Button>
          </form>
          <p>
            <a href={`/bank-holidays?year=${year}`}>Leave the list as it is</a>
          </p>
        </>
      )}
    </div>
  );
}
