/**
 * The days of a request that may or may not exist. A box for each, written as people write days; what is seldom needed
 * is folded away.
 */
import type { ReactNode } from "react";
import { requestKinds } from "~/domain/terms/vocabulary";
import type { WhatIfTyped } from "~/domain/clock/what-if/what-if";
import type { WhatIfDay, WrongDay } from "~/domain/clock/what-if/what-if-wording";
import { Button } from "~/components/design/button";
import { errorOf } from "~/components/design/error-summary";
import { CheckboxesField, SelectField, TextField } from "~/components/design/fields";
import { Details } from "~/components/design/notices";
import { policyChoices } from "./policy-wording";
import { requestKindWords } from "~/components/cases/request-wording";

type Part = { typed: WhatIfTyped; errors: readonly WrongDay[] };

export function WhatIfForm(part: Part) {
  return (
    <form method="get" action="/what-if" noValidate className="desk-what-if__form">
      <p className="nhsuk-hint">Write days like 27 3 2026 or 27 March 2026. Leave empty what has not happened.</p>
      <SelectField
        {...field(part, "kind")}
        label="What is asked for"
        options={requestKinds.map((value) => ({ value, text: requestKindWords[value] }))}
      />
      <Pair>
        <Day part={part} name="received" label="Received" />
        <Day part={part} name="answered" label="We answered" />
      </Pair>
      <Group legend="Proof asked for">
        <Day part={part} name="identityAsked" label="Identity asked" />
        <Day part={part} name="identityCame" label="Identity came" />
        <Day part={part} name="authorityAsked" label="Authority asked" />
        <Day part={part} name="authorityCame" label="Authority came" />
      </Group>
      <Group legend="A question about what they mean">
        <Day part={part} name="question1" label="We asked" />
        <Day part={part} name="answer1" label="Answer came" />
      </Group>
      <MoreQuestions {...part} />
      <Fold part={part} summary="More time" names={["extensionOn"]}>
        <MoreTime {...part} />
      </Fold>
      <Fold part={part} summary="A fee" names={["feeAsked", "feePaid", "feeBasis"]}>
        <Fee {...part} />
      </Fold>
      <Fold
        part={part}
        summary="Records of someone who has died"
        names={["letterDated", "informationAsked", "informationCame", "recordFirst", "recordLast"]}
      >
        <Deceased {...part} />
      </Fold>
      <Fold part={part} summary="A complaint" names={["acknowledged"]}>
        <Day part={part} name="acknowledged" label="Acknowledged" />
      </Fold>
      <Fold part={part} summary="Look from another day" names={["asOf"]}>
        <Day
          part={part}
          name="asOf"
          label="Look from"
          hint="Left empty: today, or the last day given where that is later. What comes after this day is left out"
        />
      </Fold>
      <Fold
        part={part}
        summary="How the law is read"
        names={policyChoices.flatMap(({ name, recommended }) =>
          (part.typed.fields[name] ?? recommended) === recommended ? [] : [name],
        )}
      >
        <Policy {...part} />
      </Fold>
      <Button>Work out the day</Button>
    </form>
  );
}

const field = ({ typed, errors }: Part, name: string) => ({
  name,
  value: typed.fields[name],
  error: errorOf(errors, name),
});

function Day({ part, name, label, hint }: { part: Part; name: WhatIfDay; label: string; hint?: string }) {
  return <TextField {...field(part, name)} label={label} hint={hint} width={10} />;
}

const Pair = ({ children }: { children: ReactNode }) => <div className="desk-what-if__pair">{children}</div>;

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="nhsuk-fieldset">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{legend}</legend>
      <Pair>{children}</Pair>
    </fieldset>
  );
}

/** Opened where something in it was given or is wrong. */
function Fold({
  part: { typed, errors },
  summary,
  names,
  children,
}: {
  part: Part;
  summary: string;
  names: readonly string[];
  children: ReactNode;
}) {
  return (
    <Details summary={summary} open={names.some((name) => typed.fields[name] || errorOf(errors, name))}>
      {children}
    </Details>
  );
}

function MoreQuestions(part: Part) {
  return (
    <Fold part={part} summary="More questions" names={["question2", "answer2", "question3", "answer3"]}>
      <Pair>
        <Day part={part} name="question2" label="Second question" />
        <Day part={part} name="answer2" label="Second answer" />
        <Day part={part} name="question3" label="Third question" />
        <Day part={part} name="answer3" label="Third answer" />
      </Pair>
    </Fold>
  );
}

const reasons = [
  { value: "complexity", text: "The request is complex" },
  { value: "number-of-requests", text: "They have made a number of requests" },
];

function MoreTime(part: Part) {
  return (
    <>
      <Day part={part} name="extensionOn" label="Told that two more months are needed" />
      <CheckboxesField
        name="reason"
        legend="Reasons that the notice gave"
        small
        values={part.typed.reasons}
        options={reasons}
        hint="A notice without a reason moves nothing"
      />
    </>
  );
}

const bases = [
  { value: "manifestly-excessive", text: "Manifestly unfounded or excessive" },
  { value: "further-copies", text: "Further copies" },
];

function Fee(part: Part) {
  return (
    <>
      <Pair>
        <Day part={part} name="feeAsked" label="Fee asked for" />
        <Day part={part} name="feePaid" label="Fee paid" />
      </Pair>
      <SelectField {...field(part, "feeBasis")} label="Why it was asked for" options={bases} none="Choose why" />
    </>
  );
}

function Deceased(part: Part) {
  return (
    <Pair>
      <Day part={part} name="informationAsked" label="Information asked" />
      <Day part={part} name="informationCame" label="Information came" />
      <Day part={part} name="recordFirst" label="Record begins" />
      <Day part={part} name="recordLast" label="Record ends" />
      <Day part={part} name="letterDated" label="Letter is dated" />
    </Pair>
  );
}

function Policy(part: Part) {
  return (
    <>
      <p>Where the sources disagree, a trust settles on one reading. The first in each list is recommended.</p>
      {policyChoices.map(({ name, label, recommended, options }) => (
        <SelectField
          key={name}
          {...field(part, name)}
          value={part.typed.fields[name] ?? recommended}
          label={label}
          options={options}
        />
      ))}
    </>
  );
}
