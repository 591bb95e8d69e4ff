import { Button } from "./button";
import { errorOf, type FieldError } from "./error-summary";
import { RadiosField, SelectField, TextareaField } from "./fields";
import { SeenVersion } from "./seen-version";
import { SubmissionKey } from "./submission-key";

type Form = { version: number; submission: string; errors?: readonly FieldError[]; typed?: { outcome: string; of: string; words: string } };

export function GiveOpinion({ version, submission, errors, typed, isNew }: Form & { isNew: boolean }) {
  return (
    <form method="post" noValidate className="desk-panel">
      <SeenVersion value={version} />
      <SubmissionKey value={submission} />
      <h2 className="nhsuk-heading-m">{isNew ? "Give your opinion" : "Give a new opinion"}</h2>
      <RadiosField
        name="outcome"
        legend="Would releasing these records be likely to cause serious harm to the physical or mental health of anyone?"
        value={typed?.outcome}
        error={errorOf(errors, "outcome")}
        options={[
          { value: "no-serious-harm", text: "No: the serious-harm test is not met" },
          { value: "serious-harm", text: "Yes: the serious-harm test is met for some of it", hint: "Say below which pages. An officer withholds those; you may be asked to look again." },
        ]}
      />
      <TextareaField name="words" label="Which pages, and why" hint="Needed where the test is met. It stays in this case and is not sent to anyone." value={typed?.words} error={errorOf(errors, "words")} />
      <Button>Record my opinion</Button>
    </form>
  );
}

export function AskForOpinion({ version, submission, errors, typed, clinicians }: Form & { clinicians: readonly { id: string; name: string; jobTitle: string }[] }) {
  if (clinicians.length === 0) return <p>No clinician can sign in yet. Ask your administrator to add one.</p>;
  return (
    <form method="post" noValidate className="desk-panel">
      <SeenVersion value={version} />
      <SubmissionKey value={submission} />
      <h2 className="nhsuk-heading-m">Ask a clinician</h2>
      <p>The health professional who was last responsible for the patient’s care comes first. You cannot give the opinion yourself.</p>
      <SelectField name="of" label="Whom to ask" none="Choose a clinician" value={typed?.of} error={errorOf(errors, "of")} options={clinicians.map(({ id, name, jobTitle }) => ({ value: id, text: `${name}, ${jobTitle}` }))} />
      <TextareaField name="words" label="What they should look at (optional)" rows={3} value={typed?.words} error={errorOf(errors, "words")} />
      <Button>Ask for the opinion</Button>
    </form>
  );
}
