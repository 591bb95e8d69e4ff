import { formatDay } from "~/domain/calendar/calendar";
import { formatInstant } from "~/components/design/instants";
import type { AskedShown, OpinionShown } from "./opinion-shown";
import { gapWords, opinionProblemWords, outcomeWords } from "./opinion-wording";
import { SummaryList } from "~/components/design/summary-list";

type Props = {
  heading?: string;
  opinion: OpinionShown | null;
  problem: keyof typeof opinionProblemWords | null;
  asked: readonly AskedShown[];
  words: readonly { words: string; by: string; at: Date }[];
};

/** The opinion that stands, or that none does; who was asked; and what was written about it. */
export function OpinionSoFar({ heading = "The opinion so far", opinion, problem, asked, words }: Props) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <SummaryList
        rows={[
          { name: "Opinion", value: opinion ? outcomeWords[opinion.outcome] : "None yet" },
          ...(opinion ? [{ name: "Given by", value: `${opinion.by} on ${formatDay(opinion.on)}` }] : []),
          ...(opinion?.until
            ? [
                {
                  name: "May be relied on until",
                  value: (
                    <>
                      {formatDay(opinion.until)}
                      {problem === "opinion-stale" && (
                        <>
                          <br />
                          <strong>{opinionProblemWords[problem]}.</strong>
                        </>
                      )}
                    </>
                  ),
                },
              ]
            : []),
          ...(opinion ? [{ name: "Covers", value: <Lines lines={opinion.covers} /> }] : []),
          ...(opinion && opinion.harm.length > 0
            ? [{ name: "Test met for", value: <Lines lines={opinion.harm} /> }]
            : []),
          ...(opinion?.notCovered ?? []).map(({ because, lines }) => ({
            name: gapWords[because],
            value: (
              <>
                <Lines lines={lines} />
                <strong>Nothing is approved before an opinion covers this too.</strong>
              </>
            ),
          })),
          ...asked.map(({ of, on, about }, index) => ({
            name: index === 0 ? "Asked of" : "Also asked of",
            value:
              about.length === 1 ? (
                `${of} on ${formatDay(on)}: ${about[0]}`
              ) : (
                <>
                  {of} on {formatDay(on)}:<Lines lines={about} />
                </>
              ),
          })),
        ]}
      />
      {words.map(({ words: written, by, at }) => (
        <div className="desk-word-notes" key={at.getTime()}>
          <strong>{by}</strong>, {formatInstant(at)}
          {"\n"}
          {written}
        </div>
      ))}
    </>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <div key={line} className="desk-breakable">
        {line}
      </div>
    ))}
  </>
);
