import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateField } from "~/components/design/date-field";
import { errorOf } from "~/components/design/error-summary";
import { RadiosField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { dayTyped, typedOf } from "~/components/design/typed";
import { formatDay } from "~/domain/calendar/calendar";
import { feeOwed } from "~/domain/moves/fees";
import { choice, day } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { settleFee } from "~/services/moves/settle-fee";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["settle-fee"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { file, shown } = await caseForMove(args, "settle-fee");
  const owed = feeOwed(file.history);
  return {
    shown,
    owed: owed
      ? `£${(owed.amountPence / 100).toFixed(2)} was asked for on ${formatDay(owed.notifiedOn)}${owed.settled === "declined" ? ", and declined" : ""}.`
      : null,
  };
}

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "settle-fee",
    fields: {
      how: choice(["paid", "waived", "declined"], "Choose how the fee was settled"),
      on: day("Enter the day, such as 27 3 2026"),
    },
    move: settleFee,
    refusedAt: {
      otherwise: "how",
      "date-in-the-future": "on",
      "before-receipt": "on",
      "before-its-question": "on",
      "turns-late-into-in-time": "on",
    },
  });

export default function SettleFee() {
  const { shown, owed } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage shown={shown} sent={sent} secondLook button="Record it" lead={owed && <p>{owed}</p>}>
      <RadiosField
        name="how"
        legend="How was it settled?"
        value={typedOf(sent?.typed, "how")}
        error={errorOf(sent?.errors, "how")}
        options={[
          { value: "paid", text: "It was paid" },
          {
            value: "waived",
            text: "We waive it",
            hint: "The request is then dealt with as if no fee had been asked for",
          },
          {
            value: "declined",
            text: "The requester will not pay",
            hint: "It stays owed; they may still pay, or you may waive or refuse",
          },
        ]}
      />
      <DateField
        name="on"
        legend="On which day"
        value={dayTyped(sent?.typed, "on") ?? shown.today}
        error={errorOf(sent?.errors, "on")}
      />
    </MovePage>
  );
}
