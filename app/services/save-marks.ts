import { replaceMarks } from "#db/documents";
import { historyOf } from "#db/case-history";
import { stateOf } from "~/domain/case-state";
import { unresolvedPages, withheldPages } from "~/domain/marks";
import type { MarksManifest, PageManifest } from "~/domain/pages";
import type { Deps } from "./deps";
import { documentInHand, marksOf, pagesOf, type DocumentInHand } from "./document-in-hand";
import type { By } from "./signed-in";

export type OnDocument = By & { caseNumber: string; documentId: string; seenVersion: number };
export type MarksRefusal = "no-such-document" | "not-ready" | "not-in-redaction" | "someone-else-marked";
export type Saved<Because extends string = never> = { ok: true; marks: MarksManifest } | { ok: false; because: MarksRefusal | Because };

/** What a change may look at; it answers with the new marks or with a refusal. */
export type Change<Because extends string> = (found: { hand: DocumentInHand; pages: PageManifest; marks: MarksManifest }) => Promise<{ ok: true; marks: MarksManifest } | { ok: false; because: Because }>;

/**
 * Changes a document's marks. The new manifest is written first under a name of its own and the row moves on to it only
 * from the version the officer saw, so two officers never overwrite one another and a crash leaves the old marks whole.
 */
export async function saveMarks<Because extends string = never>(deps: Deps, on: OnDocument, change: Change<Because>): Promise<Saved<Because>> {
  const hand = await documentInHand(deps, on);
  if (!hand) return { ok: false, because: "no-such-document" };
  if (hand.document.state !== "ready") return { ok: false, because: "not-ready" };
  if (hand.document.marksVersion !== on.seenVersion) return { ok: false, because: "someone-else-marked" };
  const history = await deps.store.read(on.trust, (db) => historyOf(db, on.trust, hand.kase.id));
  if (!["waiting", "gathering", "redaction"].includes(stateOf(history))) return { ok: false, because: "not-in-redaction" };

  const [pages, marks] = await Promise.all([pagesOf(hand), marksOf(hand)]);
  const changed = await change({ hand, pages, marks });
  if (!changed.ok) return changed;

  const manifest = { ...changed.marks, version: on.seenVersion + 1 };
  const marksFile = `marks/${manifest.version}-${deps.newId()}.json`;
  await hand.folder.put(marksFile, Buffer.from(JSON.stringify(manifest)));
  const moved = await deps.store.write(on.trust, (db) => replaceMarks(db, on.trust, on.documentId, on.seenVersion, {
    marksFile, markCount: manifest.marks.length, withheldPages: withheldPages(manifest).length, unresolved: unresolvedPages(pages, manifest).length,
  }));
  if (!moved) await hand.folder.remove(marksFile);
  return moved ? { ok: true, marks: manifest } : { ok: false, because: "someone-else-marked" };
}
