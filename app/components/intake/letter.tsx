/**
 * A letter as it came in: its sender's words as plain text, and what was attached. Nothing in it is ever shown as a
 * page.
 */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { Channel } from "~/domain/cases/case-events";
import { senderInWords, sentInWords } from "./passed-on-wording";
import { fileSize } from "~/components/design/file-size";
import { SummaryList, type SummaryRow } from "~/components/design/summary-list";
import type { EnclosedLetter } from "~/domain/intake/passed-on";

export type LetterShown = {
  id: string;
  fromName: string;
  fromAddress: string;
  subject: string;
  body: string;
  arrivedOn: CalendarDay;
  /** What came through the portal was typed there and is no message to download. */
  channel: Channel;
  /** Nothing is known of what is in it before it is read, or where it could not be. */
  isRead: boolean;
  attachments: readonly { position: number; name: string; mediaType: string; size: number }[];
  /** Messages that it passes on, each before what is within it. */
  enclosed: readonly EnclosedLetter[];
};

export function Letter({ letter }: { letter: LetterShown }) {
  const { id, arrivedOn, channel, isRead } = letter;
  return (
    <section className="desk-panel" aria-labelledby="letter">
      <h2 className="nhsuk-heading-m" id="letter">
        The letter
      </h2>
      {isRead ? (
        <Contents letter={letter} />
      ) : (
        <SummaryList rows={[{ name: "Arrived", value: formatDay(arrivedOn) }]} />
      )}
      {channel !== "portal" && (
        <p className="nhsuk-u-margin-bottom-0">
          <a href={`/intake/${id}/file/0`} download>
            Download the letter as it came
          </a>
        </p>
      )}
    </section>
  );
}

function Contents({ letter }: { letter: LetterShown }) {
  const { id, fromName, fromAddress, subject, body, arrivedOn, attachments, enclosed } = letter;
  return (
    <>
      <SummaryList
        rows={[
          {
            name: "From",
            value: fromAddress ? (
              <>
                {fromName}
                <span className="desk-second-line">{fromAddress}</span>
              </>
            ) : (
              fromName
            ),
          },
          { name: "Subject", value: subject },
          { name: "Arrived", value: formatDay(arrivedOn) },
          ...(enclosed.length > 0 ? [passedOn(enclosed)] : []),
        ]}
      />
      {body ? <LetterText>{body}</LetterText> : <p>The letter has no text of its own.</p>}
      <h3 className="nhsuk-heading-s">Attachments</h3>
      {attachments.length === 0 ? <p>Nothing was attached.</p> : <Attachments id={id} attachments={attachments} />}
    </>
  );
}

const passedOn = (enclosed: readonly EnclosedLetter[]): SummaryRow => ({
  name: enclosed.length === 1 ? "Message within it" : "Messages within it",
  value: (
    <ul className="nhsuk-list nhsuk-u-margin-bottom-0">
      {enclosed.map((message, place) => (
        <li key={place}>
          {senderInWords(message)}
          <span className="desk-second-line">{sentInWords(message)}</span>
        </li>
      ))}
    </ul>
  ),
});

function LetterText({ children }: { children: string }) {
  return (
    <div className="desk-letter" role="region" aria-label="Text of the letter" tabIndex={0}>
      {children}
    </div>
  );
}

function Attachments({ id, attachments }: Pick<LetterShown, "id" | "attachments">) {
  return (
    <ul className="nhsuk-list">
      {attachments.map(({ position, name, size }) => (
        <li key={position}>
          <a href={`/intake/${id}/file/${position}`} download>
            {name}
          </a>{" "}
          <span className="desk-second-line">{fileSize(size)}</span>
        </li>
      ))}
    </ul>
  );
}
