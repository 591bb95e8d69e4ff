import { useEffect, useRef } from "react";
import type { ReasonChoices } from "~/domain/exemptions/reason-groups";

type Props = {
  name: string;
  /** Where two of them stand on one page; otherwise the name. */ id?: string;
  groups: ReasonChoices;
  /** What is not among the groups, or empty, is still to be chosen. */
  value: string;
  /** Where something else on the page shows what is chosen. */
  onChoose?: (code: string) => void;
  error: string | undefined;
};

/** The reasons that the law gives, by the words an officer knows them by; the code is what will stand on the box. */
export function ReasonField({ name, id = name, groups, value: given, onChoose, error }: Props) {
  const isOffered = groups.some(({ reasons }) => reasons.some(({ code }) => code === given));
  const value = isOffered ? given : "";
  const field = useRef<HTMLSelectElement>(null);
  // what was chosen before the scripts came stands in the field alone
  useEffect(() => {
    if (field.current && field.current.value !== value) onChoose?.(field.current.value);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div className={error ? "nhsuk-form-group nhsuk-form-group--error" : "nhsuk-form-group"}>
      <label className="nhsuk-label" htmlFor={id}>
        Reason
      </label>
      {error && (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {error}
        </span>
      )}
      <select
        ref={field}
        className={error ? "nhsuk-select nhsuk-select--error" : "nhsuk-select"}
        id={id}
        name={name}
        {...(onChoose ? { value, onChange: (event) => onChoose(event.target.value) } : { defaultValue: value })}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        {value === "" && <option value="">Choose a reason</option>}
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            {group.reasons.map(({ code, label }) => (
              <option key={code} value={code}>
                {label} ({code})
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
