import { CardTable } from "./card-table";
import { counted } from "./file-size";

export type ReasonShown = { code: string; label: string; marks: number; pages: number };
export type ToldShown = { wording: string; pages: number };

/** Why things are withheld, as the second person sees it, and what of it the recipient is told. */
export function WithheldReasons({ reasons, told, unsaid }: { reasons: readonly ReasonShown[]; told: readonly ToldShown[]; unsaid: readonly string[] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Why things are withheld</h2>
      <CardTable
        caption="Reasons, commonest first"
        captionHidden
        rows={reasons}
        keyOf={({ code }) => code}
        empty={<p>Nothing is withheld: the records leave whole.</p>}
        columns={[
          { heading: "Reason", names: true, cell: ({ label }) => label },
          { heading: "Code", cell: ({ code }) => <code className="desk-code">{code}</code> },
          { heading: "Marks", cell: ({ marks }) => marks },
          { heading: "Pages", cell: ({ pages }) => pages },
        ]}
      />
      <h2 className="nhsuk-heading-m">What the recipient will be told</h2>
      {unsaid.length > 0 && <p>A manager chose that nothing is said of: {unsaid.join("; ")}.</p>}
      {told.length === 0 ? <p>{reasons.length > 0 ? "Nothing of what was withheld." : "That nothing was withheld."}</p> : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {told.map(({ wording, pages }) => <li key={wording}>{wording} ({counted(pages, "page")})</li>)}
        </ul>
      )}
    </>
  );
}
