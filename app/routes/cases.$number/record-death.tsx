import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateField } from "~/components/design/date-field";
import { errorOf } from "~/components/design/error-summary";
import { TextareaField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { dayTyped, typedOf } from "~/components/design/typed";
import { inALifetime } from "~/forms/day-wording";
import { day, ifGiven, longText } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { recordDeath } from "~/services/moves/record-death";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["record-death"]} – ${params["number"]}`);

export const loader = async (args: LoaderFunctionArgs) => ({ shown: (await caseForMove(args, "record-death")).shown });

const dayOfDeath = "The day of death";

export async function action(args: ActionFunctionArgs) {
  const { file } = await caseForMove(args, "record-death");
  const { today, patient } = file;
  return sendMove(args, {
    name: "record-death",
    fields: {
      on: day("Enter the day we learnt of it, such as 27 3 2026", { called: "The day we learnt of it" }),
      diedOn: ifGiven(day("", { called: dayOfDeath, bounds: inALifetime(dayOfDeath, today) })),
      words: longText("Say how we know"),
    },
    rules: ({ on, diedOn }) => [
      [
        Boolean(diedOn && patient.bornOn && diedOn < patient.bornOn),
        "diedOn",
        "The day of death cannot be before the date of birth",
      ],
      [
        Boolean(diedOn && on && on <= today && diedOn > on),
        "diedOn",
        "The day of death cannot be after the day we learnt of it",
      ],
    ],
    move: recordDeath,
    refusedAt: { otherwise: "on" },
  });
}

export default function RecordDeath() {
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      isFinal
      button="Record the death"
      lead={
        <p>
          Data protection law covers the living only, and a power to act for them ends with their life. From now on
          nothing leaves, until a manager has settled who applies under the Access to Health Records Act 1990.
        </p>
      }
    >
      <DateField
        name="on"
        legend="Day we learnt of it"
        value={dayTyped(sent?.typed, "on") ?? shown.today}
        error={errorOf(sent?.errors, "on")}
      />
      <DateField
        name="diedOn"
        legend="Day of death"
        hint="Leave it out where it is not known"
        value={dayTyped(sent?.typed, "diedOn") ?? null}
        error={errorOf(sent?.errors, "diedOn")}
      />
      <TextareaField
        name="words"
        label="How we know"
        hint="Kept as a note on the case"
        rows={3}
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
    </MovePage>
  );
}
