import { addMarks, findPhrase } from "~/domain/marks";
import type { OfficersMark } from "~/domain/pages";
import type { ExemptionCode } from "~/domain/vocabulary";
import type { Deps } from "./deps";
import { wordsOf, type DocumentInHand } from "./document-in-hand";
import { saveMarks, type OnDocument } from "./save-marks";

type Typed = OnDocument & { words: string; page: number | "every"; reason: ExemptionCode; note?: string };

/** Marks every place where the typed words stand, on one page or on all of them; needs no pointer. */
export function markWords(deps: Deps, { words, page, reason, note, ...on }: Typed) {
  return saveMarks<"words-not-found">(deps, on, async ({ hand, pages, marks }) => {
    const numbers = page === "every" ? pages.pages.map(({ number }) => number) : [page];
    const found: OfficersMark[] = [];
    for (const number of numbers) {
      for (const boxes of await placesOn(hand, number, words)) {
        found.push({ id: deps.newId(), page: number, how: "words", boxes, text: words, reason, by: on.person.id, at: deps.now().toISOString(), ...(note && { note }) });
      }
    }
    const fresh = found.filter((mark) => !marks.marks.some((known) => samePlace(known, mark)));
    return found.length === 0 ? { ok: false, because: "words-not-found" } : { ok: true, marks: addMarks(marks, fresh) };
  });
}

const placesOn = async (hand: DocumentInHand, page: number, words: string) => findPhrase((await wordsOf(hand, page)).words, words);

const samePlace = (a: OfficersMark, b: OfficersMark) =>
  a.page === b.page && a.how !== "withhold" && b.how !== "withhold" && JSON.stringify(a.boxes) === JSON.stringify(b.boxes);
