import { navigationFor, roleNames } from "./navigation";
import type { Role } from "~/domain/terms/vocabulary";

type Props = { trustName: string; person: { name: string; role: Role } | null; path: string };

export function SiteHeader({ trustName, person, path }: Props) {
  const links = person ? navigationFor(person.role) : [];
  return (
    <header className="nhsuk-header desk-header">
      <div className="nhsuk-header__container nhsuk-width-container">
        <div className="nhsuk-header__service">
          <a className="nhsuk-header__service-name" href={person?.role === "solicitor" ? "/portal" : "/"}>
            Access Desk
          </a>
          <span className="desk-header__trust">{trustName}</span>
        </div>
        {person && <Account person={person} />}
      </div>
      {links.length > 0 && (
        <nav className="nhsuk-header__navigation" aria-label="Menu">
          <div className="nhsuk-header__navigation-container nhsuk-width-container">
            <ul className="nhsuk-header__navigation-list">
              {links.map((link) => (
                <NavigationLink key={link.href} {...link} current={isUnder(link.href, path)} />
              ))}
            </ul>
          </div>
        </nav>
      )}
    </header>
  );
}

/** The worklist is the first page itself, and not everything that lies under it. */
const isUnder = (href: string, path: string) =>
  href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);

function NavigationLink({ href, text, current }: { href: string; text: string; current: boolean }) {
  return (
    <li className={`nhsuk-header__navigation-item${current ? " nhsuk-header__navigation-item--current" : ""}`}>
      <a className="nhsuk-header__navigation-link" href={href} aria-current={current ? "page" : undefined}>
        {current ? <strong className="nhsuk-header__navigation-item-current-fallback">{text}</strong> : text}
      </a>
    </li>
  );
}

function Account({ person }: { person: NonNullable<Props["person"]> }) {
  return (
    <nav className="nhsuk-header__account" aria-label="Account">
      <ul className="nhsuk-header__account-list">
        <li className="nhsuk-header__account-item">
          {person.name} ({roleNames[person.role]})
        </li>
        <li className="nhsuk-header__account-item">
          <form className="nhsuk-header__account-form" method="post" action="/sign-out">
            <button className="nhsuk-header__account-button">Sign out</button>
          </form>
        </li>
      </ul>
    </nav>
  );
}
