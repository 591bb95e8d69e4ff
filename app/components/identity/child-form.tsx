/**
 * The questions about a child: whether they understand, and what a parent must show. Which are asked depends on age and
 * asker.
 */
import type { Stage } from "~/domain/identity/child-assessment";
import type { AuthorityKey } from "~/domain/terms/vocabulary";
import { Button } from "~/components/design/button";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { RadiosField, TextareaField } from "~/components/design/fields";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";

export type TypedAssessment = Record<string, string>;

const yesNo = [
  { value: "yes", text: "Yes" },
  { value: "no", text: "No" },
];
const assessors = [
  { value: "health-professional", text: "A health professional who knows the child" },
  { value: "officer", text: "Somebody in this office, from what the child said or wrote" },
];

/** As the case says it; an officer who knows better chooses the other. */
export function askerOf(row: AuthorityKey): "child" | "parent" | undefined {
  if (row.startsWith("parent-")) return "parent";
  return row === "child" || row === "patient" ? "child" : undefined;
}

type Props = {
  version: number;
  submission: string;
  stage: Stage;
  row: AuthorityKey;
  typed: TypedAssessment;
  errors: readonly FieldError[];
};

export function ChildForm({ version, submission, stage, row, typed, errors }: Props) {
  const of = (name: string) => ({ name, value: typed[name], error: errorOf(errors, name) });
  const acts = row === "solicitor" || row === "relative-consent";
  const patient = stage === "grown" ? "patient" : "child";
  return (
    <form className="desk-child" method="post" noValidate>
      <SeenVersion value={version} />
      <SubmissionKey value={submission} />
      <input type="hidden" name="stage" value={stage} />
      <RadiosField
        {...of("asker")}
        value={typed["asker"] ?? askerOf(row)}
        legend={acts ? "Who gave the authority to ask" : "Who asks"}
        options={[
          { value: "child", text: stage === "grown" ? "The patient themself" : "The child themself" },
          { value: "parent", text: "A person with parental responsibility, or who says so" },
        ]}
      />
      {stage === "to-assess" && (
        <>
          <RadiosField
            {...of("understands")}
            legend="Does the child understand what is asked for, and what follows from it?"
            inline
            options={yesNo}
          />
          <RadiosField {...of("assessedBy")} legend="Who assessed it" options={assessors} />
        </>
      )}
      <div className="desk-child__parent">
        {stage !== "grown" && (
          <RadiosField
            {...of("responsibility")}
            legend="Was parental responsibility shown?"
            hint="By the full birth certificate, the adoption certificate, or the agreement or order"
            inline
            options={yesNo}
          />
        )}
        {stage !== "grown" && (
          <RadiosField
            {...of("order")}
            legend="Does a court order limit contact with the child, or stand against it otherwise?"
            inline
            options={yesNo}
          />
        )}
        <div className="desk-child__consent">
          <RadiosField
            {...of("consents")}
            legend={`Has the ${patient} consented in writing?`}
            hint={stage === "to-assess" ? "Asked of a child who understands" : undefined}
            inline
            options={yesNo}
          />
        </div>
      </div>
      <TextareaField
        {...of("words")}
        label={stage === "to-assess" ? "Who assessed the child, and what they found" : "In your own words (optional)"}
        hint="Kept as a note in the case, apart from its history"
        rows={3}
      />
      <Button name="act" value="assess">
        Record the assessment
      </Button>
    </form>
  );
}
