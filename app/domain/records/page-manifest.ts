/** What preparing found in a document: its pages, and what of the source became none. */
import type { PageAbout } from "./page-about";
import type { NumberOnPage } from "./perhaps-theirs";
import type { PageWords, Finding, LeftToTheEye } from "./pages";

/** `about` is what the page says of itself: its own days, and where it comes from. */
export type PreparedPage = {
  number: number;
  width: number;
  height: number;
  readBy: PageWords["readBy"];
  findings: Finding[];
  leftToTheEye?: LeftToTheEye[];
  about?: PageAbout;
  /** Numbers beside the patient's name and birth date that the case does not know. */
  perhapsTheirs?: NumberOnPage[];
};

/**
 * What is known of a document's pages (`pages.json` in its sealed folder): it grows while they are prepared, and then
 * stays.
 */
export type PageManifest = { version: 1; pages: PreparedPage[] };
