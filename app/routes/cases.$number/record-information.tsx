import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateField } from "~/components/design/date-field";
import { errorOf } from "~/components/design/error-summary";
import { TextareaField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { dayTyped, typedOf } from "~/components/design/typed";
import { day, longText } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { recordInformation } from "~/services/moves/record-information";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) =>
  pageTitle(`${moveTitles["record-information"]} – ${params["number"]}`);

export const loader = async (args: LoaderFunctionArgs) => ({
  shown: (await caseForMove(args, "record-information")).shown,
});

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "record-information",
    fields: { on: day("Enter the day the last of the details came, such as 27 3 2026"), words: longText() },
    move: recordInformation,
    refusedAt: { otherwise: "on" },
  });

export default function RecordInformation() {
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage shown={shown} sent={sent} button="Record the details">
      <DateField
        name="on"
        legend="Day the last of the details came"
        value={dayTyped(sent?.typed, "on") ?? shown.today}
        error={errorOf(sent?.errors, "on")}
      />
      <TextareaField
        name="words"
        label="What they said"
        hint="Kept as a note on the case. You may leave it out"
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
    </MovePage>
  );
}
