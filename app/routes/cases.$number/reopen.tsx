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
import { reopenCase } from "~/services/moves/reopen-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["reopen"]} – ${params["number"]}`);

export const loader = async (args: LoaderFunctionArgs) => ({ shown: (await caseForMove(args, "reopen")).shown });

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "reopen",
    fields: { words: longText("Say why the case is opened again") },
    move: reopenCase,
    refusedAt: { otherwise: "words" },
  });

export default function Reopen() {
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      button="Open it again"
      lead={<p>The clock goes on as if the case had not been closed, so it may be late at once.</p>}
    >
      <TextareaField
        name="words"
        label="Why it is opened again"
        hint="Kept as a note on the case"
        rows={3}
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
    </MovePage>
  );
}
