import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { caseForMove, sendMove } from "~/forms/move.server";
import { closeIncomplete } from "~/services/moves/close-incomplete";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["close-incomplete"]} – ${params["number"]}`);

export const loader = async (args: LoaderFunctionArgs) => ({
  shown: (await caseForMove(args, "close-incomplete")).shown,
});

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "close-incomplete",
    fields: {},
    move: () => closeIncomplete(),
    refusedAt: { otherwise: "close" },
  });

export default function CloseIncomplete() {
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      isFinal
      button="Close the case, and send the letter"
      lead={
        <p>
          What we asked for never came, and the requester was warned. When it comes after all, the case is opened again.
        </p>
      }
    />
  );
}
