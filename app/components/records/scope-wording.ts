/** What a page says of itself, and why it is perhaps outside the request, in an officer's words. */
import { formatDay } from "~/domain/calendar/calendar";
import type { PageAbout } from "~/domain/records/page-about";
import type { OutsideRequest } from "~/domain/records/page-scope";
import type { PageKind } from "~/domain/records/page-source";

const pageKindWords: Record<PageKind, string> = {
  letter: "Letter",
  "nursing-notes": "Nursing notes",
  "lab-result": "Laboratory result",
  "imaging-report": "Imaging report",
  correspondence: "Correspondence",
};

export function outsideWords(outside: OutsideRequest): string {
  if (outside.why === "before") return "before the days asked for";
  if (outside.why === "after") return "after the days asked for";
  if (outside.why === "another-site") return `from ${outside.site}, which was not asked for`;
  return `${pageKindWords[outside.kind].toLowerCase()}, a kind that was not asked for`;
}

/** "Letter, 14 March 2024"; null where the page says nothing of itself. */
export function aboutWords(about: PageAbout | null): string | null {
  if (!about) return null;
  return [about.kind && pageKindWords[about.kind], daysInWords(about)].filter(Boolean).join(", ") || null;
}

function daysInWords({ days }: PageAbout): string | null {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (!first || !last) return null;
  return first === last ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`;
}
