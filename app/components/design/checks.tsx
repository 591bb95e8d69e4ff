/** What was looked at before something leaves, each passed or not, in words and never in colour alone. */
import type { ReactNode } from "react";

export type Check = { name: string; passed: boolean; words: ReactNode };

export function Checks({ checks }: { checks: readonly Check[] }) {
  return (
    <ul className="desk-checks">
      {checks.map(({ name, passed, words }) => (
        <li className="desk-checks__line" key={name}>
          <strong
            className={`nhsuk-tag nhsuk-tag--no-border nhsuk-tag--${passed ? "green" : "red"} desk-checks__verdict`}
          >
            {passed ? "Passed" : "Not passed"}
          </strong>
          <span>
            <strong>{name}.</strong> {words}
          </span>
        </li>
      ))}
    </ul>
  );
}
