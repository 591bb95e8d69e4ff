import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { errorOf } from "~/components/design/error-summary";
import { RadiosField, TextField, TextareaField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { typedOf } from "~/components/design/typed";
import { choice, longText, money } from "~/forms/fields";
import { feeBases } from "~/domain/terms/vocabulary";
import { caseForMove, sendMove } from "~/forms/move.server";
import { notifyFee } from "~/services/moves/notify-fee";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["notify-fee"]} – ${params["number"]}`);

export const loader = async (args: LoaderFunctionArgs) => ({ shown: (await caseForMove(args, "notify-fee")).shown });

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "notify-fee",
    fields: {
      basis: choice(feeBases, "Choose why a fee may be asked for"),
      amount: money("Enter the fee in pounds and pence, such as 12.50"),
      howWorkedOut: longText("Say how the fee is worked out"),
      why: longText("Say why we ask for it, as the letter should"),
    },
    move: ({ amount, ...asked }, { person }) => notifyFee({ ...asked, amountPence: amount, role: person.role }),
    refusedAt: { otherwise: "amount", "needs-a-manager": "basis" },
  });

export default function NotifyFee() {
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      button="Send the notice"
      lead={
        <p>
          An answer is free. A reasonable fee may be asked for in two cases only, and the requester is told before the
          work is done. The trust must be able to show that a request is unfounded or excessive, so a manager decides
          that.
        </p>
      }
    >
      <RadiosField
        name="basis"
        legend="Why a fee may be asked for"
        value={typedOf(sent?.typed, "basis")}
        error={errorOf(sent?.errors, "basis")}
        options={[
          {
            value: "manifestly-excessive",
            text: "The request is manifestly excessive",
            hint: "A repeat without a reasonable interval, for example. Only a manager asks for it, and the clock waits for the fee where its last day has not gone (UK GDPR art. 12(5))",
          },
          {
            value: "manifestly-unfounded",
            text: "The request is manifestly unfounded",
            hint: "Made to harass, with no wish for the records, for example. Only a manager asks for it, and the clock waits as above (UK GDPR art. 12(5))",
          },
          {
            value: "further-copies",
            text: "Further copies, besides the first, which is free",
            hint: "The request goes on without the fee, and so does the clock (UK GDPR art. 15(3))",
          },
        ]}
      />
      <TextField
        name="amount"
        label="Fee in pounds"
        hint="Such as 12.50. Paper, postage and time for copying; never a profit"
        inputMode="decimal"
        width={5}
        value={typedOf(sent?.typed, "amount")}
        error={errorOf(sent?.errors, "amount")}
      />
      <TextareaField
        name="howWorkedOut"
        label="How it is worked out"
        hint="It stands in the letter"
        rows={3}
        value={typedOf(sent?.typed, "howWorkedOut")}
        error={errorOf(sent?.errors, "howWorkedOut")}
      />
      <TextareaField
        name="why"
        label="Why we ask for it"
        hint="What makes the request excessive, or which copies are meant. It stands in the letter"
        rows={3}
        value={typedOf(sent?.typed, "why")}
        error={errorOf(sent?.errors, "why")}
      />
    </MovePage>
  );
}
