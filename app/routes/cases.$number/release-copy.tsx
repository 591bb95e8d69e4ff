/** The release copy itself, to be saved and read as the recipient will read it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { download } from "~/gates/download.server";
import { viewRelease } from "~/services/release/view-release";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await viewRelease(await getDeps(), { ...signedIn(request), caseNumber: params["number"]! });
  if (!file) throw new Response(null, { status: 404 });
  return download(file);
}
