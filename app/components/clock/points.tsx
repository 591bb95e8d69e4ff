/**
 * The points where the sources disagree: how this trust reads each, on whose authority, and how else it may be read.
 */
import type { PointRead, Reading } from "~/domain/clock/readings";
import { CardTable } from "~/components/design/card-table";

export function Points({ points }: { points: readonly PointRead[] }) {
  return (
    <CardTable
      caption="Points where the sources disagree"
      captionHidden
      rows={points}
      keyOf={({ question }) => question}
      empty=""
      columns={[
        { heading: "Point", names: true, cell: ({ question }) => question },
        {
          heading: "This trust’s reading",
          cell: ({ ours, isRecommended }) => (
            <Read {...ours} is={isRecommended ? "As recommended" : "Otherwise than recommended"} />
          ),
        },
        {
          heading: "The other reading",
          cell: ({ others, isRecommended }) =>
            others.map((other) => <Read key={other.words} {...other} is={isRecommended ? null : "Recommended"} />),
        },
      ]}
    />
  );
}

const Read = ({ words, source, is }: Reading & { is: string | null }) => (
  <>
    {is && <strong>{is}: </strong>}
    {words}
    <span className="desk-second-line">{source}</span>
  </>
);
