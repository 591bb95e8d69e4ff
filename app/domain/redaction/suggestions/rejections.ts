/** Suggestions that a person has looked at and turned down: they are not offered again. */
import { isCovered } from "~/domain/redaction/covered-words";
import type { MarksManifest, OfficersMark, Rejection } from "~/domain/redaction/marks-manifest";
import type { Suggestion } from "./kinds";

/** Turning the same down twice is turning it down once. */
export function reject(manifest: MarksManifest, rejection: Rejection): MarksManifest {
  const rejections = manifest.rejections ?? [];
  return rejections.some((each) => isSame(each, rejection))
    ? manifest
    : { ...manifest, rejections: [...rejections, rejection] };
}

const isSame = (one: Rejection, other: Rejection) =>
  one.what === other.what &&
  (one.what === "place"
    ? other.what === "place" && one.suggestion === other.suggestion
    : other.what === "everywhere" && one.key === other.key);

/** Offered again: at this place, and wherever the same text stands if it was turned down everywhere. */
export function offerAgain(manifest: MarksManifest, { id, key }: Pick<Suggestion, "id" | "key">): MarksManifest {
  const rejections = (manifest.rejections ?? []).filter((each) =>
    each.what === "place" ? each.suggestion !== id : each.key !== key,
  );
  return rejections.length === (manifest.rejections ?? []).length ? manifest : { ...manifest, rejections };
}

export function isRejected({ rejections = [] }: MarksManifest, { id, key }: Pick<Suggestion, "id" | "key">): boolean {
  return rejections.some((each) => (each.what === "place" ? each.suggestion === id : each.key === key));
}

/**
 * What is still to be decided: neither turned down nor under a mark; a page that stays behind whole, or is left
 * out, has nothing to decide.
 */
export function stillOpen(suggestions: readonly Suggestion[], manifest: MarksManifest): Suggestion[] {
  const rejections = manifest.rejections ?? [];
  const places = new Set(rejections.flatMap((each) => (each.what === "place" ? [each.suggestion] : [])));
  const keys = new Set(rejections.flatMap((each) => (each.what === "everywhere" ? [each.key] : [])));
  const marksByPage = byPage(manifest.marks);
  return suggestions.filter(
    ({ id, key, page, boxes }) =>
      manifest.decisions[page] !== "withhold" &&
      manifest.decisions[page] !== "leave-out" &&
      !places.has(id) &&
      !keys.has(key) &&
      !isCovered(boxes, marksByPage.get(page) ?? []),
  );
}

function byPage(marks: readonly OfficersMark[]): Map<number, OfficersMark[]> {
  const pages = new Map<number, OfficersMark[]>();
  for (const mark of marks) pages.set(mark.page, [...(pages.get(mark.page) ?? []), mark]);
  return pages;
}
