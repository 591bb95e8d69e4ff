/**
 * The second step, where what was shown and what was asked do not agree: confirm and say why, or go back. What was
 * typed goes along.
 */
import { Button } from "~/components/design/button";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { TextareaField } from "~/components/design/fields";
import { Kept } from "~/components/design/kept";
import { WarningCallout } from "~/components/design/notices";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import { typedOf, type Typed } from "~/components/design/typed";

type Props = {
  version: number;
  submission: string;
  doubts: readonly string[];
  typed: Typed;
  errors: readonly FieldError[];
};

export function IdentityDoubts({ version, submission, doubts, typed, errors }: Props) {
  return (
    <>
      <WarningCallout heading="Look twice before you confirm">
        <ul className="nhsuk-list nhsuk-list--bullet">
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
        <p>People move, marry and shorten their names: none of this is a reason to refuse by itself.</p>
      </WarningCallout>
      <section className="desk-panel" aria-labelledby="nevertheless-heading">
        <h2 className="nhsuk-heading-m" id="nevertheless-heading">
          Confirm nevertheless, or go back
        </h2>
        <form method="post" noValidate>
          <SeenVersion value={version} />
          <SubmissionKey value={submission} />
          <Kept typed={typed} but={["act", "seenVersion", "submission", "nevertheless"]} />
          <TextareaField
            name="nevertheless"
            label="Why you are satisfied that it is them"
            hint="Kept as a note in the case, together with what is said above"
            rows={3}
            value={typedOf(typed, "nevertheless")}
            error={errorOf(errors, "nevertheless")}
          />
          <div className="desk-buttons">
            <Button name="act" value="confirm">
              Confirm nevertheless
            </Button>
            <Button look="secondary" name="act" value="change">
              Go back and change what I entered
            </Button>
          </div>
        </form>
      </section>
    </>
  );
}
