import { Button } from "~/components/design/button";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { FieldGroup, RadiosField, SelectField, TextareaField, TextField } from "~/components/design/fields";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";

type Form = { version: number; submission: string; errors?: readonly FieldError[]; typed?: Record<string, string> };
/**
 * Pages as they are written, empty where there are none: those asked for, those opened by whoever gives the opinion,
 * and of those asked for the ones opened one by one. What was only in a review copy they name themselves.
 */
type RecordLooked = {
  id: string;
  name: string;
  pageCount: number;
  asked: string;
  opened: string;
  seen: string;
  isInReviewCopy: boolean;
};
const whole = (pageCount: number) => (pageCount === 1 ? "1" : `1-${pageCount}`);

export function GiveOpinion({
  version,
  submission,
  errors,
  typed,
  isNew,
  records,
}: Form & { isNew: boolean; records: readonly RecordLooked[] }) {
  return (
    <form method="post" noValidate className="desk-panel">
      <SeenVersion value={version} />
      <SubmissionKey value={submission} />
      <h2 className="nhsuk-heading-m">{isNew ? "Give your opinion" : "Give a new opinion"}</h2>
      <RadiosField
        name="outcome"
        legend="Would releasing these records be likely to cause serious harm to the physical or mental health of anyone?"
        value={typed?.["outcome"]}
        error={errorOf(errors, "outcome")}
        options={[
          { value: "no-serious-harm", text: "No: the serious-harm test is not met" },
          {
            value: "serious-harm",
            text: "Yes: the serious-harm test is met for some of it",
            hint: "Say below for which pages. An officer withholds those and releases the rest.",
          },
        ]}
      />
      {records.map((record) => (
        <Scope key={record.id} record={record} typed={typed} errors={errors} />
      ))}
      <TextareaField
        name="words"
        label="Whom it would harm, and why"
        hint="Needed where the test is met. It stays in this case and is not sent to anyone."
        value={typed?.["words"]}
        error={errorOf(errors, "words")}
      />
      <Button>Record my opinion</Button>
    </form>
  );
}

/** The opinion covers what is named here and nothing else: a page that nobody looked at cannot leave on it. */
function Scope({
  record: { id, name, pageCount, asked, opened, seen, isInReviewCopy },
  typed,
  errors,
}: { record: RecordLooked } & Pick<Form, "typed" | "errors">) {
  return (
    <FieldGroup name={`scope-${id}`} legend={<span className="desk-breakable">{name}</span>}>
      <div className="desk-scope">
        <TextField
          name={`covers-${id}`}
          label="Pages you looked at"
          hint={hintOf({ asked, opened, pageCount, isInReviewCopy })}
          width={20}
          value={typed?.[`covers-${id}`] ?? seen}
          error={errorOf(errors, `covers-${id}`)}
        />
        <TextField
          name={`harm-${id}`}
          label="Pages for which the test is met"
          hint="Such as 3-5, 9. Leave it empty if none"
          width={20}
          value={typed?.[`harm-${id}`]}
          error={errorOf(errors, `harm-${id}`)}
        />
      </div>
    </FieldGroup>
  );
}

function hintOf({
  asked,
  opened,
  pageCount,
  isInReviewCopy,
}: Pick<RecordLooked, "asked" | "opened" | "pageCount" | "isInReviewCopy">): string {
  const all = whole(pageCount);
  const wanted = asked === all ? "You were asked about all of it" : `You were asked about ${asked || "none of it"}`;
  const served = opened === all ? "all of it" : opened || "none of it";
  const named = isInReviewCopy ? ", some of it in the review copy alone: name the pages that you read there" : "";
  return `${wanted}; you have opened ${served}${named}. All of it is ${all}`;
}

type Asking = Form & {
  clinicians: readonly { id: string; name: string; jobTitle: string }[];
  records: readonly Omit<RecordLooked, "asked" | "opened" | "seen" | "isInReviewCopy">[];
};

export function AskForOpinion({ version, submission, errors, typed, clinicians, records }: Asking) {
  if (clinicians.length === 0) return <p>No clinician can sign in yet. Ask your administrator to add one.</p>;
  return (
    <form method="post" noValidate className="desk-panel desk-opinion-asked">
      <SeenVersion value={version} />
      <SubmissionKey value={submission} />
      <h2 className="nhsuk-heading-m">Ask a clinician</h2>
      <p>
        The health professional who was last responsible for the patient’s care comes first. You cannot give the opinion
        yourself.
      </p>
      <SelectField
        name="of"
        label="Whom to ask"
        none="Choose a clinician"
        value={typed?.["of"]}
        error={errorOf(errors, "of")}
        options={clinicians.map(({ id, name, jobTitle }) => ({ value: id, text: `${name}, ${jobTitle}` }))}
      />
      {records.length > 0 && <Asked records={records} typed={typed} errors={errors} />}
      <TextareaField
        name="words"
        label="Anything else they should know (optional)"
        rows={3}
        value={typed?.["words"]}
        error={errorOf(errors, "words")}
      />
      <Button>Ask for the opinion</Button>
    </form>
  );
}

/**
 * Several professionals may each be asked about a part. Nothing leaves before their opinions together cover all of the
 * records.
 */
function Asked({ records, typed, errors }: Pick<Asking, "records" | "typed" | "errors">) {
  return (
    <>
      <RadiosField
        name="scope"
        legend="What they should look at"
        value={typed?.["scope"] || "whole"}
        error={errorOf(errors, "scope")}
        options={[
          { value: "whole", text: "The whole record" },
          {
            value: "pages",
            text: "Only some pages",
            hint: "All of the records need an opinion before anything leaves: ask somebody else about the rest",
          },
        ]}
      />
      <div className="desk-opinion-asked__pages">
        {records.map(({ id, name, pageCount }) => (
          <TextField
            key={id}
            name={`asked-${id}`}
            label={
              <>
                Pages of <span className="desk-breakable">{name}</span>
              </>
            }
            hint={`Such as 3-5, 9. All of it is ${whole(pageCount)}. Leave it empty for none`}
            width={20}
            value={typed?.[`asked-${id}`]}
            error={errorOf(errors, `asked-${id}`)}
          />
        ))}
      </div>
    </>
  );
}
