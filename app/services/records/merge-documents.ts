import { inOrder } from "~/domain/redaction/arrangement";
import { beginRegrouping, type RegroupRefusal } from "./begin-regrouping";
import type { Deps } from "~/services/deps";
import { openDocument, marksOf, pagesOf, type OpenedDocument } from "./opened-document";
import type { By } from "~/services/signed-in";

export type MergeRefusal = RegroupRefusal | "same-document" | "too-many-pages";

/** No longer than what can be prepared at once. */
const mostPages = 6_000;

/** Two documents of a case become one: the pages of the first as they lie, then those of the second. */
export async function mergeDocuments(
  deps: Deps,
  { first, second, ...on }: By & { caseNumber: string; first: string; second: string; submission?: string | null },
): Promise<{ ok: true } | { ok: false; because: MergeRefusal }> {
  if (first === second) return { ok: false, because: "same-document" };
  const documents: OpenedDocument[] = [];
  for (const documentId of [first, second]) {
    const opened = await openDocument(deps, { ...on, documentId });
    if (!opened || opened.document.kind !== "records") return { ok: false, because: "no-such-document" };
    if (opened.document.state !== "ready") return { ok: false, because: "not-ready" };
    documents.push(opened);
  }
  const plan = await Promise.all(
    documents.map(async (opened) => ({
      document: opened.document.id,
      pages: inOrder(
        (await pagesOf(opened)).pages.map(({ number }) => number),
        (await marksOf(opened)).arrangement,
      ),
    })),
  );
  if (plan.reduce((sum, { pages }) => sum + pages.length, 0) > mostPages)
    return { ok: false, because: "too-many-pages" };
  const name = documents
    .map(({ document }) => document.name.replace(/\.[^.]{1,5}$/, ""))
    .join(" with ")
    .slice(0, 180);
  return beginRegrouping(deps, { ...on, after: documents[0]!.document, made: [{ name: `${name}.pdf`, plan }] });
}
