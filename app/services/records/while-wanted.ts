import { setTimeout as sleep } from "node:timers/promises";
import { documentById } from "#db/records/documents";
import { isInWork } from "~/domain/records/document-states";
import type { Deps } from "~/services/deps";

type Which = { trust: number; documentId: string; signal?: AbortSignal | undefined };

const lookEveryMs = 1_000;

/**
 * Works on a document as long as it is wanted: where an officer stops it or removes the document, the signal is given
 * and the work is left. That is no failure. `signal` is the worker's own, after which the work is to be tried again.
 */
export async function whileWanted(
  deps: Pick<Deps, "store">,
  { signal, ...which }: Which,
  work: (wanted: AbortSignal) => Promise<void>,
) {
  const unwanted = new AbortController();
  const over = new AbortController();
  const watching = watch(deps, which, over.signal, () => unwanted.abort());
  try {
    await work(signal ? AbortSignal.any([signal, unwanted.signal]) : unwanted.signal);
  } catch (error) {
    if (!unwanted.signal.aborted) throw error;
  } finally {
    over.abort();
    await watching;
  }
}

async function watch(
  { store }: Pick<Deps, "store">,
  { trust, documentId }: Which,
  over: AbortSignal,
  onUnwanted: () => void,
) {
  while (!over.aborted) {
    await sleep(lookEveryMs, undefined, { signal: over }).catch(() => undefined);
    if (over.aborted) return;
    // a store that is away for a moment says nothing
    const document = await store.read(trust, (db) => documentById(db, trust, documentId)).catch(() => undefined);
    if (document && (document.removedAt || !isInWork(document))) return onUnwanted();
  }
}
