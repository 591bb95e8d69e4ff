/** A solicitor applies: the answers of the trust's application form, and the signed authority beside them. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { inOrderOfForm, readApplication } from "~/forms/portal-application.server";
import { ApplicationFields } from "~/components/portal/application-form";
import { ErrorSummary } from "~/components/design/error-summary";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { getDeps, type DeskDeps } from "~/boot/deps.server";
import { applyAsFirm, dropAuthority, keepAuthority } from "~/services/portal/apply-as-firm";
import { receiveUpload, type UploadRefusal } from "~/forms/upload.server";

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

const largestAuthority = 20 * 1024 * 1024;

export async function action({ request }: ActionFunctionArgs) {
  const by = signedIn(request);
  const deps = await getDeps();
  const upload = await receiveUpload(request, {
    maxBytes: largestAuthority,
    into: ({ name, mediaType }, body) => keepAuthority(deps, by.trust, { name, mediaType, body }),
    undo: dropAuthority,
  });
  const read = readApplication(upload.fields, { today: deps.today(), file: upload.ok ? upload.files[0]!.name : null });
  const fileProblem = upload.ok ? [] : [{ field: "authority", message: uploadWording[upload.because] }];
  if (!upload.ok || !read.ok) {
    if (upload.ok) await Promise.all(upload.files.map(dropAuthority));
    const again =
      upload.ok && !read.ok && !read.errors.some(({ field }) => field === "authority")
        ? [
            {
              field: "authority",
              message: "Choose the signed authority again, because browsers do not keep a chosen file",
            },
          ]
        : [];
    return data(
      { errors: inOrderOfForm([...(read.ok ? [] : read.errors), ...fileProblem, ...again]), typed: read.typed },
      { status: 400 },
    );
  }
  const outcome = await applyAsFirm(deps, { ...by, form: read.form, authority: upload.files[0]! });
  if (!outcome.ok)
    return data(
      { errors: [{ field: "authority", message: applyWording[outcome.because] }], typed: read.typed },
      { status: 409 },
    );
  return redirect("/portal/applied", 303);
}

const uploadWording = {
  "too-large": "The signed authority must be smaller than 20 MB",
  "cut-off": "The file did not arrive whole. Choose it again and send the application once more",
  empty: "Choose the signed authority. The file must not be empty",
  "storage-full": "We have no room to keep files at this moment. Nothing was sent. Try again later today",
} satisfies Record<UploadRefusal, string>;

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
