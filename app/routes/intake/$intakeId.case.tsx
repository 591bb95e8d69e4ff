import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { ErrorSummary } from "~/components/design/error-summary";
import { Letter } from "~/components/intake/letter";
import { BackLink } from "~/components/design/notices";
import { OpenCasesLike } from "~/components/intake/open-cases-like";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { RequestForm } from "~/components/intake/request-form";
import { asSent, prefilledFrom } from "~/components/intake/request-prefill";
import { requestErrors } from "~/components/intake/request-refusal-wording";
import { getDeps } from "~/boot/deps.server";
import { readWrittenRequest } from "~/forms/written-request.server";
import { enterRequest } from "~/services/intake/enter-request";
import { viewIntake } from "~/services/intake/view-intake";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => pageTitle("Make a case");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const deps = await getDeps();
  const found = orNotFound(await viewIntake(deps, { ...signedIn(request), intakeId: params["intakeId"]! }));
  const { entry, form, attachments, openCases, kase } = found;
  if (kase && entry.state === "made-into-case" && request.method === "GET")
    throw redirect(`/cases/${kase.number}`, 303);
  return {
    letter: {
      id: entry.id,
      fromName: entry.fromName,
      fromAddress: entry.fromAddress,
      subject: entry.subject,
      body: entry.body,
      arrivedOn: entry.arrivedOn,
      channel: entry.channel,
      attachments,
    },
    prefilled: prefilledFrom({ ...entry, form }),
    openCases,
    submission: deps.newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const by = signedIn(request);
  const deps = await getDeps();
  const intakeId = params["intakeId"]!;
  const read = await readWrittenRequest(request, { today: deps.today(), hasLetter: true });
  const { typed, submission, isAnother } = read;
  if (!read.ok) return data({ typed, errors: read.errors, openCases: [] }, { status: 400 });

  const written = { request: read.request, intakeId, submission, isAnother };
  const entered = await enterRequest(deps, { ...by, ...written });
  if (entered.ok) return redirect(`/cases/${entered.caseNumber}?made=yes`, 303);
  if (entered.because === "already-a-case" && entered.caseNumber)
    return redirect(`/cases/${entered.caseNumber}?made=before`, 303);
  return data({ typed, errors: requestErrors(entered), openCases: entered.openCases }, { status: 409 });
}

export default function MakeCase() {
  const { letter, prefilled, openCases, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const likely = refused && refused.openCases.length > 0 ? refused.openCases : openCases;
  return (
    <>
      <BackLink href={`/intake/${letter.id}`}>Back to the letter</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <PageHeading>Make a case</PageHeading>
      <OpenCasesLike cases={likely} />
      <div className="nhsuk-grid-row desk-beside">
        <div className="nhsuk-grid-column-one-half">
          <RequestForm
            typed={refused ? asSent(refused.typed) : prefilled}
            errors={refused?.errors ?? []}
            letterId={letter.id}
            attachments={letter.attachments}
            submission={submission}
            hasOpenCase={likely.some(({ by }) => by !== "name")}
          />
        </div>
        <div className="nhsuk-grid-column-one-half desk-beside__letter">
          <Letter letter={letter} />
        </div>
      </div>
    </>
  );
}
