/** What nobody has decided on the pages that leave: how much it is, where, and in whose words it was let go. */
import { counted } from "~/components/design/counted";
import { formatInstant } from "~/components/design/instants";
import { againstWords } from "~/components/redaction/against-wording";
import { outsideWords } from "~/components/records/scope-wording";
import { suggestionKindWords } from "~/components/redaction/suggestion-wording";
import type { ContradictedReason } from "~/domain/redaction/contradicted-reasons";
import type { OutsideRequest } from "~/domain/records/page-scope";
import type { SuggestionKind } from "~/domain/redaction/suggestions/kinds";

export type OpenRecordShown = {
  id: string;
  name: string;
  pages: readonly {
    page: number;
    suggestions: readonly SuggestionKind[];
    outside: readonly OutsideRequest[];
    contradicted: readonly ContradictedReason[];
  }[];
};
export type AcceptedShown = {
  where: { documentId: string; name: string; page: number } | null;
  words: string;
  by: string;
  at: Date;
};
export type OpenCounts = { suggestions: number; outsidePages: number; contradicted: number };

/** "3 suggestions are not decided, and 21 pages are perhaps outside the request"; null where nothing is open. */
export function openInWords({ suggestions, outsidePages, contradicted }: OpenCounts): string | null {
  const parts = [
    suggestions > 0 && `${counted(suggestions, "suggestion")} ${suggestions === 1 ? "is" : "are"} not decided`,
    outsidePages > 0 &&
      `${counted(outsidePages, "page")} ${outsidePages === 1 ? "is" : "are"} perhaps outside the request`,
    contradicted > 0 &&
      `${counted(contradicted, "reason")} ${contradicted === 1 ? "wants" : "want"} words: the page speaks against ${contradicted === 1 ? "it" : "them"}, or ${contradicted === 1 ? "its" : "their"} ground is not recorded`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(", and ") : null;
}

/** Each page with a link to where it is decided. */
export function OpenPoints({ caseNumber, records }: { caseNumber: string; records: readonly OpenRecordShown[] }) {
  return (
    <>
      {records.map(({ id, name, pages }) => (
        <section key={id} aria-label={name}>
          <h3 className="nhsuk-heading-s desk-breakable">{name}</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {pages.map(({ page, suggestions, outside, contradicted }) => (
              <li key={page}>
                <a href={`/cases/${caseNumber}/records/${id}/${page}`}>Page {page}</a>:{" "}
                {[
                  suggestions.length > 0 && `not decided: ${kindsInWords(suggestions)}`,
                  outside.length > 0 && `perhaps outside the request: ${outside.map(outsideWords).join("; ")}`,
                  ...contradicted.map((each) => `${each.code} was given: ${againstWords(each)}`),
                ]
                  .filter(Boolean)
                  .join(". ")}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** "Telephone number, Name (2)". */
function kindsInWords(kinds: readonly SuggestionKind[]): string {
  return [...new Set(kinds)]
    .map((kind) => {
      const count = kinds.filter((each) => each === kind).length;
      return suggestionKindWords[kind] + (count > 1 ? ` (${count})` : "");
    })
    .join(", ");
}

export function AcceptedInWords({ caseNumber, accepted }: { caseNumber: string; accepted: readonly AcceptedShown[] }) {
  if (accepted.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Let go in words</h2>
      <p>Something on these pages was not decided, and somebody said why they may leave all the same.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {accepted.map(({ where, words, by, at }, index) => (
          <li key={index}>
            {where ? (
              <a href={`/cases/${caseNumber}/records/${where.documentId}/${where.page}`}>
                {where.name}, page {where.page}
              </a>
            ) : (
              "For all that was open then"
            )}
            : “{words}” ({by}, {formatInstant(at)})
          </li>
        ))}
      </ul>
    </>
  );
}
