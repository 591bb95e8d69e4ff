/** The frame of a move's page: whose case, what the move is, its form, and the second look before it is made. */
import type { ReactNode } from "react";
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { CaseState } from "~/domain/cases/case-states";
import type { MoveName } from "~/domain/moves/moves-on-offer";
import { Kept } from "~/components/design/kept";
import type { LetterShown } from "~/services/moves/make-move";
import { Button } from "~/components/design/button";
import { ApprovalEnds } from "./approval-ends";
import { CaseBar, type BarPatient } from "~/components/cases/case-bar";
import { ErrorSummary, type FieldError } from "~/components/design/error-summary";
import { moveTitles } from "./moves";
import { BackLink, InsetText } from "~/components/design/notices";
import { PageHeading } from "~/components/design/page-heading";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import { SummaryList } from "~/components/design/summary-list";
import { typedOf, type Typed } from "~/components/design/typed";

/** What every move's page shows; `barred` says why the move cannot be made now. */
export type MoveShown = {
  move: MoveName;
  number: string;
  version: number;
  submission: string;
  patient: BarPatient;
  today: CalendarDay;
  dueOn: CalendarDay | null;
  requesterName: string;
  barred: string | null;
  /** Something that the second person was not shown, where a copy may be approved already. */
  isJudgement: boolean;
  state: CaseState;
};

/**
 * What the move is about, row by row; the due day before and after; the letter that goes; and what an officer should
 * know besides.
 */
export type Checked = {
  dueOn: CalendarDay | null;
  dueThen: CalendarDay | null;
  letter: LetterShown | null;
  notes: string[];
  about: { name: string; value: string }[];
};
export type MoveSent = { typed: Typed; errors: FieldError[]; checked: Checked | null };

type Props = {
  shown: MoveShown;
  sent: MoveSent | undefined;
  /** What the law says of it and what it will do, above the form. */
  lead?: ReactNode;
  /** The fields. */
  children?: ReactNode;
  /** The button that makes it: "Send it and pause the clock". */
  button: string;
  /** Set where it is shown once more before it is made. */
  secondLook?: boolean;
  /** Ends the case, or cannot be taken back. */
  isFinal?: boolean;
};

export function MovePage({ shown, sent, lead, children, button, secondLook = false, isFinal = false }: Props) {
  const { number, patient, move, barred } = shown;
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      <ErrorSummary errors={sent?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>{sent?.checked ? "Check before you go on" : moveTitles[move]}</PageHeading>
      {sent?.checked && (
        <SecondLook shown={shown} typed={sent.typed} checked={sent.checked} button={button} isFinal={isFinal} />
      )}
      {!sent?.checked && barred && <Barred>{barred}</Barred>}
      {!sent?.checked && !barred && (
        <div className="desk-move">
          {lead}
          {shown.isJudgement && <ApprovalEnds state={shown.state} />}
          <form method="post" noValidate>
            <SeenVersion value={shown.version} />
            <SubmissionKey value={shown.submission} />
            {children}
            {secondLook ? (
              <Button name="act" value="check">
                Continue
              </Button>
            ) : (
              <Button name="act" value="make">
                {button}
              </Button>
            )}
          </form>
        </div>
      )}
    </>
  );
}

const Barred = ({ children }: { children: string }) => (
  <InsetText>
    <p>
      <strong>This cannot be done now.</strong> {children}.
    </p>
  </InsetText>
);

function SecondLook({
  shown,
  typed,
  checked,
  button,
  isFinal,
}: {
  shown: MoveShown;
  typed: Typed;
  checked: Checked;
  button: string;
  isFinal: boolean;
}) {
  const { move, version, submission } = shown;
  const { letter, notes } = checked;
  return (
    <div className="desk-move">
      <SummaryList
        rows={[
          { name: "What", value: moveTitles[move] },
          ...checked.about,
          { name: "Due day", value: <DueDays {...checked} /> },
          ...(letter
            ? [
                {
                  name: "Letter to",
                  value: (
                    <>
                      {letter.to.name}
                      <span className="desk-second-line desk-breakable">
                        {letter.to.address || "No e-mail address: it goes by post"}
                      </span>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {notes.map((note) => (
        <p key={note}>
          <strong>{note}</strong>
        </p>
      ))}
      {letter && <LetterThatGoes subject={letter.subject} text={letter.text} />}
      {letter && letter.to.address === "" && (
        <InsetText>
          <p>No e-mail address is known. Print this page now, send the letter by post today, then go on.</p>
        </InsetText>
      )}
      <form method="post" noValidate>
        <SeenVersion value={version} />
        <SubmissionKey value={typedOf(typed, "submission") || submission} />
        <Kept typed={typed} but={["act", "seenVersion", "submission"]} />
        <div className="desk-buttons">
          <Button look={isFinal ? "warning" : "primary"} name="act" value="make">
            {button}
          </Button>
          <Button look="secondary" name="act" value="change">
            Change something
          </Button>
        </div>
      </form>
    </div>
  );
}

function DueDays({ dueOn, dueThen }: Checked) {
  const words = (day: Checked["dueOn"]) => (day ? formatDay(day) : "no due day");
  if (dueOn === dueThen) return <>{dueOn ? `Stays ${formatDay(dueOn)}` : "Stays without a due day"}</>;
  return (
    <>
      From {words(dueOn)} to <strong>{words(dueThen)}</strong>
    </>
  );
}

function LetterThatGoes({ subject, text }: { subject: string; text: string }) {
  return (
    <section aria-labelledby="letter">
      <h2 className="nhsuk-heading-m" id="letter">
        The letter
      </h2>
      <div className="desk-letter-out">
        <p className="desk-letter-out__subject">{subject}</p>
        {text.split("\n\n").map((paragraph, index) => (
          <p key={index} className="desk-letter-out__paragraph">
            {paragraph}
          </p>
        ))}
      </div>
    </section>
  );
}
