/** What the rules say of each word, and of the person named just before it. */
import type { RulesReading } from "~/domain/redaction/suggestions/read-by-rules";
import type { LeadOnPage, SuggestionKind } from "~/domain/redaction/suggestions/kinds";
import { isSuggested, peopleIn } from "~/domain/redaction/suggestions/suggest";
import type { Word } from "./words";

/** Words that point to a reason say nothing of who is meant. */
const pointing: readonly SuggestionKind[] = [
  "harm",
  "confidence",
  "safeguarding",
  "police",
  "complaint",
  "legal-advice",
  "relationship",
];
const farthest = 10;

/** Begins every sign that the rules give: where the rules know a page too well, they are left out of learning. */
export const ofRules = "R|";

export function ruleSigns(words: readonly Word[], rules: RulesReading): (at: number, signs: string[]) => void {
  const said = saidOf(words, rules);
  return (at, signs) => {
    const { sort, line } = words[at]!;
    if (said[at]!.length === 0) signs.push(`R|${sort}|nothing`);
    for (const each of said[at]!) signs.push(`R|${each}`);
    if (sort === "L") return;
    for (let far = 1; far <= farthest; far += 1) {
      const other = words[at - far];
      if (!other || line - other.line > 2) return;
      const person = said[at - far]!.find((each) => /^(?:name|staff|patient)/.test(each));
      if (person) return void signs.push(`R|${sort}|before:${person}${other.line === line ? "" : "/"}`);
    }
  };
}

function saidOf(words: readonly Word[], rules: RulesReading): string[][] {
  const said: string[][] = words.map(() => []);
  const say = (start: number, end: number, what: string) => {
    for (let at = firstFrom(words, start); at < words.length && words[at]!.start < end; at += 1) said[at]!.push(what);
  };
  const people = peopleIn([{ page: 1, ...rules }]);
  for (const lead of rules.leads) {
    if (pointing.includes(lead.kind)) continue;
    say(lead.start, lead.end, `${lead.kind}:${inShort(lead)}`);
    say(lead.start, lead.end, isSuggested(lead, people, "uk-gdpr-12A") ? "suggested" : "not-suggested");
  }
  for (const { start, end } of rules.staff) say(start, end, "staff");
  for (const { start, end } of rules.patients) say(start, end, "patient");
  for (const { start, end } of rules.addresses) say(start, end, "somewhere");
  return said;
}

/** The first word that does not end before a place. */
function firstFrom(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

const inShort = ({ told, why }: LeadOnPage) => told ?? why.replace(/^(A name with the title).*/, "$1").slice(0, 26);
