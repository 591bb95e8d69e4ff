import { CardTable } from "~/components/design/card-table";
import type { LeftOutCounts } from "~/domain/release/left-out";
import { counted } from "~/components/design/counted";

export type ReasonShown = { code: string; label: string; marks: number; pages: number };
export type WithheldShown = { wording: string; pages: number };

/** Why things are withheld, as the second person sees it, and what of it the recipient is told. */
export function WithheldReasons({
  reasons,
  told,
  unsaid,
  leftOut,
  removed = 0,
}: {
  /** Documents that were taken out of the case. */
  removed?: number;
  leftOut?: LeftOutCounts | undefined;
  reasons: readonly ReasonShown[];
  told: readonly WithheldShown[];
  unsaid: readonly string[];
}) {
  const areLeftOut = removed > 0 || (leftOut !== undefined && Object.values(leftOut).some((pages) => pages > 0));
  return (
    <>
      <h2 className="nhsuk-heading-m">Why things are withheld</h2>
      <CardTable
        caption="Reasons, commonest first"
        captionHidden
        rows={reasons}
        keyOf={({ code }) => code}
        empty={
          <p>
            {areLeftOut
              ? "Nothing is withheld on the pages that leave."
              : "Nothing is withheld: the records leave whole."}
          </p>
        }
        columns={[
          { heading: "Reason", names: true, cell: ({ label }) => label },
          { heading: "Code", cell: ({ code }) => <code className="desk-code">{code}</code> },
          { heading: "Marks", cell: ({ marks }) => marks },
          { heading: "Pages", cell: ({ pages }) => pages },
        ]}
      />
      {leftOut && <LeftOut counts={leftOut} />}
      <h2 className="nhsuk-heading-m">What the recipient will be told</h2>
      {unsaid.length > 0 && <p>A manager chose that nothing is said of: {unsaid.join("; ")}.</p>}
      {told.length === 0 ? (
        <p>{reasons.length > 0 ? "Nothing of what was withheld." : "That nothing was withheld."}</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {told.map(({ wording, pages }) => (
            <li key={wording}>
              {wording} ({counted(pages, "page")})
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const leftOutWords: Record<keyof LeftOutCounts, string> = {
  duplicate: "as a duplicate of a page that stays",
  "outside-request": "as outside the request",
  "not-this-patients": "as not this patient’s: the recipient is told nothing of it",
};

/** Pages that are no part of the release copy at all, as the second person sees them. */
function LeftOut({ counts }: { counts: LeftOutCounts }) {
  const kinds = (Object.keys(leftOutWords) as (keyof LeftOutCounts)[]).filter((kind) => counts[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Pages left out</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {kinds.map((kind) => (
          <li key={kind}>
            {counted(counts[kind], "page")} {leftOutWords[kind]}
          </li>
        ))}
      </ul>
    </>
  );
}
