/** Who may ask for a child: what was found, and the questions. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { formatDay } from "~/domain/calendar/calendar";
import type { ChildProblem, Stage } from "~/domain/identity/child-assessment";
import type { ChildFindings, AuthorityKey } from "~/domain/terms/vocabulary";
import { askerOf, ChildForm, type TypedAssessment } from "./child-form";
import { ageWords, childProblemWords, findingsInWords, findingWords } from "./child-wording";
import type { FieldError } from "~/components/design/error-summary";
import { Details, InsetText, WarningCallout } from "~/components/design/notices";

/** `appliedAs` is the row of the request as it came. */
type Child = {
  appliedAs: AuthorityKey;
  stage: Stage;
  bornOn: CalendarDay | null;
  receivedOn: CalendarDay;
  problem: ChildProblem | null;
  found: (ChildFindings & { on: CalendarDay }) | null;
};
type Props = {
  child: Child;
  row: AuthorityKey;
  version: number;
  submission: string;
  typed: TypedAssessment;
  errors: readonly FieldError[];
};

export function ChildPanel({ child, row, version, submission, typed, errors }: Props) {
  const { stage, found, problem } = child;
  const answers = found && errors.length === 0 ? answersOf(found) : typed;
  const form = (
    <ChildForm
      key={version}
      version={version}
      submission={submission}
      stage={stage}
      row={child.appliedAs}
      typed={answers}
      errors={errors}
    />
  );
  const isSettled = found !== null && problem !== "child-grew-up";
  return (
    <section className="desk-panel" aria-labelledby="child">
      <h2 className="nhsuk-heading-m" id="child">
        The child
      </h2>
      <p>{ageWords(stage, { ...child, isParents: (answers["asker"] ?? askerOf(child.appliedAs)) === "parent" })}</p>
      {found && <Found row={row} found={found} />}
      {problem === "child-grew-up" && (
        <InsetText>
          <p>{childProblemWords[problem]}</p>
        </InsetText>
      )}
      {isSettled ? (
        <Details summary="Assess again" open={errors.length > 0}>
          {form}
        </Details>
      ) : (
        form
      )}
    </section>
  );
}

function Found({ row, found }: { row: AuthorityKey; found: ChildFindings & { on: CalendarDay } }) {
  const { mayAsk, words } = findingWords(row, found);
  const facts = `Assessed on ${formatDay(found.on)}: ${findingsInWords(found)}.`;
  if (mayAsk)
    return (
      <InsetText>
        <p>
          <strong>{words}</strong>
        </p>
        <p>{facts}</p>
      </InsetText>
    );
  return (
    <WarningCallout heading="They may not ask yet">
      <p>{words}</p>
      <p>{facts}</p>
    </WarningCallout>
  );
}

/** Whoever assesses again begins with what was found before. */
function answersOf({
  asker,
  understands,
  assessedBy,
  hasParentalResponsibility,
  isBarredByOrder,
  childConsents,
}: ChildFindings): TypedAssessment {
  const yesOrNo = (fact: boolean) => (fact ? "yes" : "no");
  const asked = { asker, understands: yesOrNo(understands), assessedBy };
  return asker === "child"
    ? asked
    : {
        ...asked,
        responsibility: yesOrNo(hasParentalResponsibility),
        order: yesOrNo(isBarredByOrder),
        consents: yesOrNo(childConsents),
      };
}
