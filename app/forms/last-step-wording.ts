/**
 * What the last step in the redaction room did: carried in the address of the page that follows it, and said there in
 * words.
 */
import { counted } from "~/components/design/counted";
import type { Answer } from "./redact-page.server";

type Done = Extract<Answer, { ok: true }>;

/** For the query of an address: numbers only. */
export function lastStepInQuery(
  { marked, pages, undoneOrRedone, elsewhere }: Done,
  act: unknown,
): Record<string, number> {
  const { places = 0, documents = 0, notReady = 0, stayed = 0 } = elsewhere ?? {};
  const there = Object.fromEntries(
    Object.entries({ also: places, documents, notReady, stayed }).filter(([, number]) => number > 0),
  );
  if (undoneOrRedone) return { [act === "undo" ? "undone" : "redone"]: 1, ...there };
  return { marked, on: pages, ...there };
}

/** Empty where nothing needs to be said beyond what the page shows. */
export function lastStepWords(query: URLSearchParams): string {
  const number = (name: string) => Math.min(100_000, Number(query.get(name)) || 0);
  const [also, documents, notReady, stayed] = [
    number("also"),
    number("documents"),
    number("notReady"),
    number("stayed"),
  ];
  const sentences: string[] = [];
  if (query.has("undone") || query.has("redone")) {
    sentences.push(
      `${query.has("undone") ? "Your last step is undone" : "Your step is done again"} on this page${documents > 0 ? `, and in ${counted(documents, "other document")}` : ""}.`,
    );
    if (stayed > 0)
      sentences.push(
        `In ${counted(stayed, "other document")} it could not be: somebody has worked there since. Look at ${stayed > 1 ? "them" : "it"} too.`,
      );
  } else if (number("on") > 1 || documents > 0) {
    sentences.push(
      `${counted(number("marked"), "place")} on ${counted(number("on"), "page")} marked${documents > 0 ? `, and ${counted(also, "place")} in ${counted(documents, "other document")}` : ""}.`,
    );
  }
  if (notReady > 0)
    sentences.push(
      `${counted(notReady, "document")} of this case ${notReady > 1 ? "are" : "is"} not ready yet, and nothing was marked there: do this again when every page is ready.`,
    );
  return sentences.join(" ");
}
