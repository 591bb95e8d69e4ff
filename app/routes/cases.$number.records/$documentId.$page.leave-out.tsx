/** One page left out of the release copy: why, and which page is kept where it is a copy. */
import { versionNotSaid } from "~/components/design/form-not-taken";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { notFound, orNotFound, pageAsked } from "~/gates/case-asked.server";
import { Button } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { ErrorSummary, errorOf, type FieldError } from "~/components/design/error-summary";
import { RadiosField, TextField } from "~/components/design/fields";
import { BackLink, InsetText } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { nextUndecided } from "~/domain/redaction/page-states";
import { leavingReasons, type LeavingReason } from "~/domain/redaction/marks-manifest";
import { typedOf } from "~/components/design/typed";
import { askAgain, readForm } from "~/forms/read-form.server";
import { keptPage, leavingReason, note } from "~/forms/redaction-fields";
import { leaveOut, leaveOutCopies, type LeaveOutRefusal } from "~/services/redaction/leave-out";
import type { MarksRefusal } from "~/services/redaction/save-marks";
import { pagesStanding, viewStanding } from "~/services/redaction/view-page";

export const meta: MetaFunction = ({ params }) => pageTitle(`Leave page ${params["page"]} out – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await pageAsked({ request, params });
  const { page } = on;
  const found = orNotFound(await viewStanding(deps, on));
  if (!found.standing.some((each) => each.page === page)) throw notFound();
  const because = new URL(request.url).searchParams.get("because") ?? "";
  return {
    number: found.kase.number,
    patient: found.patient,
    documentId: found.document.id,
    name: found.document.name,
    page,
    seenVersion: found.document.marksVersion,
    because,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await pageAsked({ request, params });
  const { page, ...which } = on;
  const form = await readForm(request, { because: leavingReason, kept: keptPage, note });
  if (!form.ok) return form.answer;

  const { because, kept, note: words } = form.values;
  const leaving = { ...which, pages: [page], note: words, seenVersion: form.seenVersion };
  const isCopy = because === "duplicate";
  const keptAs = isCopy && kept !== null ? { document: which.documentId, page: kept } : undefined;
  const outcome =
    isCopy && !keptAs
      ? await leaveOutCopies(deps, leaving)
      : await leaveOut(deps, { ...leaving, because, ...(keptAs && { keptAs }) });
  if (!outcome.ok) {
    if (outcome.because === "no-such-document" || outcome.because === "no-such-page") throw notFound();
    return askAgain(form.typed, [wording[outcome.because]], outcome.because.startsWith("copy") ? 400 : 409);
  }

  const room = `/cases/${which.caseNumber}/records/${which.documentId}`;
  const next = nextUndecided(await pagesStanding(deps, which), page);
  return redirect(`${room}/${next ?? page}?was=${page}`, 303);
}

const wording = {
  "not-ready": {
    field: "because",
    message: "This page is still being prepared. Wait until it is ready, then try again",
  },
  "not-in-redaction": {
    field: "because",
    message: "Redaction of this case is finished, so nothing can be changed. Return the case for redaction first",
  },
  "reason-cannot-apply": {
    field: "because",
    message: "A reason that was given cannot apply to this request. Open the page and choose another",
  },
  "version-not-said": { field: "because", message: versionNotSaid },
  "someone-else-marked": {
    field: "because",
    message: "Someone changed this page while you had it open. Look at it again, then press the button again",
  },
  "copy-not-known": {
    field: "kept",
    message: "The desk has found no exact copy of this page that stays. Type the number of the page that is kept",
  },
  "copy-left-out": {
    field: "kept",
    message: "The page that would be kept is left out itself. Choose another, or decide that page again first",
  },
  "copy-of-itself": { field: "kept", message: "Type the number of the other page: this one is to go" },
} satisfies Record<Exclude<MarksRefusal | LeaveOutRefusal, "no-such-document" | "no-such-page">, FieldError>;

const reasons: Record<LeavingReason, { text: string; hint: string }> = {
  duplicate: {
    text: "It is a duplicate",
    hint: "The other page is kept. The recipient is told how many copies were left out",
  },
  "outside-request": {
    text: "It is outside the request",
    hint: "The recipient is told how many pages were left out as not asked for",
  },
  "not-this-patients": {
    text: "It is not this patient’s",
    hint: "The recipient is told nothing of it. It may have to be reported as misfiled",
  },
};

export default function LeaveOut() {
  const { number, patient, documentId, name, page, seenVersion, because } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const error = (field: string) => errorOf(refused?.errors, field);
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href={`/cases/${number}/records/${documentId}/${page}`}>Back to page {page}</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading caption={name}>Leave page {page} out</PageHeading>
      <InsetText>
        <p>
          The page is no part of the release copy, not even as a notice in its place. It is kept here with its marks,
          and can be decided again until the release copy is made.
        </p>
      </InsetText>
      <form method="post" noValidate>
        <input type="hidden" name="seenVersion" value={seenVersion} />
        <RadiosField
          name="because"
          legend="Why?"
          value={refused ? typedOf(refused.typed, "because") : because}
          options={leavingReasons.map((value) => ({ value, ...reasons[value] }))}
          error={error("because")}
        />
        <TextField
          name="kept"
          label="If it is a duplicate: the page that is kept"
          hint="Its number in this document. Leave it empty where the desk has found the copy"
          width={5}
          inputMode="numeric"
          value={typedOf(refused?.typed, "kept")}
          error={error("kept")}
        />
        <TextField
          name="note"
          label="Note for your colleagues (optional)"
          value={typedOf(refused?.typed, "note")}
          error={error("note")}
        />
        <Button>Leave it out and go on</Button>
      </form>
    </div>
  );
}
