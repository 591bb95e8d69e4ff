import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { caseForMove, sendMove } from "~/forms/move.server";
import { warnOfClosing } from "~/services/moves/warn-of-closing";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["warn-of-closing"]} – ${params["number"]}`);

export const loader = async (args: LoaderFunctionArgs) => ({
  shown: (await caseForMove(args, "warn-of-closing")).shown,
});

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "warn-of-closing",
    fields: {},
    move: (_values, _by, deps) => warnOfClosing(deps),
    refusedAt: { otherwise: "warn" },
  });

export default function WarnOfClosing() {
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      button="Send the warning"
      lead={
        <p>
          What we asked for has not come. The letter says what is missing, and on which day the case is closed without
          it.
        </p>
      }
    />
  );
}
