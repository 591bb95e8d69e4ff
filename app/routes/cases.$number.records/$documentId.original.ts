/** A document as it came in: to be saved, and never opened within our own pages. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { orNotFound, recordAsked } from "~/gates/case-asked.server";
import { download } from "~/gates/download.server";
import { viewOriginal } from "~/services/records/view-original";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await recordAsked({ request, params });
  const file = orNotFound(await viewOriginal(deps, on));
  return download(file);
}
