import type { ReactNode } from "react";

export type SummaryRow = {
  name: string;
  /** Shown as "Not provided" where it is missing: a gap is named, never left blank. */
  value: ReactNode;
  change?: { href: string; text?: string };
};

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const hasActions = rows.some(({ change }) => change);
  return (
    <dl className="nhsuk-summary-list">
      {rows.map(({ name, value, change }) => (
        <div
          className={`nhsuk-summary-list__row${hasActions && !change ? " nhsuk-summary-list__row--no-actions" : ""}`}
          key={name}
        >
          <dt className="nhsuk-summary-list__key">{name}</dt>
          <dd className="nhsuk-summary-list__value">{isMissing(value) ? "Not provided" : value}</dd>
          {change && (
            <dd className="nhsuk-summary-list__actions">
              <a href={change.href}>
                {change.text ?? "Change"}
                <span className="nhsuk-u-visually-hidden"> {name.toLowerCase()}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

const isMissing = (value: ReactNode) => value === null || value === undefined || value === "";
