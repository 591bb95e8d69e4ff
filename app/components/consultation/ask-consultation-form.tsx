/**
 * Whom to ask about which pages, what, and by when. Only the boxes for the one who is chosen are shown; a style sheet
 * does that, so it works without scripts.
 */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { consultedKinds } from "~/domain/terms/vocabulary";
import { Button } from "~/components/design/button";
import { kindWords } from "./consultation-wording";
import { DateField } from "~/components/design/date-field";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { CheckboxesField, RadiosField, SelectField, TextareaField, TextField } from "~/components/design/fields";
import { counted } from "~/components/design/counted";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import { dayTyped, typedOf, type Typed } from "~/components/design/typed";

type Props = {
  version: number;
  submission: string;
  document: { name: string; pageCount: number };
  page: string;
  clinicians: readonly { id: string; name: string; jobTitle: string }[];
  offered: CalendarDay;
  dueOn: CalendarDay | null;
  typed: Typed | undefined;
  errors: readonly FieldError[] | undefined;
  /** The day that was typed comes after the case is due: whoever means it says so. */
  isTooLate: boolean;
};

const outside = "Somebody outside the desk";

export function AskConsultationForm({
  version,
  submission,
  document,
  page,
  clinicians,
  offered,
  dueOn,
  typed,
  errors,
  isTooLate,
}: Props) {
  const field = (name: string) => ({ name, value: typedOf(typed, name), error: errorOf(errors, name) });
  return (
    <form method="post" noValidate className="desk-asked">
      <SeenVersion value={version} />
      <SubmissionKey value={submission} />
      <TextField
        {...field("pages")}
        value={typed ? typedOf(typed, "pages") : page}
        label="Which pages"
        hint={
          <span className="desk-breakable">
            Of {document.name}, {counted(document.pageCount, "page")}. For example 3-5, 9
          </span>
        }
        width={20}
      />
      <RadiosField
        {...field("of")}
        legend="Whom to ask"
        options={consultedKinds.map((kind) => ({ value: kind, text: kindWords[kind] }))}
      />
      <div className="desk-asked__clinician">
        <SelectField
          {...field("personId")}
          label="Which clinician"
          hint="A clinician of this desk sees the pages and answers on the screen"
          none={clinicians.length > 0 ? outside : "No clinician can sign in: somebody outside the desk"}
          options={clinicians.map(({ id, name, jobTitle }) => ({ value: id, text: `${name}, ${jobTitle}` }))}
        />
      </div>
      <fieldset className="nhsuk-fieldset desk-asked__outside">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{outside}</legend>
        <TextField {...field("name")} label="Name" spellCheck={false} />
        <TextField {...field("organisation")} label="Organisation" />
        <TextField {...field("email")} label="E-mail address" type="email" spellCheck={false} />
        <RadiosField
          {...field("goes")}
          legend="How they see the pages"
          options={[
            {
              value: "sealed-copy",
              text: "A sealed copy goes with the e-mail",
              hint: "Only these pages, as pictures, with your question. It opens with a password that you give by telephone",
            },
            {
              value: "another-way",
              text: "You show them another way",
              hint: "In person, or they have the record themselves. The e-mail carries no page and no question",
            },
          ]}
        />
      </fieldset>
      <TextareaField
        {...field("question")}
        label="Your question"
        hint="What you need to know, and why. It is kept with the case and stands in no e-mail"
      />
      <DateField
        name="answerBy"
        legend="Answer wanted by"
        hint={`We suggest ${formatDay(offered)}${dueOn ? `; the request is due on ${formatDay(dueOn)}` : ""}. They are reminded two days before and once it has passed`}
        value={dayTyped(typed, "answerBy") ?? offered}
        error={errorOf(errors, "answerBy")}
      />
      {isTooLate && (
        <CheckboxesField
          name="evenIfLate"
          legend="After the request is due"
          values={typed?.["evenIfLate"]}
          options={[
            {
              value: "yes",
              text: "I know that the answer comes after the due day, and ask all the same",
              hint: "Take more time from the requester first, where the law allows it",
            },
          ]}
        />
      )}
      <Button>Ask</Button>
    </form>
  );
}
