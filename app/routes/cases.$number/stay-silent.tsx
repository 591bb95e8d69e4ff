import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getDeps } from "~/boot/deps.server";
import { errorOf } from "~/components/design/error-summary";
import { CheckboxesField, TextareaField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { typedOf } from "~/components/design/typed";
import { askedUnder } from "~/domain/exemptions/asked-under";
import { statuteUnder } from "~/domain/exemptions/exemptions";
import { reasonsForSilence, reasonsUnsaid } from "~/domain/exemptions/silence";
import { exemptionCodes } from "~/domain/terms/vocabulary";
import { longText, several } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { staySilent } from "~/services/moves/stay-silent";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["stay-silent"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { file, shown } = await caseForMove(args, "stay-silent");
  const { settings } = await getDeps();
  const asked = askedUnder(file.history);
  return {
    shown,
    chosen: [...reasonsUnsaid(file.history)],
    reasons: reasonsForSilence(asked, settings.otherHarmTold).map(({ code, label }) => ({
      value: code,
      text: label,
      hint: statuteUnder(asked, code),
    })),
  };
}

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "stay-silent",
    fields: {
      codes: several(exemptionCodes),
      words: longText("Say why even neutral words would do harm"),
    },
    move: (values, { person }, { settings: { otherHarmTold } }) =>
      staySilent({ ...values, otherHarmTold, role: person.role }),
    refusedAt: { otherwise: "codes" },
  });

export default function StaySilent() {
  const { shown, chosen, reasons } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      button="Record the choice"
      lead={
        <p>
          For these reasons the recipient already reads only that something was withheld as the law allows. Choose here
          those of which the list of what was withheld says nothing at all. A covered place on a page, and the notice in
          place of a withheld page, stay to be seen.
        </p>
      }
    >
      <CheckboxesField
        name="codes"
        legend="Say nothing of"
        options={reasons}
        values={sent ? (sent.typed["codes"] ?? []) : chosen}
        error={errorOf(sent?.errors, "codes")}
        small
      />
      <TextareaField
        name="words"
        label="Why"
        hint="Kept as a note on the case: it is what defends the silence to the Commissioner"
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
    </MovePage>
  );
}
