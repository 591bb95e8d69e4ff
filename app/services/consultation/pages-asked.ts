import { historyOf } from "#db/cases/case-history";
import { pagesBeingConsulted, type PageConsulted } from "~/domain/consultation/consultation";
import type { Deps } from "~/services/deps";
import type { OpenedDocument } from "~/services/records/opened-document";

/** The pages of a document about which somebody has been asked and has not answered yet. */
export async function pagesAsked(
  { store }: Pick<Deps, "store">,
  { kase, document }: Pick<OpenedDocument, "kase" | "document">,
): Promise<PageConsulted> {
  return pagesBeingConsulted(await store.read(kase.trustId, (db) => historyOf(db, kase.trustId, kase.id)), document.id);
}
