/** The bank holidays that due days are counted with, a year at a time, and who added what. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { dayInFull } from "~/components/clock/bank-holiday-wording";
import { BankHolidaysRunOut } from "~/components/clock/bank-holidays-run-out";
import { ButtonLink } from "~/components/design/button";
import { CardTable } from "~/components/design/card-table";
import { counted } from "~/components/design/counted";
import { formatInstant } from "~/components/design/instants";
import { ListTabs } from "~/components/design/list-tabs";
import { InsetText } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SuccessBanner } from "~/components/design/success-banner";
import { getDeps } from "~/boot/deps.server";
import { fewestInYear } from "~/domain/calendar/change-bank-holidays";
import { may } from "~/domain/terms/roles";
import { viewBankHolidays } from "~/services/calendar/view-bank-holidays";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => pageTitle("Bank holidays");

export async function loader({ request }: LoaderFunctionArgs) {
  const { trust, person } = signedIn(request);
  const { searchParams } = new URL(request.url);
  const year = /^\d{4}$/.test(searchParams.get("year") ?? "") ? Number(searchParams.get("year")) : null;
  const shown = await viewBankHolidays(await getDeps(), { trust, year });
  return {
    ...shown,
    canChange: may(person.role, "administer"),
    done: doneWording(searchParams.get("done"), searchParams.get("moved")),
  };
}

const done: Record<string, string> = {
  added: "The bank holiday was added.",
  withdrawn: "The bank holiday was withdrawn.",
  complete: "The year is complete.",
};

function doneWording(what: string | null, moved: string | null): string | null {
  if (!what || !Object.hasOwn(done, what)) return null;
  const count = /^\d{1,6}$/.test(moved ?? "") ? Number(moved) : 0;
  return `${done[what]} ${count === 0 ? "No open case has another due day." : `${counted(count, "open case")} ${count === 1 ? "has" : "have"} another due day.`}`;
}

export default function BankHolidays() {
  const { year, lastYear, counts, runsOut, canChange, done } = useLoaderData<typeof loader>();
  return (
    <>
      {done && <SuccessBanner>{done}</SuccessBanner>}
      <div className="desk-heading-row">
        <PageHeading>Bank holidays</PageHeading>
        {canChange && <ButtonLink href="/bank-holidays/add">Add a bank holiday</ButtonLink>}
      </div>
      <div className="nhsuk-u-reading-width">
        <p>
          A period that ends on one of these days, or on a weekend, runs to the next working day. The list is that of{" "}
          <a href="https://www.gov.uk/bank-holidays">gov.uk for England and Wales</a> with what this trust has added.
          See <a href="/how-days-are-counted">how days are counted</a>.
        </p>
      </div>
      <BankHolidaysRunOut lastYear={runsOut} canEnter={canChange} />
      <ListTabs
        name="Years"
        tabs={counts.map(({ year: each, count }) => ({
          text: String(each),
          href: `/bank-holidays?year=${each}`,
          count,
          isOpen: each === year,
        }))}
      />
      {year > lastYear && <BeingEntered />}
      <Days />
      <Recorded />
    </>
  );
}

function BeingEntered() {
  const { year, days, canChange } = useLoaderData<typeof loader>();
  return (
    <InsetText>
      <p>
        {year} is not counted with yet: {days.length} of at least {fewestInYear} bank holidays have been entered. No
        case is given a due day in it until an administrator declares it complete.
      </p>
      {canChange && (
        <p>
          <a href={`/bank-holidays/${year}/complete`}>Declare {year} complete</a>
        </p>
      )}
    </InsetText>
  );
}

function Days() {
  const { year, days, canChange } = useLoaderData<typeof loader>();
  return (
    <CardTable
      caption={`Bank holidays of ${year}`}
      captionHidden
      rows={days}
      keyOf={({ on }) => on}
      empty={<p>None has been entered for {year}.</p>}
      columns={[
        { heading: "Day", names: true, cell: ({ on }) => dayInFull(on) },
        { heading: "Name", cell: ({ name }) => name },
        {
          heading: "Where from",
          cell: ({ by, addedAt }) =>
            addedAt ? (
              <>
                Added by {by}
                <span className="desk-second-line">{formatInstant(addedAt)}</span>
              </>
            ) : (
              "The published list"
            ),
        },
        ...(canChange
          ? [
              {
                heading: "If it is wrong",
                cell: ({ on, name, mayBeWithdrawn }: (typeof days)[number]) =>
                  mayBeWithdrawn ? (
                    <a href={`/bank-holidays/${on}/withdraw`}>
                      Withdraw<span className="nhsuk-u-visually-hidden"> {name}</span>
                    </a>
                  ) : (
                    "Long past"
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Recorded() {
  const { year, completed, withdrawn } = useLoaderData<typeof loader>();
  return (
    <>
      {completed && (
        <p>
          {year} was declared complete by {completed.by} on {formatInstant(completed.at)}.
        </p>
      )}
      {withdrawn.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">Withdrawn</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {withdrawn.map(({ id, on, name, addedBy, addedAt, withdrawnBy, withdrawnAt }) => (
              <li key={id}>
                {dayInFull(on)}, {name}:{" "}
                {addedAt ? `added by ${addedBy} on ${formatInstant(addedAt)}, ` : "in the published list, "}withdrawn by{" "}
                {withdrawnBy} on {formatInstant(withdrawnAt!)}.
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
