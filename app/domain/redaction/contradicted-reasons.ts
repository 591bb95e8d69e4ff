/**
 * Reasons that the page itself speaks against, by the days that were read on it: made before 1 November 1991, on a page
 * that bears a later day (AHRA 1990 s.5(1)(b)); outside the request, on a page whose days all lie in those asked for. A
 * day can be misread, and a page can hold parts of different days, so that a person decides: another reason, or words.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { PageManifest, PreparedPage } from "~/domain/records/page-manifest";
import { outsideRequest, type AskedFor } from "~/domain/records/page-scope";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { standingMarks } from "./marks";
import type { MarksManifest } from "./marks-manifest";
import type { PagePoint } from "./page-points";
import { accessFrom } from "./suggestions/old-pages";

/** `day` is the one that speaks against it. */
export type ContradictedReason = {
  page: number;
  code: ExemptionCode;
  why: "made-since-1991" | "within-the-days-asked";
  day: CalendarDay;
};

/** In the order of the pages, each reason of a page once. A page that was left out as outside the request counts. */
export function contradictedReasons(
  { pages }: PageManifest,
  marks: MarksManifest,
  asked: AskedFor,
): ContradictedReason[] {
  return pages.flatMap((page) => reasonsOn(marks, page.number).flatMap((code) => against(code, page, asked) ?? []));
}

function reasonsOn(marks: MarksManifest, page: number): ExemptionCode[] {
  const onMarks: ExemptionCode[] = standingMarks(marks)
    .filter((mark) => mark.page === page)
    .map(({ reason }) => reason);
  const isLeftOut = marks.decisions[page] === "leave-out" && marks.leftOut?.[page]?.because === "outside-request";
  return [...new Set([...onMarks, ...(isLeftOut ? (["OUT-OF-SCOPE"] as const) : [])])];
}

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
export const pointOf = ({ page, code, why }: ContradictedReason): PagePoint => ({
  page,
  what: "reason-contradicted",
  id: `${page}.${why}.${code}`,
});
