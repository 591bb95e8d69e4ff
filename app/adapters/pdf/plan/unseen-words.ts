/**
 * Words that nobody sees may still tell what was under a mark of their page: the same word once more in the scanner's
 * layer, or a layer that lies beside the letters it belongs to, so that the mark covers the picture of a word and not
 * the word.
 */
import { folded } from "~/adapters/pdf/read/find-words";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import { isReadAs, readUnderMarks } from "~/adapters/pdf/read/read-around-marks";
import type { PagePlan } from "./plan-document";

/** Reads what the pictures of scans say under their marks, where the layer says something else there. */
export async function noteWordsOfPictures(pdf: OpenedPdf, pages: readonly PagePlan[]): Promise<void> {
  const marks = pages.filter((plan) => plan.picture && plan.layerSays.trim()).flatMap((plan) => plan.covered);
  const read = await readUnderMarks(pdf, marks);
  marks.forEach(({ page, removed }, place) => {
    const unsaid = read[place]!.filter(({ text }) => !removed?.some((word) => isReadAs(word.text, text)));
    pages[page - 1]!.pictured.push(...unsaid.map(({ text }) => text));
  });
}

/**
 * Whether an invisible word says what was removed on its page. What was read in a picture may be misread by a letter or
 * two.
 */
export function reveals(word: string, { hides, pictured }: Pick<PagePlan, "hides" | "pictured">): boolean {
  return (
    hides.some((hidden) => folded(word).includes(folded(hidden))) ||
    pictured.some((hidden) => isReadAs(word, hidden) || isPartOf(hidden, word))
  );
}

const unmistakable = 5;
const isPartOf = (part: string, whole: string) => part.length >= unmistakable && folded(whole).includes(folded(part));

/** What no reader of the released page may find in its words. */
export function mustNotBeSaid({ hides, pictured, says }: PagePlan): string[] {
  return [...hides, ...pictured.filter((word) => word.length >= unmistakable && !says.includes(folded(word)))];
}
