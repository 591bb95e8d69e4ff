import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateField } from "~/components/design/date-field";
import { errorOf } from "~/components/design/error-summary";
import { sentenceFor } from "~/components/case-page/event-wording";
import { RadiosField, TextareaField } from "~/components/design/fields";
import { latenessThen } from "~/components/moves/lateness-wording";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { dayTyped, typedOf } from "~/components/design/typed";
import { formatDay } from "~/domain/calendar/calendar";
import { count, day, longText } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { correctDate } from "~/services/moves/correct-date";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["correct-date"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { file, shown } = await caseForMove(args, "correct-date");
  const entries = file.history.filter(({ type }) => type !== "date-corrected");
  return {
    shown,
    entries: entries.map((event) => ({
      value: String(event.seq),
      text: sentenceFor(event, file.names),
      hint: formatDay(event.on),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { file } = await caseForMove(args, "correct-date");
  return sendMove(args, {
    name: "correct-date",
    fields: {
      entry: count("Choose the entry whose date is wrong"),
      to: day("Enter the right day, such as 27 3 2026", { called: "The right day" }),
      words: longText("Say how we know, such as: the postmark says so"),
    },
    move: ({ entry, ...right }, { person }) => correctDate({ seq: entry, ...right, role: person.role }),
    about: ({ entry, to, words }, { before, after }) => {
      const event = file.history[entry - 1];
      return [
        { name: "Entry", value: event ? sentenceFor(event, file.names) : "" },
        { name: "The day it has", value: event ? formatDay(event.on) : "" },
        { name: "The right day", value: formatDay(to) },
        { name: "How we know", value: words },
        { name: "In time or late", value: latenessThen(before, after) },
      ];
    },
    refusedAt: {
      otherwise: "entry",
      "same-date": "to",
      "turns-late-into-in-time": "to",
      "date-in-the-future": "to",
      "before-receipt": "to",
      "after-something-that-followed": "to",
      "before-what-it-answers": "to",
    },
  });
}

export default function CorrectDate() {
  const { shown, entries } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      button="Correct the date"
      lead={
        <p>
          Nothing is rubbed out: the history shows the wrong date, the right one, who corrected it and when. The clock
          is worked out from the right one.
        </p>
      }
    >
      <RadiosField
        name="entry"
        legend="Which date is wrong?"
        options={entries}
        value={typedOf(sent?.typed, "entry")}
        error={errorOf(sent?.errors, "entry")}
      />
      <DateField
        name="to"
        legend="The right day"
        value={dayTyped(sent?.typed, "to") ?? null}
        error={errorOf(sent?.errors, "to")}
      />
      <TextareaField
        name="words"
        label="How we know"
        hint="Kept as a note on the case"
        rows={3}
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
    </MovePage>
  );
}
