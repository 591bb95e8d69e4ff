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
import { whatIsWithdrawn } from "~/domain/identity/letter-law";
import { caseForMove, sendMove } from "~/forms/move.server";
import { withdrawRequest } from "~/services/moves/withdraw-request";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["withdraw"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { file, shown } = await caseForMove(args, "withdraw");
  return { shown, what: whatIsWithdrawn(file.history) };
}

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "withdraw",
    fields: {
      on: day("Enter the day they told us, such as 27 3 2026"),
      words: longText("Say how they told us, and why if they said so"),
    },
    move: (values, { person }) => withdrawRequest({ ...values, role: person.role }),
    refusedAt: { otherwise: "on" },
  });

export default function Withdraw() {
  const { shown, what } = useLoaderData<typeof loader>();
  const hasDied = what === "after-death";
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      isFinal
      button={hasDied ? "Close it" : "Close it as withdrawn"}
      lead={leads[what]}
    >
      <DateField
        name="on"
        legend={hasDied ? "Day it was settled" : "Day they told us"}
        value={dayTyped(sent?.typed, "on") ?? shown.today}
        error={errorOf(sent?.errors, "on")}
      />
      <TextareaField
        name="words"
        label={hasDied ? "Why it is closed" : "How they told us"}
        hint="Kept as a note on the case"
        rows={3}
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
    </MovePage>
  );
}

const OnlyIfSaid = () => (
  <p>
    Only where the requester has said so. Silence is no withdrawal: what was asked for and never came closes a case as
    incomplete, after a warning.
  </p>
);

const OfTheComplaint = () => (
  <p>
    What is withdrawn is the complaint; what was answered to the request stands. Only where they have said so: silence
    is no withdrawal.
  </p>
);

const AfterDeath = () => (
  <p>
    The patient has died. Where nobody goes on with the request, close it here. Whoever asked on their behalf is told;
    no letter goes to somebody who has died. Whoever may apply for the records of the dead may do so at any time.
  </p>
);

const leads = { request: <OnlyIfSaid />, complaint: <OfTheComplaint />, "after-death": <AfterDeath /> };
