import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateField } from "~/components/design/date-field";
import { errorOf } from "~/components/design/error-summary";
import { RadiosField, TextField, TextareaField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { dayTyped, typedOf } from "~/components/design/typed";
import { authorityRow } from "~/domain/identity/authority";
import { addressText, choice, day, emailAddress, ifGiven, nameText } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { switchToDeceased } from "~/services/moves/switch-to-deceased";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) =>
  pageTitle(`${moveTitles["apply-for-the-dead"]} – ${params["number"]}`);

export const loader = async (args: LoaderFunctionArgs) => ({
  shown: (await caseForMove(args, "apply-for-the-dead")).shown,
});

const mayApply = ["pr", "claimant", "solicitor-deceased", "relative-deceased"] as const;

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "apply-for-the-dead",
    fields: {
      requester: choice(mayApply, "Choose by what right they apply"),
      on: day("Enter the day the application came, such as 27 3 2026"),
      name: nameText("Enter the applicant’s name"),
      organisation: nameText(),
      email: ifGiven(emailAddress("Enter an e-mail address such as name@example.nhs.uk, or leave it out")),
      address: addressText(),
    },
    move: ({ on, email, ...applicant }, { person }) =>
      switchToDeceased({ on, role: person.role, applicant: { ...applicant, email: email ?? "" } }),
    refusedAt: {
      otherwise: "requester",
      "date-in-the-future": "on",
      "before-receipt": "on",
      "turns-late-into-in-time": "on",
    },
  });

export default function ApplyForTheDead() {
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      isFinal
      button="Take the application"
      lead={
        <p>
          The clock of the Access to Health Records Act runs from this application: 40 days, the day it came being the
          first. Whoever applies now shows afresh who they are and by what right.
        </p>
      }
    >
      <RadiosField
        name="requester"
        legend="Who applies?"
        value={typedOf(sent?.typed, "requester")}
        error={errorOf(sent?.errors, "requester")}
        options={mayApply.map((value) => ({
          value,
          text: authorityRow(value).requester,
          ...(value === "relative-deceased" && {
            hint: "The Act gives them no right: it is answered at the trust’s discretion",
          }),
        }))}
      />
      <DateField
        name="on"
        legend="Day the application came"
        value={dayTyped(sent?.typed, "on") ?? shown.today}
        error={errorOf(sent?.errors, "on")}
      />
      <TextField
        name="name"
        label="Name of the applicant"
        value={typedOf(sent?.typed, "name")}
        error={errorOf(sent?.errors, "name")}
      />
      <TextField
        name="organisation"
        label="Firm or organisation, if any"
        value={typedOf(sent?.typed, "organisation")}
        error={errorOf(sent?.errors, "organisation")}
      />
      <TextField
        name="email"
        type="email"
        label="E-mail address, if any"
        value={typedOf(sent?.typed, "email")}
        error={errorOf(sent?.errors, "email")}
      />
      <TextareaField
        name="address"
        label="Postal address"
        rows={3}
        value={typedOf(sent?.typed, "address")}
        error={errorOf(sent?.errors, "address")}
      />
    </MovePage>
  );
}
