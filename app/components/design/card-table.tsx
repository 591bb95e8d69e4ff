/** A table whose rows become cards on a narrow screen, each cell with its heading. */
/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role
   -- the narrow layout takes a table's own roles away */
import type { ReactNode } from "react";
import type { Column } from "./table";

type Props<Row> = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  empty: ReactNode;
};

/** Without rows it shows `empty` instead. */
export function CardTable<Row>({ caption, captionHidden, columns, rows, keyOf, empty }: Props<Row>) {
  if (rows.length === 0) return <div className="desk-empty">{empty}</div>;
  return (
    <table role="table" className="nhsuk-table-responsive desk-card-table">
      <caption className={captionHidden ? "nhsuk-u-visually-hidden" : "nhsuk-table__caption nhsuk-table__caption--m"}>
        {caption}
      </caption>
      <thead role="rowgroup" className="nhsuk-table__head">
        <tr role="row">
          {columns.map(({ heading }) => (
            <th role="columnheader" scope="col" className="nhsuk-table__header" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="nhsuk-table__body">
        {rows.map((row) => (
          <tr role="row" className="nhsuk-table__row" key={keyOf(row)}>
            {columns.map((column) => (
              <Cell key={column.heading} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = (
    <>
      <span className="nhsuk-table-responsive__heading" aria-hidden="true">
        {column.heading}{" "}
      </span>
      <span className="desk-card-table__value">{column.cell(row)}</span>
    </>
  );
  if (column.names)
    return (
      <th role="rowheader" scope="row" className="nhsuk-table__cell desk-card-table__name">
        {content}
      </th>
    );
  return (
    <td role="cell" className="nhsuk-table__cell">
      {content}
    </td>
  );
}
