import { peopleByIds } from "#db/people/people";
import type { OutsideRequest } from "~/domain/records/page-scope";
import type { SuggestionKind } from "~/domain/redaction/suggestions/kinds";
import { pointOf, type ContradictedReason } from "~/domain/redaction/contradicted-reasons";
import { notAccepted } from "~/domain/release/open-points";
import type { CaseFile } from "~/services/cases/view-case";
import type { Deps } from "~/services/deps";
import { saidOfCase } from "~/services/redaction/said-of-case";
import { digestOf, pointsOfRecord } from "./open-points";

/** One page that leaves with something on it that nobody has decided. */
export type OpenPage = {
  page: number;
  suggestions: SuggestionKind[];
  outside: OutsideRequest[];
  contradicted: ContradictedReason[];
};
export type OpenRecord = { id: string; name: string; pages: OpenPage[] };

/** Words in which something undecided was let go: with a page, or for the case as a whole (`page` is null). */
export type AcceptedInWords = {
  where: { documentId: string; name: string; page: number } | null;
  words: string;
  by: string;
  at: Date;
};

export type OpenPointsView = {
  records: OpenRecord[];
  accepted: AcceptedInWords[];
  suggestions: number;
  outsidePages: number;
  contradicted: number;
  digest: string;
};

/** What nobody has decided on the pages of a case that leave, read afresh, and what was accepted in words. */
export async function viewOpenPoints(
  deps: Pick<Deps, "store" | "files">,
  { kase, history, notes }: Pick<CaseFile, "kase" | "history" | "notes">,
): Promise<OpenPointsView> {
  const said = await saidOfCase(deps, kase);
  const open = notAccepted(history, said.flatMap(pointsOfRecord));
  const records = said.map(({ opened: { document }, suggestions, outside, contradicted }) => {
    const here = open.filter(({ documentId }) => documentId === document.id);
    const ids = new Set(here.map(({ id }) => id));
    const pages = [...new Set(here.map(({ page }) => page))].map((page) => ({
      page,
      suggestions: suggestions.filter((each) => each.page === page && ids.has(each.id)).map(({ kind }) => kind),
      outside: here.some((point) => point.page === page && point.what === "outside-request")
        ? [...(outside.get(page) ?? [])]
        : [],
      contradicted: contradicted.filter((each) => each.page === page && ids.has(pointOf(each).id)),
    }));
    return { id: document.id, name: document.name, pages };
  });
  const withPages = said.flatMap(({ opened: { document }, marks }) =>
    Object.entries(marks.notes ?? {})
      .filter(([, note]) => note.accepts)
      .map(([page, { words, by, at }]) => ({
        where: { documentId: document.id, name: document.name, page: Number(page) },
        words,
        by,
        at: new Date(at),
      })),
  );
  const forCase = notes
    .filter(({ about }) => about === "open-points")
    .map(({ words, by, at }) => ({ where: null, words, by, at }));
  const accepted = [...withPages, ...forCase];
  const names = await deps.store.read(kase.trustId, (db) =>
    peopleByIds(db, kase.trustId, [...new Set(accepted.map(({ by }) => by))]),
  );
  return {
    records: records.filter(({ pages }) => pages.length > 0),
    accepted: accepted.map((each) => ({ ...each, by: names[each.by] ?? "A colleague who has left" })),
    suggestions: open.filter(({ what }) => what === "suggestion").length,
    outsidePages: new Set(
      open.filter(({ what }) => what === "outside-request").map(({ documentId, page }) => `${documentId}/${page}`),
    ).size,
    contradicted: open.filter(({ what }) => what === "reason-contradicted").length,
    digest: digestOf(open),
  };
}
