/** One point where the sources disagree: how we read it, on whose authority, and how else it may be read. */
import type { PointRead, Reading } from "~/domain/readings";

export function PointCard({ question, ours, recommended, isRecommended, others }: PointRead) {
  return (
    <section className="desk-panel desk-panel--small">
      <h3 className="nhsuk-heading-s">{question}</h3>
      <dl className="nhsuk-summary-list">
        <Row name={isRecommended ? "This trust, as recommended" : "This trust"} {...ours} />
        {!isRecommended && <Row name="Recommended" {...recommended} />}
        {others.filter(({ words }) => words !== recommended.words).map((other) => <Row key={other.words} name="Also found" {...other} />)}
      </dl>
    </section>
  );
}

function Row({ name, words, source }: { name: string } & Reading) {
  return (
    <div className="nhsuk-summary-list__row">
      <dt className="nhsuk-summary-list__key">{name}</dt>
      <dd className="nhsuk-summary-list__value">{words}<span className="desk-second-line">{source}</span></dd>
    </div>
  );
}
