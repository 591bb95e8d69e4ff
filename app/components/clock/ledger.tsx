/** The days between receipt and due day, each counted or left out, with its reason and where in the law it stands. */
import type { LedgerLine } from "~/domain/clock/clock";
import { counted } from "~/components/design/counted";

const kinds: Record<LedgerLine["what"], string> = {
  "day-received": "Received",
  waiting: "Waiting",
  "day-started": "Start",
  counted: "Counted",
  excluded: "Not counted",
  rolled: "Moved on",
  paused: "Paused",
  "too-late": "Moves nothing",
  "aimed-at": "Aimed at",
  death: "The patient died",
};

export function Ledger({ lines }: { lines: readonly LedgerLine[] }) {
  return (
    <ol className="desk-ledger" aria-label="How the day is worked out">
      {lines.map(({ from, to, what, days, because, source }) => (
        <li className={`desk-ledger__line desk-ledger__line--${what}`} key={`${what} ${from} ${to}`}>
          <p className="desk-ledger__kind">
            {kinds[what]}
            {days > 0 && <span className="desk-ledger__days"> {counted(days, "day")}</span>}
          </p>
          <p className="desk-ledger__because">{because}</p>
          <p className="desk-second-line">{source}</p>
        </li>
      ))}
    </ol>
  );
}
