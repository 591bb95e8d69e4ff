/** What left before the case was opened again: it stays with whoever has it, and a new copy answers the case. */
import { counted } from "~/components/design/counted";
import { InsetText } from "~/components/design/notices";
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { Delivery, HandedOverAs } from "~/domain/cases/case-events";
import { howItLeft } from "./how-it-left";

type Disclosure = { on: CalendarDay; pages: number; delivery: Delivery; as?: HandedOverAs | undefined };

export function LeftBefore({ disclosures }: { disclosures: readonly Disclosure[] }) {
  if (disclosures.length === 0) return null;
  return (
    <InsetText>
      {disclosures.map((left, index) => (
        <p key={index}>
          {counted(left.pages, "page")} left before, on {formatDay(left.on)}, {howItLeft(left)}.
        </p>
      ))}
      <p>The case was opened again since. A new release copy is made, checked and sent as the first was.</p>
    </InsetText>
  );
}
