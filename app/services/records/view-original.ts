import type { Readable } from "node:stream";
import { noteAccess } from "#db/people/access-log";
import type { Deps } from "~/services/deps";
import { openDocument } from "./opened-document";
import type { By } from "~/services/signed-in";

export type OriginalFile = { body: Readable; name: string; mediaType: string; size: number };

/** The file as it came in, to be downloaded and never shown inside our own pages. Looking is written down. */
export async function viewOriginal(
  deps: Deps,
  which: By & { caseNumber: string; documentId: string },
): Promise<OriginalFile | undefined> {
  const opened = await openDocument(deps, which);
  if (!opened) return undefined;
  const { trust, person } = which;
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: opened.kase.id, what: "original", subject: opened.document.id }),
  );
  const { name, mediaType, size } = opened.document;
  return { body: await opened.folder.get("original"), name, mediaType, size };
}
