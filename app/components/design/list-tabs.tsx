/** Lists to choose from, each with its count. Plain links, so that a list has an address of its own. */
type Tab = { text: string; href: string; count?: number; isOpen: boolean };

export function ListTabs({ name, tabs }: { name: string; tabs: readonly Tab[] }) {
  return (
    <nav className="desk-tabs" aria-label={name}>
      <ul className="desk-tabs__list">
        {tabs.map(({ text, href, count, isOpen }) => (
          <li key={href} className={isOpen ? "desk-tabs__item desk-tabs__item--open" : "desk-tabs__item"}>
            <a className="desk-tabs__link" href={href} aria-current={isOpen ? "page" : undefined}>
              {text}
              {count !== undefined && (
                <>
                  {" "}
                  <span className="desk-tabs__count">{count.toLocaleString("en-GB")}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
