/**
 * Reasons that the page itself speaks against, by the days that were read on it: made before 1 November 1991, on a page
 * that bears a later day (AHRA 1990 s.5(1)(b)); outside the request, on a page whose days all lie in those asked for.
 * And by what is read under a mark: a name, an address or a number of somebody else, withheld for a reason that asks
 * for no weighing (DPA 2018 Sch. 2 para 16(3)). And the reasons whose ground stands on no page, and must be recorded: a
 * child's best interests, what the patient expected or wished, a lawyer's word. A page can be misread, and can hold
 * parts of different days, so that a person decides: another reason, or words.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { PageManifest, PreparedPage } from "~/domain/records/page-manifest";
import { outsideRequest, type AskedFor } from "~/domain/records/page-scope";
import type { Box, PageRef } from "~/domain/records/pages";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { exemptions, type Need } from "~/domain/exemptions/exemptions-catalogue";
import { protectsOthers } from "~/domain/exemptions/reason-groups";
import { isCovered } from "./covered-words";
import { standingMarks } from "./marks";
import type { MarksManifest, OfficersMark } from "./marks-manifest";
import type { PagePoint } from "./page-points";
import type { Suggestion, SuggestionKind } from "./suggestions/kinds";
import { accessFrom } from "./suggestions/old-pages";
import { isRejected } from "./suggestions/rejections";

/**
 * `day` is the one that speaks against it; `place` is the suggestion that the mark covers; `keptAs` is the page that
 * one left out was said to be a copy of (`unlike-duplicates.ts`).
 */
export type ContradictedReason = { page: number; code: ExemptionCode } & (
  | { why: "made-since-1991" | "within-the-days-asked"; day: CalendarDay }
  | { why: "is-somebody-elses"; kind: SuggestionKind; place: string }
  | { why: "ground-to-record"; need: RecordedGround }
  | { why: "not-the-same"; keptAs: PageRef }
);

/**
 * What the law asks for before the reason is relied on, and nobody can read from a page: said in words by a person (DPA
 * 2018 Sch. 3 paras 4(3) and 21, Sch. 2 para 19; AHRA 1990 s.5).
 */
export const recordedGrounds = [
  "best-interests",
  "expectation-still-held",
  "wish-expressed",
  "legal-sign-off",
] as const satisfies readonly Need[];
export type RecordedGround = (typeof recordedGrounds)[number];

/** What is read on the pages, and what was asked for. */
type Read = { asked: AskedFor; suggestions: readonly Suggestion[] };

/**
 * In the order of the pages, each reason of a page once by its days, and each place once. A page that was left out as
 * outside the request counts.
 */
export function contradictedReasons(
  { pages }: PageManifest,
  marks: MarksManifest,
  { asked, suggestions }: Read,
): ContradictedReason[] {
  const standing = standingMarks(marks);
  return pages.flatMap((page) => {
    const reasons = reasonsOn(marks, page.number);
    const byDays = reasons.flatMap((code) => against(code, page, asked) ?? []);
    const byGround = reasons.flatMap((code) => groundsOf(code, page.number));
    const here = suggestions.filter((each) => each.page === page.number && !isRejected(marks, each));
    const byPlace = standing
      .filter((mark) => mark.page === page.number && marks.decisions[mark.page] !== "withhold")
      .flatMap((mark) => someoneElseUnder(mark, here) ?? []);
    return [...byDays, ...byGround, ...eachPlaceOnce(byPlace)];
  });
}

const eachPlaceOnce = (found: readonly ContradictedReason[]): ContradictedReason[] => [
  ...new Map(found.map((each) => [pointOf(each).id, each])).values(),
];

/**
 * The place under a mark that reads as somebody else's, where the reason given is none of those that protect other
 * people. Null for a passage in which they are merely named, and where the whole page stays behind.
 */
export function someoneElseUnder(mark: OfficersMark, suggestions: readonly Suggestion[]): ContradictedReason | null {
  if (mark.how === "withhold" || protectsOthers(mark.reason)) return null;
  const under = suggestions.find(
    ({ page, reason, boxes }) =>
      page === mark.page &&
      protectsOthers(reason) &&
      isCovered(boxes, [mark]) &&
      areaOf(boxes) >= mostOf * areaOf(mark.boxes),
  );
  return under
    ? { page: mark.page, code: mark.reason, why: "is-somebody-elses", kind: under.kind, place: under.id }
    : null;
}

/** From this share on, a mark covers the place and hardly more. */
const mostOf = 0.5;

const areaOf = (boxes: readonly Box[]): number => boxes.reduce((sum, [, , width, height]) => sum + width * height, 0);

function reasonsOn(marks: MarksManifest, page: number): ExemptionCode[] {
  const onMarks: ExemptionCode[] = standingMarks(marks)
    .filter((mark) => mark.page === page)
    .map(({ reason }) => reason);
  const isLeftOut = marks.decisions[page] === "leave-out" && marks.leftOut?.[page]?.because === "outside-request";
  return [...new Set([...onMarks, ...(isLeftOut ? (["OUT-OF-SCOPE"] as const) : [])])];
}

/** What must be said in words before the reason is relied on; empty for most. */
export const groundsOf = (code: ExemptionCode, page: number): ContradictedReason[] =>
  recordedGrounds
    .filter((need) => exemptions[code].needs.includes(need))
    .map((need) => ({ page, code, why: "ground-to-record", need }));

/** Null where nothing on the page speaks against it. */
export function against(
  code: ExemptionCode,
  { number: page, about }: Pick<PreparedPage, "number" | "about">,
  asked: AskedFor,
): ContradictedReason | null {
  const last = about?.days.at(-1)?.day;
  if (!about || !last) return null;
  if (code === "D-1991" && last >= accessFrom) return { page, code, why: "made-since-1991", day: last };
  const isWithin = (asked.from !== null || asked.to !== null) && outsideRequest(about, asked).length === 0;
  return code === "OUT-OF-SCOPE" && isWithin && areAllWithin(about.days, asked)
    ? { page, code, why: "within-the-days-asked", day: last }
    : null;
}

const areAllWithin = (days: readonly { day: CalendarDay }[], { from, to }: AskedFor): boolean =>
  days.every(({ day }) => (from === null || day >= from) && (to === null || day <= to));

/** As the gate holds it: the same each time, until the reason or the page is another. */
export const pointOf = (found: ContradictedReason): PagePoint => ({
  page: found.page,
  what: "reason-contradicted",
  id: [found.page, found.why, found.code, ...atPlace(found)].join("."),
});

function atPlace(found: ContradictedReason): string[] {
  if (found.why === "is-somebody-elses") return [found.place];
  return found.why === "not-the-same" ? [`${found.keptAs.document}.${found.keptAs.page}`] : [];
}
