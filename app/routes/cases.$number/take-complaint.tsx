import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateField } from "~/components/design/date-field";
import { errorOf } from "~/components/design/error-summary";
import { TextareaField } from "~/components/design/fields";
import { howItIsTaken } from "~/components/moves/complaint-wording";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { dayTyped, typedOf } from "~/components/design/typed";
import { whyNoDuty } from "~/domain/clock/complaint-clock";
import { isNotWritten } from "~/domain/identity/letter-law";
import { day, longText } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { takeComplaint } from "~/services/moves/take-complaint";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["take-complaint"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { file, shown } = await caseForMove(args, "take-complaint");
  const rule = howItIsTaken(whyNoDuty(file.history, file.today));
  return { shown, rule, isWritten: !isNotWritten(file.history) };
}

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "take-complaint",
    fields: {
      on: day("Enter the day the complaint came, such as 27 3 2026"),
      words: longText("Write what the complaint is about"),
    },
    move: takeComplaint,
    refusedAt: { otherwise: "on" },
  });

export default function TakeComplaint() {
  const { shown, rule, isWritten } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      button="Take the complaint"
      lead={<HowItIsTaken rule={rule} isWritten={isWritten} />}
    >
      <DateField
        name="on"
        legend="Day the complaint came"
        value={dayTyped(sent?.typed, "on") ?? shown.today}
        error={errorOf(sent?.errors, "on")}
      />
      <TextareaField
        name="words"
        label="What it is about"
        hint={
          isWritten ? "Kept as a note on the case" : "And who complains, with their address. Kept as a note on the case"
        }
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
    </MovePage>
  );
}

const HowItIsTaken = ({ rule, isWritten }: { rule: string; isWritten: boolean }) => (
  <>
    <p>{rule}</p>
    {!isWritten && (
      <p>
        The patient made the request and has died, so no letter goes from here. Acknowledge it to whoever complains, and
        record the day on which you did.
      </p>
    )}
  </>
);
