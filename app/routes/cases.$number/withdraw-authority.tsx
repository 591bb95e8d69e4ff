import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateField } from "~/components/design/date-field";
import { errorOf } from "~/components/design/error-summary";
import { RadiosField, TextareaField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { dayTyped, typedOf } from "~/components/design/typed";
import { authorityEnds, type AuthorityEnds } from "~/domain/cases/case-events";
import { authorityEndsOf } from "~/domain/identity/authority-ends";
import { requesterOf } from "~/domain/identity/requester";
import { choice, day, longText } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { withdrawAuthority } from "~/services/moves/withdraw-authority";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) =>
  pageTitle(`${moveTitles["withdraw-authority"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { shown, file } = await caseForMove(args, "withdraw-authority");
  return { shown, ends: authorityEndsOf(requesterOf(file.history)) };
}

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "withdraw-authority",
    fields: {
      why: choice(authorityEnds, "Choose what has ended"),
      on: day("Enter the day we were told, such as 27 3 2026", { called: "The day we were told" }),
      words: longText("Say who told us, and how"),
    },
    move: withdrawAuthority,
    refusedAt: { otherwise: "on", "does-not-end-so": "why" },
  });

const endsInWords: Record<AuthorityEnds, { text: string; hint: string }> = {
  "consent-withdrawn": {
    text: "Their consent was taken back",
    hint: "By the patient, the client, the child or the personal representative: whoever gave it",
  },
  "power-ended": {
    text: "The power, appointment, order or claim has ended",
    hint: "A power of attorney was revoked, a deputy discharged, a grant revoked, a claim given up",
  },
};

export default function WithdrawAuthority() {
  const { shown, ends } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      button="Record that the authority has ended"
      lead={
        <p>
          From now on nothing leaves for this requester, and a copy that was approved is made and checked again. The
          letter tells them, and asks for a new authority. Until it comes the case waits; where it does not come, warn
          them and close the case. What has been disclosed already cannot be called back by this.
        </p>
      }
    >
      <RadiosField
        name="why"
        legend="What has ended?"
        options={ends.map((value) => ({ value, ...endsInWords[value] }))}
        value={typedOf(sent?.typed, "why")}
        error={errorOf(sent?.errors, "why")}
      />
      <DateField
        name="on"
        legend="Day we were told"
        value={dayTyped(sent?.typed, "on") ?? shown.today}
        error={errorOf(sent?.errors, "on")}
      />
      <TextareaField
        name="words"
        label="Who told us, and how"
        hint="Kept as a note on the case; it does not stand in the letter"
        rows={3}
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
    </MovePage>
  );
}
