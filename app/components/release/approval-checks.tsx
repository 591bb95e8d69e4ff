import type { PatientsNoteProblem } from "~/domain/moves/patients-note";
import type { ApprovalRefusal, ReasonsProblem } from "~/domain/release/approval";
import type { EntitlementProblem } from "~/domain/identity/entitlement";
import { blockWording } from "~/domain/release/release-gate";
import { Checks, type Check } from "~/components/design/checks";
import { openInWords, type OpenCounts } from "./open-points";
import { opinionProblemWords } from "~/components/opinion/opinion-wording";

/** What the desk looked at by itself; null where it found nothing wrong. */
export type Looked = {
  verified: null | "not-verified";
  findings: null | "findings-unresolved";
  identity: null | "identity-not-confirmed";
  authority: null | Exclude<EntitlementProblem, "identity-not-confirmed">;
  /** Looked for only where the patient has died. */
  patientsNote: null | "none-needed" | PatientsNoteProblem;
  reasons: null | ReasonsProblem;
  opinion: null | keyof typeof opinionProblemWords;
  harm: null | Extract<
    ApprovalRefusal,
    "opinion-says-serious-harm-but-nothing-withheld" | "withheld-for-harm-without-opinion"
  >;
  recipient: null | "recipient-changed";
};

const harmWords = {
  "opinion-says-serious-harm-but-nothing-withheld":
    "The opinion says that something would cause serious harm, and not all of it is withheld",
  "withheld-for-harm-without-opinion":
    "Something is withheld for serious harm on a page for which no opinion says that the test is met",
} as const;

export function ApprovalChecks({
  looked,
  caseNumber,
  readers,
  open,
}: {
  looked: Looked;
  open: OpenCounts & { accepted: readonly unknown[] };
  caseNumber: string;
  readers: number;
}) {
  const at = (page: string, words: string) => <a href={`/cases/${caseNumber}/${page}`}>{words}</a>;
  const orAccepted = open.accepted.length > 0 ? ", or accepted in the words below" : "";
  const checks: Check[] = [
    {
      name: "Redactions",
      passed: !looked.verified,
      words: looked.verified
        ? "A reader found something in the finished file that should be gone. Return it."
        : `Searched by ${readers} readers: nothing under a mark is left.`,
    },
    {
      name: "Other patients",
      passed: !looked.findings,
      words: looked.findings ? (
        <>A page that may be about another patient is undecided. {at("records", "Look at the records")}.</>
      ) : (
        "Every page that may be about another patient was decided."
      ),
    },
    {
      name: "Suggestions",
      passed: open.suggestions === 0,
      words:
        open.suggestions > 0 ? (
          <>
            {openInWords({ ...open, outsidePages: 0, contradicted: 0 })} on pages that leave.{" "}
            {at("left-open", "See each, and accept them in words")}, or return it.
          </>
        ) : (
          `Everything suggested on a page that leaves was decided${orAccepted}.`
        ),
    },
    {
      name: "Outside the request",
      passed: open.outsidePages === 0,
      words:
        open.outsidePages > 0 ? (
          <>
            {openInWords({ ...open, suggestions: 0, contradicted: 0 })}.{" "}
            {at("left-open", "See each, and accept them in words")}, or return it.
          </>
        ) : (
          `No page that leaves is perhaps outside the request without a word${orAccepted && ": see below"}.`
        ),
    },
    {
      name: "Reasons and pages",
      passed: open.contradicted === 0,
      words:
        open.contradicted > 0 ? (
          <>
            {openInWords({ suggestions: 0, outsidePages: 0, contradicted: open.contradicted })}.{" "}
            {at("left-open", "See each, and accept them in words")}, or return it.
          </>
        ) : (
          `No reason stands against what its page bears: its days, and other people’s names${orAccepted}.`
        ),
    },
    {
      name: "Identity",
      passed: !looked.identity,
      words: looked.identity ? (
        <>
          {blockWording[looked.identity]}. {at("identity", "Confirm it")}.
        </>
      ) : (
        "Proof was seen, or is not needed for this requester."
      ),
    },
    {
      name: "Authority",
      passed: !looked.authority,
      words: looked.authority ? (
        <>
          {blockWording[looked.authority]}. {at("authority", "See who asks, and whether they may")}.
        </>
      ) : (
        "Proof was seen, or they ask for themselves."
      ),
    },
    ...(looked.patientsNote === "none-needed" ? [] : [patientsNoteLine(looked.patientsNote, at)]),
    {
      name: "Reasons",
      passed: !looked.reasons,
      words: reasonsLine(looked.reasons, at),
    },
    {
      name: "Serious harm",
      passed: !looked.opinion && !looked.harm,
      words: harmLine(looked, at("opinion", "See the opinion")),
    },
    {
      name: "Recipient",
      passed: !looked.recipient,
      words: looked.recipient
        ? "The recipient changed after this copy was made. Return it, so that it is made again."
        : "The same as when this copy was made.",
    },
  ];
  return <Checks checks={checks} />;
}

type At = (page: string, words: string) => React.ReactNode;

function patientsNoteLine(problem: null | PatientsNoteProblem, at: At): Check {
  const where = problem === "patient-wished-no-access" ? "refuse" : "seek-patients-note";
  const words = problem === "patient-wished-no-access" ? "Refuse the request" : "Look for it, and record what you find";
  return {
    name: "The patient’s wish",
    passed: !problem,
    words: problem ? (
      <>
        {blockWording[problem]}. {at(where, words)}.
      </>
    ) : (
      "Looked for: the record holds no note that they wished no access to be given."
    ),
  };
}

function reasonsLine(problem: null | ReasonsProblem, at: At) {
  if (problem === "reasons-cannot-apply")
    return "Something is withheld for a reason that cannot apply to this request as it stands now. Return it, so that another is chosen.";
  return problem ? (
    <>
      Something is withheld for what it says of other people, and no weighing on record bears it out.{" "}
      {at("weigh-third-parties", "Record the weighing")}, or return it.
    </>
  ) : (
    "Each can apply to this request, and what is said of other people was weighed where the law asks for it."
  );
}

function harmLine({ opinion, harm }: Looked, link: React.ReactNode) {
  if (opinion)
    return (
      <>
        {opinionProblemWords[opinion]}. {link}.
      </>
    );
  return harm ? (
    <>
      {harmWords[harm]}. {link}.
    </>
  ) : (
    <>The opinion is valid and what is withheld agrees with it. {link}.</>
  );
}
