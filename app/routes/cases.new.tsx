import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { ErrorSummary } from "~/components/design/error-summary";
import { BackLink } from "~/components/design/notices";
import { OpenCasesLike } from "~/components/intake/open-cases-like";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { RequestForm } from "~/components/intake/request-form";
import { prefilledByHand, typedIn } from "~/components/intake/request-prefill";
import { requestRefusals } from "~/components/intake/request-refusal-wording";
import { submissionIn } from "~/components/design/submission-key";
import { getDeps } from "~/boot/deps.server";
import { readWrittenRequest } from "~/domain/intake/written-request";
import { enterRequest } from "~/services/intake/enter-request";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => pageTitle("Enter a request by hand");

export async function loader(_: LoaderFunctionArgs) {
  const deps = await getDeps();
  return { prefilled: prefilledByHand(deps.today()), submission: deps.newId() };
}

export async function action({ request }: ActionFunctionArgs) {
  const by = signedIn(request);
  const deps = await getDeps();
  const sent = await request.formData();
  const typed = typedIn(sent);

  const read = readWrittenRequest(typed, { today: deps.today(), attachments: [] });
  if (!read.ok) return data({ typed, errors: read.wrong, openCases: [] }, { status: 400 });

  const entered = await enterRequest(deps, {
    ...by,
    request: read.request,
    intakeId: null,
    submission: submissionIn(sent),
    isAnother: typed.fields["another"] === "yes",
  });
  if (entered.ok) return redirect(`/cases/${entered.caseNumber}?made=yes`, 303);
  return data({ typed, errors: [requestRefusals[entered.because]], openCases: entered.openCases }, { status: 409 });
}

export default function EnterByHand() {
  const { prefilled, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const likely = refused?.openCases ?? [];
  return (
    <>
      <BackLink href="/cases">Back to the worklist</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <PageHeading>Enter a request by hand</PageHeading>
      <p className="nhsuk-u-reading-width">
        For a letter that came by post, a call, or somebody at the desk. A request need not be in writing, and need not
        be on our form.
      </p>
      <OpenCasesLike cases={likely} />
      <div className="nhsuk-u-reading-width">
        <RequestForm
          typed={refused?.typed ?? prefilled}
          errors={refused?.errors ?? []}
          attachments={[]}
          submission={submission}
          hasOpenCase={likely.length > 0}
        />
      </div>
    </>
  );
}
