import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { errorOf } from "~/components/design/error-summary";
import { TextareaField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { typedOf } from "~/components/design/typed";
import { longText } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { askClarification } from "~/services/moves/ask-clarification";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["ask-clarification"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { file, shown } = await caseForMove(args, "ask-clarification");
  return { shown, hasStarted: file.clock.state !== "not-started" };
}

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "ask-clarification",
    fields: {
      question: longText("Write the question as the letter should ask it"),
      meanwhile: longText("Say what the requester gets without waiting, such as: we send the letters of this year"),
    },
    move: askClarification,
    refusedAt: { otherwise: "question" },
  });

export default function AskClarification() {
  const { shown, hasStarted } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      button={hasStarted ? "Send it and pause the clock" : "Send the question"}
      lead={
        <p>
          Ask only where you need the answer to find what is wanted: a large amount of information is the example in the
          law. {hasStarted ? pausesToday : pausesLater} “Everything” is an answer.
        </p>
      }
    >
      <TextareaField
        name="question"
        label="Question"
        hint="It stands in the letter as you write it"
        value={typedOf(sent?.typed, "question")}
        error={errorOf(sent?.errors, "question")}
      />
      <TextareaField
        name="meanwhile"
        label="What we do meanwhile"
        hint="The letter says: Meanwhile, …"
        rows={3}
        value={sent ? typedOf(sent.typed, "meanwhile") : "we go on with what does not depend on your answer."}
        error={errorOf(sent?.errors, "meanwhile")}
      />
    </MovePage>
  );
}

const pausesToday = "From today until the answer comes, both days included, no day counts (UK GDPR art. 12A(5)).";
const pausesLater =
  "The clock has not started, so nothing stands still yet: once it has, the days until the answer comes do not count (UK GDPR art. 12A(5)).";
