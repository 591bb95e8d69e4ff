/** From page to page, to the next one that nobody has decided, and to two at once. */
import { Link } from "@remix-run/react";
import type { RoomView } from "./room-view";

type Turning = Pick<RoomView, "page" | "document" | "previous" | "next" | "nextUndecided" | "onlyUndecided" | "back">;

export function TurnPage({ view, room }: { view: Turning; room: string }) {
  const { page, document, previous, next, nextUndecided, onlyUndecided, back } = view;
  const query = queryKept({ onlyUndecided, back });
  return (
    <nav className="room-turn" aria-label="Turn the page">
      {previous !== null && (
        <Link to={`${room}/${previous}${query}`} rel="prev" preventScrollReset aria-keyshortcuts="p">
          Previous<span className="nhsuk-u-visually-hidden"> page, {previous}</span>
        </Link>
      )}
      {next !== null && (
        <Link to={`${room}/${next}${query}`} rel="next" preventScrollReset aria-keyshortcuts="n">
          Next<span className="nhsuk-u-visually-hidden"> page, {next}</span>
        </Link>
      )}
      {nextUndecided !== null && (
        <Link to={`${room}/${nextUndecided}${query}`} preventScrollReset aria-keyshortcuts="o">
          Next undecided ({nextUndecided})
        </Link>
      )}
      {document.pageCount > 1 && (
        <Link to={`${room}/${back ?? page.number}/with-next`} aria-keyshortcuts="b">
          {back === null ? "Two pages at once" : "Back to two pages at once"}
        </Link>
      )}
      {document.isPreparing && page.number < document.pageCount && (
        <span className="room-quiet">Later pages are still being prepared</span>
      )}
    </nav>
  );
}

/** The list that is turned through, or the pair of pages to go back to. */
function queryKept({ onlyUndecided, back }: Pick<RoomView, "onlyUndecided" | "back">): string {
  if (onlyUndecided) return "?show=undecided";
  return back === null ? "" : `?back=${back}`;
}
