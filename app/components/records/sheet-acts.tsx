/** What is done with the pages chosen on the contact sheet: one choice and one button, with or without scripts. */
import { Button } from "~/components/design/button";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { TextField } from "~/components/design/fields";

export const sheetActs = [
  { value: "release", text: "Release" },
  { value: "duplicate", text: "Leave out: duplicate" },
  { value: "outside-request", text: "Leave out: outside the request" },
  { value: "not-this-patients", text: "Leave out: not this patient’s" },
  { value: "decide-again", text: "Decide again" },
  { value: "turn-90", text: "Turn to the right" },
  { value: "turn-270", text: "Turn to the left" },
  { value: "turn-180", text: "Turn upside down" },
  { value: "move", text: "Move" },
] as const;
export type SheetAct = (typeof sheetActs)[number]["value"];

type Props = { seenVersion: number; typed: Record<string, string>; errors: readonly FieldError[] | undefined };

export function SheetActs({ seenVersion, typed, errors }: Props) {
  const error = errorOf(errors, "act");
  return (
    <fieldset className="sheet-acts" id="acts" aria-describedby={error ? "act-error" : undefined}>
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">With the chosen pages</legend>
      <input type="hidden" name="seenVersion" value={seenVersion} />
      {error && (
        <span className="nhsuk-error-message" id="act-error">
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {error}
        </span>
      )}
      {sheetActs.map(({ value, text }, index) => (
        <div key={value}>
          <label className="sheet-acts__choice">
            <input
              type="radio"
              name="act"
              value={value}
              id={index === 0 ? "act" : `act-${value}`}
              defaultChecked={typed["act"] === value}
            />{" "}
            {text}
          </label>
          {value === "duplicate" && (
            <div className="sheet-acts__more">
              <TextField
                name="kept"
                label="Copy of page"
                hint="Only where the desk has not found the copy"
                width={4}
                inputMode="numeric"
                value={typed["kept"]}
                error={errorOf(errors, "kept")}
              />
            </div>
          )}
          {value === "move" && (
            <div className="sheet-acts__more">
              <TextField
                name="before"
                label="To before page"
                hint="Empty: to the end"
                width={4}
                inputMode="numeric"
                value={typed["before"]}
                error={errorOf(errors, "before")}
              />
            </div>
          )}
        </div>
      ))}
      <TextField
        name="note"
        label="Note (optional)"
        hint="Kept with pages that are left out, and with those released although something on them is undecided"
        value={typed["note"]}
        error={errorOf(errors, "note")}
      />
      <Button>Do this</Button>
    </fieldset>
  );
}
