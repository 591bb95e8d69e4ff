/** What the case waits for, beneath what is to be done next. */
import { Tag } from "~/components/design/status-tag";
import type { WaitLine } from "~/components/worklist/wait-wording";

export function WaitsList({ waits }: { waits: readonly WaitLine[] }) {
  if (waits.length === 0) return null;
  return (
    <>
      <h3 className="nhsuk-heading-xs desk-waits__heading">Waited for</h3>
      <ul className="desk-waits">
        {waits.map(({ key, words, more, href, isLate, start }) => (
          <li key={key}>
            <span className="desk-breakable">
              {href ? <a href={href}>{words}</a> : words}, {more}
            </span>
            {isLate && (
              <>
                {" "}
                <Tag colour="red">Overdue</Tag>
              </>
            )}
            {start && (
              <form method="post" action={start} className="desk-waits__act">
                <button type="submit" className="desk-link-button">
                  Go on<span className="nhsuk-u-visually-hidden"> with preparing it</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
