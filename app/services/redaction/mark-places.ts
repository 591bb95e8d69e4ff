import { addMarks } from "~/domain/redaction/marks";
import type { OfficersMark } from "~/domain/redaction/marks-manifest";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import type { Deps } from "~/services/deps";
import { placesIn, openedRecords, type FoundPlace, type Wanted } from "~/services/records/find-in-records";
import { saveMarks, type MarksRefusal } from "./save-marks";
import type { By } from "~/services/signed-in";

/** `keys` are those of `findInRecords`; `seen` the version of each document's marks that the officer saw then. */
type Chosen = By & {
  caseNumber: string;
  wanted: Wanted;
  keys: ReadonlySet<string>;
  seen: Record<string, number>;
  reason: ExemptionCode;
  note?: string;
  submission: string | null;
};

/** `marked` places on `pages` pages; `refused` names the documents in which nothing was marked, and why. */
export type PlacesMarked = { marked: number; pages: number; refused: { document: string; because: MarksRefusal }[] };

/**
 * Marks the chosen places, in one step for each document, which are undone together. Undefined where there is no such
 * case.
 */
export async function markPlaces(deps: Deps, chosen: Chosen): Promise<PlacesMarked | undefined> {
  const found = await openedRecords(deps, chosen.trust, chosen.caseNumber);
  if (!found) return undefined;
  const together = deps.newId();
  const outcome: PlacesMarked = { marked: 0, pages: 0, refused: [] };
  for (const opened of found.documents) {
    const pages = pagesChosen(opened.document.id, chosen.keys);
    if (pages.size === 0) continue;
    const places = (await placesIn(opened, chosen.wanted, found.patient, pages)).filter(
      ({ key, isMarked }) => chosen.keys.has(key) && !isMarked,
    );
    const saved = await saveMarks(
      deps,
      { ...chosen, together, documentId: opened.document.id, seenVersion: chosen.seen[opened.document.id] ?? null },
      async ({ marks }) => ({
        ok: true,
        marks: addMarks(
          marks,
          places.map((place) => markOf(deps, chosen, place)),
        ),
      }),
    );
    if (!saved.ok) outcome.refused.push({ document: opened.document.name, because: saved.because });
    else
      Object.assign(outcome, {
        marked: outcome.marked + places.length,
        pages: outcome.pages + new Set(places.map(({ page }) => page)).size,
      });
  }
  return outcome;
}

function pagesChosen(documentId: string, keys: ReadonlySet<string>): Set<number> {
  const parts = [...keys].map((key) => key.split("/")).filter(([document]) => document === documentId);
  return new Set(parts.map(([, page]) => Number(page)));
}

function markOf(
  { newId, now }: Deps,
  { person, reason, note, submission }: Chosen,
  { page, boxes, shown }: FoundPlace,
): OfficersMark {
  return {
    id: newId(),
    page,
    how: "words",
    boxes,
    text: shown,
    reason,
    by: person.id,
    at: now().toISOString(),
    ...(note && { note }),
    ...(submission && { submission }),
  };
}
