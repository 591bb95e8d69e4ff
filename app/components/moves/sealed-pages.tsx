/** How the sealed copy of the pages stands, and its password: shown once, to be given by telephone. */
import { Button } from "~/components/design/button";
import { formatInstant } from "~/components/design/instants";

type Props = { here: string; isMade: boolean; canBeShown: boolean; shown: { at: Date; to: string } | null };

export function SealedPages({ here, isMade, canBeShown, shown }: Props) {
  return (
    <section className="desk-panel" aria-labelledby="sealed-heading">
      <h2 className="nhsuk-heading-m" id="sealed-heading">
        The sealed pages
      </h2>
      {!isMade && (
        <p role="status">
          The pages are being sealed; the e-mail leaves when they are. <a href={here}>Look again</a>.
        </p>
      )}
      {canBeShown && (
        <form method="post" action={`${here}/password`}>
          <p>
            They are in the outbox, or on their way. The file opens with a password that is shown <strong>once</strong>:
            have whoever you asked on the telephone, on a number that you already had.
          </p>
          <Button look="secondary">Show the password once</Button>
        </form>
      )}
      {shown && (
        <p className="nhsuk-u-margin-bottom-0">
          The password was shown on {formatInstant(shown.at)} to {shown.to}, and is not kept. If it was lost, withdraw
          the question and ask again.
        </p>
      )}
    </section>
  );
}
