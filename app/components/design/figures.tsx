/** A few numbers side by side, each of which may lead to the list behind it. */
export type Figure = { number: number; name: string; href?: string; isLate?: boolean };

export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <ul className="desk-figures">
      {figures.map(({ number, name, href, isLate }) => (
        <li
          key={name}
          className={isLate && number > 0 ? "desk-figures__figure desk-figures__figure--late" : "desk-figures__figure"}
        >
          <strong className="desk-figures__number">{number.toLocaleString("en-GB")}</strong>
          {href ? (
            <a className="desk-figures__name" href={href}>
              {name}
            </a>
          ) : (
            <span className="desk-figures__name">{name}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
