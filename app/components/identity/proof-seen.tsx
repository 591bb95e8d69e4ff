import { errorOf, type FieldError } from "~/components/design/error-summary";
import { TextField } from "~/components/design/fields";
import { InsetText } from "~/components/design/notices";
import { typedOf, type Typed } from "~/components/design/typed";

type File = { id: string; name: string };
type Props = {
  number: string;
  isOnFile: boolean;
  /** The files that were not yet served to whoever looks at this page. */
  notOpened: readonly File[];
  typed: Typed | undefined;
  errors: readonly FieldError[] | undefined;
};

/** What stands before "I looked at it": the files still to be opened, or where it was seen if none is on file. */
export function ProofSeen({ number, isOnFile, notOpened, typed, errors }: Props) {
  if (!isOnFile)
    return (
      <div className="desk-shown__where">
        <TextField
          name="shownWhere"
          label="Where you saw it"
          hint="Nothing is on file, so say it in words: shown at the desk, or by video call. Or add the file above"
          value={typedOf(typed, "shownWhere")}
          error={errorOf(errors, "shownWhere")}
        />
      </div>
    );
  if (notOpened.length === 0) return null;
  return (
    <InsetText>
      <p id="proof-to-open">
        <strong>You have not opened what is on file.</strong> Open it before you say that you looked at it:
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet nhsuk-u-margin-bottom-0">
        {notOpened.map(({ id, name }) => (
          <li key={id}>
            <a href={`/cases/${number}/evidence/${id}`} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}

/** Why proof cannot be accepted yet; both are put right in this part of the form. */
export const proofUnseenWords = {
  "proof-not-opened": "You have not opened every file that came as proof. Open each, then send this again",
  "proof-not-on-file": "Nothing is on file. Say where you saw it, or add the file first",
};
