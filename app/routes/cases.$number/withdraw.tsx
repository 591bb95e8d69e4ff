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
import { withdrawRequest } from "~/services/moves/withdraw-request";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["withdraw"]} – ${params["number"]}`);

export const loader = async (args: LoaderFunctionArgs) => ({ shown: (await caseForMove(args, "withdraw")).shown });

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "withdraw",
    fields: {
      on: day("Enter the day they told us, such as 27 3 2026"),
      words: longText("Say how they told us, and why if they said so"),
    },
    move: withdrawRequest,
    refusedAt: { otherwise: "on" },
  });

export default function Withdraw() {
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      isFinal
      button="Close it as withdrawn"
      lead={
        <p>
          Only where the requester has said so. Silence is no withdrawal: what was asked for and never came closes a
          case as incomplete, after a warning.
        </p>
      }
    >
      <DateField
        name="on"
        legend="Day they told us"
        value={dayTyped(sent?.typed, "on") ?? shown.today}
        error={errorOf(sent?.errors, "on")}
      />
      <TextareaField
        name="words"
        label="How they told us"
        hint="Kept as a note on the case"
        rows={3}
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
    </MovePage>
  );
}
