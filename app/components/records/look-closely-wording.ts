import type { LeftToTheEye } from "~/domain/records/pages";

/** What no program could read, in a list. */
const unread: Partial<Record<LeftToTheEye, string>> = {
  "unread-marks": "handwriting or drawing",
  "poor-reading": "words that could hardly be read",
  photograph: "a photograph",
};

const said: Partial<Record<LeftToTheEye, string>> = {
  "covered-already":
    "Something on this page is covered already, or cannot be seen for another reason. The release copy will hold only what you see here.",
  "values-differ":
    "A form on this page was saved with other words in its fields than it last showed. You see what was filled in.",
  "drawn-otherwise":
    "Another program shows more on this page than you see here. Compare it with the document as it came before you release it.",
};

/** What on a page no program could read, or what a program cannot settle, so that a person looks. */
export function lookCloselyWording(kinds: readonly LeftToTheEye[]): string {
  const listed = kinds.flatMap((kind) => unread[kind] ?? []);
  return [
    ...(listed.length ? [`Look closely: this page has ${listed.join(" and ")}, which nothing is suggested for.`] : []),
    ...kinds.flatMap((kind) => said[kind] ?? []),
  ].join(" ");
}
