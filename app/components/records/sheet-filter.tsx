/** Which pages the contact sheet shows, each kind with how many there are. */
import type { StateCounts } from "~/domain/redaction/page-states";
import { pageStates } from "~/domain/redaction/page-states";
import type { SheetFilter } from "~/services/redaction/view-sheet";
import { standingLooks } from "./page-standing";

type Props = {
  sheet: string;
  show: SheetFilter;
  counts: StateCounts & Record<"all" | "perhaps-outside" | "alike", number>;
};

export function SheetFilters({ sheet, show, counts }: Props) {
  const kinds: { value: SheetFilter; sign: string; text: string }[] = [
    { value: "all", sign: "", text: "All pages" },
    ...pageStates.map((value) => ({ value, sign: standingLooks[value].sign, text: standingLooks[value].text })),
    { value: "alike", sign: "≈", text: "Look like another page" },
    { value: "perhaps-outside", sign: "↷", text: "Perhaps outside the request" },
  ];
  return (
    <nav className="sheet-filter" aria-label="Which pages are shown">
      <ul>
        {kinds
          .filter(({ value }) => value === "all" || value === show || counts[value] > 0)
          .map(({ value, sign, text }) => (
            <li key={value}>
              <a
                href={value === "all" ? sheet : `${sheet}?show=${value}`}
                aria-current={value === show ? "page" : undefined}
              >
                <span className="sheet-filter__sign" aria-hidden="true">
                  {sign}
                </span>{" "}
                {text} <span className="sheet-filter__count">{counts[value].toLocaleString("en-GB")}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
