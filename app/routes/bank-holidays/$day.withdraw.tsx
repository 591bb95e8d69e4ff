/** Before a bank holiday is withdrawn: what follows. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { notFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { dayInFull, withdrawWording } from "~/components/clock/bank-holiday-wording";
import { Button } from "~/components/design/button";
import { DueDaysMoved, movedShown } from "~/components/clock/due-days-moved";
import { ErrorSummary } from "~/components/design/error-summary";
import { BackLink, InsetText, WarningCallout } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SubmissionKey } from "~/components/design/submission-key";
import { getDeps } from "~/boot/deps.server";
import { isCalendarDay, type CalendarDay } from "~/domain/calendar/calendar";
import { may } from "~/domain/terms/roles";
import { readButton } from "~/forms/read-form.server";
import { foreseeWithdrawing, withdrawBankHoliday } from "~/services/calendar/withdraw-bank-holiday";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => pageTitle("Withdraw a bank holiday");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = signedIn(request);
  const deps = await getDeps();
  const on = dayOr404(params["day"]);
  const foreseen = await foreseeWithdrawing(deps, { ...by, on });
  const shown = foreseen.ok ? { ...movedShown(foreseen.moved), canOpen: may(by.person.role, "read-cases") } : null;
  return { on, shown, because: foreseen.ok ? null : withdrawWording[foreseen.because], submission: deps.newId() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const on = dayOr404(params["day"]);
  const { submission } = await readButton(request);
  const outcome = await withdrawBankHoliday(await getDeps(), {
    ...signedIn(request),
    on,
    submission,
  });
  if (!outcome.ok)
    return data({ errors: [{ field: "withdraw", message: withdrawWording[outcome.because] }] }, { status: 409 });
  return redirect(`/bank-holidays?year=${on.slice(0, 4)}&done=withdrawn&moved=${outcome.moved}`, 303);
}

function dayOr404(text: string | undefined): CalendarDay {
  if (text && isCalendarDay(text)) return text;
  throw notFound();
}

export default function WithdrawBankHoliday() {
  const { on, shown, because, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href={`/bank-holidays?year=${on.slice(0, 4)}`}>Back to bank holidays</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <PageHeading caption={dayInFull(on)}>
        {shown ? "Withdraw this bank holiday?" : "This bank holiday cannot be withdrawn"}
      </PageHeading>
      {!shown && (
        <InsetText>
          <p id="withdraw">{because}</p>
        </InsetText>
      )}
      {shown && (
        <>
          <WarningCallout heading="What it does">
            <p>
              For a day that was entered by mistake, or that has moved. From now on it is a working day, and every case
              is counted so. That it was in the list, and who withdrew it and when, stays on record.
            </p>
            <DueDaysMoved {...shown} />
          </WarningCallout>
          <form method="post" id="withdraw">
            <SubmissionKey value={submission} />
            <Button look="warning">Withdraw the bank holiday</Button>
          </form>
          <p>
            <a href={`/bank-holidays?year=${on.slice(0, 4)}`}>Leave the list as it is</a>
          </p>
        </>
      )}
    </div>
  );
}
