/** The pages of a document in short form, with the one that is open; long documents show the pages around it. */
import type { PageState, PageStanding } from "~/domain/redaction/page-states";
import { Details } from "~/components/design/notices";
import { standingLooks } from "./page-standing";

export type PageChip = Pick<PageStanding, "page" | "state" | "marks">;

type Props = {
  /** Address of the document's pages, without a closing slash. */
  room: string;
  current: number;
  chips: readonly PageChip[];
  onlyUndecided: boolean;
  total: number;
  undecided: number;
  /** The nearest pages before and after those shown; null where there are none. */
  before: number | null;
  after: number | null;
};

export function PageList({ room, current, chips, onlyUndecided, total, undecided, before, after }: Props) {
  const query = onlyUndecided ? "?show=undecided" : "";
  return (
    <nav className="room-pages" aria-label="Pages of this document">
      <p className="room-pages__filter">
        {onlyUndecided ? <a href={`${room}/${current}`}>All {total}</a> : <strong>All {total}</strong>}{" "}
        {onlyUndecided ? (
          <strong>Undecided {undecided}</strong>
        ) : (
          <a href={`${room}/${current}?show=undecided`}>Undecided {undecided}</a>
        )}
      </p>
      <p>
        <a href={`${room}/pages`}>Contact sheet</a>
      </p>
      {before !== null && (
        <p className="room-pages__more">
          <a href={`${room}/${before}${query}`}>Earlier pages</a>
        </p>
      )}
      {chips.length === 0 && <p>Every page is decided.</p>}
      <ol className="room-pages__list">
        {chips.map((chip) => (
          <li key={chip.page}>
            <Chip {...chip} href={`${room}/${chip.page}${query}`} isCurrent={chip.page === current} />
          </li>
        ))}
      </ol>
      {after !== null && (
        <p className="room-pages__more">
          <a href={`${room}/${after}${query}`}>Later pages</a>
        </p>
      )}
      <form className="room-pages__go" method="get" action={room}>
        {onlyUndecided && <input type="hidden" name="show" value="undecided" />}
        <label className="nhsuk-label" htmlFor="go-to-page">
          Go to page
        </label>
        <input
          className="nhsuk-input nhsuk-input--width-4"
          id="go-to-page"
          name="page"
          inputMode="numeric"
          autoComplete="off"
        />
        <button className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" type="submit">
          Go
        </button>
      </form>
      <Details summary="What the signs mean">
        <ul className="nhsuk-list room-pages__legend">
          {Object.entries(standingLooks).map(([state, { sign, text }]) => (
            <li key={state}>
              <span aria-hidden="true">{sign}</span> {text}
            </li>
          ))}
        </ul>
      </Details>
    </nav>
  );
}

function Chip({ page, state, marks, href, isCurrent }: PageChip & { href: string; isCurrent: boolean }) {
  const { sign, text } = standingLooks[state];
  return (
    <a
      className={`page-chip page-chip--${state}`}
      href={href}
      aria-current={isCurrent ? "page" : undefined}
      aria-label={nameOf(page, text, state, marks)}
    >
      {page}
      <span className="page-chip__sign" aria-hidden="true">
        {sign}
      </span>
    </a>
  );
}

const nameOf = (page: number, text: string, state: PageState, marks: number) =>
  `Page ${page}, ${text.toLowerCase()}${marks > 0 && state !== "part" ? `, ${marks} marked` : ""}`;

const shownAtOnce = 60;

/** Which chips to show around the open page. */
export function chipsAround(
  standing: readonly PageStanding[],
  current: number,
): { chips: PageChip[]; before: number | null; after: number | null } {
  const here = standing.findIndex(({ page }) => page === current);
  const at = here === -1 ? standing.findIndex(({ page }) => page >= current) : here;
  const middle = at === -1 ? standing.length - 1 : at;
  const start = Math.max(0, Math.min(middle - shownAtOnce / 2, standing.length - shownAtOnce));
  const shown = standing.slice(start, start + shownAtOnce);
  return {
    chips: shown.map(({ page, state, marks }) => ({ page, state, marks })),
    before: standing[start - 1]?.page ?? null,
    after: standing[start + shownAtOnce]?.page ?? null,
  };
}
