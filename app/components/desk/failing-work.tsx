/** Said at once where something that is waited for has failed twice, with the button that does something about it. */
import { WarningCallout } from "~/components/design/notices";
import { formatInstant } from "~/components/design/instants";

type Props = {
  failing: { work: string; id: string; attempts: number; error: string; nextTryAt: Date | string | null };
  /** The address of this page. */
  here: string;
};

const what: Record<string, string> = {
  "build-release": "The release copy could not be made",
  "seal-release": "The file could not be sealed",
  "prepare-document": "The document could not be prepared",
  "read-pages-again": "The pages could not be read again",
  "read-intake": "The letter could not be read",
  "send-consultation": "The question could not be sent",
};

export function FailingWork({ failing: { work, id, attempts, error, nextTryAt }, here }: Props) {
  return (
    <WarningCallout heading={what[work] ?? "Something could not be done"}>
      <p>
        It has failed {attempts} times. Nothing is lost, and nothing has left the trust.{" "}
        {nextTryAt
          ? `It is tried again by itself on ${formatInstant(new Date(nextTryAt))}.`
          : "It is not tried again by itself."}
      </p>
      <p>
        Try again now. If it fails once more, tell whoever looks after the desk: the cause is “{error}”, and the log
        says more.
      </p>
      <form method="post" action="/try-again">
        <input type="hidden" name="work" value={work} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="back" value={here} />
        <button className="nhsuk-button nhsuk-button--secondary nhsuk-u-margin-bottom-0">Try again now</button>
      </form>
    </WarningCallout>
  );
}
