/** What an officer answered about a child, read into an assessment. */
import type { TypedAssessment } from "~/components/identity/child-form";
import type { FieldError } from "~/components/design/error-summary";
import { unanswered, type Assessment, type Stage, type Unanswered } from "~/domain/identity/child-assessment";

type Outcome = { typed: TypedAssessment } & (
  { ok: true; assessment: Assessment; words: string } | { ok: false; errors: FieldError[] }
);

const longest = 5_000;

/** `stage` is what the page was made for; whether it still holds is decided with the case read. */
export function readAssessment(form: FormData): Outcome {
  const typed = Object.fromEntries(
    ["asker", "understands", "assessedBy", "responsibility", "order", "consents", "words"].map((name) => [
      name,
      text(form, name),
    ]),
  );
  const stage = text(form, "stage") as Stage;
  const words = (typed["words"] ?? "").trim();
  const asker = typed["asker"] === "child" || typed["asker"] === "parent" ? typed["asker"] : null;
  if (!asker) return { ok: false, typed, errors: [{ field: "asker", message: "Say who asks" }] };

  const assessment: Assessment = {
    asker,
    understands: yesOrNo(typed["understands"]),
    assessedBy:
      typed["assessedBy"] === "health-professional" || typed["assessedBy"] === "officer" ? typed["assessedBy"] : null,
    childConsents: yesOrNo(typed["consents"]),
    hasParentalResponsibility: yesOrNo(typed["responsibility"]),
    isBarredByOrder: yesOrNo(typed["order"]),
  };
  const errors = unanswered(assessment, stage).map((missing) => refusalOf(missing, assessment));
  if (stage === "to-assess" && words === "")
    errors.push({ field: "words", message: "Say who assessed the child, and what they found" });
  if (words.length > longest) errors.push({ field: "words", message: "Use 5,000 characters or fewer" });
  return errors.length > 0 ? { ok: false, typed, errors } : { ok: true, typed, assessment, words };
}

const text = (form: FormData, name: string) => String(form.get(name) ?? "");
const yesOrNo = (answer: string | undefined) => (answer === "yes" ? true : answer === "no" ? false : null);

const questions: Record<Unanswered, FieldError> = {
  "understanding-not-assessed": {
    field: "understands",
    message: "Say whether the child understands what is asked for",
  },
  "responsibility-not-looked-at": { field: "responsibility", message: "Say whether parental responsibility was shown" },
  "court-orders-not-looked-at": { field: "order", message: "Say whether a court order stands against it" },
  "consent-not-asked": { field: "consents", message: "Say whether the patient consents" },
};

/** Where somebody answered but did not say who assessed it, the page leads to that question. */
export const refusalOf = (missing: Unanswered, { understands }: Pick<Assessment, "understands">): FieldError =>
  missing === "understanding-not-assessed" && understands !== null
    ? { field: "assessedBy", message: "Say who assessed it" }
    : questions[missing];
