import { open } from "node:fs/promises";
import { noteAccess } from "#db/people/access-log";
import { caseByNumber } from "#db/cases/cases";
import { recordsOf } from "#db/records/documents";
import type { FileRefusal, ReviewPage, ReviewPart } from "~/adapters/documents/document-tools";
import type { ReviewMark } from "~/adapters/pdf/redact/redaction-report";
import type { WorkFolder } from "~/adapters/files/work-folder";
import { inOrder, turnedBox, turnOf } from "~/domain/redaction/arrangement";
import { exemption } from "~/domain/exemptions/exemptions";
import { marksToReview } from "~/domain/redaction/marks-to-review";
import type { LeavingReason, MarksManifest, OfficersMark } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";
import { reasonCounts } from "~/domain/release/release-copy";
import type { OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { openDocument, marksOf, pagesOf } from "~/services/records/opened-document";
import type { OriginalFile } from "~/services/records/view-original";

export type ReviewCopyRefusal = "no-such-case" | "no-such-record" | "no-records" | "records-not-ready" | FileRefusal;
type Reviewing = { ok: true; file: OriginalFile } | { ok: false; because: ReviewCopyRefusal };

/**
 * The records with the marks of this moment see-through and the reason on each, for the second checker and the
 * clinician. It is made anew each time and kept nowhere; looking at it is written down. With `documentId` it is one
 * record alone: a long case is sooner read so.
 */
export async function viewReviewCopy(
  deps: Deps,
  { trust, person, caseNumber, documentId = null }: OnCase & { documentId?: string | null },
): Promise<Reviewing> {
  const found = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const records = kase ? await recordsOf(db, trust, kase.id) : [];
    return (
      kase && {
        kase,
        all: records.length,
        records: documentId === null ? records : records.filter(({ id }) => id === documentId),
      }
    );
  });
  if (!found) return { ok: false, because: "no-such-case" };
  const { kase, records, all } = found;
  if (!records.length) return { ok: false, because: all ? "no-such-record" : "no-records" };
  if (records.some(({ state }) => state !== "ready")) return { ok: false, because: "records-not-ready" };

  return deps.inWorkFolder(async (work): Promise<Reviewing> => {
    const given: (OfficersMark & { document: string })[] = [];
    const parts: ReviewPart[] = [];
    for (const { id, position } of records) {
      const part = await partOf(deps, work, { trust, caseNumber, documentId: id }, position);
      if (!part) return { ok: false, because: "records-not-ready" };
      parts.push(part.part);
      given.push(...part.manifest.marks.map((mark) => ({ ...mark, document: id })));
    }
    const reasons = reasonCounts(given).map(({ code, marks, pages }) => ({
      label: `${code}: ${exemption(code).label}`,
      places: marks,
      pages,
    }));
    const out = `${work.path}/review-copy.pdf`;
    const made = await deps.documents.reviewCopy({ reference: caseNumber, parts, reasons, out });
    if (!made.ok) return made;
    await deps.store.write(trust, async (db) => {
      for (const { id } of records)
        await noteAccess(db, deps, { trust, person, caseId: kase.id, what: "review", subject: id });
    });
    return {
      ok: true,
      file: await opened(
        out,
        `${caseNumber}-review-copy${documentId === null ? "" : `-part-${records[0]!.position}`}.pdf`,
      ),
    };
  });
}

async function partOf(
  deps: Deps,
  work: WorkFolder,
  which: { trust: number; caseNumber: string; documentId: string },
  position: number,
) {
  const opened = await openDocument(deps, which);
  if (!opened) return undefined;
  const manifest = await marksOf(opened);
  const source = await work.fetch(opened.folder, "document.pdf", `review-${position}.pdf`);
  const pages = await pagesOf(opened);
  return {
    manifest,
    part: {
      source,
      title: `Records, part ${position}`,
      marks: marksOnTurned(pages, manifest),
      pages: pagesToReview(pages, manifest),
    },
  };
}

function marksOnTurned({ pages }: PageManifest, manifest: MarksManifest): ReviewMark[] {
  const sizes = new Map(pages.map((page) => [page.number, page]));
  return marksToReview(manifest).map(({ page, boxes, reason }) => ({
    page,
    boxes: boxes && boxes.map((box) => turnedBox(box, sizes.get(page)!, turnOf(page, manifest.arrangement))),
    label: `${reason} ${exemption(reason).label}`,
  }));
}

/**
 * In the order and turned as they will leave; a page that is left out stays in its place and says so, for that is to be
 * checked as well.
 */
function pagesToReview({ pages }: PageManifest, { decisions, leftOut, arrangement }: MarksManifest): ReviewPage[] {
  return inOrder(
    pages.map(({ number }) => number),
    arrangement,
  ).map((page) => ({
    page,
    turned: turnOf(page, arrangement),
    ...(decisions[page] === "leave-out" && {
      leftOut: `Left out: ${leftOutWords[leftOut?.[page]?.because ?? "outside-request"]}`,
    }),
  }));
}

const leftOutWords: Record<LeavingReason, string> = {
  duplicate: "duplicate",
  "outside-request": "outside the request",
  "not-this-patients": "not this patient's",
};

/** The file can be read from its handle after its folder is gone. */
async function opened(path: string, name: string): Promise<OriginalFile> {
  const handle = await open(path);
  return { body: handle.createReadStream(), name, mediaType: "application/pdf", size: (await handle.stat()).size };
}
