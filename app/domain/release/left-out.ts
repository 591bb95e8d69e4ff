/**
 * Pages that are no part of the release copy: how many of them the recipient is told of, and whether each duplicate is
 * kept once.
 */
import { plainWording } from "~/domain/exemptions/exemptions";
import { leftOutPages } from "~/domain/redaction/marks";
import type { PageRef } from "~/domain/records/pages";
import { leavingReasons, type LeavingReason, type MarksManifest } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";
import type { Withheld } from "./release-copy";
import type { ExemptionCode } from "~/domain/terms/vocabulary";

export type LeftOutCounts = Record<LeavingReason, number>;

export function leftOutCounts(manifests: readonly MarksManifest[]): LeftOutCounts {
  const counts: LeftOutCounts = { duplicate: 0, "outside-request": 0, "not-this-patients": 0 };
  for (const manifest of manifests)
    for (const page of leftOutPages(manifest)) counts[manifest.leftOut?.[page]?.because ?? "outside-request"] += 1;
  return counts;
}

/**
 * A page that is not about the patient was never part of what they may have, so that nothing is withheld from them by
 * leaving it out; to tell that it lay in their file would tell something of somebody else.
 */
const toldAs: Record<LeavingReason, ExemptionCode | null> = {
  duplicate: "DUPLICATE",
  "outside-request": "OUT-OF-SCOPE",
  "not-this-patients": null,
};

/** What the schedule of what was done with the pages says of those left out. */
export function toldOfLeftOut(counts: LeftOutCounts): Withheld[] {
  return leavingReasons.flatMap((because) => {
    const code = toldAs[because];
    return code && counts[because] > 0
      ? [{ code, shownCode: code, wording: plainWording(code), places: counts[because], pages: counts[because] }]
      : [];
  });
}

/** Lines with the same wording are one line. */
export function addedUp(lines: readonly Withheld[]): Withheld[] {
  const byWording = new Map<string, Withheld>();
  for (const line of lines) {
    const before = byWording.get(line.wording);
    byWording.set(
      line.wording,
      before ? { ...before, places: before.places + line.places, pages: before.pages + line.pages } : line,
    );
  }
  return [...byWording.values()];
}

export type DocumentOfCase = { id: string; position: number; pages: PageManifest; marks: MarksManifest };

/** Duplicates of which no copy stays: the page kept in their place is left out itself, or is in the case no more. */
export function keptNowhere(documents: readonly DocumentOfCase[]): PageRef[] {
  const byId = new Map(documents.map((each) => [each.id, each]));
  const stays = ({ document, page }: PageRef) => {
    const found = byId.get(document);
    return (
      found !== undefined &&
      found.marks.decisions[page] !== "leave-out" &&
      found.pages.pages.some(({ number }) => number === page)
    );
  };
  return documents.flatMap(({ id, marks }) =>
    leftOutPages(marks).flatMap((page) => {
      const { because, keptAs } = marks.leftOut?.[page] ?? {};
      return because === "duplicate" && !(keptAs && stays(keptAs)) ? [{ document: id, page }] : [];
    }),
  );
}
