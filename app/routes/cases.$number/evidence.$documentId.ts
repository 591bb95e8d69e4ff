import type { LoaderFunctionArgs } from "@remix-run/node";
import { orNotFound, recordAsked } from "~/gates/case-asked.server";
import { download } from "~/gates/download.server";
import { viewEvidence } from "~/services/records/view-original";

/** Proof of identity or of authority, as it came in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await recordAsked({ request, params });
  const file = orNotFound(await viewEvidence(deps, on));
  return download(file);
}
