/**
 * Who may ask, by the trust's table: what they must show and what of it is still owed, what to look at, and how much
 * they may have.
 */
import type { AuthorityRow } from "~/domain/identity/authority-matrix";
import type { AuthorityKey } from "~/domain/terms/vocabulary";

type Props = {
  requester: AuthorityKey;
  row: AuthorityRow;
  number: string;
  /** Where the documents stand: "Still owed, asked for on 3 June 2026". */
  documents: string;
  /** Where proof of who they are stands; null where none is needed. */
  identity: string | null;
};

const withoutDocuments = (requester: AuthorityKey) =>
  requester === "child"
    ? "The child asks for themself: besides who they are, only whether they understand what they ask for is settled, in the assessment."
    : "They ask for themselves: nothing need be shown besides who they are.";

export function AuthorityRule({ requester, row, number, documents, identity }: Props) {
  return (
    <section className="desk-panel" aria-labelledby="rule">
      <h2 className="nhsuk-heading-m" id="rule">
        {row.requester}
      </h2>
      {row.documents.length === 0 && <p>{withoutDocuments(requester)}</p>}
      {(row.documents.length > 0 || identity) && (
        <>
          <h3 className="nhsuk-heading-s">What shows that they may ask</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {row.documents.map((each) => (
              <li key={each}>
                {each}
                <span className="desk-second-line">{documents}</span>
              </li>
            ))}
            {identity && (
              <li>
                <a href={`/cases/${number}/identity`}>proof of who they are</a>
                <span className="desk-second-line">{identity}</span>
              </li>
            )}
          </ul>
        </>
      )}
      {row.checks.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">Look at</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {row.checks.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      <p className="nhsuk-u-margin-bottom-2">They may have: {row.scope}.</p>
      <p className="desk-second-line nhsuk-u-margin-bottom-0">
        {row.source}
        {row.confidence === "assumed" && ". Not read in a source: ask your manager"}
      </p>
    </section>
  );
}
