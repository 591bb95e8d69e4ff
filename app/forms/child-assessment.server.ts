/** What an officer answered about a child, read into an assessment. */
import type { FieldError } from "~/components/design/error-summary";
import { unanswered, type Assessment, type Unanswered } from "~/domain/identity/child-assessment";
import { choice, ifGiven, longText, orElse, readAs } from "./fields";
import { formRead, type Rule, type Values } from "./read-form.server";

const answers = new Map([
  ["yes", true],
  ["no", false],
]);
const notOffered = "Choose one of the answers offered";
const yesOrNo = ifGiven(readAs((typed) => answers.get(typed) ?? null, notOffered));

/** `stage` is what the page was made for; whether it still holds is decided with the case read. */
const questions = {
  asker: choice(["child", "parent"], "Say who asks"),
  understands: yesOrNo,
  assessedBy: ifGiven(choice(["health-professional", "officer"], notOffered)),
  responsibility: yesOrNo,
  order: yesOrNo,
  consents: yesOrNo,
  words: longText(),
  stage: orElse(choice(["to-assess", "presumed", "grown"], ""), "presumed" as const),
};
type Answers = Values<typeof questions>;

export function readAssessment(sent: FormData, request: Request) {
  const form = formRead(
    sent,
    questions,
    request,
    // nothing is missing before all that was answered can be read
    (read) => (isWhole(read) ? whatIsMissing(read) : []),
  );
  return form.ok ? { ...form, assessment: assessmentIn(form.values), words: form.values.words } : form;
}

const isWhole = (read: Partial<Answers>): read is Answers => Object.keys(questions).every((name) => name in read);

const assessmentIn = ({ responsibility, order, consents, ...answered }: Answers): Assessment => ({
  asker: answered.asker,
  understands: answered.understands,
  assessedBy: answered.assessedBy,
  childConsents: consents,
  hasParentalResponsibility: responsibility,
  isBarredByOrder: order,
});

function whatIsMissing(answered: Answers): Rule[] {
  const { stage, words } = answered;
  const missing = unanswered(assessmentIn(answered), stage).map((each): Rule => {
    const { field, message } = refusalOf(each, answered);
    return [true, field, message];
  });
  const notSaid = stage === "to-assess" && words === "";
  return [...missing, [notSaid, "words", "Say who assessed the child, and what they found"]];
}

const places: Record<Unanswered, FieldError> = {
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
    : places[missing];
