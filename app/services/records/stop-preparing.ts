import { caseToChange } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { documentById, restartDocument, stopDocument } from "#db/records/documents";
import { enqueue } from "#db/jobs/jobs";
import type { Db } from "#db/engine/kit";
import { canMove, stateOf } from "~/domain/cases/case-state";
import type { Deps } from "~/services/deps";
import type { WhichDocument } from "./opened-document";

export type StopRefusal = "no-such-document" | "not-being-prepared";
export type StartRefusal = "no-such-document" | "nothing-to-start" | "case-takes-no-more-records";
type Outcome<Because> = { ok: true } | { ok: false; because: Because };

/** Whoever works on it leaves it within a second or two. Pages that are ready stay, and can be looked at. */
export async function stopPreparing(
  { store }: Pick<Deps, "store">,
  which: WhichDocument,
): Promise<Outcome<StopRefusal>> {
  return store.write(which.trust, async (db): Promise<Outcome<StopRefusal>> => {
    if (!(await caseHolding(db, which))) return { ok: false, because: "no-such-document" };
    return (await stopDocument(db, which.trust, which.documentId))
      ? { ok: true }
      : { ok: false, because: "not-being-prepared" };
  });
}

/**
 * Goes on from the pages that are ready. A file that was refused is tried once more: a program may have been installed
 * since.
 */
export async function startPreparingAgain(
  { store, newId }: Pick<Deps, "store" | "newId">,
  which: WhichDocument,
): Promise<Outcome<StartRefusal>> {
  const { trust, documentId } = which;
  return store.write(trust, async (db): Promise<Outcome<StartRefusal>> => {
    const kase = await caseHolding(db, which);
    if (!kase) return { ok: false, because: "no-such-document" };
    if (!canMove(stateOf(await historyOf(db, trust, kase.id)), "records-added"))
      return { ok: false, because: "case-takes-no-more-records" };
    if (!(await restartDocument(db, trust, documentId))) return { ok: false, because: "nothing-to-start" };
    // a job of its own: the one that was stopped may still be ending, and would take this wish with it
    await enqueue(db, {
      trust,
      kind: "prepare-document",
      payload: { documentId },
      dedupe: `prepare-document:${documentId}:${newId()}`,
    });
    return { ok: true };
  });
}

async function caseHolding(db: Db, { trust, caseNumber, documentId }: WhichDocument) {
  const kase = await caseToChange(db, trust, caseNumber);
  const document = kase && (await documentById(db, trust, documentId));
  return document && document.caseId === kase.id && document.kind === "records" && !document.removedAt
    ? kase
    : undefined;
}
