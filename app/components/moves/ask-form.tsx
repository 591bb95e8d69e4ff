/** Asks the requester for something that the clock then waits for: the letter goes out with the button. */
import type { ReactNode } from "react";
import { Button } from "~/components/design/button";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";

export function AskForm({
  heading,
  children,
  fields,
  version,
  submission,
  goesByPost,
}: {
  heading: string;
  children: ReactNode;
  /** What has to be said before it can be asked for. */
  fields?: ReactNode;
  version: number;
  submission: string;
  goesByPost: boolean;
}) {
  return (
    <section className="desk-panel" aria-labelledby="ask">
      <h2 className="nhsuk-heading-m" id="ask">
        {heading}
      </h2>
      {children}
      {goesByPost && (
        <p>
          <strong>The requester gave no e-mail address.</strong> The desk records that you asked; write the letter and
          post it today.
        </p>
      )}
      <form method="post" noValidate>
        <SeenVersion value={version} />
        <SubmissionKey value={submission} />
        {fields}
        <Button look="secondary" name="act" value="ask">
          {goesByPost ? "Record that we ask by post" : "Send the letter that asks for it"}
        </Button>
      </form>
    </section>
  );
}
