/** What else can happen to a case: the moves that the law allows now, and, folded away, the others with why not. */
import type { MovesShown } from "./moves";
import { Details } from "~/components/design/notices";

export function CaseMoves({ open, barred }: MovesShown) {
  return (
    <section aria-labelledby="moves">
      <h2 className="nhsuk-heading-m" id="moves">
        What else can be done
      </h2>
      <ul className="nhsuk-list desk-moves">
        {open.map(({ move, title, href }) => (
          <li key={move}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
      {barred.length > 0 && (
        <Details summary="What cannot be done now, and why">
          <dl className="desk-moves__barred">
            {barred.map(({ move, title, why }) => (
              <div key={move}>
                <dt>{title}</dt>
                <dd>{why}.</dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
    </section>
  );
}
