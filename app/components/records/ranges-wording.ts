/** Why the pages that somebody typed are none. */
import type { RangesRefusal } from "~/domain/terms/page-ranges";

export const rangesWording: Record<RangesRefusal, string> = {
  "no-pages": "Enter the pages, such as 3-5, 9",
  "not-pages": "Enter pages as numbers and ranges, such as 3-5, 9",
  "beyond-the-last-page": "The record has fewer pages than that. Check the numbers",
};
