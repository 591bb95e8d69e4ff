/**
 * The version of the case that the page shows: a change made meanwhile by somebody else is told instead of overwritten.
 */
export function SeenVersion({ value }: { value: number }) {
  return <input type="hidden" name="seenVersion" value={value} />;
}
