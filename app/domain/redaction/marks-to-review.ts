/**
 * The marks of a document as colleagues see them who are asked what they think: the reason on each, and nothing of who
 * marked it or of the note that an officer made for the office.
 */
import { withheldPages } from "./marks";
import type { Box } from "~/domain/records/pages";
import type { MarksManifest, OfficersMark } from "./marks-manifest";
import type { ExemptionCode } from "~/domain/terms/vocabulary";

/** `boxes` is null where the whole page is withheld; `text` is what was looked for, where words were marked. */
export type MarkToReview = { page: number; boxes: readonly Box[] | null; reason: ExemptionCode; text: string | null };

/** The boxes of a page that is withheld whole stay to be seen: it may be released after all. */
export function marksToReview(manifest: MarksManifest): MarkToReview[] {
  const whole = new Set(withheldPages(manifest));
  return manifest.marks.flatMap((mark: OfficersMark): MarkToReview[] => {
    const { page, reason } = mark;
    if (mark.how !== "withhold")
      return [{ page, boxes: mark.boxes, reason, text: mark.how === "words" ? (mark.text ?? null) : null }];
    return whole.has(page) ? [{ page, boxes: null, reason, text: null }] : [];
  });
}
