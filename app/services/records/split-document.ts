import { splitAt } from "~/domain/redaction/regroup-pages";
import { beginRegrouping, type RegroupRefusal } from "./begin-regrouping";
import type { Deps } from "~/services/deps";
import { openDocument, marksOf, pagesOf } from "./opened-document";
import type { By } from "~/services/signed-in";

export type SplitRefusal = RegroupRefusal | "no-such-page" | "nothing-before-it";

/** One document becomes two: the pages before one as they lie, and those from it on. */
export async function splitDocument(
  deps: Deps,
  { from, ...on }: By & { caseNumber: string; documentId: string; from: number; submission?: string | null },
): Promise<{ ok: true } | { ok: false; because: SplitRefusal }> {
  const opened = await openDocument(deps, on);
  if (!opened) return { ok: false, because: "no-such-document" };
  if (opened.document.state !== "ready") return { ok: false, because: "not-ready" };
  const numbers = (await pagesOf(opened)).pages.map(({ number }) => number);
  if (!numbers.includes(from)) return { ok: false, because: "no-such-page" };
  const parts = splitAt(numbers, (await marksOf(opened)).arrangement, from);
  if (!parts) return { ok: false, because: "nothing-before-it" };

  const { id, name } = opened.document;
  return beginRegrouping(deps, {
    ...on,
    after: opened.document,
    made: parts.map((pages, index) => ({ name: partName(name, index + 1), plan: [{ document: id, pages }] })),
  });
}

/** "volume 1.pdf" becomes "volume 1, part 2.pdf". */
const partName = (name: string, part: number) => `${name.replace(/\.[^.]{1,5}$/, "")}, part ${part}.pdf`;
