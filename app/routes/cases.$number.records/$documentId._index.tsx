/**
 * Opens a document where there is work to do: at its first page without a decision, or at the page that was typed. A
 * number that no page has is said, and leads to no other page.
 */
import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/design/button";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { notFound, recordAsked } from "~/gates/case-asked.server";
import { whereToBegin } from "~/services/redaction/view-page";

export const meta: MetaFunction = ({ params }) => pageTitle(`No such page – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await recordAsked({ request, params });
  const { caseNumber, documentId } = on;
  const { searchParams } = new URL(request.url);
  const typed = searchParams.get("page")?.trim() ?? "";
  const found = await whereToBegin(deps, { trust: by.trust, caseNumber, documentId, typed: numberIn(typed) });
  if (!found) throw notFound();
  const { page, lastPage, name } = found;
  if (page === null) return data({ number: caseNumber, documentId, typed: typed.slice(0, 20), lastPage, name }, 404);

  const kept = searchParams.get("show") === "undecided" ? "?show=undecided" : "";
  throw redirect(`/cases/${caseNumber}/records/${documentId}/${page}${kept}`, 303);
}

/** Null where nothing was typed; what is no number is none that a page has. */
const numberIn = (typed: string): number | null => {
  if (typed === "") return null;
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
};

export default function NoSuchPage() {
  const { number, documentId, typed, lastPage, name } = useLoaderData<typeof loader>();
  const room = `/cases/${number}/records/${documentId}`;
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href={`/cases/${number}/records`}>Back to the records</BackLink>
      <PageHeading>There is no page “{typed}”</PageHeading>
      <p>
        {lastPage === 1
          ? `“${name}” has one page: page 1.`
          : `The pages of “${name}” are numbered from 1 to ${lastPage}.`}{" "}
        Go back and type one of these, or open the document where there is work to do.
      </p>
      <ButtonLink href={room}>Open the document</ButtonLink>
    </div>
  );
}
