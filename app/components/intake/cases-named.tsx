/** Cases that a letter belongs to by its own words. */
import { InsetText } from "~/components/design/notices";

export type NamedCase = { number: string; isClosed: boolean; requesterName: string; by: "number" | "answer" };

const how: Record<NamedCase["by"], string> = {
  number: "This letter quotes case ",
  answer: "This letter answers a letter of ours on case ",
};

export function CasesNamed({ cases }: { cases: readonly NamedCase[] }) {
  if (cases.length === 0) return null;
  return (
    <InsetText>
      {cases.map(({ number, isClosed, requesterName, by }) => (
        <p key={number}>
          {how[by]}
          <a href={`/cases/${number}`}>{number}</a>
          {requesterName && `, in which ${requesterName} asks`}
          {isClosed && ". That case is closed"}.
        </p>
      ))}
      <p>If it belongs there, put it to that case. Make another case only if it asks for something else.</p>
    </InsetText>
  );
}
