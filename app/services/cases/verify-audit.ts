import { createHash } from "node:crypto";
import { beforeEveryCase, casesAfter, numbersGiven } from "#db/cases/all-cases";
import { staleColumns, verifyChain } from "#db/cases/case-history";
import type { CaseRow } from "#db/cases/cases";
import { orphansOf, type Orphans } from "#db/engine/orphans";
import type { Deps } from "~/services/deps";

export type AuditReport = {
  cases: number;
  events: number;
  /** Where a case's history is not as it was recorded: the first event that is wrong or missing. */
  broken: { caseNumber: string; brokenAt: number }[];
  /** Cases whose columns are not what their history says: `rebuild-case-columns` puts them right. */
  stale: { caseNumber: string; columns: string[] }[];
  /** Years in which more numbers were given than cases are there. */
  missing: { year: number; given: number; found: number }[];
  /** Rows of any table that name one which is not there. */
  orphans: Orphans[];
  /** One hash over the heads of all cases, to be kept elsewhere and compared. */
  seal: string;
};

const atOnce = 200;

/**
 * Goes through every history of a trust and says what is not as it was recorded, and which rows name nothing. Changes
 * nothing.
 */
export async function verifyAudit({ store }: Pick<Deps, "store">, { trust }: { trust: number }): Promise<AuditReport> {
  const report: AuditReport = { cases: 0, events: 0, broken: [], stale: [], missing: [], orphans: [], seal: "" };
  const seal = createHash("sha256");
  for (let after = beforeEveryCase; ;) {
    const some = await store.read(trust, (db) => casesAfter(db, trust, after, atOnce));
    for (const kase of some) {
      await verifyCase({ store }, kase, report);
      seal.update(JSON.stringify([kase.id, kase.version, kase.head.toString("hex")]));
    }
    if (some.length < atOnce) break;
    after = some.at(-1)!.id;
  }
  report.missing = (await store.read(trust, (db) => numbersGiven(db, trust))).filter(
    ({ given, found }) => given !== found,
  );
  report.orphans = await store.read(trust, (db) => orphansOf(db, trust));
  report.seal = seal.digest("hex");
  return report;
}

async function verifyCase({ store }: Pick<Deps, "store">, kase: CaseRow, report: AuditReport) {
  const { trustId, id, number: caseNumber, version } = kase;
  report.cases += 1;
  report.events += version;
  await store.read(trustId, async (db) => {
    const chain = await verifyChain(db, trustId, id);
    if (!chain.ok) return report.broken.push({ caseNumber, brokenAt: chain.brokenAt });

    const columns = Object.keys(await staleColumns(db, trustId, id));
    if (columns.length > 0) report.stale.push({ caseNumber, columns });
  });
}
