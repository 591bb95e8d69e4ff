import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { Button } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { ErrorSummary, errorOf } from "~/components/design/error-summary";
import { RadiosField, TextareaField, TextField } from "~/components/design/fields";
import { moveWording } from "~/components/cases/move-wording";
import { BackLink, InsetText } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { deliveryWords } from "~/components/cases/request-wording";
import { SeenVersion } from "~/components/design/seen-version";
import { SubmissionKey } from "~/components/design/submission-key";
import type { ChangeRecipientRefusal } from "~/domain/release/change-recipient";
import { typedOf } from "~/components/design/typed";
import { addressText, choice, emailAddress, ifGiven, nameText } from "~/forms/fields";
import { askAgain, readForm } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import type { MoveRefusal } from "~/services/cases/change-case";
import { changeRecipient } from "~/services/release/change-recipient";
import { viewCase } from "~/services/cases/view-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Recipient – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewCase(deps, on));
  const { kase, patient, state } = file;
  const { requesterName, organisation, email, address, delivery } = file.request;
  return {
    number: kase.number,
    version: kase.version,
    patient,
    submission: deps.newId(),
    recipient: { requesterName, organisation, email, address, delivery } as Record<string, string>,
    isMade: state === "approval" || state === "ready-to-disclose",
  };
}

const words = (needed?: string) => nameText(needed, { longest: 500 });
const recipient = {
  requesterName: words("Enter the recipient’s name"),
  organisation: words(),
  email: ifGiven(emailAddress("Enter one e-mail address, like name@example.com")),
  address: addressText(),
  delivery: choice(["e-mail", "portal", "post", "collection"], "Choose how the answer goes"),
};

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const form = await readForm(request, recipient, ({ delivery, email, address }) => [
    [delivery === "e-mail" && email === null, "email", "Enter the e-mail address it goes to, or choose another way"],
    [delivery === "post" && address === "", "address", "Enter the address it is posted to, or choose another way"],
  ]);
  if (!form.ok) return form.answer;

  const { seenVersion, submission, typed, values } = form;
  const which = { ...on, seenVersion, submission };
  const outcome = await changeRecipient(deps, {
    ...which,
    recipient: { ...values, email: values.email ?? "" },
  });
  if (!outcome.ok) return askAgain(typed, [refusalAt(outcome.because, wording, { otherwise: "requesterName" })], 409);
  return redirect(`/cases/${on.caseNumber}?done=recipient`, 303);
}

const wording = {
  ...moveWording,
  "answer-has-left": "The answer has left, or the case is closed, so the recipient can no longer be changed",
} satisfies Record<ChangeRecipientRefusal | MoveRefusal, string>;

export default function RecipientPage() {
  const { number, version, patient, submission, recipient: known, isMade } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const value = (name: string) => (sent ? typedOf(sent.typed, name) : (known[name] ?? ""));
  const error = (name: string) => errorOf(sent?.errors, name);
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      <ErrorSummary errors={sent?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Where the answer goes</PageHeading>
      {isMade && (
        <InsetText>
          <p>
            <strong>A release copy has been made for this recipient.</strong> If you change anything here it is void:
            the copy is made again, and a second person checks it again.
          </p>
        </InsetText>
      )}
      <form method="post" noValidate className="nhsuk-u-reading-width">
        <SeenVersion value={version} />
        <SubmissionKey value={submission} />
        <TextField name="requesterName" label="Name" value={value("requesterName")} error={error("requesterName")} />
        <TextField
          name="organisation"
          label="Organisation (optional)"
          value={value("organisation")}
          error={error("organisation")}
        />
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          value={value("email")}
          error={error("email")}
          spellCheck={false}
        />
        <TextareaField
          name="address"
          label="Postal address"
          rows={4}
          value={value("address")}
          error={error("address")}
        />
        <RadiosField
          name="delivery"
          legend="How the answer goes"
          value={value("delivery")}
          error={error("delivery")}
          options={Object.entries(deliveryWords).map(([way, text]) => ({ value: way, text }))}
        />
        <Button>Save the recipient</Button>
      </form>
    </>
  );
}
