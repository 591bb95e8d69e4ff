/** Before every page without a decision is released at once: how many that is, and which are not among them. */
import { versionNotSaid } from "~/components/design/form-not-taken";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { notFound, recordAsked } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { errorOf, ErrorSummary } from "~/components/design/error-summary";
import { counted } from "~/components/design/counted";
import { BackLink, InsetText, WarningCallout } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { TextareaField } from "~/components/design/fields";
import { SummaryList } from "~/components/design/summary-list";
import type { PagePoint } from "~/domain/redaction/page-points";
import { typedOf } from "~/components/design/typed";
import { longText } from "~/forms/fields";
import { askAgain, readForm } from "~/forms/read-form.server";
import { releaseRest } from "~/services/redaction/decide-page";
import { openPointsOnPages, viewStanding } from "~/services/redaction/view-page";
import type { MarksRefusal } from "~/services/redaction/save-marks";

export const meta: MetaFunction = ({ params }) => pageTitle(`Release the undecided pages – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await recordAsked({ request, params });
  const which = on;
  const [found, points = []] = await Promise.all([viewStanding(deps, which), openPointsOnPages(deps, which)]);
  if (!found) throw notFound();
  const { kase, patient, document, standing } = found;
  const open = standing.filter(({ state }) => state === "undecided");
  const isOpen = new Set(open.map(({ page }) => page));
  const of = (wanted: PagePoint["what"]) => points.filter(({ what, page }) => what === wanted && isOpen.has(page));
  const pagesOf = (some: readonly PagePoint[]) => [...new Set(some.map(({ page }) => page))];
  const held = pagesOf([...of("suggestion"), ...of("outside-request")]);
  return {
    suggested: { pages: pagesOf(of("suggestion")), places: of("suggestion").length },
    outside: pagesOf(of("outside-request")),
    held: held.length,
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
  const form = await readForm(request, { note: longText(undefined, { longest: 500 }) });
  if (!form.ok) return form.answer;
  const { caseNumber, documentId } = on;
  const outcome = await releaseRest(deps, { ...on, seenVersion: form.seenVersion, note: form.values.note });
  if (outcome.ok) return redirect(`/cases/${caseNumber}/records/${documentId}?done=rest`, 303);
  if (outcome.because === "no-such-document") throw notFound();
  if (outcome.because === "points-open")
    return askAgain(form.typed, [{ field: "note", message: wording["points-open"] }], 400);
  return askAgain(form.typed, [{ field: "release", message: wording[outcome.because] }], 409);
}

const wording = {
  "not-ready":
    "Some pages of this document are still being prepared. Wait until all of them are ready, then release the rest",
  "not-in-redaction":
    "Redaction of this case is finished, so nothing can be decided again. Return the case for redaction first",
  "reason-cannot-apply": "A reason that was given cannot apply to this request. Open the page and choose another",
  "version-not-said": versionNotSaid,
  "someone-else-marked":
    "Someone marked one of these pages while you had this page open. The figures below are the new ones: check them, then press the button again",
  "points-open": "Say why these pages may leave, or decide first what is open on them",
} satisfies Record<Exclude<MarksRefusal, "no-such-document"> | "points-open", string>;

export default function ReleaseRest() {
  const { number, patient, documentId, name, seenVersion, releasing, withMarks, flagged, suggested, outside, held } =
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
      {suggested.places > 0 && (
        <WarningCallout heading="Suggestions that nobody has decided">
          <p>
            {counted(suggested.pages.length, "page")} of these still {suggested.pages.length === 1 ? "has" : "have"}{" "}
            {counted(suggested.places, "place")} that may be about other people.{" "}
            <a href={`${room}/${suggested.pages[0]}`}>Decide the first, on page {suggested.pages[0]}</a>
          </p>
        </WarningCallout>
      )}
      {outside.length > 0 && (
        <WarningCallout heading="Pages perhaps outside the request">
          <p>
            {counted(outside.length, "page")} of these {outside.length === 1 ? "is" : "are"} perhaps not what was asked
            for. <a href={`${room}/pages?show=perhaps-outside`}>Look at them, and leave out what was not asked for</a>
          </p>
        </WarningCallout>
      )}
      {releasing > 0 && (
        <form method="post" id="release" noValidate>
          <input type="hidden" name="seenVersion" value={seenVersion} />
          <p>
            Release pages that you have looked at, or that you know need nothing covered. Each can be decided again
            until the release copy is made.
          </p>
          {held > 0 && (
            <TextareaField
              name="note"
              label={`Why may the ${held === 1 ? "page" : `${held} pages`} named above leave all the same?`}
              hint={
                held < releasing
                  ? `Leave it empty, and only the other ${counted(releasing - held, "page")} ${releasing - held === 1 ? "is" : "are"} released. What you write is kept with the pages and shown to the second person.`
                  : "Needed: nothing is released without it. What you write is kept with the pages and shown to the second person."
              }
              rows={3}
              value={typedOf(refused?.typed, "note")}
              error={errorOf(refused?.errors, "note")}
            />
          )}
          <Button>{held > 0 ? "Release these pages" : `Release ${counted(releasing, "page")}`}</Button>
        </form>
      )}
      <p>
        <a href={room}>Go on page by page</a>
      </p>
    </div>
  );
}
