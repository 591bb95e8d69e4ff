import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { ErrorSummary } from "~/components/design/error-summary";
import { BackLink } from "~/components/design/notices";
import { OpenCasesLike } from "~/components/intake/open-cases-like";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { RequestForm } from "~/components/intake/request-form";
import { asSent, prefilledByHand } from "~/components/intake/request-prefill";
import { requestErrors } from "~/components/intake/request-refusal-wording";
import { doubtsFor } from "~/domain/identity/identity";
import { getDeps } from "~/boot/deps.server";
import { readWrittenRequest } from "~/forms/written-request.server";
import { enterRequest } from "~/services/intake/enter-request";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => pageTitle("Enter a request by hand");

export async function loader(_: LoaderFunctionArgs) {
  const deps = await getDeps();
  return { prefilled: prefilledByHand(deps.today()), doubts: doubtsFor(deps.settings), submission: deps.newId() };
}

export async function action({ request }: ActionFunctionArgs) {
  const by = signedIn(request);
  const deps = await getDeps();
  const read = await readWrittenRequest(request, { today: deps.today(), hasLetter: false });
  const { typed, submission, isAnother } = read;
  if (!read.ok) return data({ typed, errors: read.errors, openCases: [] }, { status: 400 });

  const written = { request: read.request, intakeId: null, submission, isAnother };
  const entered = await enterRequest(deps, { ...by, ...written });
  if (entered.ok) return redirect(`/cases/${entered.caseNumber}?made=yes`, 303);
  return data({ typed, errors: requestErrors(entered), openCases: entered.openCases }, { status: 409 });
}

export default function EnterByHand() {
  const { prefilled, doubts, submission } = useLoaderData<typeof loader>();
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
          typed={refused ? asSent(refused.typed) : prefilled}
          errors={refused?.errors ?? []}
          attachments={[]}
          doubts={doubts}
          submission={submission}
          hasOpenCase={likely.length > 0}
        />
      </div>
    </>
  );
}
