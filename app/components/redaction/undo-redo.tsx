/** The buttons that take the officer's own last step back, or make it again. */
import { Form } from "@remix-run/react";

/** `shown` are the pages on the screen: a step on one of them leads nowhere else. */
export function UndoRedo({
  undo,
  redo,
  document,
  shown = [],
}: {
  undo: string | null;
  redo: string | null;
  document: { seenVersion: number };
  shown?: readonly number[];
}) {
  return (
    <Form method="post" preventScrollReset className="room-undo">
      <input type="hidden" name="seenVersion" value={document.seenVersion} />
      {shown.map((page) => (
        <input key={page} type="hidden" name="shown" value={page} />
      ))}
      <button
        className="room-link"
        id="undo"
        name="act"
        value="undo"
        disabled={undo === null}
        aria-keyshortcuts="z Control+z"
      >
        Undo{undo && <span className="nhsuk-u-visually-hidden"> your last step, on {undo}</span>}
      </button>
      <button
        className="room-link"
        id="redo"
        name="act"
        value="redo"
        disabled={redo === null}
        aria-keyshortcuts="y Control+y Control+Shift+Z"
      >
        Redo{redo && <span className="nhsuk-u-visually-hidden"> your step on {redo}</span>}
      </button>
    </Form>
  );
}
