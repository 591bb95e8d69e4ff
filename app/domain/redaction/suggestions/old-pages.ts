/**
 * A page made before 1 November 1991: of the dead no access is given to it, unless it is needed to make a later part
 * intelligible (AHRA 1990 s.5(1)(b) and (2)). Whether it is needed, a person decides.
 */
import { formatDay } from "~/domain/calendar/calendar";
import { ownDays } from "~/domain/records/page-days";
import { linesOf, unionOf } from "~/domain/records/page-lines";
import type { Word } from "~/domain/records/pages";
import type { Lead } from "./kinds";

/** AHRA 1990 s.5(1)(b). */
export const accessFrom = "1991-11-01";

/** The whole page, line by line; nothing where it bears no day of its own, or one that is later. */
export function oldPageLeads(words: readonly Word[]): Lead[] {
  const lines = linesOf(words);
  const last = ownDays(lines.map(({ text }) => text)).at(-1)?.day;
  if (!last || last >= accessFrom) return [];
  return [
    {
      kind: "before-1991",
      text: `Made on ${formatDay(last)}`,
      boxes: lines.map((line) => unionOf(line.boxesBetween(0, line.text.length))),
      key: last,
      why: "Its last day lies before 1 November 1991: withheld, unless a later page cannot be understood without it",
    },
  ];
}
