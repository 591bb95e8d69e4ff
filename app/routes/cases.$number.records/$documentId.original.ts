/** A document as it came in: to be saved, and never opened within our own pages. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { download } from "~/gates/download.server";
import { viewOriginal } from "~/services/records/view-original";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await viewOriginal(await getDeps(), {
    ...signedIn(request),
    caseNumber: params["number"]!,
    documentId: params["documentId"]!,
  });
  if (!file) throw new Response(null, { status: 404 });
  return download(file);
}
