import { Form } from "@remix-run/react";
import type { PageDecision } from "~/domain/redaction/marks-manifest";
import type { ReasonChoices } from "~/domain/exemptions/reason-groups";
import { Button } from "~/components/design/button";
import { formatInstant } from "~/components/design/instants";
import { ReasonField } from "./reason-field";

export type MarkLine = {
  id: string;
  what: string;
  isWholePage: boolean;
  reason: string;
  code: string;
  /** Chosen for another requester or under another law, or no reason any more. */
  cannotApply: boolean;
  /** What the page itself says against it; null where nothing does. */
  against: string | null;
  note: string | null;
  by: string;
  at: string;
};

/** Everything covered on one page: what, why, who and when; each can be changed, or taken off again. */
/** `groups` are the reasons for covering a part of a page. */
type Props = {
  marks: readonly MarkLine[];
  groups: ReasonChoices;
  seenVersion: number;
  canWork: boolean;
  decision: PageDecision | null;
};

export function MarksOnPage({ marks, groups, seenVersion, canWork, decision }: Props) {
  return (
    <section className="room-card" aria-labelledby="marks-heading">
      <h2 className="nhsuk-heading-s" id="marks-heading">
        Marks on this page ({marks.length})
      </h2>
      {marks.length === 0 && (
        <p className="room-quiet">{decision === "release" ? "Nothing on it is covered." : "Nothing is marked yet."}</p>
      )}
      <ul className="room-marks">
        {marks.map((mark) => (
          <li key={mark.id}>
            <p className="room-marks__what">{mark.what}</p>
            <p className="room-marks__why">
              <strong>{mark.code}</strong> {mark.reason}
              {mark.note && <>. “{mark.note}”</>}
            </p>
            {mark.cannotApply && (
              <p className="room-marks__why">
                <strong>This reason cannot apply to this request.</strong> Choose another before the release copy is
                made.
              </p>
            )}
            {mark.against && (
              <p className="room-marks__why">
                <strong>Look at this reason again:</strong> {mark.against}. The release copy waits until that is said in
                words, or another reason is chosen.
              </p>
            )}
            <p className="room-marks__who">
              {mark.by}, {formatInstant(new Date(mark.at))}
            </p>
            {canWork && <RemoveMark mark={mark} seenVersion={seenVersion} />}
            {canWork && !mark.isWholePage && (
              <ChangeMark key={seenVersion} mark={mark} groups={groups} seenVersion={seenVersion} />
            )}
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
      <button className="room-link" type="submit">
        Remove<span className="nhsuk-u-visually-hidden"> the mark on {mark.what}</span>
      </button>
    </Form>
  );
}

function ChangeMark({ mark, groups, seenVersion }: { mark: MarkLine; groups: ReasonChoices; seenVersion: number }) {
  return (
    <details className="room-marks__change">
      <summary className="room-link">
        Change<span className="nhsuk-u-visually-hidden"> the reason or note of {mark.what}</span>
      </summary>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="act" value="change" />
        <input type="hidden" name="mark" value={mark.id} />
        <input type="hidden" name="seenVersion" value={seenVersion} />
        <ReasonField name="reason" id={`reason-${mark.id}`} groups={groups} value={mark.code} error={undefined} />
        <div className="nhsuk-form-group">
          <label className="nhsuk-label" htmlFor={`note-${mark.id}`}>
            Note (optional)
          </label>
          <input
            className="nhsuk-input"
            id={`note-${mark.id}`}
            name="note"
            maxLength={500}
            defaultValue={mark.note ?? ""}
            autoComplete="off"
          />
        </div>
        <Button look="secondary">Save the change</Button>
      </Form>
    </details>
  );
}
