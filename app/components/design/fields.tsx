/**
 * Form fields in the NHS design system's markup. A field's id is its name, so that an error summary can link to it.
 * Nothing is `required` for the browser: the server checks what was sent and shows the page again with the values kept.
 */
import type { HTMLAttributes, HTMLInputTypeAttribute, ReactNode } from "react";

type Described = { name: string; hint?: ReactNode; error?: string };
type Labelled = Described & { label: ReactNode };
/** Characters that the box has room for, as a hint at the length of the answer. */
type Width = 2 | 3 | 4 | 5 | 10 | 20 | 30;

const describedBy = ({ name, hint, error }: Described) =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ") || undefined;
const withError = (base: string, error: string | undefined) => (error ? `${base} ${base}--error` : base);

function Group({ error, children }: { error: string | undefined; children: ReactNode }) {
  return <div className={withError("nhsuk-form-group", error)}>{children}</div>;
}

function HintAndError({ name, hint, error }: Described) {
  return (
    <>
      {hint && (
        <div className="nhsuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {error}
        </span>
      )}
    </>
  );
}

function LabelledGroup({ children, ...field }: Labelled & { children: ReactNode }) {
  return (
    <Group error={field.error}>
      <label className="nhsuk-label" htmlFor={field.name}>
        {field.label}
      </label>
      <HintAndError {...field} />
      {children}
    </Group>
  );
}

type TextFieldProps = Labelled & {
  value?: string;
  type?: HTMLInputTypeAttribute;
  width?: Width;
  autoComplete?: string;
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  spellCheck?: boolean;
  /** Monospaced, for numbers and references that are read digit by digit. */
  code?: boolean;
  /** As `aria-keyshortcuts` takes it. */
  keys?: string;
};

export function TextField({
  value,
  type = "text",
  width,
  autoComplete = "off",
  inputMode,
  spellCheck,
  code,
  keys,
  ...field
}: TextFieldProps) {
  const look = [
    withError("nhsuk-input", field.error),
    width && `nhsuk-input--width-${width}`,
    code && "nhsuk-input--code",
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <LabelledGroup {...field}>
      <input
        className={look}
        id={field.name}
        name={field.name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={spellCheck}
        aria-keyshortcuts={keys}
        aria-describedby={describedBy(field)}
      />
    </LabelledGroup>
  );
}

export function TextareaField({ value, rows = 5, ...field }: Labelled & { value?: string; rows?: number }) {
  return (
    <LabelledGroup {...field}>
      <textarea
        className={withError("nhsuk-textarea", field.error)}
        id={field.name}
        name={field.name}
        rows={rows}
        defaultValue={value}
        aria-describedby={describedBy(field)}
      />
    </LabelledGroup>
  );
}

export type Option = { value: string; text: ReactNode; hint?: ReactNode };

/** `none` is the first, empty choice, such as "Choose an officer". */
export function SelectField({
  value,
  options,
  none,
  ...field
}: Labelled & { value?: string; options: readonly { value: string; text: string }[]; none?: string }) {
  return (
    <LabelledGroup {...field}>
      <select
        className={withError("nhsuk-select", field.error)}
        id={field.name}
        name={field.name}
        defaultValue={value}
        aria-describedby={describedBy(field)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </LabelledGroup>
  );
}

/** `accept` as in HTML: ".pdf,.docx". The form needs `encType="multipart/form-data"`, and its route `upload: true`. */
export function FileField({ accept, multiple, ...field }: Labelled & { accept?: string; multiple?: boolean }) {
  return (
    <LabelledGroup {...field}>
      <input
        className={withError("nhsuk-file-upload", field.error)}
        id={field.name}
        name={field.name}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy(field)}
      />
    </LabelledGroup>
  );
}

type Legended = Described & { legend: ReactNode; legendSize?: "s" | "m" | "l" };

export function FieldGroup({ legend, legendSize = "s", children, ...field }: Legended & { children: ReactNode }) {
  return (
    <Group error={field.error}>
      <fieldset className="nhsuk-fieldset" aria-describedby={describedBy(field)}>
        <legend className={`nhsuk-fieldset__legend nhsuk-fieldset__legend--${legendSize}`}>{legend}</legend>
        <HintAndError {...field} />
        {children}
      </fieldset>
    </Group>
  );
}

type ChoiceProps = Legended & { options: readonly Option[]; small?: boolean };

/** The first choice has the field's own id, so that an error leads to it. */
const choiceId = (name: string, index: number) => (index === 0 ? name : `${name}-${index + 1}`);

export function RadiosField({
  options,
  value,
  small,
  inline,
  ...field
}: ChoiceProps & { value?: string; inline?: boolean }) {
  const look = ["nhsuk-radios", small && "nhsuk-radios--small", inline && "nhsuk-radios--inline"]
    .filter(Boolean)
    .join(" ");
  return (
    <FieldGroup {...field}>
      <div className={look}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            kind="radio"
            name={field.name}
            id={choiceId(field.name, index)}
            option={option}
            chosen={option.value === value}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

export function CheckboxesField({
  options,
  values = [],
  small,
  ...field
}: ChoiceProps & { values?: readonly string[] }) {
  return (
    <FieldGroup {...field}>
      <div className={small ? "nhsuk-checkboxes nhsuk-checkboxes--small" : "nhsuk-checkboxes"}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            kind="checkbox"
            name={field.name}
            id={choiceId(field.name, index)}
            option={option}
            chosen={values.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

type ChoiceItem = { kind: "radio" | "checkbox"; name: string; id: string; option: Option; chosen: boolean };

function Choice({ kind, name, id, option, chosen }: ChoiceItem) {
  const block = kind === "radio" ? "nhsuk-radios" : "nhsuk-checkboxes";
  return (
    <div className={`${block}__item`}>
      <input
        className={`${block}__input`}
        id={id}
        name={name}
        type={kind}
        value={option.value}
        defaultChecked={chosen}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
      />
      <label className={`nhsuk-label ${block}__label`} htmlFor={id}>
        {option.text}
      </label>
      {option.hint && (
        <div className={`nhsuk-hint ${block}__hint`} id={`${id}-hint`}>
          {option.hint}
        </div>
      )}
    </div>
  );
}
