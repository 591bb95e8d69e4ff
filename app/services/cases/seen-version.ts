/**
 * What somebody sends is about a case as their page showed it. A form of ours carries that version; one without it says
 * nothing of what its sender saw, which is another thing than that a colleague was quicker.
 */
export type UnseenVersion = "case-changed-meanwhile" | "version-not-said";

/** `seen` is null where the form did not say it; left out, nobody looked at a page. */
export function unseenVersion(seen: number | null | undefined, version: number): UnseenVersion | null {
  if (seen === undefined || seen === version) return null;
  return seen === null ? "version-not-said" : "case-changed-meanwhile";
}
