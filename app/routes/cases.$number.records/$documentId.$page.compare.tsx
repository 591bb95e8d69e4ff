/** A page beside one that looks like it: what differs, and which of them is kept. */
import { versionNotSaid } from "~/components/design/form-not-taken";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, notFound, pageIn, orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CaseBar } from "~/components/cases/case-bar";
import { ComparedSide, LikenessWords } from "~/components/records/compare-pages";
import { ErrorSummary } from "~/components/design/error-summary";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import type { PageRef } from "~/domain/records/pages";
import { may } from "~/domain/terms/roles";
import { errorAt, readAs } from "~/forms/fields";
import { askAgain, notAButton, readForm } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { leaveOut, type LeaveOutRefusal } from "~/services/redaction/leave-out";
import type { MarksRefusal } from "~/services/redaction/save-marks";
import { viewComparison } from "~/services/redaction/view-comparison";
import styles from "~/styles/contact-sheet.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Compare page ${params["page"]} – ${params["number"]}`);

/** "document.page"; null where it names none. */
function refIn(text: string): PageRef | null {
  const found = /^([\w-]{1,64})\.([1-9]\d{0,4})$/.exec(text);
  return found ? { document: found[1]!, page: Number(found[2]) } : null;
}

const pageRef = errorAt("compare", readAs(refIn, notAButton));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  const here = { document: params["documentId"]!, page: pageIn(params) };
  const named = new URL(request.url).searchParams.get("with");
  const there = named === null ? null : orNotFound(refIn(named));
  const found = orNotFound(await viewComparison(deps, { ...on, here, there }));
  return {
    number: found.kase.number,
    patient: found.patient,
    duplicate: found.duplicate,
    here: found.here,
    there: found.there,
    canWork: found.mayBeMarked && may(by.person.role, "work-cases"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const form = await readForm(request, { leave: pageRef, keep: pageRef });
  const { typed, seenVersion } = form;
  if (!form.ok) return askAgain(typed, form.errors.slice(0, 1), 400);

  const { caseNumber } = on;
  const { leave, keep } = form.values;
  const outcome = await leaveOut(deps, {
    ...on,
    documentId: leave.document,
    pages: [leave.page],
    because: "duplicate",
    keptAs: keep,
    seenVersion,
  });
  if (outcome.ok)
    return redirect(`/cases/${caseNumber}/records/${leave.document}/pages?show=alike&did=duplicate&n=1`, 303);
  if (outcome.because === "no-such-document" || outcome.because === "no-such-page") throw notFound();
  return askAgain(typed, [refusalAt(outcome.because, wording, { otherwise: "compare" })], 409);
}

const wording = {
  "not-ready": "This document is still being prepared. Wait until it is ready, then try again",
  "not-in-redaction":
    "Redaction of this case is finished, so nothing can be changed. Return the case for redaction first",
  "reason-cannot-apply": "A reason that was given cannot apply to this request. Open the page and choose another",
  "version-not-said": versionNotSaid,
  "someone-else-marked":
    "Someone changed this page while you had it open. Look at how both stand now, then press the button again",
  "copy-not-known": "The page that would be kept is no longer in the case, so this one must stay",
  "copy-left-out": "The page that would be kept is left out itself. Decide it again first",
  "copy-of-itself": "A page cannot be left out and kept at once",
} satisfies Record<Exclude<MarksRefusal | LeaveOutRefusal, "no-such-document" | "no-such-page">, string>;

export default function Compare() {
  const { number, patient, duplicate, here, there, canWork } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="contact">
      <BackLink href={`/cases/${number}/records/${here.document.id}/pages`}>Back to the contact sheet</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Are these the same page?</PageHeading>
      <LikenessWords likeness={duplicate} words={here.onlyHere.length + there.onlyHere.length} />
      <div className="compare" id="compare">
        <ComparedSide
          number={number}
          side={here}
          other={there}
          canWork={canWork}
          isExact={duplicate?.how === "exact"}
        />
        <ComparedSide
          number={number}
          side={there}
          other={here}
          canWork={canWork}
          isExact={duplicate?.how === "exact"}
        />
      </div>
    </div>
  );
}
