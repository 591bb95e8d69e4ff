import type { LeftToTheEye } from "~/domain/records/pages";

const seen: Record<LeftToTheEye, string> = {
  "unread-marks": "handwriting or drawing",
  "poor-reading": "words that could hardly be read",
  photograph: "a photograph",
};

/** What on a page no program could read, so that a person looks. */
export const lookCloselyWording = (kinds: readonly LeftToTheEye[]): string =>
  `Look closely: this page has ${kinds.map((kind) => seen[kind]).join(" and ")}, which nothing is suggested for.`;
