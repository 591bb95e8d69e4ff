import { caseByNumber, type CaseRow } from "#db/cases/cases";
import type { OpenPoint } from "~/domain/release/open-points";
import { pointOf } from "~/domain/redaction/contradicted-reasons";
import { pointsLeaving } from "~/domain/redaction/page-points";
import { sha256Of } from "~/services/cases/recipient-hash";
import type { Deps } from "~/services/deps";
import { saidOfCase, type SaidOfRecord } from "~/services/redaction/said-of-case";

type Tools = Pick<Deps, "store" | "files">;

/**
 * What nobody has decided on the pages of a case that leave, read afresh: a suggestion that came up since is among
 * them. What was accepted for the case as a whole is still in it; the gate takes that off.
 */
export async function openPointsOf(
  deps: Tools,
  { trust, caseNumber }: { trust: number; caseNumber: string },
): Promise<OpenPoint[]> {
  const kase = await deps.store.read(trust, (db) => caseByNumber(db, trust, caseNumber));
  return kase ? openPointsIn(deps, kase) : [];
}

export async function openPointsIn(deps: Tools, kase: CaseRow): Promise<OpenPoint[]> {
  return (await saidOfCase(deps, kase)).flatMap(pointsOfRecord);
}

/** Whatever becomes of its page, a reason that the page speaks against stands in the copy or in what is told of it. */
export const pointsOfRecord = ({ opened, marks, points, contradicted }: SaidOfRecord): OpenPoint[] =>
  [...pointsLeaving(points, marks), ...contradicted.map(pointOf)].map((point) => ({
    ...point,
    documentId: opened.document.id,
  }));

/** Binds an acceptance to the points that stood on the screen. */
export const digestOf = (points: readonly OpenPoint[]): string =>
  sha256Of(points.map(({ documentId, id }) => [documentId, id]));
