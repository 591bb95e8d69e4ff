/** Words that people wrote about a case, and a form to add some. */
import { Button } from "~/components/design/button";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { TextareaField } from "~/components/design/fields";
import { formatInstant } from "~/components/design/instants";
import { Details } from "~/components/design/notices";
import { SubmissionKey } from "~/components/design/submission-key";

export type NoteLine = { id: string; words: string; by: string; at: Date };

export const CaseNotes = ({ notes }: { notes: readonly NoteLine[] }) =>
  notes.length === 0 ? (
    <p>No notes yet.</p>
  ) : (
    <ul className="nhsuk-list desk-notes">
      {notes.map(({ id, words, by, at }) => (
        <li key={id}>
          <p className="desk-notes__words">{words}</p>
          <p className="desk-second-line">
            {by}, {formatInstant(at)}
          </p>
        </li>
      ))}
    </ul>
  );

export function NoteForm({
  submission,
  typed,
  errors,
}: {
  submission: string;
  typed?: string;
  errors: readonly FieldError[] | undefined;
}) {
  const form = (
    <form method="post" action="?index" noValidate>
      <SubmissionKey value={submission} />
      <TextareaField
        name="words"
        label="Note"
        hint="Colleagues on this case can read it, and the patient may ask for it"
        rows={4}
        value={typed}
        error={errorOf(errors, "words")}
      />
      <Button look="secondary">Add the note</Button>
    </form>
  );
  return errors ? form : <Details summary="Add a note">{form}</Details>;
}
