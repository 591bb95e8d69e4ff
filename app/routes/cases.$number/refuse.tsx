import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { errorOf } from "~/components/design/error-summary";
import { CheckboxesField, TextareaField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { typedOf } from "~/components/design/typed";
import { firstOf } from "~/components/redaction/need-wording";
import { askedUnder } from "~/domain/exemptions/asked-under";
import { isSilent, statuteUnder } from "~/domain/exemptions/exemptions";
import { refusalReasonsOf } from "~/domain/exemptions/refusal-reasons";
import { letterLawOf } from "~/domain/identity/letter-law";
import { isForAManager } from "~/domain/moves/closing";
import { may } from "~/domain/terms/roles";
import { signedIn } from "~/gates/access.server";
import { exemptionCodes } from "~/domain/terms/vocabulary";
import { longText, several } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { refuseRequest } from "~/services/moves/refuse-request";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["refuse"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { file, shown } = await caseForMove(args, "refuse");
  const mayCallExcessive = may(signedIn(args.request).person.role, "call-excessive");
  const known = refusalReasonsOf(file.history);
  const open = known.filter(({ code }) => mayCallExcessive || !isForAManager(code));
  const reasons = open.map(({ code, label, needs }) => ({
    value: code,
    text: label,
    hint: [
      statuteUnder(askedUnder(file.history), code),
      firstOf(needs),
      isSilent(code) && "The letter says it in neutral words",
    ]
      .filter(Boolean)
      .join(". "),
  }));
  const isForAManagerToo = known.length > open.length;
  const isByRight = letterLawOf(file.history).asks === "by-right";
  return { shown, reasons, isForAManagerToo, isByRight };
}

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "refuse",
    fields: { codes: several(exemptionCodes), words: longText() },
    move: (values, { person }) => refuseRequest({ ...values, role: person.role }),
    refusedAt: { otherwise: "codes" },
  });

export default function Refuse() {
  const { shown, reasons, isForAManagerToo, isByRight } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      isFinal
      button="Refuse, and send the letter"
      lead={
        <p>
          This refuses the whole request. Parts of a record are withheld in the redaction room, page by page. The letter
          gives the reasons, and says {isByRight ? "how to complain and to go to court" : "whom to tell of a complaint"}
          .
          {isForAManagerToo &&
            " Only a manager can refuse it as manifestly unfounded or excessive: give the case to one for that."}
        </p>
      }
    >
      <CheckboxesField
        name="codes"
        legend="Reasons"
        options={reasons}
        values={sent?.typed["codes"]}
        error={errorOf(sent?.errors, "codes")}
        small
      />
      <TextareaField
        name="words"
        label="Anything else the letter should say"
        hint="It stands in the letter after the reasons, and is kept as a note"
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
    </MovePage>
  );
}
