import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { ErrorSummary } from "~/components/design/error-summary";
import { CasesNamed } from "~/components/intake/cases-named";
import { Letter } from "~/components/intake/letter";
import { BackLink } from "~/components/design/notices";
import { OpenCasesLike } from "~/components/intake/open-cases-like";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { ReadFrom, receivedHint } from "~/components/intake/read-from";
import { RequestForm } from "~/components/intake/request-form";
import { asSent, prefilledFrom } from "~/components/intake/request-prefill";
import { requestErrors } from "~/components/intake/request-refusal-wording";
import { doubtsFor } from "~/domain/identity/identity";
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
  const { entry, form, attachments, openCases, kase, enclosed, casesNamed } = found;
  const from = placeAsked(request, { enclosed, asks: found.asks });
  const message = from === null ? undefined : enclosed[from];
  if (kase && request.method === "GET") throw redirect(`/cases/${kase.number}`, 303);
  return {
    letter: {
      id: entry.id,
      fromName: entry.fromName,
      fromAddress: entry.fromAddress,
      subject: entry.subject,
      body: entry.body,
      arrivedOn: entry.arrivedOn,
      channel: entry.channel,
      isRead: found.isRead,
      attachments,
      enclosed,
    },
    from,
    prefilled: prefilledFrom({ ...entry, form, passedOn: message ?? null }),
    receivedHint: message && receivedHint(message, entry.arrivedOn),
    openCases,
    casesNamed,
    doubts: doubtsFor(deps.settings),
    submission: deps.newId(),
  };
}

/** The message to fill in the form from, as its place in the letter; null for the letter itself. */
function placeAsked(
  request: Request,
  { enclosed, asks }: { enclosed: readonly unknown[]; asks: number | null },
): number | null {
  const asked = new URL(request.url).searchParams.get("from");
  if (asked === "letter") return null;
  return asked !== null && /^\d{1,3}$/.test(asked) && Number(asked) < enclosed.length ? Number(asked) : asks;
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
  const { letter, prefilled, openCases, casesNamed, doubts, submission, from, receivedHint } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const likely = refused && refused.openCases.length > 0 ? refused.openCases : openCases;
  return (
    <>
      <BackLink href={`/intake/${letter.id}`}>Back to the letter</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <PageHeading>Make a case</PageHeading>
      <OpenCasesLike cases={likely} />
      <CasesNamed cases={casesNamed} />
      <div className="nhsuk-grid-row desk-beside">
        <div className="nhsuk-grid-column-one-half">
          {!refused && <ReadFrom letter={letter} enclosed={letter.enclosed} from={from} />}
          <RequestForm
            typed={refused ? asSent(refused.typed) : prefilled}
            errors={refused?.errors ?? []}
            letterId={letter.id}
            attachments={letter.attachments}
            doubts={doubts}
            submission={submission}
            receivedHint={receivedHint}
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
