/** DPA 2018 Sch. 2 para 16(3): whether what is said of other people may be withheld, with the five factors. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { errorOf } from "~/components/design/error-summary";
import { RadiosField, TextareaField } from "~/components/design/fields";
import { pageTitle } from "~/components/design/page-heading";
import { typedOf } from "~/components/design/typed";
import {
  capabilityWords,
  confidenceWords,
  consentWords,
  informationWords,
} from "~/components/exemptions/weighing-wording";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { Weighings } from "~/components/release/weighings";
import { exemption } from "~/domain/exemptions/exemptions";
import { weighedReasons } from "~/domain/exemptions/weighing";
import {
  confidences,
  consentCapabilities,
  consentStandings,
  thirdPartyInformation,
  weighedFor,
} from "~/domain/terms/vocabulary";
import { choice, longText, readAs } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { weighThirdParties } from "~/services/moves/weigh-third-parties";
import { weighingsShown } from "~/services/release/weighings-shown";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) =>
  pageTitle(`${moveTitles["weigh-third-parties"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { file, shown } = await caseForMove(args, "weigh-third-parties");
  return { shown, weighings: weighingsShown(file) };
}

const sayReasonable = "Say whether it is reasonable to release it without their consent";

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "weigh-third-parties",
    fields: {
      reason: choice(weighedReasons, "Choose the reason for which it is withheld"),
      of: choice(weighedFor, "Say whether this is for all of them, or for one"),
      information: choice(thirdPartyInformation, "Say what would be told of them"),
      confidence: choice(confidences, "Say whether a duty of confidence is owed to them"),
      consent: choice(consentStandings, "Say whether they agreed"),
      capability: choice(consentCapabilities, "Say whether they can give consent"),
      steps: longText("Say what was done to ask them, or why nothing was"),
      reasonable: readAs((typed) => (["yes", "no", ""] as const).find((each) => each === typed) ?? null, sayReasonable),
      words: longText("Say why"),
    },
    rules: ({ consent, reasonable }) => [
      [consent !== undefined && consent !== "given" && !reasonable, "reasonable", sayReasonable],
    ],
    move: ({ reasonable, ...values }) => weighThirdParties({ ...values, reasonable: reasonable || null }),
    refusedAt: {
      otherwise: "reason",
      "reasonableness-not-said": "reasonable",
      "agreed-yet-withheld": "reasonable",
      "answered-yet-cannot-consent": "consent",
    },
  });

const optionsOf = <Value extends string>(values: readonly Value[], words: Record<Value, string>) =>
  values.map((value) => ({ value, text: words[value] }));

export default function WeighThirdParties() {
  const { shown, weighings } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const radios = (name: string) => ({ name, value: typedOf(sent?.typed, name), error: errorOf(sent?.errors, name) });
  return (
    <MovePage
      shown={shown}
      sent={sent}
      button="Record the weighing"
      lead={
        <>
          <p>
            What identifies somebody else is withheld only where they have not agreed and it would not be reasonable to
            release it without that: Schedule 2 paragraph 16 of the Data Protection Act 2018. One record is enough for
            everybody for whom the same reason is used; make another for a person with whom it stands otherwise. Staff
            who wrote in the record or treated the patient are not withheld at all.
          </p>
          <Weighings weighings={weighings} />
        </>
      }
    >
      <RadiosField
        {...radios("reason")}
        legend="Which reason is this about?"
        options={weighedReasons.map((value) => ({ value, text: `${exemption(value).label} (${value})` }))}
      />
      <RadiosField
        {...radios("of")}
        legend="Whom is it for?"
        options={[
          {
            value: "everybody",
            text: "Everybody for whom this reason is used",
            hint: "Takes the place of what was recorded before for this reason",
          },
          { value: "one-person", text: "One of them", hint: "Say below whom. What was recorded for the others stands" },
        ]}
      />
      <RadiosField
        {...radios("information")}
        legend="What would be told of them?"
        hint="The most private of it, where there is more than one kind"
        options={optionsOf(thirdPartyInformation, informationWords)}
      />
      <RadiosField
        {...radios("confidence")}
        legend="Is a duty of confidence owed to them?"
        options={optionsOf(confidences, confidenceWords)}
      />
      <RadiosField
        {...radios("consent")}
        legend="Did they agree to its release?"
        options={optionsOf(consentStandings, consentWords)}
      />
      <RadiosField
        {...radios("capability")}
        legend="Can they give consent?"
        options={optionsOf(consentCapabilities, capabilityWords)}
      />
      <TextareaField
        {...radios("steps")}
        label="What was done to ask them, or why nothing was"
        hint="Such as: they cannot be found, or to ask would tell them that the patient asked. Name here whom it is for, where it is one person"
        rows={3}
      />
      <RadiosField
        {...radios("reasonable")}
        legend="Is it reasonable to release it without their consent?"
        hint="Leave this open where they agreed"
        options={[
          { value: "no", text: "No: it is withheld" },
          { value: "yes", text: "Yes: it is released", hint: "Take the marks off again" },
        ]}
      />
      <TextareaField
        {...radios("words")}
        label="Why"
        hint="Kept in this case with your name and the time, and shown to whoever checks the release copy. Sent to nobody"
        rows={3}
      />
    </MovePage>
  );
}
