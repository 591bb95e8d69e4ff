/** One's own due days in one's own calendar program. The address is shown when it is made, and then never again. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { Button } from "~/components/design/button";
import { ErrorSummary } from "~/components/design/error-summary";
import { formatInstant } from "~/components/design/instants";
import { BackLink, Details, WarningCallout } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SuccessBanner } from "~/components/design/success-banner";
import { getDeps } from "~/boot/deps.server";
import { choice } from "~/forms/fields";
import { notAButton, readForm } from "~/forms/read-form.server";
import { calendarMadeAt, makeCalendarAddress, stopCalendar } from "~/services/worklist/calendar-feed";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => pageTitle("Your due days in your calendar");

export async function loader({ request }: LoaderFunctionArgs) {
  const madeAt = await calendarMadeAt(await getDeps(), signedIn(request));
  return { made: madeAt && formatInstant(madeAt), stopped: new URL(request.url).searchParams.has("stopped") };
}

export async function action({ request }: ActionFunctionArgs) {
  const by = signedIn(request);
  const deps = await getDeps();
  const form = await readForm(request, { do: choice(["make", "stop"], notAButton) });
  if (!form.ok) return data({ address: null, errors: form.errors }, { status: 400 });
  if (form.values.do === "make") return data({ address: await makeCalendarAddress(deps, by), errors: [] });
  await stopCalendar(deps, by);
  return redirect("/calendar?stopped=yes", 303);
}

export default function Calendar() {
  const { made, stopped } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const address = sent?.address;
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href="/cases?show=mine">Back to your cases</BackLink>
      {stopped && !made && <SuccessBanner>The calendar was stopped. Its address leads nowhere now</SuccessBanner>}
      <ErrorSummary errors={sent?.errors ?? []} />
      <PageHeading>Your due days in your calendar</PageHeading>
      <p>
        Outlook, or another calendar program, can show the days on which your open cases are due. It shows case numbers
        and days. It never shows whom a case is about.
      </p>
      <div id="do">{address ? <Shown address={address} /> : <State made={made} />}</div>
      <HowToAdd />
      {made && <Stop />}
    </div>
  );
}

function Shown({ address }: { address: string }) {
  return (
    <section className="desk-panel" aria-labelledby="address">
      <h2 className="nhsuk-heading-m" id="address">
        Your calendar address, shown once
      </h2>
      <p className="desk-code">{address}</p>
      <WarningCallout heading="Copy it now">
        <p>
          When you leave this page it is gone: we keep no copy. Whoever has it can see your case numbers and their days
          without signing in, so give it to nobody.
        </p>
      </WarningCallout>
    </section>
  );
}

function State({ made }: { made: string | null }) {
  return (
    <form method="post" className="desk-panel">
      <p>
        {made
          ? `You made an address on ${made}. It is not kept here and cannot be shown again. If you have lost it, make a new one: the old one then leads nowhere.`
          : "You have no calendar address yet."}
      </p>
      <Button name="do" value="make" look={made ? "secondary" : "primary"}>
        {made ? "Make a new address" : "Make my calendar address"}
      </Button>
    </form>
  );
}

const HowToAdd = () => (
  <>
    <h2 className="nhsuk-heading-m">How to add it to Outlook</h2>
    <ol className="nhsuk-list nhsuk-list--number">
      <li>Copy the address.</li>
      <li>
        In Outlook on your computer, open the calendar and choose “Add calendar”, then “From internet”. Other versions
        call it “Subscribe from web”.
      </li>
      <li>Paste the address, and confirm that you want to subscribe.</li>
    </ol>
    <p>
      Outlook asks for changes every few hours, so a day that has just moved may show late there. What Access Desk shows
      is always the day that counts.
    </p>
    <Details summary="If Outlook says that it cannot open the address">
      <p>
        The program that reads it must be inside the trust’s network, as your browser is. Outlook in a browser, or on a
        private telephone, often is not.
      </p>
    </Details>
  </>
);

const Stop = () => (
  <form method="post">
    <h2 className="nhsuk-heading-m">Stop it</h2>
    <p>The address leads nowhere from then on, and Outlook shows nothing new. You can make another at any time.</p>
    <Button name="do" value="stop" look="secondary">
      Stop my calendar
    </Button>
  </form>
);
