/**
 * What the officer looked at and what it says: enough to compare it with the request, and none of it is kept. Only the
 * boxes of the document that was chosen are shown; a style sheet does that, so it works without scripts.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EvidenceKind } from "~/domain/terms/vocabulary";
import { Button } from "~/components/design/button";
import { DateField } from "~/components/design/date-field";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { RadiosField, TextareaField, TextField } from "~/components/design/fields";
import { ProofSeen } from "./proof-seen";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import { dayTyped, typedOf, type Typed } from "~/components/design/typed";

/**
 * One document that is looked at: the beginning of its boxes' names, how an error calls it, and what it is asked for.
 */
export type Look = {
  kind: EvidenceKind;
  id: string;
  heading?: string;
  called: string;
  asks: readonly ("name" | "expires" | "issued" | "from" | "address")[];
};

const bill = (number: 1 | 2): Look => ({
  kind: "utility-bill",
  id: `bill-${number}`,
  heading: number === 1 ? "The first bill" : "The second bill",
  called: number === 1 ? "the first bill" : "the second bill",
  asks: ["name", "from", "issued", "address"],
});

/** By what was shown. */
export const looks: Partial<Record<string, readonly Look[]>> = {
  passport: [{ kind: "passport", id: "passport", called: "the passport", asks: ["name", "expires"] }],
  "driving-licence": [
    { kind: "driving-licence", id: "licence", called: "the driving licence", asks: ["name", "expires", "address"] },
  ],
  "two-utility-bills": [bill(1), bill(2)],
  "already-known": [{ kind: "already-known", id: "known", called: "the record we hold", asks: [] }],
};

const shownOptions = [
  { value: "passport", text: "A passport" },
  { value: "driving-licence", text: "A driving licence" },
  { value: "two-utility-bills", text: "Two different utility bills" },
  {
    value: "already-known",
    text: "They are already known to the trust",
    hint: "Nothing more is asked of somebody whom there is no reason to doubt",
  },
];

type Props = {
  version: number;
  submission: string;
  today: CalendarDay;
  typed: Typed;
  errors: readonly FieldError[];
  proof: Pick<Parameters<typeof ProofSeen>[0], "number" | "isOnFile" | "notOpened">;
};

export function IdentityForm({ version, submission, today, typed, errors, proof }: Props) {
  return (
    <section className="desk-panel desk-shown" aria-labelledby="looked">
      <h2 className="nhsuk-heading-m" id="looked">
        Record what was seen
      </h2>
      <form method="post" noValidate>
        <SeenVersion value={version} />
        <SubmissionKey value={submission} />
        <RadiosField
          name="shown"
          legend="What was shown"
          options={shownOptions}
          value={typedOf(typed, "shown")}
          error={errorOf(errors, "shown")}
        />
        {Object.entries(looks).map(
          ([shown, documents]) =>
            (documents ?? []).some(({ asks }) => asks.length > 0) && (
              <div key={shown} className={`desk-shown__of desk-shown__of--${shown}`}>
                {documents!.map((look) => (
                  <LookFields key={look.id} look={look} typed={typed} errors={errors} />
                ))}
              </div>
            ),
        )}
        <div className="desk-shown__seen">
          <RadiosField
            name="seen"
            legend="How it was seen"
            inline
            options={[
              { value: "original", text: "The original" },
              { value: "copy", text: "A copy" },
            ]}
            value={typedOf(typed, "seen")}
            error={errorOf(errors, "seen")}
          />
          <ProofSeen {...proof} typed={typed} errors={errors} />
        </div>
        <DateField
          name="on"
          legend="Day the last of it came"
          hint="Where we had to ask for it, the clock counts from this day"
          value={dayTyped(typed, "on") ?? today}
          error={errorOf(errors, "on")}
        />
        <Button name="act" value="confirm">
          Confirm who asks
        </Button>
      </form>
    </section>
  );
}

function LookFields({
  look: { id, heading, called, asks },
  typed,
  errors,
}: {
  look: Look;
  typed: Typed;
  errors: readonly FieldError[];
}) {
  const of = (part: string) => ({ name: `${id}-${part}`, error: errorOf(errors, `${id}-${part}`) });
  const isBill = asks.includes("from");
  return (
    <>
      {heading && <h3 className="nhsuk-heading-s">{heading}</h3>}
      {asks.includes("name") && (
        <TextField
          {...of("name")}
          label={`Name on ${called}`}
          hint="As it stands there; it is compared with the request and not kept"
          value={typedOf(typed, `${id}-name`)}
          spellCheck={false}
        />
      )}
      {isBill && (
        <TextField {...of("from")} label={`Company that sent ${called}`} value={typedOf(typed, `${id}-from`)} />
      )}
      {asks.includes("issued") && (
        <DateField {...of("issued")} legend={`Day ${called} was sent`} value={dayTyped(typed, `${id}-issued`)} />
      )}
      {asks.includes("expires") && (
        <DateField {...of("expires")} legend={`Day ${called} expires`} value={dayTyped(typed, `${id}-expires`)} />
      )}
      {asks.includes("address") && (
        <TextareaField
          {...of("address")}
          label={`Address on ${called}${isBill ? "" : " (optional)"}`}
          rows={3}
          value={typedOf(typed, `${id}-address`)}
        />
      )}
    </>
  );
}
