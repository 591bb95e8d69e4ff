/** Lists are read on from a place, so there is a next page and a first one, and no page numbers. */
export function Pagination({ first, next }: { first: string | null; next: string | null }) {
  if (!first && !next) return null;
  return (
    <nav className="nhsuk-pagination" aria-label="Pages of this list">
      <ul className="nhsuk-list desk-pages">
        {first && (
          <li>
            <a href={first}>First page</a>
          </li>
        )}
        {next && (
          <li>
            <a href={next} rel="next">
              Next page
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
