/**
 * What is to be covered, and why. Every choice can be made by typing; drawing and selecting on the page fill the same
 * fields in.
 */
import { Form } from "@remix-run/react";
import type { ReasonChoices } from "~/domain/exemptions/reason-groups";
import { Button } from "~/components/design/button";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { TextField } from "~/components/design/fields";
import { ReasonField } from "./reason-field";
import { SubmissionKey } from "~/components/design/submission-key";
import type { ReasonInSight } from "./reason-in-sight";
import type { BoxNumbers, Marking, What } from "./use-marking";

type Props = {
  /** Address of the page that finds a name everywhere. */
  find: string;
  /** This page, for the way back from there: `<document>/<page>`. */
  from: string;
  marking: Marking;
  seenVersion: number;
  submission: string;
  groups: ReasonChoices;
  reason: ReasonInSight;
  typed: Record<string, string>;
  errors: readonly FieldError[] | undefined;
};

export function MarkForm({ find, from, marking, seenVersion, submission, groups, reason, typed, errors }: Props) {
  const { what, selected } = marking;
  return (
    <section className="room-card" aria-labelledby="mark-heading">
      <h2 className="nhsuk-heading-s" id="mark-heading">
        Mark something to be covered
      </h2>
      <Form method="post" noValidate preventScrollReset ref={marking.form}>
        <SubmissionKey value={submission} />
        <input type="hidden" name="act" value="mark" />
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="seenVersion" value={seenVersion} />
        <input type="hidden" name="boxes" value={selected ? JSON.stringify(selected.boxes) : ""} />
        <fieldset className="nhsuk-fieldset room-what">
          <legend className="nhsuk-u-visually-hidden">What to cover</legend>
          <div className="nhsuk-radios nhsuk-radios--small">
            <Choice value="words" text="Words that you type" marking={marking}>
              <TextField
                name="words"
                label="Words"
                value={typed["words"]}
                error={errorOf(errors, "words")}
                hint="Capitals and punctuation do not matter."
                keys="t"
              />
              <Where chosen={typed["where"] ?? "this"} />
            </Choice>
            {selected && (
              <Choice value="selection" text="Words selected on the page" marking={marking}>
                <p className="room-selected" aria-live="polite">
                  “{selected.words}”
                </p>
              </Choice>
            )}
            <Choice value="box" text="A box on the page" marking={marking}>
              <BoxFields marking={marking} error={errorOf(errors, "box")} />
            </Choice>
            <Choice value="page" text="The whole page: withhold it" marking={marking} keys="w" />
          </div>
        </fieldset>
        <ReasonField
          name="reason"
          groups={groups}
          value={reason.code}
          onChoose={reason.choose}
          error={errorOf(errors, "reason")}
        />
        <TextField name="note" label="Note (optional)" value={typed["note"]} error={errorOf(errors, "note")} />
        <div className="room-buttons">
          <Button>{what === "page" ? "Withhold this page" : "Save mark"}</Button>
          {(selected || marking.box) && (
            <button className="nhsuk-button nhsuk-button--secondary" type="button" onClick={marking.clear}>
              Cancel
            </button>
          )}
          {what === "words" && (
            <button className="room-link" type="submit" formAction={find} name="look" value="name">
              Find a name in all its forms<span className="nhsuk-u-visually-hidden">, in every record of the case</span>
            </button>
          )}
        </div>
      </Form>
    </section>
  );
}

function Choice({
  value,
  text,
  keys,
  marking: { what, setWhat },
  children,
}: {
  value: What;
  text: string;
  keys?: string;
  marking: Marking;
  children?: React.ReactNode;
}) {
  return (
    <>
      <div className="nhsuk-radios__item">
        <input
          className="nhsuk-radios__input"
          id={`what-${value}`}
          name="what"
          type="radio"
          value={value}
          checked={what === value}
          onChange={() => setWhat(value)}
          aria-keyshortcuts={keys}
          data-then={keys && "reason"}
        />
        <label className="nhsuk-label nhsuk-radios__label" htmlFor={`what-${value}`}>
          {text}
        </label>
      </div>
      {children && <div className="room-what__more">{children}</div>}
    </>
  );
}

function Where({ chosen }: { chosen: string }) {
  const choices = [
    ["this", "This page"],
    ["every", "Every page"],
  ] as const;
  return (
    <fieldset className="nhsuk-fieldset">
      <legend className="nhsuk-fieldset__legend">Where</legend>
      <div className="nhsuk-radios nhsuk-radios--small nhsuk-radios--inline">
        {choices.map(([value, text]) => (
          <div className="nhsuk-radios__item" key={value}>
            <input
              className="nhsuk-radios__input"
              id={`where-${value}`}
              name="where"
              type="radio"
              value={value}
              defaultChecked={value === chosen}
            />
            <label className="nhsuk-label nhsuk-radios__label" htmlFor={`where-${value}`}>
              {text}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

const sides: [keyof BoxNumbers, string][] = [
  ["x", "From left"],
  ["y", "From top"],
  ["width", "Width"],
  ["height", "Height"],
];

function BoxFields({ marking: { numbers, setNumbers }, error }: { marking: Marking; error: string | undefined }) {
  return (
    <div className={error ? "nhsuk-form-group nhsuk-form-group--error" : "nhsuk-form-group"}>
      <div className="nhsuk-hint" id="box-hint">
        Draw it on the page, or give it in points (72 to the inch) from the top left corner.
      </div>
      {error && (
        <span className="nhsuk-error-message" id="box-error">
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {error}
        </span>
      )}
      <div className="room-sides">
        {sides.map(([name, label], index) => (
          <div key={name}>
            <label className="nhsuk-label" htmlFor={index === 0 ? "box" : name}>
              {label}
            </label>
            <input
              className={error ? "nhsuk-input nhsuk-input--error" : "nhsuk-input"}
              id={index === 0 ? "box" : name}
              name={name}
              type="number"
              step="any"
              autoComplete="off"
              value={numbers[name]}
              onChange={(event) => setNumbers({ ...numbers, [name]: event.target.value })}
              aria-describedby={error ? "box-hint box-error" : "box-hint"}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
