import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { errorOf } from "~/components/design/error-summary";
import { RadiosField, TextField, TextareaField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { typedOf } from "~/components/design/typed";
import { choice, longText } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { redirectRequest } from "~/services/moves/redirect-request";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["redirect"]} – ${params["number"]}`);

export const loader = async (args: LoaderFunctionArgs) => ({ shown: (await caseForMove(args, "redirect")).shown });

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "redirect",
    fields: {
      to: choice(
        ["police", "legal-team", "insurer", "other-organisation", "advice-and-liaison"],
        "Choose who answers it",
      ),
      whoAnswers: longText("Name the office or organisation, with how to reach it"),
      explanation: longText(),
    },
    move: redirectRequest,
    refusedAt: { otherwise: "to" },
  });

export default function Redirect() {
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      isFinal
      button="Send the letter and close the case"
      lead={<p>For what this office does not answer. Nothing is disclosed, and the letter says so.</p>}
    >
      <RadiosField
        name="to"
        legend="Who answers it?"
        value={typedOf(sent?.typed, "to")}
        error={errorOf(sent?.errors, "to")}
        options={[
          {
            value: "police",
            text: "The police route",
            hint: "A form that names the law relied on: DPA 2018 Sch. 2 para 2",
          },
          {
            value: "legal-team",
            text: "The legal team",
            hint: "A court’s order or witness summons: it is obeyed as it is worded, by the day it names",
          },
          {
            value: "insurer",
            text: "The route for insurers and employers",
            hint: "A report with the patient’s consent: Access to Medical Reports Act 1988",
          },
          {
            value: "other-organisation",
            text: "Another organisation",
            hint: "Such as the general practice, or another trust",
          },
          { value: "advice-and-liaison", text: "The advice and liaison service", hint: "Opting out of sharing" },
        ]}
      />
      <TextField
        name="whoAnswers"
        label="Name, and how to reach it"
        hint="The letter says: it is answered by …"
        value={typedOf(sent?.typed, "whoAnswers")}
        error={errorOf(sent?.errors, "whoAnswers")}
      />
      <TextareaField
        name="explanation"
        label="Anything else the letter should say"
        hint="You may leave it out"
        rows={3}
        value={typedOf(sent?.typed, "explanation")}
        error={errorOf(sent?.errors, "explanation")}
      />
    </MovePage>
  );
}
