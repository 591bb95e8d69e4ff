/** The pages that were asked about, and no others. An officer finds the same pages in the redaction room. */
import type { ConsultationShown } from "~/services/view-consultations";
import { Details } from "./notices";

type Props = { number: string; one: Pick<ConsultationShown, "id" | "state">; pages: readonly number[]; documentId: string; canWork: boolean };

export function ConsultedPages({ number, one, pages, documentId, canWork }: Props) {
  const here = `/cases/${number}/consultations/${one.id}`;
  if (canWork) return <p>In the redaction room: {pages.slice(0, 20).map((page, index) => <span key={page}>{index > 0 && ", "}<a href={`/cases/${number}/records/${documentId}/${page}`}>page {page}</a></span>)}{pages.length > 20 && ` and ${pages.length - 20} more`}.</p>;
  return (
    <section aria-labelledby="pages-heading">
      <h2 className="nhsuk-heading-m" id="pages-heading">The pages</h2>
      {pages.map((page, index) => (
        <Details key={page} summary={`Page ${page}`} open={index === 0}>
          <img className="consulted-page" src={`${here}/${page}/picture`} alt={`Page ${page} of the record`} loading="lazy" />
        </Details>
      ))}
    </section>
  );
}
