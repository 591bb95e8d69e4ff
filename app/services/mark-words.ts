import { addMarks, findPhrase } from "~/domain/marks";
import type { OfficersMark } from "~/domain/pages";
import type { ExemptionCode } from "~/domain/vocabulary";
import type { Deps } from "./deps";
import { wordsOf, type DocumentInHand } from "./document-in-hand";
import { saveMarks, type OnDocument } from "./save-marks";

type Typed = OnDocument & { words: string; page: number | "every"; reason: ExemptionCode; note?: string };

/** `marked-already` where every place that was found is covered by the same box; `not-ready` where not every page has been read yet. */
export type WordsRefusal = "words-not-found" | "marked-already" | "not-ready";

/** Marks every place where the typed words stand, on one page or on all of them; needs no pointer. */
export function markWords(deps: Deps, { words, page, reason, note, ...on }: Typed) {
  return saveMarks<WordsRefusal>(deps, on, async ({ hand, pages, marks }) => {
    if (page === "every" && hand.document.state !== "ready") return { ok: false, because: "not-ready" };
    const numbers = page === "every" ? pages.pages.map(({ number }) => number) : pages.pages.map(({ number }) => number).filter((number) => number === page);
    const found: OfficersMark[] = [];
    for (const number of numbers) {
      for (const boxes of await placesOn(hand, number, words)) {
        found.push({
          id: deps.newId(), page: number, how: "words", boxes, text: words, reason, by: on.person.id, at: deps.now().toISOString(),
          ...(note && { note }), ...(on.submission && { submission: on.submission }),
        });
      }
    }
    if (found.length === 0) return { ok: false, because: "words-not-found" };
    const known = new Set(marks.marks.map(placeOf));
    const fresh = found.filter((mark) => !known.has(placeOf(mark)));
    return fresh.length === 0 ? { ok: false, because: "marked-already" } : { ok: true, marks: addMarks(marks, fresh) };
  });
}

const placesOn = async (hand: DocumentInHand, page: number, words: string) => findPhrase((await wordsOf(hand, page)).words, words);

const placeOf = (mark: OfficersMark) => (mark.how === "withhold" ? mark.id : JSON.stringify([mark.page, mark.boxes]));
