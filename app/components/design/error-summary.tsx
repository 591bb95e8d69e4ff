/**
 * What must be put right, each a link to its field. `autoFocus` needs no script: a page that was refused opens at its
 * summary.
 */
import type { MouseEvent } from "react";

/** `box` is the id of the one that is wrong, where the field has several: of a day, the month or the year. */
export type FieldError = { field: string; message: string; box?: string };

export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  if (errors.length === 0) return null;
  return (
    // eslint-disable-next-line jsx-a11y/no-autofocus -- the design system's own: a refused page opens at its summary
    <div className="nhsuk-error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} autoFocus>
      <h2 className="nhsuk-error-summary__title" id="error-summary-title">
        There is a problem
      </h2>
      <div className="nhsuk-error-summary__body">
        <ul className="nhsuk-list nhsuk-error-summary__list">
          {errors.map(({ field, message, box = field }) => (
            <li key={field + message}>
              <a href={`#${box}`} onClick={(click) => goTo(box, click)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/**
 * With scripts a change of the address alone would count as a new page, and what was typed and refused would be gone
 * from it; without them the link is followed as it is.
 */
function goTo(field: string, click: MouseEvent) {
  const place = document.getElementById(field);
  if (!place) return;
  click.preventDefault();
  place.focus();
}

/** The message for one field, or undefined. */
export const errorOf = (errors: readonly FieldError[] | undefined, field: string) =>
  errors?.find((error) => error.field === field)?.message;
