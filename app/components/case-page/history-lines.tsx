/** What has happened to a case, in sentences: the day it happened, who recorded it and when. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { formatInstant } from "~/components/design/instants";

export type HistoryLine = {
  seq: number;
  on: CalendarDay;
  sentence: string;
  by: string;
  recordedAt: Date;
  isCorrected: boolean;
};

export function HistoryLines({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <ol className="desk-history">
      {lines.map(({ seq, on, sentence, by, recordedAt, isCorrected }) => (
        <li key={seq} className="desk-history__line">
          <p className="desk-history__day">
            {formatDay(on)}
            {isCorrected && " (corrected later)"}
          </p>
          <p className="desk-history__sentence">{sentence}</p>
          <p className="desk-second-line">
            Recorded by {by}, {formatInstant(recordedAt)}
          </p>
        </li>
      ))}
    </ol>
  );
}
