import { Form } from "@remix-run/react";
import type { PageDecision } from "~/domain/pages";
import { formatInstant } from "./instants";

export type MarkLine = { id: string; what: string; reason: string; code: string; note: string | null; by: string; at: string };

/** Everything covered on one page: what, why, who and when; each can be taken off again. */
export function MarksOnPage({ marks, seenVersion, canWork, decision }: { marks: readonly MarkLine[]; seenVersion: number; canWork: boolean; decision: PageDecision | null }) {
  return (
    <section className="room-card" aria-labelledby="marks-heading">
      <h2 className="nhsuk-heading-s" id="marks-heading">Marks on this page ({marks.length})</h2>
      {marks.length === 0 && <p className="room-quiet">{decision === "release" ? "Nothing on it is covered." : "Nothing is marked yet."}</p>}
      <ul className="room-marks">
        {marks.map((mark) => (
          <li key={mark.id}>
            <p className="room-marks__what">{mark.what}</p>
            <p className="room-marks__why"><strong>{mark.code}</strong> {mark.reason}{mark.note && <>. “{mark.note}”</>}</p>
            <p className="room-marks__who">{mark.by}, {formatInstant(new Date(mark.at))}</p>
            {canWork && <RemoveMark mark={mark} seenVersion={seenVersion} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function RemoveMark({ mark, seenVersion }: { mark: MarkLine; seenVersion: number }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="act" value="take-off" />
      <input type="hidden" name="mark" value={mark.id} />
      <input type="hidden" name="seenVersion" value={seenVersion} />
      <button className="room-link" type="submit">Remove<span className="nhsuk-u-visually-hidden"> the mark on {mark.what}</span></button>
    </Form>
  );
}
