/**
 * What nobody has decided on a page: what is suggested there, and that the page is perhaps outside the request. A page
 * is released once each is decided, or with the words of whoever lets it go all the same.
 */
import type { OutsideRequest } from "~/domain/records/page-scope";
import type { MarksManifest } from "./marks-manifest";
import { stillOpen } from "./suggestions/rejections";
import type { Suggestion } from "./suggestions/kinds";

/** What is said against a reason is no matter of releasing its page (`contradicted-reasons.ts`). */
/** `id` is the same each time the page is read, and holds no word of it. */
export type PagePoint = { page: number; what: "suggestion" | "outside-request" | "reason-contradicted"; id: string };

/** What the rules say of pages, decided or not. */
export type SaidOfPages = {
  suggestions: readonly Suggestion[];
  /** Why a page is perhaps outside the request. */
  outside: ReadonlyMap<number, readonly OutsideRequest[]>;
};

/** Of every page of a document, in the order of the pages. */
export function pointsOf({ suggestions, outside }: SaidOfPages, marks: MarksManifest): PagePoint[] {
  const suggested = stillOpen(suggestions, marks).map(({ page, id }): PagePoint => ({ page, what: "suggestion", id }));
  const perhapsOutside = [...outside].flatMap(([page, reasons]) =>
    reasons.map(({ why }): PagePoint => ({ page, what: "outside-request", id: `${page}.outside.${why}` })),
  );
  return [...suggested, ...perhapsOutside].toSorted((one, other) => one.page - other.page);
}

/** With which the pages that were released leave: those that their release did not accept in words. */
export function pointsLeaving(points: readonly PagePoint[], { decisions, notes = {} }: MarksManifest): PagePoint[] {
  return points.filter(({ page, id }) => decisions[page] === "release" && !(notes[page]?.accepts ?? []).includes(id));
}

/** Why a page cannot be released without words: what is suggested goes first. */
export function whyWordsAreNeeded(points: readonly PagePoint[]): "suggestions-open" | "perhaps-outside" | null {
  if (points.some(({ what }) => what === "suggestion")) return "suggestions-open";
  return points.length > 0 ? "perhaps-outside" : null;
}
