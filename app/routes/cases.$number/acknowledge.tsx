import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { caseForMove, sendMove } from "~/forms/move.server";
import { acknowledge } from "~/services/moves/acknowledge";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["acknowledge"]} – ${params["number"]}`);

export const loader = async (args: LoaderFunctionArgs) => ({ shown: (await caseForMove(args, "acknowledge")).shown });

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "acknowledge",
    fields: {},
    move: () => acknowledge(),
    refusedAt: { otherwise: "acknowledge" },
  });

export default function Acknowledge() {
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      button="It was posted today"
      lead={
        <p>The requester gave no e-mail address, so the acknowledgement goes on paper. Record here that it has gone.</p>
      }
    />
  );
}
