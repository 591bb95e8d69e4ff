/**
 * What the page may hold of other people, for a person to decide: mark it, or turn it down, here or throughout the
 * case.
 */
import { Form } from "@remix-run/react";
import { SubmissionKey } from "~/components/design/submission-key";

export type SuggestionLine = {
  id: string;
  page: number;
  kind: string;
  text: string;
  why: string;
  code: string;
  reason: string;
};
/** A suggestion that was turned down, and may be offered again. */
export type TurnedDown = { id: string; page: number; kind: string; text: string };

type Props = {
  suggestions: readonly SuggestionLine[];
  turnedDown: readonly TurnedDown[];
  /** How many were made here, decided or not. */
  made: number;
  /** The one that the keys are for. */
  current: number;
  onChoose(index: number): void;
  seenVersion: number;
  submission: string;
  /** Two pages are looked at: each suggestion says on which it is. */
  areTwo?: boolean;
};

export function SuggestionsOnPage({
  suggestions,
  turnedDown,
  made,
  current,
  onChoose,
  seenVersion,
  submission,
  areTwo = false,
}: Props) {
  const step = (by: number) => onChoose((current + by + suggestions.length) % suggestions.length);
  return (
    <section className="room-card room-card--suggestions" aria-labelledby="suggestions-heading">
      <h2 className="nhsuk-heading-s" id="suggestions-heading">
        Suggestions ({suggestions.length})
      </h2>
      {suggestions.length === 0 && (
        <p className="room-quiet">
          {whereNoneIsLeft(made, areTwo)} Look for handwriting, faces and nicknames yourself.
        </p>
      )}
      {suggestions.length > 1 && (
        <p className="room-suggestions__turn">
          <button className="room-link" type="button" aria-keyshortcuts="k" onClick={() => step(-1)}>
            Previous<span className="nhsuk-u-visually-hidden"> suggestion</span>
          </button>
          <button className="room-link" type="button" aria-keyshortcuts="j" onClick={() => step(1)}>
            Next<span className="nhsuk-u-visually-hidden"> suggestion</span>
          </button>
        </p>
      )}
      <ul className="room-suggestions">
        {suggestions.map((suggestion, index) => (
          <li key={suggestion.id} aria-current={index === current ? "true" : undefined}>
            <p className="room-suggestions__what">
              <strong>{suggestion.text}</strong>{" "}
              <span className="room-suggestions__kind">
                {suggestion.kind}
                {areTwo && `, page ${suggestion.page}`}
              </span>
            </p>
            <p className="room-quiet">
              {suggestion.why}.{" "}
              <span className="room-suggestions__code" title={suggestion.reason}>
                {suggestion.code}
              </span>
            </p>
            <Decide
              suggestion={suggestion}
              isCurrent={index === current}
              seenVersion={seenVersion}
              submission={submission}
            />
          </li>
        ))}
      </ul>
      {turnedDown.length > 0 && <OfferAgain turnedDown={turnedDown} seenVersion={seenVersion} areTwo={areTwo} />}
    </section>
  );
}

function whereNoneIsLeft(made: number, areTwo: boolean): string {
  if (made === 0) return `Nothing on ${areTwo ? "these pages" : "this page"} is suggested.`;
  if (made === 1) return "The one that was made is decided.";
  return made === 2 ? "Both are decided." : `All ${made} are decided.`;
}

const choices = [
  { act: "accept", reach: "here", text: "Mark", about: "", keys: "a" },
  { act: "reject", reach: "here", text: "Not needed", about: "", keys: "x" },
  { act: "accept", reach: "bundle", text: "Mark everywhere", about: " in this case", keys: "Shift+A" },
  { act: "reject", reach: "bundle", text: "Never suggest", about: " in this case", keys: "Shift+X" },
] as const;

function Decide({
  suggestion,
  isCurrent,
  seenVersion,
  submission,
}: {
  suggestion: SuggestionLine;
  isCurrent: boolean;
  seenVersion: number;
  submission: string;
}) {
  return (
    <div className="room-suggestions__choices">
      {choices.map(({ act, reach, text, about, keys }) => (
        <Form method="post" preventScrollReset key={text}>
          <SubmissionKey value={submission} />
          <input type="hidden" name="act" value={act} />
          <input type="hidden" name="reach" value={reach} />
          <input type="hidden" name="suggestion" value={suggestion.id} />
          <input type="hidden" name="page" value={suggestion.page} />
          <input type="hidden" name="seenVersion" value={seenVersion} />
          <button className="room-link" type="submit" aria-keyshortcuts={isCurrent ? keys : undefined}>
            {text}
            <span className="nhsuk-u-visually-hidden">
              {about}: {suggestion.text}
            </span>
          </button>
        </Form>
      ))}
    </div>
  );
}

function OfferAgain({
  turnedDown,
  seenVersion,
  areTwo,
}: Pick<Props, "turnedDown" | "seenVersion"> & { areTwo: boolean }) {
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          Turned down on {areTwo ? "these pages" : "this page"} ({turnedDown.length})
        </span>
      </summary>
      <ul className="nhsuk-details__text room-suggestions">
        {turnedDown.map(({ id, page, kind, text }) => (
          <li key={id}>
            <p className="room-suggestions__what">
              {text} <span className="room-suggestions__kind">{kind}</span>
            </p>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="act" value="offer-again" />
              <input type="hidden" name="suggestion" value={id} />
              <input type="hidden" name="page" value={page} />
              <input type="hidden" name="seenVersion" value={seenVersion} />
              <button className="room-link" type="submit">
                Offer again<span className="nhsuk-u-visually-hidden">: {text}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
}
