import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateField } from "~/components/design/date-field";
import { errorOf } from "~/components/design/error-summary";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { dayTyped } from "~/components/design/typed";
import { day } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { acknowledgeComplaint } from "~/services/moves/acknowledge-complaint";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) =>
  pageTitle(`${moveTitles["acknowledge-complaint"]} – ${params["number"]}`);

export const loader = async (args: LoaderFunctionArgs) => ({
  shown: (await caseForMove(args, "acknowledge-complaint")).shown,
});

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "acknowledge-complaint",
    fields: { on: day("Enter the day the letter was posted, such as 27 3 2026") },
    move: acknowledgeComplaint,
    refusedAt: { otherwise: "on" },
  });

export default function AcknowledgeComplaint() {
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage shown={shown} sent={sent} button="Record that it was acknowledged">
      <DateField
        name="on"
        legend="Day the acknowledgement was posted"
        value={dayTyped(sent?.typed, "on") ?? shown.today}
        error={errorOf(sent?.errors, "on")}
      />
    </MovePage>
  );
}
