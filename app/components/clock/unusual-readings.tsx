/** Said only where a case is read otherwise than is recommended, or than the trust reads the law now. */
import type { UnusualReading } from "~/domain/clock/readings";

export function UnusualReadings({ readings }: { readings: readonly UnusualReading[] }) {
  if (readings.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Under which reading of the law</h2>
      {readings.map(({ question, received, recommended, present }) => (
        <div className="nhsuk-inset-text" key={question}>
          <p>
            <strong>{question}</strong>
          </p>
          <p>
            {received.words}. This case was received under that reading ({received.source}) and keeps it.
          </p>
          {present && (
            <p>
              Requests that come now are read otherwise: {lowerFirst(present.words)} ({present.source}).
            </p>
          )}
          {recommended && recommended.words !== present?.words && (
            <p>
              Recommended is: {lowerFirst(recommended.words)} ({recommended.source}).
            </p>
          )}
          {recommended && recommended.words === present?.words && <p>That is also the recommended reading.</p>}
        </div>
      ))}
    </>
  );
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
