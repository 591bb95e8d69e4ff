/** A bank holiday is typed, then shown with the cases that it moves, then added. */
import { data, redirect, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { addWording, dayInFull } from "~/components/clock/bank-holiday-wording";
import { Button } from "~/components/design/button";
import { DateField } from "~/components/design/date-field";
import { DueDaysMoved, movedShown } from "~/components/clock/due-days-moved";
import { ErrorSummary, errorOf, type FieldError } from "~/components/design/error-summary";
import { TextField } from "~/components/design/fields";
import { BackLink, WarningCallout } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SubmissionKey } from "~/components/design/submission-key";
import { SummaryList } from "~/components/design/summary-list";
import { getDeps } from "~/boot/deps.server";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { may } from "~/domain/terms/roles";
import { dayTyped, typedOf, type Typed } from "~/components/design/typed";
import { day, text, ticked } from "~/forms/fields";
import { readForm } from "~/forms/read-form.server";
import { addBankHoliday, foreseeAdding } from "~/services/calendar/add-bank-holiday";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => pageTitle("Add a bank holiday");

export const loader = async () => ({ submission: (await getDeps()).newId() });

const bankHoliday = {
  on: day("Enter the day of the bank holiday"),
  name: text(undefined, { longest: 100, tooLong: addWording["name-too-long"].message }),
  confirmed: ticked(),
};

const again = (typed: Typed, errors: FieldError[], status: number) =>
  data({ typed, errors, foreseen: null }, { status });

export async function action({ request }: ActionFunctionArgs) {
  const by = signedIn(request);
  const form = await readForm(request, bankHoliday);
  const { typed, submission } = form;
  if (!form.ok) return again(typed, form.errors, 400);

  const deps = await getDeps();
  const { on, name, confirmed } = form.values;
  const adding = { ...by, on, name };
  if (!confirmed) {
    const foreseen = await foreseeAdding(deps, adding);
    if (!foreseen.ok) return again(typed, [addWording[foreseen.because]], 409);
    const canOpen = may(by.person.role, "read-cases");
    return data({ typed, errors: [], foreseen: { on, name, ...movedShown(foreseen.moved), canOpen } });
  }
  const added = await addBankHoliday(deps, { ...adding, submission });
  if (!added.ok) return again(typed, [addWording[added.because]], 409);
  return redirect(`/bank-holidays?year=${on.slice(0, 4)}&done=added&moved=${added.moved}`, 303);
}

export default function AddBankHoliday() {
  const sent = useActionData<typeof action>();
  return (
    <div className="nhsuk-u-reading-width">
      {sent?.foreseen ? <Confirm {...sent.foreseen} /> : <Ask typed={sent?.typed} errors={sent?.errors ?? []} />}
    </div>
  );
}

function Ask({ typed, errors }: { typed: Typed | undefined; errors: FieldError[] }) {
  return (
    <>
      <BackLink href="/bank-holidays">Back to bank holidays</BackLink>
      <ErrorSummary errors={errors} />
      <PageHeading>Add a bank holiday</PageHeading>
      <p>
        One at a time: a day that was proclaimed for the whole of England and Wales, or a day of the year to be entered
        next. Before it is added you see what it does to open cases.
      </p>
      <form method="post" noValidate>
        <DateField
          name="on"
          legend="Day"
          hint="For example, 20 9 2027"
          value={dayTyped(typed, "on")}
          error={errorOf(errors, "on")}
        />
        <TextField
          name="name"
          label="Name"
          hint="As it was announced, such as “Bank holiday for the coronation”"
          value={typedOf(typed, "name")}
          width={30}
          error={errorOf(errors, "name")}
        />
        <Button>Show what it does</Button>
      </form>
    </>
  );
}

function Confirm({ on, name, ...moved }: { on: CalendarDay; name: string } & Parameters<typeof DueDaysMoved>[0]) {
  const { submission } = useLoaderData<typeof loader>();
  const [year, month, day] = on.split("-");
  return (
    <>
      <BackLink href="/bank-holidays/add">Back, and change it</BackLink>
      <PageHeading>Add this bank holiday?</PageHeading>
      <SummaryList
        rows={[
          { name: "Day", value: dayInFull(on) },
          { name: "Name", value: name },
        ]}
      />
      <WarningCallout heading="What it does">
        <p>
          From now on nobody is taken to work on that day, and every case is counted with it. That you added it, and
          when, stays on record.
        </p>
        <DueDaysMoved {...moved} />
      </WarningCallout>
      <form method="post">
        <SubmissionKey value={submission} />
        {Object.entries({ confirmed: "yes", name, "on-day": day, "on-month": month, "on-year": year }).map(
          ([field, value]) => (
            <input type="hidden" name={field} value={value} key={field} />
          ),
        )}
        <Button look="warning">Add the bank holiday</Button>
      </form>
      <p>
        <a href="/bank-holidays">Leave the list as it is</a>
      </p>
    </>
  );
}
