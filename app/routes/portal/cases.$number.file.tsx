/** The sealed file, for the firm whose case it is. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { download } from "~/gates/download.server";
import { collectDisclosure } from "~/services/portal/collect-disclosure";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await collectDisclosure(await getDeps(), { ...signedIn(request), caseNumber: params["number"]! });
  if (!file) throw new Response(null, { status: 404 });
  return download(file);
}
