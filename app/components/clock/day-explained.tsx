/** Why a day is the one it is: the ledger, its sum, the limits that go with it, and what can still move it. */
import { CountedUp } from "./counted-up";
import type { Explanation } from "./explanation";
import { Ledger } from "./ledger";
import { Limits } from "./limits";

export function DayExplained({
  explanation: { ledger, count, limits, notes, changes, today },
}: {
  explanation: Explanation;
}) {
  return (
    <>
      <Ledger lines={ledger} />
      <CountedUp count={count} />
      <Limits limits={limits} today={today} />
      {notes.length > 0 && <Sentences heading="To know besides" sentences={notes} />}
      {changes.length > 0 && <Sentences heading="What would change it" sentences={changes} />}
    </>
  );
}

function Sentences({ heading, sentences }: { heading: string; sentences: readonly string[] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
