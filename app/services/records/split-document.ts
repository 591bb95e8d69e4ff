import { splitAt } from "~/domain/redaction/carry-pages";
import { beginCarrying, type CarryRefusal } from "./begin-carrying";
import type { Deps } from "~/services/deps";
import { documentInHand, marksOf, pagesOf } from "./document-in-hand";
import type { By } from "~/services/signed-in";

export type SplitRefusal = CarryRefusal | "no-such-page" | "nothing-before-it";

/** One document becomes two: the pages before one as they lie, and those from it on. */
export async function splitDocument(
  deps: Deps,
  { from, ...on }: By & { caseNumber: string; documentId: string; from: number; submission?: string | null },
): Promise<{ ok: true } | { ok: false; because: SplitRefusal }> {
  const hand = await documentInHand(deps, on);
  if (!hand) return { ok: false, because: "no-such-document" };
  if (hand.document.state !== "ready") return { ok: false, because: "not-ready" };
  const numbers = (await pagesOf(hand)).pages.map(({ number }) => number);
  if (!numbers.includes(from)) return { ok: false, because: "no-such-page" };
  const parts = splitAt(numbers, (await marksOf(hand)).arrangement, from);
  if (!parts) return { ok: false, because: "nothing-before-it" };

  const { id, name } = hand.document;
  return beginCarrying(deps, {
    ...on,
    after: hand.document,
    made: parts.map((pages, index) => ({ name: partName(name, index + 1), plan: [{ document: id, pages }] })),
  });
}

/** "volume 1.pdf" becomes "volume 1, part 2.pdf". */
const partName = (name: string, part: number) => `${name.replace(/\.[^.]{1,5}$/, "")}, part ${part}.pdf`;
