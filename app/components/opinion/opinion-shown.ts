/** The newest serious-harm opinion as a page shows it, with what it covers and what no opinion in force covers. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { opinionValidUntil } from "~/domain/opinion/opinion";
import { opinionsAsked, type AskedOpinion } from "~/domain/opinion/opinion-asked";
import { gapsOn, type OpinionGap } from "~/domain/opinion/opinion-gaps";
import { opinionsIn } from "~/domain/opinion/opinion-scope";
import { kindOf } from "~/domain/cases/read-history";
import { countPages, pagesInWords, type PageRanges } from "~/domain/terms/page-ranges";

export type OpinionShown = {
  outcome: "no-serious-harm" | "serious-harm";
  on: CalendarDay;
  by: string;
  /** Null for the records of the dead, for which an opinion has no age. */
  until: CalendarDay | null;
  covers: string[];
  harm: string[];
  /** What no opinion in force says anything of, and why. */
  notCovered: { because: OpinionGap["because"]; lines: string[] }[];
};

type Facts = { today: CalendarDay; documents: readonly { id: string; name: string }[]; nameOf(person: string): string };

/** `history` is the effective one. Null where none counts for who asks now. */
export function opinionShown(history: EffectiveHistory, { today, documents, nameOf }: Facts): OpinionShown | null {
  const opinion = opinionsIn(history).at(-1);
  if (!opinion) return null;
  const hasAge = kindOf(history) === "access";
  const fileName = nameIn(documents);
  const gaps = gapsOn(history, today);
  return {
    outcome: opinion.outcome,
    on: opinion.on,
    by: nameOf(opinion.professional),
    until: hasAge ? opinionValidUntil(opinion.on) : null,
    covers: [...opinion.covers].map(
      ([id, pages]) => `${fileName(id)}: ${pages === "whole" ? "all of it" : `only ${pagesInWords(pages)}`}`,
    ),
    harm: opinion.harm?.map(({ documentId, pages }) => `${fileName(documentId)}: ${pagesInWords(pages)}`) ?? [],
    notCovered: (["asked-for", "added-since", "not-covered"] as const)
      .map((because) => ({
        because,
        lines: gaps.filter((gap) => gap.because === because).map((gap) => pagesOf(gap, fileName)),
      }))
      .filter(({ lines }) => lines.length > 0),
  };
}

export type AskedShown = { of: string; on: CalendarDay; about: string[] };

/** Who was asked, when, and about what; the newest last. */
export function askedShown(
  history: EffectiveHistory,
  { documents, nameOf }: Pick<Facts, "documents" | "nameOf">,
): AskedShown[] {
  return opinionsAsked(history).map(({ of, on, scope }) => ({
    of: nameOf(of),
    on,
    about: aboutOf(scope, nameIn(documents)),
  }));
}

const aboutOf = (scope: AskedOpinion["scope"], fileName: (id: string) => string) =>
  scope === "whole-record"
    ? ["the whole record"]
    : scope.map(({ documentId, pages, of }) =>
        pagesOf({ documentId, pages: countPages(pages) >= of ? "whole" : pages }, fileName),
      );

const nameIn = (documents: Facts["documents"]) => (id: string) =>
  documents.find((one) => one.id === id)?.name ?? "A file that was taken out";

const pagesOf = (
  { documentId, pages }: { documentId: string; pages: PageRanges | "whole" },
  fileName: (id: string) => string,
) => `${fileName(documentId)}: ${pages === "whole" ? "all of it" : pagesInWords(pages)}`;
