/** A letter that belongs to a case often says so: it quotes the case's number, or answers one of our letters. */
import { readCaseNumber } from "~/domain/cases/case-number";

const number = /(?<![A-Z0-9])AD[\s-]{0,3}\d{2}[\s-]{1,3}\d{1,6}(?!\d)/gi;
const mostNamed = 20;

/** Case numbers that stand in words, each once; whether there is such a case is another question. */
export function caseNumbersIn(words: string): string[] {
  const found = [...words.matchAll(number)].map(([typed]) => readCaseNumber(typed.replace(/\s+/g, " ")));
  return [...new Set(found.filter((each) => each !== null))].slice(0, mostNamed);
}

const ours = /^<outbox-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^<>@]+>$/i;

/** `ids` are Message-IDs; what comes back are the letters of ours among them, as the outbox knows them. */
export const ourLettersIn = (ids: readonly string[]): string[] => [
  ...new Set(ids.flatMap((id) => ours.exec(id)?.[1]?.toLowerCase() ?? [])),
];
