import { appendToHistory, historyOf } from "#db/cases/case-history";
import { caseToChange, type CaseRow } from "#db/cases/cases";
import { keepDocument, makeRoomAfter, type DocumentRow } from "#db/records/documents";
import { enqueue } from "#db/jobs/jobs";
import type { Db } from "#db/engine/kit";
import { keepSent, sentBefore } from "#db/cases/submissions";
import type { FolderKey } from "~/adapters/files/files";
import type { RegroupPlan } from "~/domain/redaction/regroup-pages";
import { decideRegroupRecords, type RegroupRecordsRefusal } from "~/domain/redaction/regroup-records";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

export type RegroupRefusal = "no-such-document" | "not-ready" | "sent-for-another" | RegroupRecordsRefusal;

/** What stands in the new document's folder until its pages have come: where they come from, and who asked for it. */
export type KeptPlan = { plan: RegroupPlan; by: string };

type Wanted = By & {
  caseNumber: string;
  submission?: string | null;
  after: DocumentRow;
  made: { name: string; plan: RegroupPlan }[];
};

/**
 * New documents in the case that wait for their pages; the ones these come from stay until all of it is done, and can
 * be worked on meanwhile. To remove a new one before that is to call it off.
 */
export async function beginRegrouping(
  deps: Deps,
  { made, ...wanted }: Wanted,
): Promise<{ ok: true } | { ok: false; because: RegroupRefusal }> {
  const prepared = await Promise.all(
    made.map(async ({ name, plan }) => {
      const { key, folder } = deps.files.newFolder(wanted.trust);
      const { size, sha256 } = await folder.put(
        "plan.json",
        Buffer.from(JSON.stringify({ plan, by: wanted.person.id } satisfies KeptPlan)),
      );
      return { id: deps.newId(), name, plan, key, size, sha256 };
    }),
  );
  return deps.store.write(wanted.trust, async (db) => {
    const kase = await caseToChange(db, wanted.trust, wanted.caseNumber);
    if (!kase) return { ok: false, because: "no-such-document" };
    const sent = wanted.submission ? { trust: wanted.trust, key: wanted.submission, at: wanted.caseNumber } : null;
    const before = sent && (await sentBefore(db, sent));
    if (before === "for-another") return { ok: false, because: "sent-for-another" };
    if (before) return { ok: true };
    const decision = decideRegroupRecords(await historyOf(db, wanted.trust, kase.id), {
      from: made.flatMap(({ plan }) => plan.map(({ document }) => document)),
      into: prepared.map(({ id }) => id),
      today: deps.today(),
    });
    if (!decision.ok) return decision;
    await makeRoomAfter(db, wanted.trust, kase.id, wanted.after.position, prepared.length);
    for (const [index, each] of prepared.entries())
      await add(deps, db, wanted, kase, each, wanted.after.position + 1 + index);
    await appendToHistory(db, kase, decision.events, wanted.person.id, deps.now());
    const documentIds = prepared.map(({ id }) => id);
    await enqueue(db, {
      trust: wanted.trust,
      kind: "carry-pages",
      payload: { documentIds },
      dedupe: `carry-pages:${documentIds[0]}`,
    });
    if (sent) await keepSent(db, { ...sent, outcome: documentIds[0]!, now: deps.now() });
    return { ok: true };
  });
}

type Prepared = { id: string; name: string; plan: RegroupPlan; key: FolderKey; size: number; sha256: string };

async function add(
  deps: Deps,
  db: Db,
  { trust, person }: By,
  kase: CaseRow,
  { id, name, plan, key, size, sha256 }: Prepared,
  position: number,
) {
  await keepDocument(db, {
    trust,
    id,
    caseId: kase.id,
    kind: "records",
    name,
    mediaType: "application/pdf",
    size,
    sha256,
    folder: key,
    pageCount: plan.reduce((sum, { pages }) => sum + pages.length, 0),
    position,
    addedBy: person.id,
    addedAt: deps.now(),
  });
}
