/**
 * How the password of a sealed file stands: to be shown once, shown, or given to the recipient. Never the password
 * itself.
 */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { PasswordChannel } from "~/domain/release/password-given";
import { Button } from "~/components/design/button";
import { formatInstant } from "~/components/design/instants";
import { Details } from "~/components/design/notices";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";

type PasswordState = {
  shown: { at: Date; to: string } | null;
  given: { on: CalendarDay; by: PasswordChannel } | null;
  canBeShown: boolean;
  canBeGiven: boolean;
};

const passwordChannelWords: Record<PasswordChannel, string> = {
  telephone: "By telephone",
  letter: "By a separate letter",
  "in-person": "In person",
};

type Props = { number: string; version: number; submission: string; password: PasswordState };

export function PasswordCard({
  number,
  version,
  submission,
  password: { shown, given, canBeShown, canBeGiven },
}: Props) {
  return (
    <section className="desk-panel" aria-labelledby="password-heading">
      <h2 className="nhsuk-heading-m" id="password-heading">
        The password
      </h2>
      {canBeShown && <Show number={number} />}
      {shown && (
        <p>
          Shown on {formatInstant(shown.at)} to {shown.to}. It is not kept, and cannot be shown again.
        </p>
      )}
      {given && (
        <p>
          Given on {formatDay(given.on)}: {passwordChannelWords[given.by].toLowerCase()}.
        </p>
      )}
      {shown && !given && !canBeGiven && <p>Give it once the recipient has the file. You can record that here then.</p>}
      {shown && !given && canBeGiven && <RecordGiven number={number} version={version} submission={submission} />}
      {shown && <Lost number={number} />}
    </section>
  );
}

function Show({ number }: { number: string }) {
  return (
    <>
      <p>
        It is shown <strong>once</strong>. Have the recipient on the telephone, or paper to write it down, before you
        open it. Never send it by e-mail: whoever can read the file’s e-mail would have both.
      </p>
      <form method="post" action={`/cases/${number}/password`}>
        <Button look="secondary">Show the password once</Button>
      </form>
    </>
  );
}

/** One button for each way, so that there is nothing to forget to choose. */
function RecordGiven({ number, version, submission }: Omit<Props, "password">) {
  return (
    <form method="post" action={`/cases/${number}/password-given`}>
      <SeenVersion value={version} />
      <SubmissionKey value={submission} />
      <p>Once the recipient has it, record how you gave it:</p>
      <div className="desk-buttons">
        {(Object.keys(passwordChannelWords) as PasswordChannel[]).map((by) => (
          <Button key={by} look="secondary" name="by" value={by}>
            {passwordChannelWords[by]}
          </Button>
        ))}
      </div>
    </form>
  );
}

function Lost({ number }: { number: string }) {
  return (
    <Details summary="The password was lost, or never reached them">
      <p>
        The same file is sealed again with a new password and goes to the same recipient once more: where it was posted
        or handed over, you post it or hand it over again, and record that you did. The file that they have keeps the
        old password. Then the new password is given to them as the first was.
      </p>
      <form method="post" action={`/cases/${number}/reseal`}>
        <Button look="secondary">Seal it again and send it again</Button>
      </form>
    </Details>
  );
}
