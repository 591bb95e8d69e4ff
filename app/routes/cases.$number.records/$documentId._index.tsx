/** Opens a document where there is work to do: at its first page without a decision, or at the page that was typed. */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { notFound, recordAsked } from "~/gates/case-asked.server";
import { whereToBegin } from "~/services/redaction/view-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await recordAsked({ request, params });
  const { caseNumber, documentId } = on;
  const { trust } = by;
  const { searchParams } = new URL(request.url);
  const sent = searchParams.get("page")?.trim() ?? "";
  const typed = /^\d{1,9}$/.test(sent) ? Number(sent) : null;
  const page = await whereToBegin(deps, { trust, caseNumber, documentId, typed });
  if (page === undefined) throw notFound();

  const kept = new URLSearchParams([
    ...(searchParams.get("show") === "undecided" ? [["show", "undecided"]] : []),
    ...(typed !== null && typed !== page ? [["beyond", String(typed)]] : []),
  ]).toString();
  return redirect(`/cases/${caseNumber}/records/${documentId}/${page}${kept && `?${kept}`}`, 303);
}

export default function Beginning() {
  return null;
}
