/**
 * Carries a form's key (made by the loader with `newId`), so that a double click or a repeated submission has one
 * effect.
 */
export function SubmissionKey({ value }: { value: string }) {
  return <input type="hidden" name="submission" value={value} />;
}
