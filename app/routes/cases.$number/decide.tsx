import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { errorOf } from "~/components/design/error-summary";
import { RadiosField, TextareaField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { typedOf } from "~/components/design/typed";
import type { RequestOutcome } from "~/domain/cases/case-events";
import { lawOf, type LawOfRequest } from "~/domain/identity/law-of-request";
import { outcomesFor } from "~/domain/moves/request-outcome";
import { choice, longText } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { decideRequest } from "~/services/moves/decide-request";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["decide"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { file, shown } = await caseForMove(args, "decide");
  return {
    shown,
    law: decidedUnder(lawOf(file.history)),
    outcomes: outcomesFor(file.history).map((value) => ({ value, ...choices[value] })),
  };
}

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "decide",
    fields: {
      outcome: choice(
        ["corrected", "note-added", "erased", "sharing-stopped", "not-changed"],
        "Choose what was decided",
      ),
      words: longText("Say what was done and why, as the letter should"),
      recipientsTold: longText(),
      copy: longText(),
    },
    move: decideRequest,
    refusedAt: { otherwise: "outcome", "recipients-not-named": "recipientsTold", "copy-not-given": "copy" },
  });

export default function Decide() {
  const { shown, law, outcomes } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage shown={shown} sent={sent} secondLook isFinal button="Send the decision" lead={<p>{leads[law]}</p>}>
      <RadiosField
        name="outcome"
        legend="What was decided?"
        options={outcomes}
        value={typedOf(sent?.typed, "outcome")}
        error={errorOf(sent?.errors, "outcome")}
      />
      <TextareaField
        name="words"
        label="What was done, and why"
        hint="It stands in the letter. Where a note was added, give its words"
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
      {law !== "living-change" && (
        <TextareaField
          name="copy"
          label={
            law === "act-correction"
              ? "What the record says now"
              : "What the record says now (if something was changed)"
          }
          hint={
            law === "act-correction"
              ? "The corrected words, or the note that was added: the letter gives them as the copy that is owed"
              : "The corrected words, or the note that was added: the letter gives them"
          }
          rows={4}
          value={typedOf(sent?.typed, "copy")}
          error={errorOf(sent?.errors, "copy")}
        />
      )}
      {law === "living-change" && (
        <TextareaField
          name="recipientsTold"
          label="Who has been told"
          hint="Whoever had the data from us is told of a change (UK GDPR art. 19). Leave it empty where nothing was changed"
          rows={3}
          value={typedOf(sent?.typed, "recipientsTold")}
          error={errorOf(sent?.errors, "recipientsTold")}
        />
      )}
    </MovePage>
  );
}

/** Under which law it is decided; whoever has no right to a change is answered as the trust sees fit. */
type DecidedUnder = Extract<LawOfRequest, "living-change" | "act-correction" | "advocacy" | "discretion">;
const decidedUnder = (law: LawOfRequest): DecidedUnder => (law in leads ? (law as DecidedUnder) : "living-change");

const leads: Record<DecidedUnder, string> = {
  "living-change":
    "Each is decided by itself. What a professional wrote in good faith is seldom rewritten: a note that says what the patient disputes is the usual outcome. A refusal gives its reasons.",
  "act-correction":
    "The record of a patient who has died is corrected under section 6 of the Access to Health Records Act 1990: either it is corrected, or a note says what the applicant thinks is wrong. The letter gives a copy of the correction or of the note, free of charge.",
  advocacy:
    "The Mental Capacity Act 2005 lets an independent mental capacity advocate see and copy records, and gives no right to have them changed: what is done is as the trust sees fit. Where the record is corrected or a note is added, the letter can give its words.",
  discretion:
    "No law gives this relative a right to have the record of the dead corrected: what is done is at the trust’s discretion. Where the record is corrected or a note is added, the letter can give its words.",
};

const choices: Record<RequestOutcome, { text: string; hint?: string }> = {
  corrected: { text: "The record was corrected" },
  "note-added": {
    text: "A note was added to the record",
    hint: "It says what the patient disputes, and stays with the record",
  },
  erased: { text: "What was asked for was erased" },
  "sharing-stopped": { text: "The sharing was stopped" },
  "not-changed": { text: "Nothing was changed", hint: "The letter gives the reasons and says how to complain" },
};
