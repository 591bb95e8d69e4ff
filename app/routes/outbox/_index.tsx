/** Mail: what needs a person first, then what waits and what went. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { CardTable } from "~/components/design/card-table";
import { disclosureProblem } from "~/components/release/disclosure-wording";
import { ErrorSummary } from "~/components/design/error-summary";
import { formatInstant } from "~/components/design/instants";
import { LetterState } from "~/components/letters/letter-state";
import { letterName, mailStateWords } from "~/components/letters/mail-wording";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SuccessBanner } from "~/components/design/success-banner";
import { Tag } from "~/components/design/status-tag";
import { getDeps } from "~/boot/deps.server";
import { viewOutbox } from "~/services/letters/view-outbox";
import cases from "~/styles/cases.css?url";
import styles from "~/styles/disclosure.css?url";

export const links = () => [cases, styles].map((href) => ({ rel: "stylesheet", href }));
export const meta: MetaFunction = () => pageTitle("Outbox");

type Line = Awaited<ReturnType<typeof viewOutbox>>["recent"][number];

export async function loader({ request }: LoaderFunctionArgs) {
  const { needAPerson, recent } = await viewOutbox(await getDeps(), signedIn(request));
  const { searchParams } = new URL(request.url);
  return {
    needAPerson: needAPerson.map(shown),
    recent: recent.map(shown),
    done: searchParams.get("done"),
    problem: disclosureProblem(searchParams.get("problem")),
  };
}

/** Neither the words of a letter nor its file: those are read on the case. */
function shown({
  mail: { id, letter, toName, toAddress, state, attempts, lastProblem, queuedAt, sentAt },
  caseNumber,
  nextTryAt,
}: Line) {
  return { id, letter, toName, toAddress, state, attempts, lastProblem, queuedAt, sentAt, caseNumber, nextTryAt };
}

export default function Outbox() {
  const { needAPerson, recent, done, problem } = useLoaderData<typeof loader>();
  return (
    <>
      {!problem && done === "resend" && <SuccessBanner>The letter will be sent again</SuccessBanner>}
      {!problem && done === "arrived" && <SuccessBanner>It is recorded that the letter arrived</SuccessBanner>}
      <ErrorSummary errors={problem ? [{ field: "needs-a-person", message: problem }] : []} />
      <PageHeading>Outbox</PageHeading>
      <h2 className="nhsuk-heading-m" id="needs-a-person">
        Needs a person
      </h2>
      {needAPerson.length === 0 ? (
        <div className="desk-empty">
          <p>No letter needs you. What the mail server cannot take yet is tried again by itself.</p>
        </div>
      ) : (
        needAPerson.map((letter) => <Waiting key={letter.id} letter={letter} />)
      )}
      <h2 className="nhsuk-heading-m">Waiting and sent</h2>
      <CardTable<Shown>
        caption="Letters, latest first"
        captionHidden
        rows={recent}
        keyOf={({ id }) => id}
        empty={<p>No letter has been written yet.</p>}
        columns={[
          { heading: "Letter", names: true, cell: ({ letter }) => letterName(letter) },
          { heading: "Case", cell: CaseLink },
          { heading: "To", cell: ({ toAddress }) => <span className="desk-wrap">{toAddress}</span> },
          { heading: "State", cell: State },
          { heading: "When", cell: ({ sentAt, queuedAt }) => formatInstant(sentAt ?? queuedAt) },
        ]}
      />
    </>
  );
}

type Shown = ReturnType<typeof shown>;

const CaseLink = ({ caseNumber }: Pick<Shown, "caseNumber">) =>
  caseNumber ? (
    <a className="desk-case-number" href={`/cases/${caseNumber}`}>
      {caseNumber}
    </a>
  ) : (
    <>None</>
  );

function State(letter: Shown) {
  if (letter.state === "sent") return <>{mailStateWords.sent}</>;
  return (
    <>
      <Tag colour={letter.attempts > 0 ? "orange" : "blue"}>{mailStateWords[letter.state]}</Tag>
      {letter.attempts > 0 && <LetterState letter={letter} back="/outbox" />}
    </>
  );
}

function Waiting({ letter }: { letter: Shown }) {
  return (
    <section
      className="desk-panel"
      aria-label={`${letterName(letter.letter)}${letter.caseNumber ? `, ${letter.caseNumber}` : ""}`}
    >
      <h3 className="nhsuk-heading-s">
        {letterName(letter.letter)} <Tag colour="red">{mailStateWords[letter.state]}</Tag>
      </h3>
      <p>
        Case <CaseLink caseNumber={letter.caseNumber} />, to {letter.toName} at{" "}
        <span className="desk-wrap">{letter.toAddress}</span>, tried{" "}
        {letter.attempts === 1 ? "once" : `${letter.attempts} times`}.
      </p>
      <LetterState letter={letter} back="/outbox" />
    </section>
  );
}
