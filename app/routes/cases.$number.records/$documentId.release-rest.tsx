/** Before every page without a decision is released at once: how many that is, and which are not among them. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { notFound, recordAsked } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { ErrorSummary } from "~/components/design/error-summary";
import { counted } from "~/components/design/counted";
import { BackLink, InsetText, WarningCallout } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SummaryList } from "~/components/design/summary-list";
import { readButton } from "~/forms/read-form.server";
import { releaseRest } from "~/services/redaction/decide-page";
import { openSuggestions, viewStanding } from "~/services/redaction/view-page";
import type { MarksRefusal } from "~/services/redaction/save-marks";

export const meta: MetaFunction = ({ params }) => pageTitle(`Release the undecided pages – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await recordAsked({ request, params });
  const which = on;
  const [found, suggestions = {}] = await Promise.all([viewStanding(deps, which), openSuggestions(deps, which)]);
  if (!found) throw notFound();
  const { kase, patient, document, standing } = found;
  const open = standing.filter(({ state }) => state === "undecided");
  const suggesting = open.filter(({ page }) => suggestions[page]);
  return {
    suggested: {
      pages: suggesting.length,
      first: suggesting[0]?.page ?? null,
      places: suggesting.reduce((sum, { page }) => sum + suggestions[page]!, 0),
    },
    number: kase.number,
    patient,
    documentId: document.id,
    name: document.name,
    seenVersion: document.marksVersion,
    releasing: open.length,
    withMarks: open.filter(({ marks }) => marks > 0).length,
    flagged: standing.filter(({ state }) => state === "flagged").map(({ page }) => page),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await recordAsked({ request, params });
  const { seenVersion } = await readButton(request);
  const { caseNumber, documentId } = on;
  const outcome = await releaseRest(deps, {
    ...on,
    documentId,
    seenVersion,
  });
  if (outcome.ok) return redirect(`/cases/${caseNumber}/records/${documentId}?done=rest`, 303);
  if (outcome.because === "no-such-document") throw notFound();
  return data({ errors: [{ field: "release", message: wording[outcome.because] }] }, { status: 409 });
}

const wording = {
  "not-ready":
    "Some pages of this document are still being prepared. Wait until all of them are ready, then release the rest",
  "not-in-redaction":
    "Redaction of this case is finished, so nothing can be decided again. Return the case for redaction first",
  "reason-cannot-apply": "A reason that was given cannot apply to this request. Open the page and choose another",
  "someone-else-marked":
    "Someone marked one of these pages while you had this page open. The figures below are the new ones: check them, then press the button again",
} satisfies Record<Exclude<MarksRefusal, "no-such-document">, string>;

export default function ReleaseRest() {
  const { number, patient, documentId, name, seenVersion, releasing, withMarks, flagged, suggested } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const room = `/cases/${number}/records/${documentId}`;
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href={room}>Back to the pages</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading caption={name}>
        {releasing > 0 ? `Release ${counted(releasing, "undecided page")}?` : "No pages are left to release"}
      </PageHeading>
      <SummaryList
        rows={[
          { name: "Pages to release", value: String(releasing) },
          { name: "Of these, with marks", value: `${withMarks}. They leave with the marked parts covered` },
        ]}
      />
      {flagged.length > 0 && (
        <InsetText>
          <p>
            Not among them: {flagged.length === 1 ? `page ${flagged[0]}` : counted(flagged.length, "page")}, because it
            may be about another patient. <a href={`${room}/${flagged[0]}`}>Decide page {flagged[0]}</a>
          </p>
        </InsetText>
      )}
      {suggested.first !== null && (
        <WarningCallout heading="Suggestions that nobody has decided">
          <p>
            {counted(suggested.pages, "page")} of these still {suggested.pages === 1 ? "has" : "have"}{" "}
            {counted(suggested.places, "place")} that may be about other people. Released now, they leave uncovered.{" "}
            <a href={`${room}/${suggested.first}`}>Decide the first, on page {suggested.first}</a>
          </p>
        </WarningCallout>
      )}
      {releasing > 0 && (
        <form method="post" id="release">
          <input type="hidden" name="seenVersion" value={seenVersion} />
          <p>
            Release pages that you have looked at, or that you know need nothing covered. Each can be decided again
            until the release copy is made.
          </p>
          <Button>Release {counted(releasing, "page")}</Button>
        </form>
      )}
      <p>
        <a href={room}>Go on page by page</a>
      </p>
    </div>
  );
}
