import { inOrder } from "~/domain/redaction/arrangement";
import { beginCarrying, type CarryRefusal } from "./begin-carrying";
import type { Deps } from "~/services/deps";
import { documentInHand, marksOf, pagesOf, type DocumentInHand } from "./document-in-hand";
import type { By } from "~/services/signed-in";

export type MergeRefusal = CarryRefusal | "same-document" | "too-many-pages";

/** No longer than what can be prepared at once. */
const mostPages = 6_000;

/** Two documents of a case become one: the pages of the first as they lie, then those of the second. */
export async function mergeDocuments(
  deps: Deps,
  { first, second, ...on }: By & { caseNumber: string; first: string; second: string; submission?: string | null },
): Promise<{ ok: true } | { ok: false; because: MergeRefusal }> {
  if (first === second) return { ok: false, because: "same-document" };
  const hands: DocumentInHand[] = [];
  for (const documentId of [first, second]) {
    const hand = await documentInHand(deps, { ...on, documentId });
    if (!hand || hand.document.kind !== "records") return { ok: false, because: "no-such-document" };
    if (hand.document.state !== "ready") return { ok: false, because: "not-ready" };
    hands.push(hand);
  }
  const plan = await Promise.all(
    hands.map(async (hand) => ({
      document: hand.document.id,
      pages: inOrder(
        (await pagesOf(hand)).pages.map(({ number }) => number),
        (await marksOf(hand)).arrangement,
      ),
    })),
  );
  if (plan.reduce((sum, { pages }) => sum + pages.length, 0) > mostPages)
    return { ok: false, because: "too-many-pages" };
  const name = hands
    .map(({ document }) => document.name.replace(/\.[^.]{1,5}$/, ""))
    .join(" with ")
    .slice(0, 180);
  return beginCarrying(deps, { ...on, after: hands[0]!.document, made: [{ name: `${name}.pdf`, plan }] });
}
