/**
 * The contact sheet: the pages of a document small, sixty at a time, to be looked over and dealt with several at once.
 */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { notFound, recordAsked, placeIn } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CaseBar } from "~/components/cases/case-bar";
import { ErrorSummary, errorOf } from "~/components/design/error-summary";
import { counted } from "~/components/design/counted";
import { BackLink, InsetText } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { NotOnPagesNote } from "~/components/records/not-on-pages-note";
import { SheetActs } from "~/components/records/sheet-acts";
import { SheetCard, type SheetPage } from "~/components/records/sheet-card";
import { SheetFilters } from "~/components/records/sheet-filter";
import { SuccessBanner } from "~/components/design/success-banner";
import { pagesOnSheet, pageStates } from "~/domain/redaction/page-states";
import { may } from "~/domain/terms/roles";
import { onceTyped } from "~/components/design/typed";
import { viewSheet, type SheetFilter, type SheetView } from "~/services/redaction/view-sheet";
import { actOnSheet, doneOnSheet } from "~/forms/contact-sheet.server";
import styles from "~/styles/contact-sheet.css?url";
import recordsStyles from "~/styles/records.css?url";

export const links = () => [
  { rel: "stylesheet", href: recordsStyles },
  { rel: "stylesheet", href: styles },
];
export const meta: MetaFunction = ({ params }) => pageTitle(`Contact sheet – ${params["number"]}`);

const filters: readonly string[] = ["all", "perhaps-outside", "alike", ...pageStates] satisfies SheetFilter[];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await recordAsked({ request, params });
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("show") ?? "all";
  const show = (filters.includes(asked) ? asked : "all") as SheetFilter;
  const from = placeIn(searchParams);
  const found = await viewSheet(deps, { ...on, show, from });
  if (!found) throw notFound();
  // after an act fewer pages may be listed than before: then it is the last sheet, and otherwise there is no such sheet
  if (found.first < from && !searchParams.has("did")) throw notFound();
  const {
    opened: { kase, document },
    patient,
    counts,
    first,
    listed,
    mayBeMarked,
    notOnPages,
  } = found;
  return {
    number: kase.number,
    patient,
    show,
    counts,
    first,
    listed,
    notOnPages,
    document: {
      id: document.id,
      name: document.name,
      seenVersion: document.marksVersion,
      isReady: document.state === "ready",
    },
    canWork: mayBeMarked && may(by.person.role, "work-cases"),
    mayBeMarked,
    isAllChosen: searchParams.get("choose") === "all",
    pages: pagesOf(found),
    done: doneOnSheet(searchParams.get("did"), Number(searchParams.get("n")) || 0),
  };
}

function pagesOf({ opened: { kase, document }, pages, documents }: SheetView): SheetPage[] {
  const nameOf = (id: string) =>
    id === document.id ? null : (documents.find((each) => each.id === id)?.name ?? "a document that was removed");
  return pages.map(({ duplicate, keptAs, ...page }) => ({
    ...page,
    duplicate: duplicate && {
      how: duplicate.how,
      page: duplicate.of.page,
      name: nameOf(duplicate.of.document),
      href: `/cases/${kase.number}/records/${document.id}/${page.page}/compare?with=${duplicate.of.document}.${duplicate.of.page}`,
    },
    keptAs: keptAs && { page: keptAs.page, name: nameOf(keptAs.document) },
  }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await recordAsked({ request, params });
  const { caseNumber, documentId } = on;
  const which = on;
  const { answer, typed } = await actOnSheet(deps, which, request);
  if (!answer.ok && answer.status === 404) throw notFound();
  if (!answer.ok) return data({ errors: answer.errors, typed }, { status: answer.status });
  const { searchParams } = new URL(request.url);
  const kept = new URLSearchParams([...searchParams].filter(([name]) => name === "show" || name === "from"));
  return redirect(
    `/cases/${caseNumber}/records/${documentId}/pages?${new URLSearchParams([...kept, ["did", answer.act], ["n", String(answer.pages)]])}`,
    303,
  );
}

export default function ContactSheet() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const chosen = new Set(refused?.typed["page"]);
  const { number, patient, document, show, counts, first, listed, pages, canWork, done } = shown;
  const room = `/cases/${number}/records/${document.id}`;
  return (
    <div className="contact">
      <BackLink href={`/cases/${number}/records`}>Back to the records</BackLink>
      {!refused && done && <SuccessBanner>{done}</SuccessBanner>}
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading caption={document.name}>Contact sheet</PageHeading>
      <p className="contact__links">
        <a href={room}>Go through the pages one by one</a>
        {canWork && document.isReady && counts.all > 1 && <a href={`${room}/split`}>Split this document</a>}
      </p>
      {!shown.mayBeMarked && (
        <InsetText>
          <p>Redaction of this case is finished. Pages can be looked at but not changed.</p>
        </InsetText>
      )}
      <NotOnPagesNote notes={shown.notOnPages} home={room} />
      <div className={canWork ? "contact__grid contact__grid--work" : "contact__grid"}>
        <SheetFilters sheet={`${room}/pages`} show={show} counts={counts} />
        <form className="contact__form" method="post" id="chosen" aria-label="Pages">
          <div className="contact__pages">
            <Which {...shown} sheet={`${room}/pages`} />
            {errorOf(refused?.errors, "chosen") && (
              <span className="nhsuk-error-message">{errorOf(refused?.errors, "chosen")}</span>
            )}
            <ul className="contact-cards">
              {pages.map((page) => (
                <SheetCard
                  key={page.page}
                  {...page}
                  room={room}
                  canWork={canWork}
                  isChosen={refused ? chosen.has(String(page.page)) : shown.isAllChosen}
                />
              ))}
            </ul>
            <Sheets sheet={`${room}/pages`} show={show} first={first} listed={listed} />
          </div>
          {canWork && (
            <SheetActs
              seenVersion={document.seenVersion}
              typed={onceTyped(refused?.typed ?? {})}
              errors={refused?.errors}
            />
          )}
        </form>
      </div>
    </div>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

function Which({ listed, first, pages, canWork, show, isAllChosen, sheet }: Shown & { sheet: string }) {
  if (listed === 0) return <p>No page stands so now.</p>;
  const here = addressOf(sheet, show, first);
  return (
    <p className="contact__which">
      {listed > pages.length
        ? `${first + 1} to ${first + pages.length} of ${listed.toLocaleString("en-GB")} pages`
        : counted(listed, "page")}
      {canWork && (
        <>
          {" "}
          {isAllChosen ? (
            <a href={here}>Choose none</a>
          ) : (
            <a href={`${here}${here.includes("?") ? "&" : "?"}choose=all`}>Choose all {pages.length} shown</a>
          )}
        </>
      )}
    </p>
  );
}

function addressOf(sheet: string, show: SheetFilter, first: number): string {
  const query = new URLSearchParams([
    ...(show === "all" ? [] : [["show", show]]),
    ...(first > 0 ? [["from", String(first)]] : []),
  ]).toString();
  return query ? `${sheet}?${query}` : sheet;
}

function Sheets({ sheet, show, first, listed }: { sheet: string; show: SheetFilter; first: number; listed: number }) {
  const count = Math.ceil(listed / pagesOnSheet);
  if (count < 2) return null;
  return (
    <nav aria-label="Sheets">
      <ul className="contact__sheets">
        {Array.from({ length: count }, (_, index) => index * pagesOnSheet).map((start) => (
          <li key={start}>
            <a href={addressOf(sheet, show, start)} aria-current={start === first ? "page" : undefined}>
              {start + 1}–{Math.min(listed, start + pagesOnSheet)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
