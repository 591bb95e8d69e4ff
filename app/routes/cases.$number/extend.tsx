import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateField } from "~/components/design/date-field";
import { errorOf } from "~/components/design/error-summary";
import { CheckboxesField, TextareaField } from "~/components/design/fields";
import { MovePage } from "~/components/moves/move-page";
import { moveTitles } from "~/components/moves/moves";
import { pageTitle } from "~/components/design/page-heading";
import { SummaryList } from "~/components/design/summary-list";
import { dayTyped, typedOf } from "~/components/design/typed";
import { formatDay } from "~/domain/calendar/calendar";
import { extensionShown, type ExtensionShown } from "~/domain/clock/extension";
import { day, longText, several } from "~/forms/fields";
import { caseForMove, sendMove } from "~/forms/move.server";
import { extendTime } from "~/services/moves/extend-time";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`${moveTitles["extend"]} – ${params["number"]}`);

export async function loader(args: LoaderFunctionArgs) {
  const { file, shown } = await caseForMove(args, "extend");
  return {
    shown,
    now: extensionShown(
      file.history,
      { reasons: ["complexity"], on: file.today },
      { today: file.today, holidays: file.holidays },
    ),
  };
}

export const action = (args: ActionFunctionArgs) =>
  sendMove(args, {
    name: "extend",
    fields: {
      reasons: several(["complexity", "number-of-requests"]),
      words: longText(),
      on: day("Enter the day the notice was given, such as 27 3 2026"),
    },
    rules: ({ reasons, words, on }, { today }) => {
      const isSentToday = on === today();
      return [
        [isSentToday && reasons?.length === 0, "reasons", "Choose a reason: a notice without one moves nothing"],
        [isSentToday && words === "", "words", "Explain the reasons, as the letter should say them"],
      ];
    },
    move: (values, _by, deps) => extendTime(deps, values),
    refusedAt: { otherwise: "on", "no-reason-given": "reasons" },
  });

function dueThen({ invalid, dueThen: day }: Pick<ExtensionShown, "invalid" | "dueThen">): string {
  if (invalid === "late")
    return "Unchanged: today is too late for the notice. One that was given in time can be recorded";
  return day ? formatDay(day) : "Two months more, once the period runs; the letter says so";
}

export default function Extend() {
  const { shown, now } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const lead = (
    <>
      <p>
        Two further months may be taken where the request is complex, or one of a number. The requester must be told so,
        with the reasons, before the first month ends (UK GDPR art. 12A(3)-(4)).
      </p>
      <SummaryList
        rows={[
          { name: "Due now", value: now.dueOn ? formatDay(now.dueOn) : "No due day while we wait" },
          {
            name: "Last day for the notice",
            value: now.noticeBy ? formatDay(now.noticeBy) : "Not fixed while we wait",
          },
          {
            name: "Due then",
            value: dueThen(now),
          },
        ]}
      />
    </>
  );
  return (
    <MovePage
      shown={shown}
      sent={sent}
      secondLook
      button={sent?.checked?.letter ? "Send the notice" : "Record the notice"}
      lead={lead}
    >
      <CheckboxesField
        name="reasons"
        legend="Reasons"
        options={[
          { value: "complexity", text: "The request is complex" },
          { value: "number-of-requests", text: "The requester has made a number of requests" },
        ]}
        values={sent?.typed["reasons"]}
        error={errorOf(sent?.errors, "reasons")}
      />
      <TextareaField
        name="words"
        label="The reasons, explained"
        hint="It stands in the letter as you write it"
        value={typedOf(sent?.typed, "words")}
        error={errorOf(sent?.errors, "words")}
      />
      <DateField
        name="on"
        legend="Day of the notice"
        hint="Today, the letter goes out. An earlier day records a notice that was given on paper"
        value={dayTyped(sent?.typed, "on") ?? shown.today}
        error={errorOf(sent?.errors, "on")}
      />
    </MovePage>
  );
}
