/** How one letter of the outbox stands, and what a person can do about it. */
import { Button } from "~/components/design/button";
import { formatInstant } from "~/components/design/instants";
import { mailProblem, type MailState } from "./mail-wording";

export type LetterShown = {
  id: string;
  state: MailState;
  attempts: number;
  lastProblem: string | null;
  sentAt: Date | null;
  nextTryAt: Date | null;
};

export function LetterState({
  letter: { id, state, attempts, lastProblem, sentAt, nextTryAt },
  back,
}: {
  letter: LetterShown;
  back: string;
}) {
  const problem = mailProblem(lastProblem);
  const hasStopped = state === "queued" && attempts > 0 && !nextTryAt;
  return (
    <>
      {state === "sent" && sentAt && <p>Sent on {formatInstant(sentAt)}.</p>}
      {state === "queued" && attempts === 0 && <p>It is in the outbox and leaves in a moment.</p>}
      {state === "sending" && <p>It is being sent at this moment.</p>}
      {problem && (
        <p>
          <strong>{problem.what}</strong>{" "}
          {hasStopped
            ? "We have stopped trying. Nothing has been lost: send it again when the mail server is back."
            : problem.whatToDo}
        </p>
      )}
      {state === "queued" && attempts > 0 && nextTryAt && (
        <p>
          Tried {attempts === 1 ? "once" : `${attempts} times`}. Next try on {formatInstant(nextTryAt)}.
        </p>
      )}
      <div className="desk-buttons">
        {state === "uncertain" && (
          <LetterButton action={`/outbox/${id}/arrived`} back={back}>
            It arrived: do not send it again
          </LetterButton>
        )}
        {(state === "uncertain" || state === "refused") && (
          <LetterButton action={`/outbox/${id}/resend`} back={back}>
            Send it again
          </LetterButton>
        )}
        {state === "queued" && attempts > 0 && (
          <LetterButton action={`/outbox/${id}/resend`} back={back}>
            Try now
          </LetterButton>
        )}
      </div>
    </>
  );
}

function LetterButton({ action, back, children }: { action: string; back: string; children: string }) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="back" value={back} />
      <Button look="secondary">{children}</Button>
    </form>
  );
}
