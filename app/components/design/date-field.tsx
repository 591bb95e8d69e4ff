/**
 * A day that the person knows, in three boxes: `NAME-day`, `NAME-month`, `NAME-year`. `day` of `forms/fields.ts` reads
 * them.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { dayInBoxes, dayParts, partsInProblem, type DayPart } from "~/domain/calendar/typed-day";
import { FieldGroup } from "./fields";

export type DateParts = { day: string; month: string; year: string };

type Props = {
  name: string;
  legend: React.ReactNode;
  legendSize?: "s" | "m" | "l";
  hint?: React.ReactNode;
  error?: string;
  value?: CalendarDay | DateParts | null;
};

const boxes = [
  { part: "day", label: "Day", width: 2 },
  { part: "month", label: "Month", width: 2 },
  { part: "year", label: "Year", width: 4 },
] as const;

export function DateField({ name, value, ...group }: Props) {
  const parts = typeof value === "string" ? partsOf(value) : value;
  const wrong = group.error ? wrongIn(parts) : [];
  return (
    <FieldGroup name={name} {...group}>
      <div className="nhsuk-date-input">
        {boxes.map(({ part, label, width }) => (
          <div className="nhsuk-date-input__item" key={part}>
            <label className="nhsuk-label nhsuk-date-input__label" htmlFor={part === "day" ? name : `${name}-${part}`}>
              {label}
            </label>
            <input
              className={`nhsuk-input nhsuk-date-input__input nhsuk-input--width-${width}${wrong.includes(part) ? " nhsuk-input--error" : ""}`}
              id={part === "day" ? name : `${name}-${part}`}
              name={`${name}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={parts?.[part]}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

/** Of a day that cannot be read, the boxes that say why; of any other wrong day, all of them. */
function wrongIn(parts: DateParts | null | undefined): readonly DayPart[] {
  const typed = dayInBoxes(parts ?? { day: "", month: "", year: "" });
  return typed.ok ? dayParts : partsInProblem(typed.problem);
}

function partsOf(day: CalendarDay): DateParts {
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  return { day: String(Number(dayOfMonth)), month: String(Number(month)), year };
}
