/** The answer: of whoever was asked, on the screen, or as an officer had it from them. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { answerChannels, consultationViews } from "~/domain/terms/vocabulary";
import { formatPageRanges, pagesInWords } from "~/domain/terms/page-ranges";
import type { ConsultationShown } from "~/services/consultation/view-consultations";
import { Button } from "~/components/design/button";
import { channelNames, viewWords } from "./consultation-wording";
import { DateField } from "~/components/design/date-field";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { RadiosField, TextareaField, TextField } from "~/components/design/fields";
import { SubmissionKey } from "~/components/design/submission-key";
import { dayTyped, typedOf, type Typed } from "~/components/design/typed";

type Props = {
  one: ConsultationShown;
  canWork: boolean;
  today: CalendarDay;
  submission: string;
  typed: Typed | undefined;
  errors: readonly FieldError[] | undefined;
};

const hints = {
  release: undefined,
  part: "Say below what must be covered",
  withhold: undefined,
  "no-view": "Or somebody else should be asked",
};
const channels = answerChannels.filter((channel) => channel !== "on-screen");

export function AnswerForm({ one, canWork, today, submission, typed, errors }: Props) {
  const field = (name: string) => ({ name, value: typedOf(typed, name), error: errorOf(errors, name) });
  return (
    <form method="post" action="?index" noValidate className="desk-panel">
      <SubmissionKey value={submission} />
      <h2 className="nhsuk-heading-m">{canWork ? "Record their answer" : "Your answer"}</h2>
      <RadiosField
        {...field("view")}
        legend={canWork ? "What they think should happen" : "What should happen with the pages?"}
        options={consultationViews.map((view) => ({
          value: view,
          text: view === "no-view" && !canWork ? "I have no view of my own" : viewWords[view],
          hint: hints[view],
        }))}
      />
      <TextField
        {...field("pages")}
        value={typed ? typedOf(typed, "pages") : formatPageRanges(one.pages)}
        label="Which pages"
        hint={`You may name fewer than were asked about: ${pagesInWords(one.pages)}`}
        width={20}
      />
      <TextareaField
        {...field("words")}
        label={canWork ? "What they said" : "Why, and what must be covered"}
        hint={
          canWork
            ? "It stays in this case. The patient may ask for it one day"
            : "Say by its number where a mark is wrong, and where one is missing. It stays in this case; the patient may ask for it one day"
        }
      />
      {canWork && (
        <>
          <RadiosField
            {...field("channel")}
            legend="How it came"
            inline
            options={channels.map((channel) => ({ value: channel, text: channelNames[channel] }))}
          />
          <DateField
            name="on"
            legend="Day it came"
            value={dayTyped(typed, "on") ?? today}
            error={errorOf(errors, "on")}
          />
        </>
      )}
      <Button>{canWork ? "Record the answer" : "Send my answer"}</Button>
    </form>
  );
}
