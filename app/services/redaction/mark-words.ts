import { isCovered } from "~/domain/redaction/covered-words";
import { addMarks, findPhrase } from "~/domain/redaction/marks";
import type { Box } from "~/domain/records/pages";
import type { OfficersMark } from "~/domain/redaction/marks-manifest";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import type { Deps } from "~/services/deps";
import { wordsOf, type OpenedDocument } from "~/services/records/opened-document";
import { saveMarks, type OnDocument } from "./save-marks";

type Typed = OnDocument & { words: string; page: number | "every"; reason: ExemptionCode; note?: string };

/** `marked-already` where every place that was found is covered; `not-ready` where not every page has been read yet. */
export type WordsRefusal = "words-not-found" | "marked-already" | "not-ready";

/** Marks every place where the typed words stand, on one page or on all of them; needs no pointer. */
export function markWords(deps: Deps, { words, page, reason, note, ...on }: Typed) {
  return saveMarks<WordsRefusal>(deps, on, async ({ opened, pages, marks }) => {
    if (page === "every" && opened.document.state !== "ready") return { ok: false, because: "not-ready" };
    const numbers = pages.pages.map(({ number }) => number).filter((number) => page === "every" || number === page);
    const places = await placesOn(opened, numbers, words);
    if (places.length === 0) return { ok: false, because: "words-not-found" };

    const fresh = places.filter(
      (place) =>
        !isCovered(
          place.boxes,
          marks.marks.filter((mark) => mark.page === place.page),
        ),
    );
    if (fresh.length === 0) return { ok: false, because: "marked-already" };
    const made = {
      reason,
      by: on.person.id,
      at: deps.now().toISOString(),
      text: words,
      ...(note && { note }),
      ...(on.submission && { submission: on.submission }),
    };
    return {
      ok: true,
      marks: addMarks(
        marks,
        fresh.map((place): OfficersMark => ({ id: deps.newId(), how: "words", ...place, ...made })),
      ),
    };
  });
}

async function placesOn(
  opened: OpenedDocument,
  pages: readonly number[],
  words: string,
): Promise<{ page: number; boxes: Box[] }[]> {
  const places: { page: number; boxes: Box[] }[] = [];
  for (const page of pages)
    places.push(...findPhrase((await wordsOf(opened, page)).words, words).map((boxes) => ({ page, boxes })));
  return places;
}
