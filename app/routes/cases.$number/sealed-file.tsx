/** The sealed file, for a disc or another way that the desk cannot go itself. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { download } from "~/gates/download.server";
import { viewSealedFile } from "~/services/release/view-release";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await viewSealedFile(await getDeps(), { ...signedIn(request), caseNumber: params["number"]! });
  if (!file) throw new Response(null, { status: 404 });
  return download(file);
}
