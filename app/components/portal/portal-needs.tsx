/** What we wait for from a solicitor, in whole sentences; nothing where we wait for nothing. */
import type { WaitingFor } from "~/domain/clock/clock-reading";
import { needWords } from "./portal-wording";

export function PortalNeeds({ needed }: { needed: readonly WaitingFor[] }) {
  if (needed.length === 0) return null;
  return (
    <span className="portal-needs">
      <strong>We need from you:</strong>
      {needed.map((what) => (
        <span className="portal-needs__sentence" key={what}>
          {needWords[what]}
        </span>
      ))}
    </span>
  );
}
