/** All that a solicitor may read. Every question names the firm first: another firm's case is not there. */
import { and, desc, eq, inArray, ne, sql } from "drizzle-orm";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { caseLines, type CaseLine } from "#db/cases/case-lines";
import type { Db } from "#db/engine/kit";
import { cases, intake, releases, requests, type Case } from "#db/schema";
import type { After } from "#db/worklist/worklist";

export type FirmsCases = { cases: CaseLine[]; next: After | null };

/** The firm's cases, latest received first. */
export async function casesOfFirm(
  db: Db,
  firmId: string,
  trust: number,
  { after = null, limit }: { after?: After | null; limit: number },
): Promise<FirmsCases> {
  const found = await caseLines(db, {
    where: and(
      ofFirm(firmId, trust),
      after ? sql`(${cases.receivedOn}, ${cases.id}) < (${after.on}, ${after.id})` : undefined,
    ),
    orderBy: [desc(cases.receivedOn), desc(cases.id)],
    limit: limit + 1,
  });
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  return { cases: shown, next: last ? { on: last.receivedOn, id: last.id } : null };
}

export type FirmsApplication = { id: string; arrivedOn: CalendarDay; theirReference: string; isSetAside: boolean };

/** What the firm sent in that is not a case yet, latest first. */
export async function applicationsOfFirm(
  db: Db,
  firmId: string,
  trust: number,
  { limit }: { limit: number },
): Promise<FirmsApplication[]> {
  const entries = await db
    .select({ id: intake.id, arrivedOn: intake.arrivedOn, state: intake.state, form: intake.applicationForm })
    .from(intake)
    .where(and(eq(intake.firmId, firmId), eq(intake.trustId, trust), ne(intake.state, "made-into-case")))
    .orderBy(desc(intake.arrivedOn), desc(intake.id))
    .limit(limit);
  return entries.map(({ id, arrivedOn, state, form }) => ({
    id,
    arrivedOn,
    theirReference: referenceIn(form),
    isSetAside: state === "set-aside",
  }));
}

const referenceIn = (form: string | null) =>
  form ? ((JSON.parse(form) as Record<string, string>)["applicantReference"] ?? "") : "";

/** The firm's own references of these of its cases, by case id. */
export async function referencesOf(
  db: Db,
  firmId: string,
  trust: number,
  caseIds: readonly string[],
): Promise<Map<string, string>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db
    .select({ caseId: cases.id, theirReference: requests.theirReference })
    .from(cases)
    .innerJoin(requests, and(eq(requests.trustId, cases.trustId), eq(requests.caseId, cases.id)))
    .where(and(ofFirm(firmId, trust), inArray(cases.id, [...caseIds])));
  return new Map(rows.map(({ caseId, theirReference }) => [caseId, theirReference]));
}

export type FirmsCase = { kase: Case; theirReference: string; delivery: (typeof requests.$inferSelect)["delivery"] };

export async function caseOfFirm(db: Db, firmId: string, trust: number, number: string): Promise<FirmsCase | null> {
  const [found] = await db
    .select({ kase: cases, theirReference: requests.theirReference, delivery: requests.delivery })
    .from(cases)
    .innerJoin(requests, and(eq(requests.trustId, cases.trustId), eq(requests.caseId, cases.id)))
    .where(and(ofFirm(firmId, trust), eq(cases.number, number)));
  return found ?? null;
}

export type Collectable = {
  releaseId: string;
  caseId: string;
  folderId: string;
  pages: number;
  sealedSize: number;
  sealedSha256: string;
};

/**
 * The sealed release of a case that was disclosed through the portal; null until then. The file is `sealed.pdf` in its
 * folder.
 */
export async function releaseForCollection(
  db: Db,
  firmId: string,
  trust: number,
  number: string,
): Promise<Collectable | null> {
  const found = await caseOfFirm(db, firmId, trust, number);
  if (found?.delivery !== "portal") return null;

  const [release] = await db
    .select()
    .from(releases)
    .where(and(eq(releases.trustId, trust), eq(releases.caseId, found.kase.id), eq(releases.state, "sealed")))
    .orderBy(desc(releases.id))
    .limit(1);
  if (!release?.folderId || release.sealedSize === null || release.sealedSha256 === null) return null;
  const { id: releaseId, caseId, folderId, pages, sealedSize, sealedSha256 } = release;
  return { releaseId, caseId, folderId, pages, sealedSize, sealedSha256 };
}

const ofFirm = (firmId: string, trust: number) => and(eq(cases.firmId, firmId), eq(cases.trustId, trust));
