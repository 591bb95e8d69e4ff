import type { ReactNode } from "react";

export type Column<Row> = {
  heading: string;
  cell(row: Row): ReactNode;
  /** Figures stand at the right. */
  numeric?: boolean;
  /** The cell that names its row for a screen reader. */
  names?: boolean;
  /** A list sorted by the server: where the heading leads, and how the column is sorted now. */
  sort?: { href: string; now: "ascending" | "descending" | "none" };
};

type Props<Row> = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  empty: ReactNode;
};

/** Scrolls in a box of its own on a narrow screen; without rows it shows the sentence `empty` instead. */
export function Table<Row>({ caption, captionHidden, columns, rows, keyOf, empty }: Props<Row>) {
  if (rows.length === 0) return <p>{empty}</p>;
  return (
    <div className="desk-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="nhsuk-table">
        <caption className={captionHidden ? "nhsuk-u-visually-hidden" : "nhsuk-table__caption"}>{caption}</caption>
        <thead className="nhsuk-table__head">
          <tr>
            {columns.map((column) => (
              <Heading key={column.heading} {...column} />
            ))}
          </tr>
        </thead>
        <tbody className="nhsuk-table__body">
          {rows.map((row) => (
            <tr className="nhsuk-table__row" key={keyOf(row)}>
              {columns.map((column) => (
                <Cell key={column.heading} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading<Row>({ heading, numeric, sort }: Column<Row>) {
  return (
    <th scope="col" className={look("nhsuk-table__header", numeric)} aria-sort={sort?.now}>
      {sort ? (
        <a className="desk-sort" href={sort.href}>
          {heading}
        </a>
      ) : (
        heading
      )}
    </th>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.names)
    return (
      <th scope="row" className={look("nhsuk-table__header", column.numeric)}>
        {column.cell(row)}
      </th>
    );
  return <td className={look("nhsuk-table__cell", column.numeric)}>{column.cell(row)}</td>;
}

const look = (base: string, numeric: boolean | undefined) => (numeric ? `${base} ${base}--numeric` : base);
