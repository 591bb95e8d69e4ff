import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { errorOf } from "~/components/design/error-summary";
import { RadiosField, TextareaField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { typedOf } from "~/components/design/typed";
import { choice, longText } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { seekPatientsNote } from "~/services/moves/seek-patients-note";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) =>
  pageTitle(`${moveTitles["seek-patients-note"]} – ${params["number"]}`);

export const loader = async (args: LoaderFunctionArgs) => ({
  shown: (await caseForMove(args, "seek-patients-note")).shown,
});

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "seek-patients-note",
    fields: {
      found: choice(["yes", "no"], "Say whether there is such a note"),
      words: longText("Say where you looked, and what stands there"),
    },
    move: seekPatientsNote,
    refusedAt: { otherwise: "found" },
  });

export default function SeekPatientsNote() {
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      button="Record what was found"
      lead={
        <p>
          While they lived, the patient could have a note put in their record that they did not wish access to be given
          after their death. Where there is one, none is given: section 4(3) of the Access to Health Records Act 1990.
          Look for it in the whole record, whoever applies.
        </p>
      }
    >
      <RadiosField
        name="found"
        legend="Does the record hold such a note?"
        options={[
          { value: "no", text: "No" },
          { value: "yes", text: "Yes", hint: "Nothing may be released then. Refuse the request, with that reason" },
        ]}
        value={typedOf(sent?.typed, "found")}
        error={errorOf(sent?.errors, "found")}
      />
      <TextareaField
        name="words"
        label="Where you looked"
        hint="Kept as a note on the case"
        rows={3}
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
    </MovePage>
  );
}
