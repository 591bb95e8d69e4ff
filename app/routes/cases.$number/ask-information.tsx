import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { errorOf } from "~/components/design/error-summary";
import { TextareaField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { InsetText } from "~/components/design/notices";
import { pageTitle } from "~/components/design/page-heading";
import { typedOf } from "~/components/design/typed";
import { formatDay } from "~/domain/calendar/calendar";
import { longText } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { askInformation } from "~/services/moves/ask-information";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["ask-information"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { file, shown } = await caseForMove(args, "ask-information");
  return {
    shown,
    askBy: file.clock.informationRequestBy,
    isInTime: file.clock.informationRequestBy !== null && file.today <= file.clock.informationRequestBy,
  };
}

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "ask-information",
    fields: { question: longText("Write what you need to know, as the letter should ask it") },
    move: askInformation,
    refusedAt: { otherwise: "question" },
  });

export default function AskInformation() {
  const { shown, askBy, isInTime } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const lead = askBy && (
    <InsetText>
      <p>
        {isInTime
          ? `Asked by ${formatDay(askBy)}, within 14 days of the application, the period starts anew on the day the details come (AHRA 1990 s.3(6)).`
          : `The 14 days for this ended on ${formatDay(askBy)}. You may still ask, but the period goes on (AHRA 1990 s.3(6)).`}
      </p>
    </InsetText>
  );
  return (
    <MovePage shown={shown} sent={sent} secondLook button="Send the letter" lead={lead}>
      <TextareaField
        name="question"
        label="What we need to know"
        hint="Who applies, by what right, or which record is meant. It stands in the letter as you write it"
        value={typedOf(sent?.typed, "question")}
        error={errorOf(sent?.errors, "question")}
      />
    </MovePage>
  );
}
