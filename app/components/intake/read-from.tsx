/**
 * Which message the form was filled in from, where a letter passes one on: the sender of the letter is seldom who asks,
 * and its day seldom the day on which the request reached the trust.
 */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { dayOffered, type EnclosedLetter } from "~/domain/intake/passed-on";
import { InsetText } from "~/components/design/notices";
import { senderInWords, sentInWords } from "./passed-on-wording";

type Letter = { id: string; fromName: string; fromAddress: string; arrivedOn: CalendarDay };
type Props = {
  letter: Letter;
  enclosed: readonly EnclosedLetter[];
  /** The place of the message that the form was filled in from; null for the letter itself. */
  from: number | null;
};

export function ReadFrom({ letter, enclosed, from }: Props) {
  if (enclosed.length === 0) return null;
  const message = from === null ? undefined : enclosed[from];
  const others = enclosed.map((each, place) => ({ each, place })).filter(({ place }) => place !== from);
  return (
    <InsetText>
      {message ? <FromMessage letter={letter} message={message} /> : <FromLetter letter={letter} />}
      <ul className="nhsuk-list nhsuk-u-margin-bottom-0">
        {message && (
          <li>
            <a href={`/intake/${letter.id}/case?from=letter`}>Fill it in from the letter of {senderInWords(letter)}</a>
          </li>
        )}
        {others.map(({ each, place }) => (
          <li key={place}>
            <a href={`/intake/${letter.id}/case?from=${place}`}>Fill it in from the message of {senderInWords(each)}</a>
            <span className="desk-second-line">{sentInWords(each)}</span>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}

function FromMessage({ letter, message }: { letter: Letter; message: EnclosedLetter }) {
  return (
    <>
      <p>
        <strong>Name, e-mail address and day are from the forwarded message</strong> of {senderInWords(message)}. It was
        sent on {sentInWords(message)}.
      </p>
      <p>
        {senderInWords(letter)} passed it on; the letter reached us on {formatDay(letter.arrivedOn)}. Check who asks.
        Choosing another message fills in the form anew.
      </p>
    </>
  );
}

const FromLetter = ({ letter }: { letter: Letter }) => (
  <p>
    <strong>This letter passes on a message.</strong> Name, e-mail address and day are from {senderInWords(letter)}, who
    sent the letter. Check who asks, and when the request first reached the trust.
  </p>
);

/** Beside the day of receipt: both days, and which of them counts. */
export const receivedHint = (message: EnclosedLetter, arrivedOn: CalendarDay): string =>
  dayOffered(message, arrivedOn) === message.sentOn
    ? `Read from the forwarded message, as it says: “${message.sentSaid || formatDay(message.sentOn)}”. It was passed on to us and arrived on ${formatDay(arrivedOn)}. The clock runs from the day it first reached any part of the trust: if nobody here had it before, enter that day`
    : `The forwarded message bears no day that can be used (${sentInWords(message)}), so this is the day the letter arrived here. The clock runs from the day it first reached any part of the trust`;
