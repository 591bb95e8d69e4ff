/** DPA 2018 Sch. 3 para 6: what the patient has already seen or knows leaves without an opinion on serious harm. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { errorOf } from "~/components/design/error-summary";
import { RadiosField, SelectField, TextareaField, TextField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { typedOf } from "~/components/design/typed";
import { counted } from "~/components/design/counted";
import { knownHow } from "~/domain/opinion/already-known";
import { choice, longText, text } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { judgeKnown } from "~/services/moves/judge-known";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["judge-known"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { file, shown } = await caseForMove(args, "judge-known");
  const records = file.documents.filter(({ kind, state }) => kind === "records" && state === "ready");
  return {
    shown,
    records: records.map(({ id, name, pageCount }) => ({ value: id, text: `${name} (${counted(pageCount, "page")})` })),
  };
}

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "judge-known",
    fields: {
      documentId: text("Choose the record"),
      pages: text("Say which pages, such as 3-5, 9, or all"),
      how: choice(knownHow, "Say whether the patient has seen them, or knows what stands there"),
      words: longText("Say how that is known"),
    },
    move: (values, { person }) => judgeKnown({ ...values, judge: person.id }),
    refusedAt: { otherwise: "documentId", "no-pages": "pages", "not-pages": "pages", "beyond-the-last-page": "pages" },
  });

export default function JudgeKnown() {
  const { shown, records } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      button="Record the judgement"
      lead={
        <p>
          What the patient has already seen, or knows, may leave without a health professional’s opinion on serious harm
          (Schedule 3 paragraph 6 of the Data Protection Act 2018). It covers the pages named here and nothing else; for
          all others the opinion is needed. Letters that were written to the patient are the usual case. It is kept that
          you judged it, and when.
        </p>
      }
    >
      <SelectField
        name="documentId"
        label="Record"
        none="Choose a record"
        options={records}
        value={typedOf(sent?.typed, "documentId") || (records.length === 1 ? records[0]!.value : "")}
        error={errorOf(sent?.errors, "documentId")}
      />
      <TextField
        name="pages"
        label="Pages"
        hint="Such as 3-5, 9, or all"
        width={20}
        value={typedOf(sent?.typed, "pages")}
        error={errorOf(sent?.errors, "pages")}
      />
      <RadiosField
        name="how"
        legend="What is so of these pages?"
        options={[
          { value: "seen", text: "The patient has seen them", hint: "A letter sent to them, or a page shown to them" },
          { value: "known", text: "The patient knows what stands there", hint: "What they told us themselves" },
          {
            value: "taken-back",
            text: "Neither: take back what was recorded about this record",
            hint: "The opinion is needed again for all of it",
          },
        ]}
        value={typedOf(sent?.typed, "how")}
        error={errorOf(sent?.errors, "how")}
      />
      <TextareaField
        name="words"
        label="How that is known"
        hint="Kept as a note beside the opinion"
        rows={3}
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
    </MovePage>
  );
}
