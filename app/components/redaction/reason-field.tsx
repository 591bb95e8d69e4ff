import type { ReasonChoices } from "~/domain/exemptions/reason-groups";

type Props = {
  name: string;
  /** Where two of them stand on one page; otherwise the name. */ id?: string;
  groups: ReasonChoices;
  value: string | undefined;
  error: string | undefined;
};

/** The reasons that the law gives, by the words an officer knows them by; the code is what will stand on the box. */
export function ReasonField({ name, id = name, groups, value, error }: Props) {
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
        className={error ? "nhsuk-select nhsuk-select--error" : "nhsuk-select"}
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={error ? `${id}-error` : undefined}
      >
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
