/**
 * When an answer would be due, for any days and without a case. The days stand in the address, so that it can be kept;
 * nothing else does.
 */
import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClockPanel } from "~/components/clock/clock-panel";
import { DayExplained } from "~/components/clock/day-explained";
import { ErrorSummary } from "~/components/design/error-summary";
import { explanationOf } from "~/components/clock/explanation";
import { InsetText } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { WhatIfForm } from "~/components/clock/what-if-form";
import { whatIfAddress } from "~/components/clock/what-if-address";
import { getDeps } from "~/boot/deps.server";
import { formatDay } from "~/domain/calendar/calendar";
import { whatIf } from "~/domain/clock/what-if/what-if";
import { whatIfDays } from "~/domain/clock/what-if/what-if-wording";
import { whatIfIn } from "~/forms/what-if";
import { bankHolidaysInForce } from "~/services/calendar/bank-holidays-in-force";
import caseStyles from "~/styles/cases.css?url";
import styles from "~/styles/what-if.css?url";

export const links = () => [
  { rel: "stylesheet", href: caseStyles },
  { rel: "stylesheet", href: styles },
];
export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(page?.wrong.length ? "Error: What if?" : "What if?");

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const kept = whatIfAddress(searchParams);
  if (kept.size < searchParams.size) return redirect(`/what-if?${kept.toString()}`);

  const typed = whatIfIn(searchParams);
  if (!searchParams.has("kind")) return data({ typed, wrong: [], answer: null });

  const deps = await getDeps();
  const read = whatIf(typed, { today: deps.today(), holidays: await bankHolidaysInForce(deps) });
  if (!read.ok) return data({ typed, wrong: read.wrong, answer: null }, { status: 400 });
  const { clock, receivedOn, history, asOf, notYet } = read;
  return data({
    typed,
    wrong: [],
    answer: { clock, receivedOn, asOf, notYet, explanation: explanationOf(history, clock, { today: asOf }) },
  });
}

export default function WhatIf() {
  const { typed, wrong, answer } = useLoaderData<typeof loader>();
  return (
    <>
      <ErrorSummary errors={wrong} />
      <PageHeading>What if?</PageHeading>
      <p className="nhsuk-u-reading-width">
        Try any days and see when the answer would be due, and why. Nothing is kept and no case changes. The address of
        this page holds the days, so it can be bookmarked or sent on.
      </p>
      {answer && (
        <p className="desk-what-if__jump">
          <a href="#answer">Go to the day this gives</a>
        </p>
      )}
      <div className="desk-what-if">
        <WhatIfForm typed={typed} errors={wrong} />
        <section className="desk-what-if__answer" id="answer" aria-label="The day this gives" tabIndex={-1}>
          {answer ? <Answer {...answer} /> : <NoDayYet isWrong={wrong.length > 0} />}
        </section>
      </div>
    </>
  );
}

type Given = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["answer"]>;

function Answer({ clock, receivedOn, asOf, notYet, explanation }: Given) {
  return (
    <>
      <ClockPanel clock={clock} receivedOn={receivedOn} />
      <p>
        Looked at from {formatDay(asOf)}. The law: {explanation.law}.
      </p>
      {notYet.length > 0 && (
        <InsetText>
          <p>
            Left out, because it comes after the day looked from:{" "}
            {notYet.map((field) => whatIfDays[field].replace(/^The/, "the")).join(", ")}.
          </p>
        </InsetText>
      )}
      <DayExplained explanation={explanation} />
    </>
  );
}

const NoDayYet = ({ isWrong }: { isWrong: boolean }) => (
  <InsetText>
    <p>
      {isWrong
        ? "No day can be given yet. Put right what is marked, then work it out again; what you typed is kept."
        : "Enter the day the request was received, and what has happened since. The day the answer is due appears here, with every day counted."}
    </p>
  </InsetText>
);
