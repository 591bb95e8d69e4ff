/** For whom a solicitor asks for the records of the dead: the right is the client's, and so must the authority be. */
import { Button } from "~/components/design/button";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { RadiosField, TextField } from "~/components/design/fields";
import { Details } from "~/components/design/notices";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import { typedOf, type Typed } from "~/components/design/typed";
import { proofsOf } from "~/domain/identity/client";
import { clientRights, type ClientProof, type ClientRight } from "~/domain/terms/vocabulary";
import { clientProofWords, clientRightWords } from "~/components/cases/client-wording";

type Props = {
  client: { named: { right: ClientRight; proof: ClientProof } | null; name: string };
  isOpen: boolean;
  version: number;
  submission: string;
  typed: Typed | undefined;
  errors: readonly FieldError[] | undefined;
};

export function ClientPanel({ client: { named, name }, isOpen, ...form }: Props) {
  const wasSent = ["clientName", "right", "proof"].some((field) => errorOf(form.errors, field) !== undefined);
  return (
    <section className="desk-panel" aria-labelledby="client">
      <h2 className="nhsuk-heading-m" id="client">
        For whom they act
      </h2>
      {named && (
        <p>
          They act for <strong>{name}</strong>: {clientRightWords[named.right].toLowerCase()}, as{" "}
          {clientProofWords[named.proof]} shows.
        </p>
      )}
      {!named && (
        <p>
          The right is the client’s and not the solicitor’s (Access to Health Records Act 1990, section 3(1)(f)). Say
          first for whom they act: the signed authority must be that person’s, and how much they may have follows from
          it.
        </p>
      )}
      {isOpen && named && (
        <Details summary="They act for somebody else" open={wasSent}>
          <p>The authority that was accepted before no longer counts: it is looked at and accepted anew.</p>
          <ClientForm {...form} />
        </Details>
      )}
      {isOpen && !named && <ClientForm {...form} />}
    </section>
  );
}

function ClientForm({ version, submission, typed, errors }: Omit<Props, "client" | "isOpen">) {
  const field = (name: string) => ({ name, value: typedOf(typed, name), error: errorOf(errors, name) });
  return (
    <form method="post" noValidate>
      <SeenVersion value={version} />
      <SubmissionKey value={submission} />
      <TextField {...field("clientName")} label="Name of the person for whom they act" width={20} spellCheck={false} />
      <RadiosField
        {...field("right")}
        legend="In what right does that person ask?"
        options={clientRights.map((value) => ({ value, text: clientRightWords[value] }))}
      />
      <RadiosField
        {...field("proof")}
        legend="What shows it?"
        options={clientRights.flatMap((right) =>
          proofsOf[right].map((value) => ({ value, text: sentence(clientProofWords[value]) })),
        )}
      />
      <Button name="act" value="client">
        Record for whom they act
      </Button>
    </form>
  );
}

const sentence = (words: string) => (words.charAt(0).toUpperCase() + words.slice(1)).replace(/,$/, "");
