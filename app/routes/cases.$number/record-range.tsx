import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateField } from "~/components/design/date-field";
import { errorOf } from "~/components/design/error-summary";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { dayTyped } from "~/components/design/typed";
import { aroundALifetime } from "~/forms/day-wording";
import { day } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { recordRange } from "~/services/moves/record-range";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["record-range"]} – ${params["number"]}`);

export const loader = async (args: LoaderFunctionArgs) => ({ shown: (await caseForMove(args, "record-range")).shown });

/** A record may be older than the NHS; that it ends by today is the move's own rule. */
const asked = (called: string) => ({ called, bounds: aroundALifetime(called) });

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "record-range",
    fields: {
      first: day("Enter the first day of the record, such as 27 3 2026", asked("The first day of the record")),
      last: day("Enter the last day of the record, such as 27 3 2026", asked("The last day of the record")),
    },
    move: recordRange,
    refusedAt: { otherwise: "first", "ends-before-it-begins": "last", "date-in-the-future": "last" },
  });

export default function RecordRange() {
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      button="Record it"
      lead={
        <p>
          Where all of the record, or of the part applied for, was made in the 40 days before the application, the
          period is 21 days instead of 40 (AHRA 1990 s.3(5)(a)). Entries made before 1 November 1991 are outside the
          Act, unless later ones cannot be understood without them.
        </p>
      }
    >
      <DateField
        name="first"
        legend="First day of the record, or of the part applied for"
        value={dayTyped(sent?.typed, "first") ?? null}
        error={errorOf(sent?.errors, "first")}
      />
      <DateField
        name="last"
        legend="Last day of it"
        value={dayTyped(sent?.typed, "last") ?? null}
        error={errorOf(sent?.errors, "last")}
      />
    </MovePage>
  );
}
