import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { errorOf } from "~/components/design/error-summary";
import { RadiosField, TextareaField } from "~/components/design/fields";
import { whereItGoesOn } from "~/components/moves/complaint-wording";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { typedOf } from "~/components/design/typed";
import { choice, longText } from "~/forms/fields";
import { whyNoDuty } from "~/domain/clock/complaint-clock";
import { isNotWritten } from "~/domain/identity/letter-law";
import { complaintIn } from "~/domain/moves/complaint";
import { caseForMove, sendMove } from "~/forms/move.server";
import { answerComplaint } from "~/services/moves/answer-complaint";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["answer-complaint"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { file, shown } = await caseForMove(args, "answer-complaint");
  const receivedOn = complaintIn(file.history)?.receivedOn ?? file.today;
  const goesOn = whereItGoesOn[whyNoDuty(file.history, receivedOn) ?? "duty"];
  return { shown, goesOn, isWritten: !isNotWritten(file.history) };
}

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "answer-complaint",
    fields: {
      outcome: choice(["upheld", "partly-upheld", "not-upheld"], "Choose what was found"),
      enquiries: longText("Say what was looked into"),
      words: longText("Say what was found and what is done about it"),
    },
    move: (values, { person }) => answerComplaint({ ...values, by: person.id }),
    refusedAt: { otherwise: "outcome" },
  });

export default function AnswerComplaint() {
  const { shown, goesOn, isWritten } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      isFinal
      button={isWritten ? "Send the answer" : "Record the answer"}
      lead={isWritten ? <TheLetterSays goesOn={goesOn} /> : <WriteYourself goesOn={goesOn} />}
    >
      <RadiosField
        name="outcome"
        legend="What was found?"
        value={typedOf(sent?.typed, "outcome")}
        error={errorOf(sent?.errors, "outcome")}
        options={[
          { value: "upheld", text: "The complaint is upheld" },
          { value: "partly-upheld", text: "It is upheld in part" },
          { value: "not-upheld", text: "It is not upheld" },
        ]}
      />
      <TextareaField
        name="enquiries"
        label="What was looked into"
        hint={standsWhere(isWritten)}
        value={typedOf(sent?.typed, "enquiries")}
        error={errorOf(sent?.errors, "enquiries")}
      />
      <TextareaField
        name="words"
        label="What was found, and what is done about it"
        hint={standsWhere(isWritten)}
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
    </MovePage>
  );
}

const standsWhere = (isWritten: boolean) => (isWritten ? "It stands in the letter" : "Kept as a note on the case");

const TheLetterSays = ({ goesOn }: { goesOn: string }) => (
  <p>The letter says what was looked into and what came of it, and how to go on {goesOn}.</p>
);

const WriteYourself = ({ goesOn }: { goesOn: string }) => (
  <p>
    The patient made the request and has died, so no letter goes from here. Write to whoever complains what was looked
    into and what came of it, and how to go on {goesOn}; then record the answer here.
  </p>
);
