/** Opens a document where there is work to do: at its first page without a decision, or at the page that was typed. */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { notFound, recordAsked } from "~/gates/case-asked.server";
import { whereToBegin } from "~/services/redaction/view-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await recordAsked({ request, params });
  const { caseNumber, documentId } = on;
  const { trust } = by;
  const begin = await whereToBegin(deps, { trust, caseNumber, documentId });
  if (begin === undefined) throw notFound();

  const { searchParams } = new URL(request.url);
  const typed = searchParams.get("page")?.trim();
  const page = typed && /^\d{1,5}$/.test(typed) ? Number(typed) : begin;
  const show = searchParams.get("show") === "undecided" ? "?show=undecided" : "";
  return redirect(`/cases/${caseNumber}/records/${documentId}/${page}${show}`, 303);
}

export default function Beginning() {
  return null;
}
