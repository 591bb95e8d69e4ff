/**
 * Which pages two states of a document's marks differ on: two officers stand in each other's way only on the same page.
 */
import type { MarksManifest } from "./marks-manifest";

/**
 * Stands for the order of the pages among the numbers of pages: two officers who both move pages are in each other's
 * way.
 */
export const theOrder = 0;

export function pagesThatDiffer(before: MarksManifest, after: MarksManifest): number[] {
  const was = facesOf(before);
  const is = facesOf(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((page) => was.get(page) !== is.get(page))
    .sort((a, b) => a - b);
}

/** Everything decided about a page, as one text to compare. */
function facesOf({
  marks,
  decisions,
  notes = {},
  rejections = [],
  leftOut = {},
  arrangement: { order, turned = {} } = {},
}: MarksManifest): Map<number, string> {
  const faces = new Map<number, string>();
  const add = (page: number, text: string) => faces.set(page, `${faces.get(page) ?? ""}${text}\n`);
  for (const { page, id, reason, note = "" } of marks) add(page, `${id} ${reason} ${note}`);
  for (const [page, decision] of Object.entries(decisions)) add(Number(page), decision);
  for (const [page, { words, accepts = [] }] of Object.entries(notes)) add(Number(page), [words, ...accepts].join(" "));
  for (const rejection of rejections)
    add(rejection.page, rejection.what === "place" ? rejection.suggestion : rejection.key);
  for (const [page, { because, keptAs, note = "" }] of Object.entries(leftOut))
    add(Number(page), [because, keptAs?.document, keptAs?.page, note].join(" "));
  for (const [page, turn] of Object.entries(turned)) add(Number(page), `turned ${turn}`);
  if (order) add(theOrder, order.join(" "));
  return faces;
}

type Seeing = { touched: readonly number[]; seenVersion: number; by: string };

/**
 * True where a page that a change touches was changed by somebody else after the version that the officer saw. Their
 * own change is no reason to stop them: the second of two quick clicks was made before the answer to the first.
 */
export const isOvertaken = (
  { changedIn = {}, changedBy = {} }: MarksManifest,
  { touched, seenVersion, by }: Seeing,
): boolean => touched.some((page) => (changedIn[page] ?? 0) > seenVersion && changedBy[page] !== by);
