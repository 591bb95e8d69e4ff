/** What a correction changes, and what follows from it, before it is made. */
import { Button } from "~/components/design/button";
import { counted } from "~/components/design/counted";
import { Kept } from "~/components/design/kept";
import { WarningCallout } from "~/components/design/notices";
import { SummaryList } from "~/components/design/summary-list";
import type { Typed } from "~/components/design/typed";
import { formatDay } from "~/domain/calendar/calendar";
import type { PatientDetails } from "~/domain/moves/correct-patient";
import { formatNhsNumber } from "~/domain/terms/nhs-number";
import type { PatientDetail } from "~/domain/terms/vocabulary";
import type { WhatFollows } from "~/services/moves/correct-patient";
import { patientDetailWords } from "./patient-wording";

type Props = { typed: Typed; after: PatientDetails; follows: WhatFollows };

export function CorrectionSeenOnceMore({ typed, after, follows }: Props) {
  return (
    <>
      <Kept typed={typed} but={["act", "seenVersion", "submission"]} />
      {follows.isAnotherPerson && (
        <WarningCallout heading="This makes another person of the patient">
          <p>
            Name and date of birth are both others. Be sure that the records in this case are those of the person you
            now name; what has been sent was about the former one.
          </p>
        </WarningCallout>
      )}
      <SummaryList
        rows={follows.details.map((detail) => ({
          name: heading(detail),
          value: (
            <>
              {shownAs[detail](after) || "None"}
              <span className="desk-second-line">Until now: {shownAs[detail](follows.before) || "none"}</span>
            </>
          ),
        }))}
      />
      <h2 className="nhsuk-heading-m">What follows</h2>
      <ul>
        {consequences(follows).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="nhsuk-button-group">
        <Button name="act" value="make">
          Correct the details
        </Button>
        <Button name="act" value="change" look="secondary">
          Change something
        </Button>
      </div>
    </>
  );
}

const heading = (detail: PatientDetail) =>
  patientDetailWords[detail].charAt(0).toUpperCase() + patientDetailWords[detail].slice(1);

const shownAs: Record<PatientDetail, (of: PatientDetails) => string> = {
  name: ({ familyName, givenNames }) => [givenNames, familyName].filter(Boolean).join(" "),
  "former-names": ({ formerNames }) => formerNames.join(", "),
  "birth-date": ({ bornOn }) => (bornOn ? formatDay(bornOn) : ""),
  "nhs-number": ({ nhsNumber }) => (nhsNumber ? formatNhsNumber(nhsNumber) : ""),
  "hospital-number": ({ hospitalNumber }) => hospitalNumber ?? "",
  address: ({ address }) => address,
};

function consequences(follows: WhatFollows): string[] {
  const { lettersSent, isDisclosed, otherCases } = follows;
  return [
    "Every page of the records is read again against the corrected details. Decisions and marks stay as they are.",
    ...(follows.undoesReleaseCopy
      ? ["The release copy that was made is void, with its approval: it is made again, and checked again."]
      : []),
    ...(follows.isChildToBeAssessedAgain
      ? ["Who may ask for the child was assessed under another date of birth: look at that again."]
      : []),
    ...(lettersSent > 0
      ? [
          `${counted(lettersSent, "letter has", "letters have")} gone out under the former details, and cannot be called back.`,
        ]
      : []),
    ...(isDisclosed
      ? [
          "Records have been disclosed under the former details. If they went to the wrong person, report it as a breach.",
        ]
      : []),
    ...(otherCases.length > 0
      ? [
          `The patient’s other ${otherCases.length === 1 ? "case keeps" : "cases keep"} the details as they are: ${otherCases.join(", ")}. Correct them there too.`,
        ]
      : []),
  ];
}
