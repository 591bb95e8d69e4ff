import type { Readable } from "node:stream";
import { noteAccess } from "#db/people/access-log";
import type { Deps } from "~/services/deps";
import { openOfKind } from "./opened-document";
import type { By } from "~/services/signed-in";

export type OriginalFile = { body: Readable; name: string; mediaType: string; size: number };

type WhichFile = By & { caseNumber: string; documentId: string };

/** A record as it came in, to be downloaded and never shown inside our own pages. Looking is written down. */
export const viewOriginal = (deps: Deps, which: WhichFile) =>
  asItCame(deps, which, { kinds: ["records"], what: "original" });

/** Proof of identity or of authority, or the application itself, as it came in. */
export const viewEvidence = (deps: Deps, which: WhichFile) =>
  asItCame(deps, which, { kinds: ["identity-evidence", "authority-evidence", "application"], what: "evidence" });

type Served = { kinds: Parameters<typeof openOfKind>[2]; what: "original" | "evidence" };

async function asItCame(deps: Deps, which: WhichFile, { kinds, what }: Served): Promise<OriginalFile | undefined> {
  const opened = await openOfKind(deps, which, kinds);
  if (!opened) return undefined;
  const { trust, person } = which;
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: opened.kase.id, what, subject: opened.document.id }),
  );
  const { name, mediaType, size } = opened.document;
  return { body: await opened.folder.get("original"), name, mediaType, size };
}
