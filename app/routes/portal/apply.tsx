/** A solicitor applies: the answers of the trust's application form, and the signed authority beside them. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { readApplication, type Choices } from "~/forms/portal-application.server";
import { ApplicationFields } from "~/components/portal/application-form";
import { ErrorSummary } from "~/components/design/error-summary";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { getDeps, type DeskDeps } from "~/boot/deps.server";
import { askAgain } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { applyAsFirm, dropAuthority, keepAuthority } from "~/services/portal/apply-as-firm";
import { receiveUpload } from "~/forms/upload.server";

export const meta: MetaFunction = () => pageTitle("Apply for records");

export async function loader(_: LoaderFunctionArgs) {
  return { choices: choicesOn(await getDeps()) };
}

/** The lists that a trust keeps in its own form. */
function choicesOn({ applicationForm }: DeskDeps) {
  const fields = applicationForm.pages.flat().flatMap((section) => section.fields);
  const optionsOf = (name: string) =>
    fields.flatMap((field) =>
      field.name === name && "options" in field
        ? field.options.map(({ value, label }) => ({ value, text: label }))
        : [],
    );
  return { sites: optionsOf("sites"), recordKinds: optionsOf("recordKinds") };
}

const valuesOf = ({ sites, recordKinds }: ReturnType<typeof choicesOn>): Choices => ({
  sites: sites.map(({ value }) => value),
  recordKinds: recordKinds.map(({ value }) => value),
});

const largestAuthority = 20 * 1024 * 1024;

export async function action({ request }: ActionFunctionArgs) {
  const by = signedIn(request);
  const deps = await getDeps();
  const upload = await receiveUpload(request, {
    maxBytes: largestAuthority,
    into: ({ name, mediaType }, body) => keepAuthority(deps, by.trust, { name, mediaType, body }),
    undo: dropAuthority,
  });
  const read = readApplication(upload, { today: deps.today(), choices: valuesOf(choicesOn(deps)) });
  if (!read.ok) {
    if (upload.ok) await Promise.all(upload.files.map(dropAuthority));
    return read.answer;
  }
  const [authority] = upload.ok ? upload.files : [];
  const outcome = await applyAsFirm(deps, { ...by, form: read.form, authority: authority! });
  if (outcome.ok) return redirect("/portal/applied", 303);
  return askAgain(read.typed, [refusalAt(outcome.because, applyWording, { otherwise: "authority" })], 409);
}

const applyWording = {
  "not-a-firm": "Your account belongs to no firm. Ask us to put that right before you apply",
  "authority-empty": "The signed authority is empty. Choose another file",
} as const;

export default function Apply() {
  const { choices } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href="/portal">Your cases</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <PageHeading>Apply for records</PageHeading>
      <p>
        Apply once for each client. There is no fee. You need the client’s signed and dated authority, as a PDF or a
        picture.
      </p>
      <form method="post" encType="multipart/form-data" noValidate>
        <ApplicationFields choices={choices} typed={refused?.typed ?? {}} errors={refused?.errors ?? []} />
        <button className="nhsuk-button">Send the application</button>
      </form>
    </div>
  );
}
