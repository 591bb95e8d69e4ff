/** Before the release copy is made: marks for serious harm that no opinion bears out, and nobody could approve. */
import { ButtonLink } from "~/components/design/button";
import { WarningCallout } from "~/components/design/notices";
import type { PageOfRecord } from "~/domain/terms/page-ranges";

type Shown = { caseNumber: string; pages: readonly PageOfRecord[]; documents: readonly { id: string; name: string }[] };

export function WithoutHarm({ caseNumber, pages, documents }: Shown) {
  if (pages.length === 0) return null;
  const nameOf = (documentId: string) => documents.find(({ id }) => id === documentId)?.name;
  return (
    <WarningCallout heading="Withheld for serious harm without an opinion">
      <p>
        On these pages something is withheld for serious harm, and no health professional’s opinion says that the test
        is met there. Take the mark off, give it another reason, or ask for another opinion. The copy can be made, but
        not approved.
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {pages.map(({ documentId, page }) => (
          <li key={`${documentId} ${page}`}>
            <a href={`/cases/${caseNumber}/records/${documentId}/${page}`}>
              {nameOf(documentId)}, page {page}
            </a>
          </li>
        ))}
      </ul>
      <ButtonLink href={`/cases/${caseNumber}/opinion`}>Go to the opinion</ButtonLink>
    </WarningCallout>
  );
}
